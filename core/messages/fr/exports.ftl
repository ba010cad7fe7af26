# Ce qui empêche un fichier de partir : où cela se trouve dans les présentations et les documents.

export-at-slide = diapositive { $slide }
export-at-title = diapositive { $slide }, titre
export-at-bullet = diapositive { $slide }, puce { $paragraph }
export-at-table = diapositive { $slide }, tableau
export-at-notes = diapositive { $slide }, notes, paragraphe { $paragraph }
export-at-chart = diapositive { $slide }, graphique
export-at-template = le modèle ({ $part })
export-at-document = le paragraphe « { $text } »
export-at-document-table = le tableau, « { $text } »
