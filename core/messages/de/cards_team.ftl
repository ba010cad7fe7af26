# Die Karten der Phasen 10 und 11.

cards-team-fte = { $fte } FTE
cards-team-change = { $before } → { $after }
cards-team-hours = Stunden
cards-team-people = Personen
cards-team-price = Preis
cards-team-before = Vorher
cards-team-after = Nach Effizienz
cards-team-of-year = Ein FTE sind { $hours } im Jahr.

## Effizienz
cards-efficiency-scenario-conservative = Vorsichtig
cards-efficiency-scenario-moderate = Mäßig
cards-efficiency-scenario-aggressive = Ehrgeizig
cards-efficiency-choice = { $scenario } ({ $share })
cards-efficiency-unpriced = Es gibt noch keine Rate Card, also keine Stunden, die sich verringern lassen. Erstellen Sie zuerst die Rate Card, und kommen Sie dann zurück.
cards-efficiency-open-rate_card = Rate Card öffnen
cards-efficiency-guide-first = Wählen Sie ein Szenario, sehen Sie in der Vorschau, was es ändert, und speichern Sie es.
cards-efficiency-guide-preview = Das ist eine Vorschau, nichts ist gespeichert. Speichern Sie, oder ändern Sie die Zahlen und sehen Sie die Vorschau erneut an.
cards-efficiency-guide-complete = Prüfen Sie, was die gespeicherte Effizienz ändert, und schließen Sie dann die Phase ab.
cards-efficiency-saved = Gespeichert von { $who }, { $when }: Version { $version }
cards-efficiency-unsaved = Noch ist nichts gespeichert. Das würde der Vorschlag ändern.
cards-efficiency-kept = Was { $who } gespeichert hat ({ $when }, Version { $version }), bleibt, bis Sie speichern.
cards-efficiency-effect = Was es ändert
cards-efficiency-form = Effizienz
cards-efficiency-scenario = Szenario
cards-efficiency-blanket = Pauschaler Prozentsatz
cards-efficiency-blanket-empty = wie vom Szenario vorgeschlagen
cards-efficiency-range = Von 0 bis 90 %. Programmrollen werden nie verringert.
cards-efficiency-disciplines = Nach Disziplin
cards-efficiency-override-empty = wie pauschal
cards-efficiency-programme = Programmrollen: nie verringert
cards-efficiency-elsewhere = Keine Rolle dieser Rate Card
cards-efficiency-applied = Tools
cards-efficiency-tools = Eingesetzte Tools, mit Kommas getrennt
cards-efficiency-notes = Notizen
cards-efficiency-preview = Vorschau
cards-efficiency-save = Speichern

## Teamstruktur
cards-run-first-team_shape = Team berechnen
cards-guide-start-team_shape = Berechnen Sie das Team aus der Rate Card und der gespeicherten Effizienz: FTE je Rolle und Disziplin.
cards-guide-check-team_shape = Prüfen Sie Stunden, Personen und Preis, und schließen Sie dann die Phase ab.
cards-team-again = Neu berechnen
cards-team-needs-rate_card = Rate Card öffnen
cards-team-needs-efficiency = Effizienz öffnen
cards-team-table = FTE nach Disziplin und Rolle
cards-team-chart = FTE nach Disziplin, nach Effizienz
cards-team-axis = FTE
cards-team-total = Insgesamt
cards-team-others = { $count } weitere
cards-team-reduced = verringert um { $share }
cards-team-kept = Programmrolle, nie verringert
