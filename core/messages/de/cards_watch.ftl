# Die Karten dessen, was nach dem Gewinn beobachtet wird, und der Change Requests.

cards-watch = Beobachtungsliste
cards-watch-title = Was beobachtet wird
cards-watch-said = Worauf der Preis beruht. Jeder Eintrag hat eine zuständige Person und einen Schwellenwert; trifft eine Annahme nicht mehr zu, wird daraus ein Change Request. Tippen Sie auf einen Eintrag, um ihn zu ändern oder das zu vermerken.
cards-watch-none = Noch wird nichts beobachtet: Die Begleitdokumente nehmen nichts an. Fügen Sie hinzu, worauf der Preis beruht.
cards-watch-unwon = Die Annahmen des Angebots werden beobachtet, sobald der Deal gewonnen ist.
cards-watch-gone = Nicht mehr unter den Annahmen der Begleitdokumente
cards-watch-open = Diese Annahme öffnen
cards-watch-add = Etwas anderes beobachten
cards-watch-changes = { $count ->
    [one] Ein Change Request
   *[other] { NUMBER($count) } Change Requests
}
cards-watch-back = Zurück zur Beobachtungsliste
cards-watch-item = Beobachtete Annahme
cards-watch-new = Etwas anderes beobachten
cards-watch-log = Trifft nicht mehr zu: vermerken
cards-watch-status = Status
cards-watch-status-watching = Beobachtet
cards-watch-status-broken = Nicht mehr zutreffend
cards-watch-status-closed = Geschlossen
cards-watch-owner = Zuständig
cards-watch-threshold = Trifft nicht mehr zu ab
cards-watch-threshold-hint = Bleibt es leer, lese ich es aus der Annahme heraus
cards-watch-most = Zahl, falls es eine gibt
cards-watch-unit = Einheit der Zahl
cards-watch-assumption = Annahme
cards-watch-assumption-missing = Schreiben Sie, was zu beobachten ist.
cards-watch-log-title = Vermerken, dass eine Annahme nicht mehr zutrifft
cards-watch-happened = Was geschehen ist, in Worten, die der Kunde lesen darf
cards-watch-happened-hint = Seit wann, wie oft, wozu es geführt hat
cards-watch-happened-missing = Schreiben Sie, was geschehen ist.
cards-watch-pieces-title = Mehr Stücke eines Assets
cards-watch-pieces-said = Kalkuliert wie im Angebot: seine Stunden je Stück, mit der festgelegten Effizienz.
cards-watch-asset = Asset
cards-watch-pieces = Wie viele mehr
cards-watch-hours-title = Stunden je Rolle
cards-watch-hours-said = Kalkuliert mit den Sätzen des geltenden Katalogs, so wie Sie sie eingeben.
cards-watch-role = Rolle
cards-watch-hours = Stunden
cards-watch-draft = Change Request entwerfen

cards-change = Change Request
cards-change-list = Change Requests
cards-change-none = Noch gibt es keine.
cards-change-title = Change Request { NUMBER($number) }
cards-change-status-draft = Entwurf
cards-change-status-sent = Gesendet
cards-change-status-accepted = Angenommen
cards-change-status-declined = Abgelehnt
cards-change-by-draft = Entworfen von { $who }, { $when }
cards-change-by-sent = Als gesendet markiert von { $who }, { $when }
cards-change-by-accepted = Als angenommen markiert von { $who }, { $when }
cards-change-by-declined = Als abgelehnt markiert von { $who }, { $when }
cards-change-agreed = Worauf das Angebot beruht
cards-change-happened = Was geschehen ist
cards-change-cost = Was es kostet (intern)
cards-change-lines = { $count ->
    [one] Die eine Zeile dazu ›
   *[other] Alle { NUMBER($count) } Zeilen dazu ›
}
cards-change-words = Was der Kunde erfährt
cards-change-words-hidden = Was der Kunde erfährt, nennt einen Preis, daher sehen es die, die Beträge sehen dürfen, auf ihrer eigenen Karte.
cards-change-save = Text speichern
cards-change-to-draft = Zurück zum Entwurf
cards-change-to-sent = Als gesendet markieren
cards-change-to-accepted = Angenommen
cards-change-to-declined = Abgelehnt
cards-change-lines-title = Der Preis, Zeile für Zeile (intern)
cards-change-source = Sätze von { $region } in { $currency }, { $version ->
    [0] aus dem Musterkatalog
   *[other] aus Version { NUMBER($version) } Ihres Katalogs
}.
cards-change-rate = { $hours } zu { $rate }
cards-change-typed = Stunden wie eingegeben
cards-change-of-pieces = { $count } × { $base } ({ $route }, { $asset }), abzüglich { $less }
cards-change-back = Zurück zum Change Request
