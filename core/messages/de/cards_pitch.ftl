# Die Karte der Phase 15.

cards-run-first-pitch = Pitch erstellen
cards-guide-start-pitch = Lassen Sie Trowel das Deck aus den Ergebnissen der früheren Phasen entwerfen. Jede Zahl darin ist auf die Phase zurückgeführt, aus der sie stammt. Etwa eine halbe Minute.
cards-guide-check-pitch = Lesen Sie die Folien durch, laden Sie das Deck herunter und schließen Sie dann die Phase ab.
cards-pitch-slides = Folien
cards-pitch-slide = Folie { $number } von { $slides }
cards-pitch-next = Nächste Folie
cards-pitch-before = Vorherige Folie
cards-pitch-notes = Sprechernotizen
cards-pitch-sources = Woher die Zahlen stammen
cards-pitch-source = { $place } · { $where }, { $field }
cards-pitch-from = { $stage }, Version { $version }
cards-pitch-from-opportunity = die Opportunity
cards-pitch-from-settings = die Einstellungen Ihrer Organisation
cards-pitch-more = { $count ->
    [one] und eine weitere
   *[other] und { $count } weitere
}
cards-pitch-table = { $rows ->
    [one] Daneben: eine Tabelle mit einer Zeile
   *[other] Daneben: eine Tabelle mit { $rows } Zeilen
}
cards-pitch-chart = Daneben: ein Diagramm, „{ $title }“
cards-export-pitch_pptx = Deck
cards-export-outline_md = Gliederung
cards-export-pitch_md = Kurz-Deck
