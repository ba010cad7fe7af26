# The card of the deal's status.

cards-deal = Deal
cards-deal-title = Where the deal stands
cards-deal-active = Active
cards-deal-won = Won
cards-deal-lost = Lost
cards-deal-deprioritised = Deprioritised
cards-deal-since = Set by { $who }, { $when }
cards-deal-never = Nobody has said anything else yet.
cards-deal-form = Change it
cards-deal-status = Status
cards-deal-lessons = Lessons learned
cards-deal-lessons-hint = Needed for lost and deprioritised: what decided it, what you would do differently
cards-deal-lessons-none = None noted.
cards-deal-save = Save
cards-deal-plan = Plan the delivery
cards-deal-history = { $count ->
    [one] Said once ›
   *[other] Said { NUMBER($count) } times ›
}
cards-deal-history-title = What was said of the deal
cards-deal-back = Back to the deal
cards-list-deals = Any
cards-list-show = Show
