# What is watched after a win, and change requests.

watch-added = It is on the watch list now.

refused-watch-unwon = Assumptions are watched once the deal is won, and this deal is { $status }, so nothing was saved. Set the deal to won first.
refused-no-such-item = There is no such assumption on the watch list of this opportunity. Here is the list as it stands.
refused-stale-watch = Somebody changed this since your card was drawn, so your input was not saved over it. Here it is as it stands; enter your change again.
refused-watch-owner = The owner must be somebody of your organisation whom I know. Nothing was saved: choose one from the list.
refused-watched-already = This assumption is on the watch list already, so it was not added again.
refused-no-effect = A change request needs something to price, so nothing was saved. Name an asset with how many more pieces, or a role with its hours.
refused-asset-unpriced = This asset is not on the rate card, so its pieces cannot be priced and nothing was saved. Choose one that is, or type the hours by role.
refused-role-unknown = The catalogue has no role “{ $role }”, so nothing was saved. It has: { $known }.
refused-no-such-change = There is no such change request here. Here is the watch list as it stands.
refused-stale-change = Somebody changed this request since your card was drawn, so your input was not saved over it. Here it is as it stands; enter your change again.
refused-change-step = This request is { $stands } ({ $by }), so that step is not open to it and nothing was saved.
refused-change-unpriced = A role of this request has no rate, so it has no price and was not marked as sent. Import a catalogue with that rate, or log the change again with other roles.
refused-change-leak = The text was not marked as sent: it would show the client what is not meant for them. { $first }{ $count ->
    [one] {""}
   *[other] {" "}There is more of it in the text.
} Change the text, then mark it as sent again.
change-words = the text for the client
refused-change-words = The text was sent as it stands, so it can no longer be changed. Log another change where something else is to be said.

change-status-draft = a draft
change-status-sent = sent
change-status-accepted = accepted
change-status-declined = declined
change-drafted = The change request is drafted. Check its text and price, then send it to the client and mark it as sent.
change-is-draft = Saved. The request is still a draft.
change-is-sent = The request is marked as sent.
change-is-accepted = The client accepted; the request is part of the work now.
change-is-declined = The request is declined. It stays in the record.
told-broken = { $person } logged a broken assumption of opportunity #{ $number } and drafted a change request: { $assumption }

field-assumption = The assumption
field-most = The figure
field-happened = What happened
field-asset = The asset
field-pieces = The number of pieces
field-hours = The hours
field-role = The role
field-words = The text for the client
field-owner = The owner
field-threshold = The threshold
why-hours = must be hours above 0, such as 12 or { 7.5 }, with at most two decimals
why-figure = must be a figure of 0 or more, such as 48 or { 2.5 }
