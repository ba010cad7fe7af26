# What the computed stages say: rate card, efficiency, team shape.

calc-names = { $more ->
    [0] { $names }
   *[other] { $names } and { $more } more
}

calc-no-assets = There are no assets yet, so there is nothing to price. List the assets first, then build the rate card.
calc-nothing-selected = No job route is selected for { $assets ->
    [one] the only asset
   *[other] any of the { $assets } assets
}, so there is nothing to price. Select a route for at least one asset in the matching stage, then build the rate card.
calc-routes-gone = { $count ->
    [one] The selected route { $routes } is
   *[other] The selected routes { $routes } are
} no longer in the catalogue, so there is nothing to price. The earlier rate card stays. Select other routes in the matching stage, then build the rate card.
calc-model-type = The catalogue has no hours for the model type “{ $model_type }”. Choose one of { $known } in the opportunity’s settings, then build the rate card.

calc-route-gone = “{ $asset }” is left out: its route { $route } is no longer in the catalogue. Its selection is kept. Select another route for it and build the rate card again.
calc-unselected = { $count ->
    [one] One asset is left out because no route is selected for it: { $assets }.
   *[other] { $count } assets are left out because no route is selected for them: { $assets }.
} Select routes and build the rate card again, or price them by hand.
calc-rate-missing = { $count ->
    [one] { $roles } has
   *[other] { $roles } have
} no rate for { $region } in { $currency }, so there is no total price. The hours are shown. Add the { $count ->
    [one] rate
   *[other] rates
} to the catalogue, or choose another region, and build the rate card again.
calc-no-rates = The catalogue has no rates for { $region } in { $currency }, so there is no price. The hours are shown. Choose another region or currency in the opportunity’s settings and build the rate card again.

calc-override-programme = The percentage for { $discipline } changes nothing: its roles steer the whole programme and are never reduced.
calc-override-unused = { $count ->
    [one] The percentage for { $disciplines } changes
   *[other] The percentages for { $disciplines } change
} nothing: no role of this rate card belongs there.
