# Was eine Datei am Hinausgehen hindert: wo es in Decks und Dokumenten steht.

export-at-slide = Folie { $slide }
export-at-title = Folie { $slide }, Titel
export-at-bullet = Folie { $slide }, Punkt { $paragraph }
export-at-table = Folie { $slide }, Tabelle
export-at-notes = Folie { $slide }, Notizen, Absatz { $paragraph }
export-at-chart = Folie { $slide }, Diagramm
export-at-template = die Vorlage ({ $part })
export-at-document = der Absatz „{ $text }“
export-at-document-table = die Tabelle, „{ $text }“
