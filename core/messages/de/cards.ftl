# Was die Karten von sich sagen. Sätze des Kerns (Ablehnungen, Hinweise, Fortschritt) stehen bei ihrem Bereich.

## Überall
cards-next = Weiter:
cards-refresh = Aktualisieren
cards-overtaken = Diese Karte ist überholt: Weiter unten steht eine neuere dieser Opportunity.
cards-overtaken-current = Hier zeigen, wie sie jetzt steht
cards-save = Änderungen speichern
cards-cancel = Abbrechen
cards-help = Hilfe
cards-list = Opportunities
cards-whoami = Wer bin ich
cards-onward = Weiter
cards-onward-opportunity = #{ $number } öffnen
cards-open-opportunity = Opportunity öffnen
cards-back-to = ‹ #{ $number }
cards-between = { ", " }
cards-empty = Nicht ausgefüllt
cards-none = Keine
cards-cut = Hier gekürzt: die ersten { NUMBER($shown) } von { NUMBER($whole) } Zeichen. Der Rest bleibt erhalten.
cards-too-long = Zu lang, um auf einer Karte bearbeitet zu werden. Beim Speichern bleibt der Text, wie er ist.
cards-page = Seite { $page } von { $pages }
cards-page-next = Nächste Seite
cards-page-previous = Vorherige Seite

## Die Opportunity
cards-rename = Umbenennen
cards-rename-label = Name der Opportunity
cards-rename-missing = Ein Name braucht mindestens ein Zeichen.
cards-rename-save = Namen speichern
cards-archived = Archiviert am { $when }. Nichts wurde gelöscht: Stellen Sie die Opportunity wieder her, um weiterzuarbeiten.
cards-archive = Archivieren
cards-restore = Wiederherstellen
cards-settings = Einstellungen
cards-stages = Phasen
cards-details = Einzelheiten
cards-steps-count = { NUMBER($done) } von { NUMBER($all) } Phasen abgeschlossen
cards-steps-outdated = { NUMBER($outdated) } veraltet
cards-steps-done = { NUMBER($first) } bis { NUMBER($last) }: abgeschlossen
cards-steps-ahead = { NUMBER($first) } bis { NUMBER($last) }: kommen noch
cards-steps-show = Anzeigen
cards-steps-roles = wartet auf { $roles }
cards-steps-waits = Wartet auf { $role }:
cards-steps-waits-nobody = Wartet auf { $role }, und niemand kann entscheiden
cards-steps-more = { NUMBER($more) } weitere
cards-need-yours = Für Sie:
cards-need-decide = Entscheiden
cards-need-confirm = Gelesenes ansehen
cards-need-answer = Fragen öffnen
cards-gate = Gate
cards-next-run = Ausführen: { $stage }
cards-next-complete = Abschließen: { $stage }
cards-next-open = Öffnen: { $stage }
cards-field-client_name = Kunde
cards-field-region = Region
cards-field-brands = Marken
cards-field-service_types = Leistungen
cards-field-deadline = Angebot fällig
cards-field-go_live = Go-live
cards-field-summary = Zusammenfassung
cards-field-owner = Zuständig
cards-field-cost = Modellkosten bisher
cards-field-model_type = Modelltyp
cards-field-rate_region = Region der Sätze
cards-field-currency = Währung
cards-field-notes = Notizen
cards-hint-list = Mehrere mit Komma trennen
cards-hint-rate_region = Die Region, deren Stundensätze gelten
cards-hint-currency = Die Währung dieser Sätze

## Dateien
cards-files = Dateien
cards-files-none = Noch keine Dateien. Legen Sie das Briefing in dieser Unterhaltung ab.
cards-files-all = Alle { NUMBER($files) } Dateien anzeigen ›
cards-files-unread = Nicht lesbar, daher hier nicht enthalten
cards-files-more-unread = { $more ->
    [one] Eine weitere Datei war nicht lesbar.
   *[other] { NUMBER($more) } weitere Dateien waren nicht lesbar.
}
cards-file-waiting = Wird abgerufen
cards-file-read = Gelesen
cards-file-unsearchable = Kein durchsuchbarer Text
cards-file-refused = Nicht angenommen
cards-file-lost = Konnte nicht abgerufen werden
cards-file-pages = { $pages ->
    [one] 1 Seite
   *[other] { NUMBER($pages) } Seiten
}
cards-file-characters = { $characters } Zeichen

