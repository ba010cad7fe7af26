# The rate card as workbooks: ours and the client's.

ratecard-title = Rate card
ratecard-sheet-summary = Summary
ratecard-sheet-card = Rate card
ratecard-sheet-roles = Roles and rates
ratecard-sheet-team = Team
ratecard-sheet-assumptions = Assumptions
ratecard-page = Page
ratecard-of = of
ratecard-cut = [The rest of this text does not fit into a cell.]
ratecard-yes = Yes
ratecard-no-rate = no rate
ratecard-incomplete = incomplete: a rate is missing

ratecard-opportunity = Opportunity
ratecard-numbered = #{ $number } { $name }
ratecard-client = Client
ratecard-agency = Agency
ratecard-version = Version
ratecard-made-on = Date
ratecard-model-type = Model type
ratecard-region = Region of rates
ratecard-currency = Currency

ratecard-column-number = No.
ratecard-column-asset = Asset
ratecard-column-tier = Tier
ratecard-column-code = Route
ratecard-column-route = What the route is
ratecard-column-volume = Volume
ratecard-column-each = Hours for one
ratecard-column-all = Hours for all
ratecard-column-price = Price ({ $currency })
ratecard-column-role = Role
ratecard-column-discipline = Discipline
ratecard-column-programme = Programme role
ratecard-column-rate = Rate per hour ({ $currency })
ratecard-column-hours = Hours
ratecard-column-efficiency = Efficiency
ratecard-column-hours-after = Hours after efficiency
ratecard-column-fte = FTE
ratecard-column-price-before = Price before ({ $currency })
ratecard-column-price-after = Price after efficiency ({ $currency })
ratecard-column-before = Before efficiency
ratecard-column-after = After efficiency
ratecard-column-saved = Saved
ratecard-column-value = Total
ratecard-column-covers = Included
ratecard-column-excludes = Not included
ratecard-column-assets = Assets

ratecard-row-total = Total for all volumes
ratecard-row-rate = Rate per hour ({ $currency })
ratecard-row-price = Price ({ $currency })
ratecard-total-assets = Assets priced
ratecard-total-pieces = Pieces
ratecard-total-hours = Hours
ratecard-total-fte = FTE
ratecard-total-price = Price ({ $currency })
ratecard-by-discipline = By discipline
ratecard-chart-title = FTE by discipline, after efficiency
ratecard-programme-role = { $role } (programme)

ratecard-card-note = Hours under the roles are for ONE asset; the totals multiply them by the volume. Rates: { $region }, { $currency }.
ratecard-roles-note = Every price in this workbook uses these rates ({ $region }, { $currency }). Change a rate here and the prices follow.
ratecard-team-note = FTE = hours after efficiency / { $hours }. Programme roles are never reduced. Change a percentage and hours, FTE and prices follow.

ratecard-figures = How the figures came about
ratecard-rule-fte = Hours of one FTE
ratecard-rule-hours = Hours
ratecard-rule-hours-text = Hours per role come from the catalogue’s route for each asset, for one asset in the model type “{ $model_type }”. Totals multiply them by the volume.
ratecard-rule-rates = Rates
ratecard-rule-rates-text = Rates per hour are the catalogue’s for { $region } in { $currency }. Taxes and third-party costs are not included.
ratecard-rule-rounding = Rounding
ratecard-rule-rounding-text = Hours, FTE and prices of each role are worked out exactly and rounded once, half up: hours and prices to two decimals, FTE to three. Totals add up the rounded figures of the roles.
ratecard-rule-asset-prices = Prices of assets
ratecard-rule-asset-prices-text = The price of each asset is rounded for itself. The total adds up the roles, so that the prices of the assets may differ from it by cents.
ratecard-rule-programme = Programme roles
ratecard-rule-programme-text = Roles that steer the whole programme keep all their hours, whatever the efficiency.
ratecard-rule-colours = Colours
ratecard-rule-colours-text = Figures in blue may be changed; figures in black are calculated from them.
ratecard-rule-remark = Please note
ratecard-rule-efficiency = Efficiency
ratecard-rule-tools = Tools
ratecard-rule-notes = Notes on efficiency
ratecard-scenario-conservative = Conservative
ratecard-scenario-moderate = Moderate
ratecard-scenario-aggressive = Aggressive
ratecard-blanket = { $scenario }: { $percentage } % for every discipline
ratecard-override = { $discipline }: { $percentage } %
ratecard-routes = Routes used
ratecard-caveats = Caveats on assets

ratecard-leak = The file was not made: it would show the client what is not meant for them. { $first }{ $count ->
    [one] {""}
   *[other] {" "}({ $count } places in all.)
} Nothing was sent. Take it out there and make the file again.
ratecard-found = Found { $what } in { $place }.
ratecard-figure = a rate or price that is ours to know ({ $figure })
ratecard-word = the words “{ $word }”
ratecard-charged = what is charged, “{ $words }”
ratecard-name = another client’s name ({ $name })
ratecard-note = an internal note (“{ $note }”)
ratecard-closed = Part of the file cannot be looked into: { $place }.
ratecard-unreadable = The file cannot be looked into. { $problem }
ratecard-at-cell = sheet “{ $sheet }”, cell { $cell }
ratecard-at-hidden-cell = the hidden sheet “{ $sheet }”, cell { $cell }
ratecard-at-formula = the formula of { $place }
ratecard-at-comment = the comment on sheet “{ $sheet }”, cell { $cell }
ratecard-at-name = the defined name “{ $name }”
ratecard-at-property = the document property “{ $name }”
ratecard-at-sheet = the head, foot or objects of sheet “{ $sheet }”
ratecard-at-part = the part { $part }
ratecard-at-embedded = { $place }, within the embedded file { $file }

ratecard-client-left-out = Not part of this scope yet
ratecard-client-title = Scope of work
ratecard-sheet-offer = Overview
ratecard-sheet-scope = Scope
ratecard-project = Project
ratecard-client-for = Prepared for
ratecard-offer-assets = Assets
ratecard-offer-price = Price ({ $currency })
ratecard-row-whole = Total
