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
refused-deal-active = The delivery is planned once the deal is won, and this deal is still active. Set it to won when it is, then plan the delivery.
refused-deal-lost = The delivery is planned for deals that are won, and this deal is lost, so nothing was planned. If that is wrong, set the deal to won first.
refused-deal-deprioritised = The delivery is planned for deals that are won, and this deal is deprioritised, so nothing was planned. If it is won after all, set the deal to won first.
next-deal-active = Set the deal to won when it is, then plan the delivery.
next-deal-lost = The deal is lost, so there is no delivery to plan.
next-deal-deprioritised = The deal is deprioritised, so there is no delivery to plan.
refused-deal-first = { $by } set this deal to { $status } on { $at }, after your card was drawn, so your input was not saved over it. Here it is as it stands; change it again if that is wrong.
told-deal = { $person } set the deal of opportunity #{ $number } to { $status }. Lessons learned: { $lessons }

field-deal = The deal
field-status = The status
field-lessons = Lessons learned

changed-deal_status = The deal was { $before } and is { $now } now