## Wo eine Phase steht
cards-running = Läuft
cards-outdated = Veraltet
cards-completed-by = { $who }, { $when }
cards-completed-on = { $when }
cards-outdated-title = Veraltet
cards-complete = Phase abschließen
cards-run-first-intake = Briefing lesen
cards-run-first-diagnosis = Briefing analysieren
cards-run-again = Erneut ausführen
cards-run-queued = Wartet, bis es an der Reihe ist
cards-run-working = { $work ->
    [reading] Das Briefing wird gelesen
    [export] Die Dateien werden erstellt
    [computed] Wird berechnet
    [integration] Wird übergeben
   *[agent] Wird entworfen
}
cards-run-usual = { $work ->
    [export] Das dauert meist einige Sekunden. Die Karte ändert sich von selbst, sobald es fertig ist.
    [computed] Das dauert meist einige Sekunden. Die Karte ändert sich von selbst, sobald es fertig ist.
    [integration] Das dauert meist einige Sekunden. Die Karte ändert sich von selbst, sobald es fertig ist.
   *[agent] Das dauert meist etwa eine halbe Minute. Die Karte ändert sich von selbst, sobald es fertig ist.
}
cards-run-asked = Gestartet { $when }
cards-run-failed = Der letzte Lauf ist fehlgeschlagen
cards-run-kept = Version { $version } unten bleibt erhalten und gilt weiter.
cards-run-nothing = { $stage ->
    [intake] Nichts wurde geändert. Sie können die Karte von Hand ausfüllen oder die Phase erneut ausführen.
    [assets] Nichts wurde geändert. Sie können die Assets von Hand hinzufügen oder die Phase erneut ausführen.
   *[other] Nichts wurde geändert. Sie können die Phase erneut ausführen.
}
cards-guide-start-intake = Lassen Sie Trowel das Briefing lesen. Es füllt die Felder unten aus und belegt jedes mit den Worten des Briefings; etwa eine halbe Minute.
cards-guide-start-diagnosis = Lassen Sie Trowel das Briefing analysieren: was zu erstellen ist, was offen ist, was der Kunde gefragt werden sollte. Etwa eine halbe Minute.
cards-guide-check-intake = Prüfen Sie die Felder, speichern Sie Ihre Änderungen und schließen Sie dann die Phase ab.
cards-guide-check-diagnosis = Lesen Sie die Abschnitte durch, ergänzen Sie fehlende Fragen und schließen Sie dann die Phase ab.
cards-made-by = { $by ->
    [rules] Ohne Modell entworfen
    [computed] Berechnet
    [people] Zuletzt von Hand geändert
   *[model] Entworfen von { $by }
}
cards-version = Version { $version }, { $when }
cards-more-remarks = { $more ->
    [one] Ein weiterer Hinweis ist bei dieser Version hinterlegt.
   *[other] { NUMBER($more) } weitere Hinweise sind bei dieser Version hinterlegt.
}

## Belege
cards-source = Quelle ▾
cards-source-show = Quelle: zeigen, woher das stammt
cards-source-more = { $more ->
    [one] Ein weiteres Zitat ist hinterlegt.
   *[other] { NUMBER($more) } weitere Zitate sind hinterlegt.
}
cards-place-page = Seite { $place }
cards-place-slide = Folie { $place }
cards-place-sheet = Blatt { $place }
cards-place-cells = Zellen { $place }
cards-place-heading = unter „{ $place }“
cards-place-part = { $place }

## Aufnahme
cards-intake-not-stated = Steht nicht im Briefing
cards-intake-as-drafted = Wie im Briefing gelesen
cards-intake-differs = Das Briefing sagt:
cards-replace = Ersetzen ›
cards-replace-title = Ersetzen: { $field }
cards-replace-label = Neuer Text
cards-replace-missing = Schreiben Sie den neuen Text, oder brechen Sie ab, um den bisherigen zu behalten.

