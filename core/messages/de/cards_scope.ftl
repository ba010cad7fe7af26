# Was die Karten des Umfangs sagen: was der Kunde erstellt haben möchte.

## Die Assets
cards-run-first-assets = Assets auflisten
cards-guide-start-assets = Lassen Sie Trowel auflisten, was der Kunde erstellt haben möchte: eine Zeile je Asset, jede mit Menge und den Worten des Briefings. Etwa eine halbe Minute. Was Sie von Hand hinzufügen, bleibt erhalten.
cards-guide-check-assets = Prüfen Sie Namen, Stufen und Mengen, ergänzen Sie, was fehlt, und schließen Sie dann die Phase ab.
cards-assets-none = Die Liste ist leer, also gibt es nichts zuzuordnen oder zu kalkulieren. Fügen Sie von Hand hinzu, was Sie wissen, oder bitten Sie den Kunden um eine Liste und führen Sie die Phase damit aus.
cards-assets-title = Was der Kunde erstellt haben möchte
cards-assets-count = { $assets ->
    [one] 1 Asset
   *[other] { NUMBER($assets) } Assets
}
cards-assets-pieces = { $pieces ->
    [one] 1 Stück
   *[other] { $written } Stück
}
cards-assets-tier-of = Stufe: { $tier }
cards-assets-added = von Hand hinzugefügt
cards-assets-edited = von Hand bearbeitet
cards-assets-stated = Das Briefing sagt: „{ $stated }“
cards-assets-edit = Bearbeiten
cards-assets-add = Deliverable hinzufügen
cards-assets-add-help = Fehlt etwas auf der Liste? Fügen Sie es als eigenes Deliverable hinzu, eine Zeile für jedes, das zu erstellen ist. Ein erneuter Lauf der Phase behält es.
cards-assets-new = Deliverable hinzufügen
cards-assets-save-new = Zur Liste hinzufügen
cards-assets-change = Asset ändern
cards-assets-change-help = Was Sie hier speichern, bleibt erhalten, wenn die Phase erneut läuft.
cards-assets-remove = Von der Liste nehmen
cards-assets-name = Name
cards-assets-name-missing = Schreiben Sie, was zu erstellen ist, etwa „Paid-Social-Static, 1:1“.
cards-assets-description = Beschreibung
cards-assets-tier = Stufe, wie der Kunde sie nennt
cards-assets-volume = Stückzahl
cards-assets-volume-wrong = Eine Menge ist eine ganze Zahl von 1 bis { $most }.

## Beispiele, für die Galerie
cards-sample-left-out = Eine Zeile mit der Menge null wurde ausgelassen: Fensteraufkleber. Fügen Sie sie von Hand hinzu, falls sie doch gewünscht ist.
