# News, what waits for people, and what they want to be told.

told-passed = { $person } passed the gate “{ $stage }” of opportunity #{ $number }.
told-drafted = “{ $stage }” of opportunity #{ $number } is ready: the run that you started has ended well.
told-failed = “{ $stage }” of opportunity #{ $number } is not done: the run that you started has failed. { $why }

news-gathered = { $count ->
    [one] One thing happened while you could not be disturbed or reached. It stands below.
   *[other] { $count } things happened while you could not be disturbed or reached. They stand below, newest first.
}
news-read = { $count ->
    [one] One notification is marked as read.
   *[other] { $count } notifications are marked as read.
}
news-nothing-unread = Nothing was unread.

preferences-saved = Saved. It holds from now on, for what waits to be sent too.
sent-privately = { $person }, that is yours alone, so it was sent to your own chat with Trowel.

refused-not-your-preferences = These are somebody else's preferences. Nothing was changed; say “preferences” for your own.
refused-not-your-notifications = These are somebody else's notifications. Nothing was changed; say “notifications” for your own.
refused-stale-preferences = Your preferences were saved elsewhere since this card was drawn. Nothing was changed now; below is what stands.
refused-time-zone = No time zone is called “{ $typed }”. Nothing was saved. Name one as in Europe/Berlin or America/New_York, or leave the field empty for what Teams says.
refused-half-quiet = Quiet hours need both a beginning and an end. Nothing was saved; fill in both, or clear both for none.
refused-no-quiet = Quiet hours cannot begin and end at the same time. Nothing was saved; choose two times, or “Nothing” above to be sent no news at all.
why-clock = must be a time of day from 00:00 to 23:59