## Analyse
cards-contents = Was darin steht
cards-overview = Überblick
cards-complexity = Komplexität
cards-complexity-low = Niedrig
cards-complexity-medium = Mittel
cards-complexity-high = Hoch
cards-section-summary = Zusammenfassung
cards-section-deliverables = Deliverables
cards-section-reach = Kanäle, Märkte, Kompetenzen
cards-section-kpis_slas = KPIs und SLAs
cards-section-tech_asks = Technik
cards-section-timelines = Zeitplan
cards-section-ambiguities = Im Briefing offen
cards-section-contradictions = Widersprüche
cards-section-clarifications = Fragen an den Kunden
cards-section-empty = Davon wurde im Briefing nichts gefunden.
cards-about-deliverables = Was der Kunde erstellt haben möchte, mit den Mengen des Briefings.
cards-about-reach = Wo es läuft, für welche Märkte und was es dafür braucht.
cards-about-kpis_slas = Woran Erfolg und Service gemessen werden.
cards-about-tech_asks = Systeme, Formate und Schnittstellen, nach denen das Briefing fragt.
cards-about-timelines = Termine und Zeiträume, die das Briefing nennt.
cards-about-ambiguities = Offene Punkte, die den Aufwand verändern; jeder ist auch eine Frage an den Kunden.
cards-about-contradictions = Wo das Briefing sich selbst widerspricht.
cards-about-clarifications = Das Dringendste zuerst. Die Fragen gehen mit dem Q&A-Paket an den Kunden.
cards-list-channels = Kanäle
cards-list-markets = Märkte
cards-list-capabilities_required = Kompetenzen
cards-onward-section = { $section } ›
cards-priority-red = Rot
cards-priority-amber = Gelb
cards-priority-green = Grün
cards-priority-count-red = { NUMBER($asked) } rot
cards-priority-count-amber = { NUMBER($asked) } gelb
cards-priority-count-green = { NUMBER($asked) } grün
cards-question = Frage
cards-question-new = Frage hinzufügen
cards-question-change = Frage ändern
cards-question-add = Frage hinzufügen
cards-question-save-new = Frage hinzufügen
cards-question-edit = Bearbeiten
cards-question-category = Kategorie
cards-question-priority = Priorität
cards-question-why = Warum es wichtig ist
cards-question-answer = Antwort
cards-question-status = Status
cards-question-missing = Schreiben Sie die Frage.
cards-question-pending = Offen
cards-question-answered = Beantwortet
cards-question-dismissed = Nicht im Umfang
cards-question-by-hand = von Hand hinzugefügt

## Erneut ausführen
cards-rerun-title = „{ $stage }“ erneut ausführen?
cards-rerun-replaces = Das würde ersetzt
cards-rerun-kept = Die frühere Version bleibt lesbar. Was von Hand hinzugefügt oder beantwortet wurde, bleibt erhalten.
cards-rerun-yes = Ja, erneut ausführen
cards-rerun-no = Nein, behalten

## Einstellungen
cards-settings-title = Einstellungen
cards-model_type-current_oplus = Aktuell (O+)
cards-model_type-traditional = Klassisch
cards-model_type-ai_supported = KI-gestützt
cards-notes-by = Zuletzt geändert von { $who }
cards-choices-left-out = { $more ->
    [one] Eine weitere Auswahl passt nicht auf diese Karte.
   *[other] { NUMBER($more) } weitere Auswahlen passen nicht auf diese Karte.
}
cards-people-left-out = { $people ->
    [one] Eine weitere Person passt nicht auf diese Karte.
   *[other] { NUMBER($people) } weitere Personen passen nicht auf diese Karte.
}

## Die Liste
cards-list-title = Opportunities
cards-list-archived-title = Archivierte Opportunities
cards-list-archived = Archiviert
cards-list-count = { $total ->
    [one] Eine Opportunity. Tippen Sie darauf, um sie zu öffnen.
   *[other] { NUMBER($total) } Opportunities. Tippen Sie auf eine, um sie zu öffnen.
}
cards-list-found = { $total ->
    [0] Nichts passt zu „{ $searched }“. Versuchen Sie es mit einem Teil des Namens oder mit der Nummer.
    [one] Eine Opportunity passt zu „{ $searched }“.
   *[other] { NUMBER($total) } Opportunities passen zu „{ $searched }“.
}
cards-list-empty = Noch keine Opportunities. Legen Sie ein Briefing in dieser Unterhaltung ab, oder geben Sie unten einen neuen Namen ein.
cards-list-empty-archived = Nichts ist archiviert.
cards-list-deadline = fällig { $when }
cards-list-name = Name oder Nummer
cards-list-name-hint = Teil eines Namens, #12 oder der Name einer neuen
cards-find = Suchen
cards-create = Mit diesem Namen anlegen

