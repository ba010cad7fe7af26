# Stage 7: how a run of matching went. Why a single route was matched is kept in English.

matching-stage-no-assets = There is nothing to match: the opportunity has no assets yet. Run “Assets” or add a deliverable by hand, then match again.
matching-stage-ranking = Comparing { $count ->
        [one] one asset
       *[other] { $count } assets
    } with the catalogue.
matching-stage-model = The model looks at { $count ->
        [one] one asset
       *[other] { $count } assets
    } and the routes that come nearest.
matching-stage-progress = { $done } of { $count } assets matched.
matching-stage-nothing = { $count ->
        [one] The asset has no counterpart in the catalogue.
       *[other] None of the { $count } assets has a counterpart in the catalogue.
    } Choose a route by hand where you know one that fits, or add routes to the catalogue and match again.
matching-stage-fell-back = { $count ->
        [one] One asset was
       *[other] { $count } assets were
    } matched by text comparison alone. { $reason }
matching-stage-given-up = { $count ->
        [one] One more asset was
       *[other] { $count } more assets were
    } matched by text comparison alone, since the model had failed several times by then. Match again to have it look at all of them.
matching-stage-unanswered = { $count ->
        [one] One asset was
       *[other] { $count } assets were
    } matched by text comparison alone: the model said nothing of use about { $count ->
        [one] it
       *[other] them
    }.
matching-stage-dropped = { $count ->
        [one] One route
       *[other] { $count } routes
    } that the model named did not belong to the choice it had and { $count ->
        [one] was
       *[other] were
    } dropped.
