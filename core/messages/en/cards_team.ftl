# The cards of stages 10 and 11.

cards-team-fte = { $fte } FTE
cards-team-change = { $before } → { $after }
cards-team-hours = Hours
cards-team-people = People
cards-team-price = Price
cards-team-total = In all
cards-team-before = Before
cards-team-after = After efficiency
cards-team-of-year = One FTE is { $hours } a year.

## Efficiency
cards-efficiency-scenario-conservative = Conservative
cards-efficiency-scenario-moderate = Moderate
cards-efficiency-scenario-aggressive = Aggressive
cards-efficiency-choice = { $scenario } ({ $share })
cards-efficiency-unpriced = There is no rate card yet, so there are no hours to reduce. Build the rate card first, then come back here.
cards-efficiency-open-rate_card = Open the rate card
cards-efficiency-guide-first = Choose a scenario, preview what it changes, and save it.
cards-efficiency-guide-preview = This is a preview and nothing is saved. Save it, or change the figures and preview again.
cards-efficiency-guide-complete = Check what the saved efficiency changes, then complete the stage.
cards-efficiency-saved = Saved by { $who }, { $when }: version { $version }
cards-efficiency-unsaved = Nothing is saved yet. This is what the proposal would change.
cards-efficiency-kept = What { $who } saved ({ $when }, version { $version }) stays until you save.
cards-efficiency-effect = What it changes
cards-efficiency-form = Efficiency
cards-efficiency-scenario = Scenario
cards-efficiency-blanket = Blanket percentage
cards-efficiency-blanket-empty = as the scenario proposes
cards-efficiency-range = From 0 to 90 %. Programme roles are never reduced.
cards-efficiency-disciplines = By discipline
cards-efficiency-override-empty = as the blanket
cards-efficiency-programme = Programme roles: never reduced
cards-efficiency-elsewhere = No role of this rate card
cards-efficiency-applied = Tools
cards-efficiency-tools = Tools applied, with commas between
cards-efficiency-notes = Notes
cards-efficiency-preview = Preview
cards-efficiency-save = Save

## Team shape
cards-run-first-team_shape = Work out the team
cards-guide-start-team_shape = Work out the team from the rate card and the saved efficiency: FTE per role and discipline.
cards-guide-check-team_shape = Check hours, people and price, then complete the stage.
cards-team-again = Work it out again
cards-team-needs-rate_card = Open the rate card
cards-team-needs-efficiency = Open efficiency
cards-team-table = FTE by discipline and role
cards-team-chart = FTE by discipline, after efficiency
cards-team-axis = FTE
cards-team-others = { $count } others
cards-team-reduced = reduced by { $share }
cards-team-kept = programme role, never reduced