## Hilfe, Begrüßung, wer
cards-help-title = Was Trowel tut
cards-help-personal = Trowel führt das Briefing eines Kunden zum Angebot. Legen Sie hier eine Datei ab, um zu beginnen, oder schreiben Sie eines davon:
cards-help-channel = Trowel führt das Briefing eines Kunden zum Angebot. Erwähnen Sie Trowel hier im Kanal mit der Datei oder mit einem davon:
cards-command-file = Eine Datei
cards-command-file-does = Beginnt eine Opportunity oder kommt zu der hinzu, die hier geöffnet ist.
cards-command-new = new NAME
cards-command-new-does = Beginnt eine Opportunity ohne Datei.
cards-command-list = list
cards-command-list-does = Zeigt die Opportunities.
cards-command-open = open #12
cards-command-open-does = Öffnet eine anhand ihrer Nummer oder eines Teils ihres Namens.
cards-command-status = status
cards-command-status-does = Zeigt die, die hier geöffnet ist.
cards-command-whoami = whoami
cards-command-whoami-does = Zeigt, als wen Trowel Sie kennt und was Sie dürfen.
cards-command-roles = roles
cards-command-roles-does = Zeigt, wer welche Rolle hat.
cards-command-settings = settings
cards-command-settings-does = Zeigt, was Ihre Organisation eingestellt hat.
cards-command-assign = assign ROLLE WEM
cards-command-assign-does = Vergibt eine Rolle, per Erwähnung, Adresse oder Entra-ID: assign commercial jo@agency.com
cards-command-unassign = unassign ROLLE WEM
cards-command-unassign-does = Entzieht eine Rolle.
cards-command-help = help
cards-command-help-does = Zeigt dies.
cards-welcome-title = Trowel ist da
cards-welcome = Vom Briefing des Kunden zum Angebot, das sich Zeile für Zeile begründen lässt. Drei Dinge können Sie tun:
cards-welcome-drop = Ein Briefing ablegen
cards-welcome-drop-personal = Senden Sie die Dateien des Kunden hierher: Word, PDF, Excel, PowerPoint, Text oder E-Mail.
cards-welcome-drop-channel = Erwähnen Sie Trowel in einer Nachricht, an der die Dateien des Kunden hängen.
cards-welcome-list = Die Opportunities ansehen
cards-welcome-list-does = Was läuft, wo es jeweils steht und was fällig ist.
cards-welcome-help = Hilfe holen
cards-welcome-help-does = Schreiben Sie „help“, wann immer Sie möchten; darauf gibt es immer eine Antwort.
cards-welcome-by = Hinzugefügt von { $who }
cards-who-title = Als wen Trowel Sie kennt
cards-who-name = Name
cards-who-roles = Rollen
cards-who-no-roles = Keine
cards-who-id = ID
cards-who-tenant = Mandant
cards-who-admins = Admins
cards-who-change = Ein Admin kann Ihre Rollen ändern.
cards-who-change-unknown = Noch ist kein Admin eingerichtet. Wer Trowel betreibt, nennt den ersten in der Konfiguration.
cards-who-local = Lokaler Modus: Trowel nimmt hier alle beim Wort. Nutzen Sie ihn nie mit echten Briefings anderer.
cards-role-viewer = Betrachter
cards-role-editor = Bearbeiter
cards-role-commercial = Kaufmännische Freigabe
cards-role-solution = Lösungsfreigabe
cards-role-delivery = Lieferfreigabe
cards-role-regional = Regionale Freigabe
cards-role-deal_desk = Deal Desk
cards-role-manager = Manager
cards-role-admin = Admin

## Dateien ohne Platz
cards-place-files-title = Wohin gehören diese Dateien?
cards-place-files-why = In dieser Unterhaltung ist eine Opportunity geöffnet, und die Dateien könnten eine andere betreffen. Sie werden aufbewahrt, bis Sie es sagen.
cards-place-files-more = { $more ->
    [one] Und eine weitere Datei.
   *[other] Und { NUMBER($more) } weitere Dateien.
}
cards-place-files-left = Das sind die ersten { NUMBER($placed) } von { NUMBER($files) } Dateien. Senden Sie die übrigen danach noch einmal.
cards-place-files-join = Zu #{ $number } { $name } hinzufügen
cards-place-files-new = Neue Opportunity beginnen

## Beispiele, für die Galerie
cards-sample-progress = Seite 12 von 30 wird gelesen
cards-sample-remark = { $dropped } Werte wurden weggelassen, weil ihr Zitat nicht im Briefing vorkommt.
cards-sample-replaced = { $questions } Fragen, die der letzte Lauf gestellt hat
cards-sample-scan = Diese Datei ist ein Scan ohne durchsuchbaren Text. Senden Sie sie noch einmal mit Texterkennung, oder schreiben Sie das Wichtige in die Notizen.
cards-sample-encrypted = Diese Datei ist mit einem Passwort geschützt. Senden Sie sie ohne.
cards-sample-saved = Gespeichert. Die Opportunity heißt jetzt „{ $name }“.
