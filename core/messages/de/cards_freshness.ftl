# Was veraltet ist, und was sich mit dem Aktualisieren geändert hat.

# Was eine Phase erstellt, wie es in einem Satz heißt.
cards-result-intake = Aufnahme
cards-result-diagnosis = Analyse
cards-result-qualification = Qualifizierung
cards-result-qa_pack = Q&A-Paket
cards-result-client_answers = Kundenantworten
cards-result-assets = Asset-Liste
cards-result-matching = Zuordnung
cards-result-rate_card = Rate Card
cards-result-delivery_model = Liefermodell
cards-result-efficiency = Effizienz
cards-result-team_shape = Teamstruktur
cards-result-capability_gaps = Kompetenzlücken
cards-result-support_docs = Begleitdokumente
cards-result-approvals = Freigaben
cards-result-pitch = Pitch
cards-result-delivery_plan = Umsetzungsplan
cards-result-handoff = Übergabe

cards-outdated-stages = { $stages } { $count ->
    [one] ist
   *[other] sind
} veraltet
cards-outdated-more = { $more ->
    [one] eine weitere Änderung
   *[other] { $more } weitere Änderungen
}
cards-outdated-mend = Aktualisieren: { $stages }

cards-difference = Was sich geändert hat
cards-difference-show = Ansehen, was sich geändert hat
cards-difference-none = Noch wurde nichts mehr als einmal berechnet, also gibt es nichts zu vergleichen.
cards-difference-versions = Version { $before } zu { $now }
cards-figure-hours = Stunden
cards-figure-hours_after = Stunden nach Effizienz
cards-figure-fte = FTE
cards-figure-price = Preis
cards-figure-price_after = Preis nach Effizienz
cards-figure-open = –
