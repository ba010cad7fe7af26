# Die Karte des Nachweispakets.

cards-dossier-open = Nachweispaket: alles Aufgezeichnete in einer Datei ›
cards-dossier-title = Nachweispaket
cards-dossier-holds = Alles Aufgezeichnete in einer ZIP-Datei: was jede Phase woraus und mit welchen Belegen erstellt hat, jede Entscheidung, alle Kosten und Zustellungen und das Änderungsprotokoll. Es enthält Sätze und Kosten und ist nicht für Kunden bestimmt.
cards-dossier-download = Herunterladen
cards-dossier-minutes = { $minutes ->
    [one] Das Paket wird aus dem erstellt, was beim Abrufen aufgezeichnet ist. Dieser Link gehört Ihnen und gilt 1 Minute.
   *[other] Das Paket wird aus dem erstellt, was beim Abrufen aufgezeichnet ist. Dieser Link gehört Ihnen und gilt { NUMBER($minutes) } Minuten.
}
cards-dossier-no-address = Noch gibt es keine Adresse, von der sich das Paket abrufen lässt.
cards-dossier-made = Erstellte Pakete
cards-dossier-none = Noch keines. Sobald Sie es abgerufen haben, steht hier sein Kopf: der Hash, an dem sich später zeigt, ob ein Paket noch ist, was es war.
cards-dossier-row = { $records ->
    [one] Version { $version }, { $when }, { $who }, 1 Eintrag. Kopf:
   *[other] Version { $version }, { $when }, { $who }, { NUMBER($records) } Einträge. Kopf:
}
cards-dossier-more = { $more ->
    [one] 1 früheres Paket ist im neuesten aufgeführt.
   *[other] { NUMBER($more) } frühere Pakete sind im neuesten aufgeführt.
}
cards-dossier-check = Um ein Paket zu prüfen, führen Sie „python app.py verify“ mit seiner Datei, „--head“ und dem Kopf aus, der hier steht.
