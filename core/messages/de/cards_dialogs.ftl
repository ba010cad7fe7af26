# Formulare, die viele Zeilen auf einmal zeigen, meist in einem Dialog.

cards-many-edit = Mehrere bearbeiten …
cards-many-questions = Fragen an den Kunden
cards-many-found = { $found ->
    [0] Nichts gefunden; suchen Sie nach etwas anderem oder nach allem.
   *[other] { $found } von { $total }, Seite { $page } von { $pages }.
}
cards-many-search = Suchen
cards-many-status = Status anzeigen
cards-many-priority = Priorität anzeigen
cards-many-any = Alle
cards-many-find = Speichern und anzeigen
cards-many-save = Speichern
cards-many-next = Speichern, nächste Seite
cards-many-previous = Speichern, vorherige Seite
cards-many-close = Speichern und schließen
cards-many-long = Diese Antwort ist zu lang, um hier bearbeitet zu werden; ihr eigenes Formular zeigt sie ganz.
cards-many-refused = Nicht gespeichert.

cards-many-assets = Assets
cards-many-assets-add = Asset hinzufügen
cards-many-assets-remove = Von der Liste nehmen

cards-match-find = Route suchen …
cards-match-typing = Eine Route beim Tippen suchen
cards-match-typing-hint = Ein Name, ein Code, ein Wort des Briefings
cards-match-take = Diese Route wählen

cards-efficiency-apart = In einem Dialog ausprobieren …

cards-roles-picked = Personen suchen
