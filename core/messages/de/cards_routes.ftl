# Was die Karten der Phasen 7 und 8 sagen: Job-Routen und die Rate Card.

## Zuordnung
cards-run-first-matching = Assets zuordnen
cards-guide-start-matching = Lassen Sie Trowel jedem Asset die Job-Route zuordnen, die am besten passt. Was unsicher ist, bleibt Ihrer Entscheidung überlassen.
cards-guide-check-matching = Sehen Sie die Routen durch, entscheiden Sie, was offen ist, und schließen Sie dann die Phase ab.
cards-match-assets = Assets und ihre Routen
cards-match-count-selected = { NUMBER($many) } gewählt
cards-match-count-undecided = { NUMBER($many) } zu entscheiden
cards-match-count-none = { NUMBER($many) } nicht im Katalog
cards-match-look = Ansehen
cards-match-decide = Entscheiden
cards-match-nameless = Asset ohne Namen
cards-match-undecided = Zu entscheiden
cards-match-open = { $many ->
    [one] ein Kandidat: { $route }
   *[other] { NUMBER($many) } Kandidaten, am wahrscheinlichsten: { $route }
}
cards-match-new = Noch nicht zugeordnet
cards-match-none = Nicht im Katalog
cards-match-nearest = am nächsten ist { $route } ({ $code }), { $score }
cards-match-gone = Route { $route } ist nicht mehr im Katalog
cards-match-ways-gone = Ihre Auswahl bleibt erhalten. Wählen Sie eine andere Route; bis dahin fehlt das Asset in der Rate Card.
cards-match-ways-new = Dieses Asset kam nach der Zuordnung der Routen auf die Liste. Ordnen Sie die Assets erneut zu, oder wählen Sie eine Route von Hand.
cards-match-ways-none = Keine Route deckt dieses Asset ab, daher ist keine gewählt. Wählen Sie eine von Hand, wenn Sie eine passende kennen, oder kalkulieren Sie das Asset außerhalb des Katalogs.
cards-match-without-route = { $many ->
    [one] Ein Asset hat keine Route und wird in der Rate Card fehlen.
   *[other] { NUMBER($many) } Assets haben keine Route und werden in der Rate Card fehlen.
}
cards-match-first = Erstes entscheiden
cards-match-next = Nächstes entscheiden
cards-match-candidates = Kandidaten
cards-match-simple = Einfach
cards-match-medium = Mittel
cards-match-complex = Komplex
cards-match-confidence-exact = Genau
cards-match-confidence-close = Nah
cards-match-confidence-multiple = Eine von mehreren
cards-match-confidence-none = Nur die nächstliegende
cards-match-by-hand = Von Hand gewählt
cards-match-by-itself = automatisch gewählt
cards-match-selected-by = gewählt von { $who }
cards-match-tier = Stufe des Kunden: { $tier }
cards-match-select = Wählen
cards-match-deselect = Abwählen
cards-match-is-selected = Gewählt
cards-match-another = Andere Route wählen
cards-match-back = Alle Assets
cards-match-back-asset = Zurück zum Asset
cards-match-search = Katalog durchsuchen
cards-match-search-now = Suchen
cards-match-found = { $many ->
    [0] Nichts im Katalog passt zu „{ $searched }“. Versuchen Sie ein anderes oder kürzeres Wort oder den Code einer Route.
    [one] Eine Route zu „{ $searched }“. Tippen Sie darauf, um sie zu wählen.
   *[other] { NUMBER($many) } Routen zu „{ $searched }“, die wahrscheinlichste zuerst. Tippen Sie auf eine, um sie zu wählen.
}
cards-match-alike = Routen, die dem Asset ähneln, die wahrscheinlichste zuerst. Tippen Sie auf eine, um sie zu wählen.
cards-match-nothing-alike = Keine Route ähnelt dem Asset. Suchen Sie mit einem anderen Wort.

## Rate Card
cards-run-first-rate_card = Rate Card erstellen
cards-guide-start-rate_card = Erstellen Sie die Rate Card aus den gewählten Routen: Stunden je Rolle und ihr Preis.
cards-guide-check-rate_card = Prüfen Sie die Summen und was fehlt, und schließen Sie dann die Phase ab.
cards-rate-again = Neu erstellen
cards-rate-hours = { $hours } Std.
cards-rate-open = offen
cards-rate-open-for = Preis offen: kein Satz für { $roles }.
cards-rate-unseen = Preise sehen Personen, deren Rolle es erlaubt, in ihrem eigenen Chat mit Trowel.
cards-rate-spread = { $assets ->
    [one] Summe für ein Asset
   *[other] Summe für { NUMBER($assets) } Assets
}, { $pieces ->
    [one] ein Stück
   *[other] { NUMBER($pieces) } Stück
}
cards-rate-model-type = Modelltyp
cards-rate-region = Region der Sätze
cards-rate-currency = Währung
cards-rate-roles = Stunden je Rolle
cards-rate-section-assets = Stunden je Asset
cards-rate-about-assets = Stunden für ein Stück und für alle Stücke der Menge.
cards-rate-removed = Asset inzwischen von der Liste genommen
cards-rate-each = je { $hours }
cards-rate-section-left_out = Ausgelassen
cards-rate-about-left_out = Diese Assets sind weder in den Stunden noch im Preis. Wählen Sie bei der Zuordnung eine Route für sie, und erstellen Sie die Rate Card neu.
cards-rate-unselected = Keine Route gewählt
cards-export-rate_card_xlsx = Arbeitsmappe
cards-export-rate_card_client_xlsx = Kundenansicht
