# The cards of what is watched after a win, and of change requests.

cards-watch = Watch list
cards-watch-title = What is watched
cards-watch-said = What the price rests on. Each has an owner and a threshold; one that breaks becomes a change request. Tap one to change it or to log that it broke.
cards-watch-none = Nothing is watched yet: the support documents assume nothing. Add what the price rests on.
cards-watch-unwon = The assumptions of the proposal are watched once the deal is won.
cards-watch-gone = No longer among the assumptions of the support documents
cards-watch-open = Open this assumption
cards-watch-add = Watch something else
cards-watch-changes = { $count ->
    [one] One change request
   *[other] { NUMBER($count) } change requests
}
cards-watch-back = Back to the watch list
cards-watch-item = Watched assumption
cards-watch-new = Watch something else
cards-watch-log = It broke: log it
cards-watch-status = Status
cards-watch-status-watching = Watching
cards-watch-status-broken = Broken
cards-watch-status-closed = Closed
cards-watch-owner = Owner
cards-watch-threshold = Broken from when on
cards-watch-threshold-hint = Left empty, I read it out of the assumption
cards-watch-most = Figure, if there is one
cards-watch-unit = Unit of the figure
cards-watch-assumption = Assumption
cards-watch-assumption-missing = Write what is to be watched.
cards-watch-log-title = Log a broken assumption
cards-watch-happened = What happened, in words the client may read
cards-watch-happened-hint = Since when, how often, what it led to
cards-watch-happened-missing = Write what happened.
cards-watch-pieces-title = More pieces of an asset
cards-watch-pieces-said = Priced as in the proposal: its hours per piece, at the efficiency that was judged.
cards-watch-asset = Asset
cards-watch-pieces = How many more
cards-watch-hours-title = Hours by role
cards-watch-hours-said = Priced with the rates of the catalogue in force, as you type them.
cards-watch-role = Role
cards-watch-hours = Hours
cards-watch-draft = Draft the change request

cards-change = Change request
cards-change-list = Change requests
cards-change-none = There are none yet.
cards-change-title = Change request { NUMBER($number) }
cards-change-status-draft = Draft
cards-change-status-sent = Sent
cards-change-status-accepted = Accepted
cards-change-status-declined = Declined
cards-change-by-draft = Drafted by { $who }, { $when }
cards-change-by-sent = Marked as sent by { $who }, { $when }
cards-change-by-accepted = Marked as accepted by { $who }, { $when }
cards-change-by-declined = Marked as declined by { $who }, { $when }
cards-change-agreed = What the proposal rests on
cards-change-happened = What happened
cards-change-cost = What it costs (internal)
cards-change-lines = { $count ->
    [one] The one line of it ›
   *[other] All { NUMBER($count) } lines of it ›
}
cards-change-words = What the client is told
cards-change-words-hidden = What the client is told names a price, so it is shown to those who may see amounts, on a card of their own.
cards-change-save = Save the text
cards-change-to-draft = Back to a draft
cards-change-to-sent = Mark as sent
cards-change-to-accepted = Accepted
cards-change-to-declined = Declined
cards-change-lines-title = The price, line by line (internal)
cards-change-source = Rates of { $region } in { $currency }, { $version ->
    [0] from the sample catalogue
   *[other] from version { NUMBER($version) } of your catalogue
}.
cards-change-rate = { $hours } at { $rate }
cards-change-typed = Hours as typed
cards-change-of-pieces = { $count } × { $base } ({ $route }, { $asset }), less { $less }
cards-change-back = Back to the request
