# What the cards of stages 7 and 8 say: job routes and the rate card.

## Matching
cards-run-first-matching = Match the assets
cards-guide-start-matching = Let Trowel match each asset with the job route that fits it best. What it is not sure of is left for you to decide.
cards-guide-check-matching = Look through the routes, decide what is open, then complete the stage.
cards-match-assets = Assets and their routes
cards-match-count-selected = { NUMBER($many) } selected
cards-match-count-undecided = { NUMBER($many) } to decide
cards-match-count-none = { NUMBER($many) } not in the catalogue
cards-match-look = Look
cards-match-decide = Decide
cards-match-nameless = Asset without a name
cards-match-undecided = To decide
cards-match-open = { $many ->
    [one] one candidate: { $route }
   *[other] { NUMBER($many) } candidates, the likeliest: { $route }
}
cards-match-new = Not matched yet
cards-match-none = Not in the catalogue
cards-match-nearest = nearest is { $route } ({ $code }), { $score }
cards-match-gone = Route { $route } is no longer in the catalogue
cards-match-ways-gone = Its selection is kept. Select another route; until then the asset is left out of the rate card.
cards-match-ways-new = This asset was listed after the routes were matched. Match the assets again, or choose a route by hand.
cards-match-ways-none = No route covers this asset, so none is selected. Choose one by hand if you know one that fits, or price the asset outside the catalogue.
cards-match-without-route = { $many ->
    [one] One asset has no route and will be left out of the rate card.
   *[other] { NUMBER($many) } assets have no route and will be left out of the rate card.
}
cards-match-first = Decide the first
cards-match-next = Next to decide
cards-match-candidates = Candidates
cards-match-simple = Simple
cards-match-medium = Medium
cards-match-complex = Complex
cards-match-confidence-exact = Exact
cards-match-confidence-close = Close
cards-match-confidence-multiple = One of several
cards-match-confidence-none = Merely the nearest
cards-match-by-hand = Chosen by hand
cards-match-by-itself = selected automatically
cards-match-selected-by = selected by { $who }
cards-match-tier = Client’s tier: { $tier }
cards-match-select = Select
cards-match-deselect = Deselect
cards-match-is-selected = Selected
cards-match-another = Choose another route
cards-match-back = All assets
cards-match-back-asset = Back to the asset
cards-match-search = Search the catalogue
cards-match-search-now = Search
cards-match-found = { $many ->
    [0] Nothing in the catalogue matches “{ $searched }”. Try another word, a shorter one, or a route’s code.
    [one] One route for “{ $searched }”. Tap it to select it.
   *[other] { NUMBER($many) } routes for “{ $searched }”, the likeliest first. Tap one to select it.
}
cards-match-alike = Routes that resemble the asset, the likeliest first. Tap one to select it.
cards-match-nothing-alike = No route resembles the asset. Search by another word.

## Rate card
cards-run-first-rate_card = Build the rate card
cards-guide-start-rate_card = Build the rate card from the selected routes: hours per role, and their price.
cards-guide-check-rate_card = Check the totals and what is left out, then complete the stage.
cards-rate-again = Build it again
cards-rate-hours = { $hours } h
cards-rate-open = open
cards-rate-open-for = Price open: no rate for { $roles }.
cards-rate-unseen = Prices are shown to people whose role allows it, in their own chat with Trowel.
cards-rate-spread = { $assets ->
    [one] Total for one asset
   *[other] Total for { NUMBER($assets) } assets
}, { $pieces ->
    [one] one piece
   *[other] { NUMBER($pieces) } pieces
}
cards-rate-model-type = Model type
cards-rate-region = Rate region
cards-rate-currency = Currency
cards-rate-roles = Hours by role
cards-rate-section-assets = Hours by asset
cards-rate-about-assets = Hours for one piece, and for all pieces of the volume.
cards-rate-removed = Asset since taken off the list
cards-rate-each = { $hours } each
cards-rate-section-left_out = Left out
cards-rate-about-left_out = These assets are not in the hours and not in the price. Select a route for them in matching and build the rate card again.
cards-rate-unselected = No route is selected
cards-export-rate_card_xlsx = Workbook
cards-export-rate_card_client_xlsx = Client view
