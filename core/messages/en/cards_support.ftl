# The cards of stages 12 and 13.

## Capability gaps
cards-gaps-core = Our own people cover
cards-gaps-core-none = Nothing on the list of in-house capabilities is called for.
cards-gaps-missing = What is missing
cards-gaps-none = Nothing the brief asks for goes beyond our own people.
cards-gaps-more = { $more ->
    [one] And one more.
   *[other] And { NUMBER($more) } more.
  }
cards-gaps-reasons = See the reasons
cards-gaps-level-red = Cannot deliver without
cards-gaps-level-amber = Should be partnered
cards-gaps-level-green = Nice to have
cards-run-first-capability_gaps = Find the capability gaps
cards-guide-start-capability_gaps = Let Trowel hold what the brief asks for against what our own people do and whom we partner with. About half a minute.
cards-guide-check-capability_gaps = Check each gap, its criticality and where it would come from, then complete the stage.
