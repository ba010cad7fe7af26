# Die Karte der Phase 17.

cards-run-first-handoff = Übergeben
cards-handoff-again = Erneut übergeben
cards-guide-start-handoff = Übergeben Sie die freigegebene Opportunity. Jedes Ziel unten erhält sie einmal, und seine Quittung steht hier.
cards-guide-check-handoff = Prüfen Sie, was bei jedem Ziel angekommen ist, und schließen Sie dann die Phase ab.
cards-handoff-changed = Seit der Übergabe hat sich etwas geändert, die Ziele unten haben also den früheren Stand. Übergeben Sie erneut, um sie zu aktualisieren: derselbe Datensatz und dieselben Dateien, keine zweiten.

cards-handoff-will = Was geschehen wird
cards-handoff-will-library = Die Dateien des Kunden kommen in einen eigenen Ordner der Opportunity.
cards-handoff-will-crm = Name, Kunde, Preis, Abschlussdatum und Status kommen in den Datensatz der Opportunity.
cards-handoff-will-regional = Wer die regionale Rolle hat, erfährt es im eigenen Chat.
cards-handoff-will-talent = Die in den Einstellungen genannten Personen erfahren es im eigenen Chat.
cards-handoff-will-slack = Eine Nachricht wird im Kanal veröffentlicht.

cards-handoff-targets = Ziele
cards-handoff-state-waiting = Wartet
cards-handoff-state-sending = Unterwegs
cards-handoff-state-done = Erledigt
cards-handoff-state-failed = Fehlgeschlagen
cards-handoff-state-unknown = Unbekannt
cards-handoff-state-not_configured = Nicht eingerichtet
cards-handoff-waits = Wartet, bis es an der Reihe ist: Die Bibliothek kommt zuerst, weil die anderen ihre Adresse tragen.
cards-handoff-again-at = Nächster Versuch { $when }.
cards-handoff-earlier = Aus einer früheren Übergabe: { $said }
cards-handoff-told = Informiert { $when }: { $people }
cards-handoff-posted = Veröffentlicht { $when }
cards-handoff-left-library = { $updated ->
    [yes] { $count ->
        [one] Eine Datei im selben Ordner aktualisiert
       *[other] { NUMBER($count) } Dateien im selben Ordner aktualisiert
    }
   *[no] { $count ->
        [0] Ein leerer Ordner: Es gab keine Datei zu übergeben
        [one] Eine Datei in einem eigenen Ordner
       *[other] { NUMBER($count) } Dateien in einem eigenen Ordner
    }
}, { $when }. Tippen Sie, um ihn zu öffnen.
cards-handoff-left-crm = { $updated ->
    [yes] Derselbe Datensatz aktualisiert
   *[no] Ein neuer Datensatz
}, { $when }: { $id }. Tippen Sie, um ihn zu öffnen.

cards-handoff-package = Was übergeben wurde
cards-handoff-name = Name
cards-handoff-status = Status
cards-handoff-close = Abschlussdatum
cards-handoff-qualified = Qualifiziert mit
cards-handoff-price = Preis nach Effizienz
cards-handoff-files = Dateien
cards-handoff-retry = Erneut versuchen: { $target }
cards-handoff-send-again = Erneut senden: { $target }

## Die Einstellungen der Organisation
cards-tenant-handoff = Übergabe
cards-tenant-handoff-said = Wem eine Übergabe außer den regionalen Freigebenden gemeldet wird. Jede Person erfährt es in ihrem eigenen Chat mit Trowel.
cards-tenant-handoff-none = Kein Talent-Team ist genannt.
cards-tenant-talent = Das Talent-Team, mit Kommas getrennt
cards-tenant-talent-hint = Adressen oder Entra-IDs von Personen, die Trowel schon „hi“ gesagt haben
