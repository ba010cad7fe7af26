# The cards of the catalogue of job routes, and of an import of one.

cards-file-catalogue = A catalogue of job routes
cards-export-catalogue_xlsx = Catalogue of job routes

cards-catalogue = Job routes
cards-catalogue-title = Catalogue of job routes
cards-catalogue-sample = The sample that ships with Trowel
cards-catalogue-sample-again = The sample that ships with Trowel, taken back by { $who }, { $when }
cards-catalogue-imported = Your own, version { $version }, imported by { $who }, { $when }
cards-catalogue-made-up = Its hours and rates are plausible, and no agency's own: import yours before you quote a price.
cards-catalogue-how = To change it, download it, edit the workbook and drop it into our personal chat. You see what would change, and nothing does before an admin confirms.
cards-catalogue-routes = Routes
cards-catalogue-in-families = { $many ->
    [one] One
   *[other] { NUMBER($many) }
} in { $families ->
    [one] one family
   *[other] { NUMBER($families) } families
}
cards-catalogue-services = Services
cards-catalogue-roles = Roles
cards-catalogue-in-disciplines = { $many ->
    [one] One
   *[other] { NUMBER($many) }
} in { $disciplines ->
    [one] one discipline
   *[other] { NUMBER($disciplines) } disciplines
}
cards-catalogue-rates = Rates for
cards-catalogue-model-types = Model types
cards-catalogue-export = Download as a workbook
cards-catalogue-to-sample = Back to the sample
cards-catalogue-no-address = There is no address to fetch the workbook from yet.

cards-catalogue-import-title = A catalogue to take over
cards-catalogue-import-unsaved = Nothing is changed yet.
cards-catalogue-import-check = Look at what would change, then take the catalogue over or put it aside.
cards-catalogue-import-same = This catalogue is the same as the one in use, so there is nothing to take over.
cards-catalogue-import-confirmed = Taken over by { $who }, { $when }
cards-catalogue-import-outcome = Routes: { NUMBER($added) } added, { NUMBER($removed) } removed, { NUMBER($changed) } changed. Other changes: { NUMBER($others) }.
cards-catalogue-import-after = Matches and rate cards made before are out of date now and say so. Nothing in them was changed.
cards-catalogue-import-discarded = Put aside by { $who }, { $when }. Nothing was changed.
cards-catalogue-import-wrong = { $many ->
    [one] 1 thing to correct
   *[other] { NUMBER($many) } things to correct
}
cards-catalogue-import-correct = Nothing was changed, and nothing can be taken over from this workbook. Correct it and drop it again.
cards-catalogue-import-cut = The first { NUMBER($listed) } are listed.
cards-catalogue-import-holds = { $many ->
    [one] 1 route
   *[other] { NUMBER($many) } routes
}
cards-catalogue-import-added = { NUMBER($many) } added
cards-catalogue-import-removed = { NUMBER($many) } removed
cards-catalogue-import-changed = { NUMBER($many) } changed
cards-catalogue-import-roles = { $many ->
    [one] 1 change to roles
   *[other] { NUMBER($many) } changes to roles
}
cards-catalogue-import-rates = { $many ->
    [one] 1 change to rates
   *[other] { NUMBER($many) } changes to rates
}
cards-catalogue-import-synonyms = { $many ->
    [one] 1 change to synonyms
   *[other] { NUMBER($many) } changes to synonyms
}
cards-catalogue-import-uses = { $many ->
    [one] One opportunity uses routes that would go
   *[other] { NUMBER($many) } opportunities use routes that would go
}
cards-catalogue-import-uses-more = { $more ->
    [one] One more does.
   *[other] { NUMBER($more) } more do.
}
cards-catalogue-import-uses-then = Their selections are kept and named as gone; until another route is selected, those assets are left out of the rate card.
cards-catalogue-import-take = Take this catalogue over
