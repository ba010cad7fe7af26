# The cards of news, notifications and preferences.

cards-notifications = Notifications
cards-preferences = What I am told

cards-command-notifications = notifications
cards-command-notifications-does = What waits for you and what is new.
cards-command-preferences = preferences
cards-command-preferences-does = What you are told, and when.

cards-news-from-personal = { $who } did this in a chat with Trowel on { $when }.
cards-news-from-groupchat = { $who } did this in a group chat on { $when }.
cards-news-from-channel = { $who } did this in a channel on { $when }.
cards-news-from-mail = { $who } did this through the link in an e-mail on { $when }.
cards-news-from-service = It happened in the background, on { $when }.
cards-news-why-owner = You are told because you own this opportunity.
cards-news-why-asked = You are told because you started it more than a minute before, and may have looked away.
cards-news-why-manager = You are told because you are a manager of your organisation.
cards-news-why-admin = You are told because you are an admin of your organisation and chose to be.

cards-notifications-title = Your notifications
cards-notifications-waiting = Waits for you
cards-notifications-nothing-waits = No request waits for your decision.
cards-notifications-more-wait = { $more ->
    [one] One more request waits. Decide those above first, then open this card again.
   *[other] { $more } more requests wait. Decide those above first, then open this card again.
}
cards-notifications-decide = Decide: { $stage }
cards-notifications-asked = { $who } asked on { $when }, of { $role }
cards-notifications-new = What is new
cards-notifications-none = Nothing so far.
cards-notifications-unread = { $unread ->
    [0] All { $total } read
    [one] One unread of { $total }
   *[other] { $unread } unread of { $total }
}
cards-notifications-is-read = Read
cards-notifications-is-unread = Unread
cards-notifications-open = Open it and mark it as read
cards-notifications-read-all = Mark all as read

cards-preferences-title = What you are told, and when
cards-preferences-watching = { $wanted ->
    [off] You are sent no news. What happens to every opportunity, and to the runs that you start, stands on your notifications card.
    [gates] You are told of every opportunity, but of gates alone: gates passed or rejected, deals won or lost. The rest stands on your notifications card.
    [daily] A digest tells you every day of every opportunity: stages completed, gates passed or rejected, deals won or lost; and of the runs that you start.
    [weekly] A digest tells you every week of every opportunity: stages completed, gates passed or rejected, deals won or lost; and of the runs that you start.
   *[all] You are told of every opportunity: stages completed, gates passed or rejected, deals won or lost; and of the runs that you start.
}
cards-preferences-own = { $wanted ->
    [off] You are sent no news. What happens to the opportunities that you own, and to the runs that you start, stands on your notifications card.
    [gates] You are told of the opportunities that you own, but of gates alone: decisions, gates passed, deals won or lost. The rest stands on your notifications card.
    [daily] A digest tells you every day of the opportunities that you own, and of the runs that you start.
    [weekly] A digest tells you every week of the opportunities that you own, and of the runs that you start.
   *[all] You are told of the opportunities that you own, and of the runs that you start.
}
cards-preferences-news = What to send you
cards-preferences-all = Everything, as it happens
cards-preferences-gates = Gates only: decisions, gates passed, deals won or lost
cards-preferences-daily = A digest every day
cards-preferences-weekly = A digest every week
cards-preferences-off = Nothing; it stands on the notifications card
cards-preferences-hour = Hour of the digest
cards-preferences-weekday = Day of the weekly digest
cards-preferences-monday = Monday
cards-preferences-tuesday = Tuesday
cards-preferences-wednesday = Wednesday
cards-preferences-thursday = Thursday
cards-preferences-friday = Friday
cards-preferences-saturday = Saturday
cards-preferences-sunday = Sunday
cards-preferences-next = The next digest is due on { $when }.
cards-preferences-last = { $why ->
    [sent] The last one was sent on { $when }.
    [NothingNew] The last one was due on { $when }: nothing was new, so none was sent.
    [NoChat] The last one was due on { $when }: you had no chat with Trowel, so it could not be sent.
   *[other] The last one was due on { $when }: your roles did not let you see opportunities, so none was sent.
}
cards-preferences-quiet = Quiet hours
cards-preferences-quiet-said = What happens in them is sent when they end. Leave both empty for none.
cards-preferences-quiet_from = From
cards-preferences-quiet_until = Until
cards-preferences-timezone = Time zone
cards-preferences-timezone-hint = As in Europe/Berlin; empty for what Teams says
cards-preferences-zone-chosen = All of this is meant in { $zone }, as you chose.
cards-preferences-zone-said = All of this is meant in { $zone }, as Teams says.
cards-preferences-zone-unknown = Teams names no time zone of yours but UTC, so all of this is meant in UTC until it does or you choose one.
cards-preferences-work = Requests that wait for your decision, and reminders of them, are work and not news: they come at once, in quiet hours too and whatever is chosen above. To silence your phone alone, use the quiet time of the Teams app.

field-news = What to send you
field-weekday = Day of the weekly digest
field-hour = Hour of the digest
field-timezone = Time zone
field-quiet_from = Quiet hours, from
field-quiet_until = Quiet hours, until

cards-digest-title = Your digest of { $day }
cards-digest-said = As things stand on { $when }.
cards-digest-changed = What changed since the last digest
cards-digest-more = { $more ->
    [one] One more stands on the notifications card.
   *[other] { $more } more stand on the notifications card.
}
cards-digest-pipeline = Opportunities by stage
cards-digest-axis = Opportunities
cards-digest-nothing-active = No opportunity is under way.
cards-digest-deals = Deals: { $active } active, { $won } won, { $lost } lost, { $deprioritised } deprioritised.
cards-digest-why = You get this because you chose digests; “What I am told” changes that.

cards-authority-unreached = Cannot be reached in Teams since { $since }. { $because }
cards-authority-instead = { $state ->
    [sent] An e-mail was sent instead; they can decide through its link.
    [waiting] An e-mail is on its way instead.
    [unknown] An e-mail was sent instead; it is not known whether it arrived.
    [failed] The e-mail that was tried instead did not go out.
    [not_sent] No e-mail could be sent instead. Ask them yourself.
   *[other] Nothing was sent instead so far.
}
