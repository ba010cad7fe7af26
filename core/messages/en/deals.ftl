# Where a deal stands.

deal-status-active = active
deal-status-won = won
deal-status-lost = lost
deal-status-deprioritised = deprioritised

deal-set-active = The deal is active again. What was said of it before stays in its history.
deal-set-won = The deal is won. Next: plan the delivery, stage 16.
deal-set-lost = The deal is lost, and what was learned is kept. It appears where a similar opportunity is scored.
deal-set-deprioritised = The deal is deprioritised, and what was learned is kept. It appears where a similar opportunity is scored.
deal-as-it-was = Nothing has changed: the deal is { $status } already, with these lessons.

refused-no-lessons = A deal that is { $status } needs lessons learned, so nothing was saved. Write what you would do differently, a sentence is enough, then save again.
refused-deal-first = { $by } set this deal to { $status } on { $at }, after your card was drawn, so your input was not saved over it. Here it is as it stands; change it again if that is wrong.
told-deal = { $person } set the deal of opportunity #{ $number } to { $status }. Lessons learned: { $lessons }

field-deal = The deal
field-status = The status
field-lessons = Lessons learned

changed-deal_status = the deal was { $before } and is { $now } now
