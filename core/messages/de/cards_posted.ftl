# Der Dialog, der aus einer Nachricht eine Opportunity beginnt.

cards-posted-from = Aus der Nachricht von { $author }, { $when }
cards-posted-from-undated = Aus der Nachricht von { $author }
cards-posted-name = Name der Opportunity
cards-posted-taken = Was gelesen wird
cards-posted-text = Die Nachricht selbst
cards-posted-left = Was nicht mitkommen kann
cards-posted-left-how = Laden Sie es herunter, und legen Sie es im Chat mit Trowel ab; dort kommt es zur Opportunity hinzu.
cards-posted-pictures = { $count ->
    [one] Ein Bild in der Nachricht
   *[other] { $count } Bilder in der Nachricht
}
cards-posted-foreign = Die Nachricht kommt aus einer anderen Organisation. Ihr Text wird genommen, wie er ist; ihre Dateien bleiben, wo sie sind, weil Trowel sie nicht öffnen darf.
cards-posted-start = Beginnen
