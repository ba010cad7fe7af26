# Phase 16: was Leser neben dem Plan erfahren.

rollout-checked-words = { $count ->
    [one] Ein Satz wurde ausgelassen: Er nannte eine Zahl, die nirgends belegt ist, oder ein Tool, das nicht eingesetzt wird.
   *[other] { NUMBER($count) } Sätze wurden ausgelassen: Sie nannten Zahlen, die nirgends belegt sind, oder Tools, die nicht eingesetzt werden.
}
rollout-checked-owners = { $count ->
    [one] Eine verantwortliche Rolle war keine Rolle des Katalogs; die Regeln haben stattdessen eine genannt.
   *[other] { NUMBER($count) } verantwortliche Rollen waren keine Rollen des Katalogs; die Regeln haben stattdessen welche genannt.
}
rollout-checked-markets = { $count ->
    [one] Ein Markt wurde ausgelassen: Das Briefing nennt ihn nicht.
   *[other] { NUMBER($count) } Märkte wurden ausgelassen: Das Briefing nennt sie nicht.
}
