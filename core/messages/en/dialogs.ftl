# What the service says of forms that save many rows at once.

saved-many = { $saved ->
    [0] Nothing was changed, so nothing was saved.
    [one] Saved 1 row.
   *[other] Saved { $saved } rows.
}
refused-some = { $saved ->
    [0] Nothing was saved.
    [one] 1 row was saved.
   *[other] { $saved } rows were saved.
} { $refused ->
    [one] 1 row was not: it says below why, and keeps what you typed.
   *[other] { $refused } rows were not: they say below why, and keep what you typed.
}
refused-row-input = { $field } { $why }. This row was not saved; correct it and save again.
refused-row-gone = This row is no longer there; it was removed or replaced since the form was opened. Nothing was saved over it.
refused-row-question = Somebody changed this question since the form was opened. { $answered ->
    [no] It has no answer now
   *[other] Its answer is now “{ $answer }”
} ({ $status }). What you typed is in the fields and not saved; save again to put it in place of that.
refused-row-asset = Somebody changed this asset since the form was opened. It is now “{ $name }”, { NUMBER($volume) } { $volume ->
    [one] piece
   *[other] pieces
}{ $tiered ->
    [no] , without a tier
   *[other] , tier “{ $tier }”
}. What you typed is in the fields and not saved; save again to put it in place of that.

# What a form in a dialog says, which keeps what was typed, where a card would have dropped it.

refused-stale-typed = This opportunity was changed since the dialog was opened, so your input was not saved over it. It is still in the fields; save again to put it in place of what stands.
refused-stale-question-typed = Somebody changed this question since the dialog was opened, so your input was not saved over it. It is still in the fields; save again to put it in place of what stands.
refused-stale-asset-typed = Somebody changed this asset since the dialog was opened, so your input was not saved over it. It is still in the fields; save again to put it in place of what stands.
refused-stale-efficiency-typed = { $by } saved this since the dialog was opened, so your input was not saved over it. The figures show what { $by } saved; your input is still in the fields. Save again to put it in place of that.
