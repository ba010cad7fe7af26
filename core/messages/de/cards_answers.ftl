# Was die Karten der Phasen 4 und 5 sagen: das Q&A-Paket, die Antworten des Kunden, was zurückkam.

## Lange Texte, Läufe
cards-excerpt = (hier gekürzt, { NUMBER($whole) } Zeichen insgesamt)

## Eine Frage und ihre Antwort
cards-answer-file = aus { $file }
cards-answer-pasted = aus eingefügtem Text
cards-answer-confirmed = bestätigt von { $who }
cards-answer-typed = geschrieben von { $who }
cards-question-fill = Beantworten
cards-question-dismiss = Nicht im Umfang
cards-question-reopen = Wieder offen

## Das Q&A-Paket
cards-run-first-qa_pack = Q&A-Paket erstellen
cards-pack-again = Neu erstellen
cards-guide-start-qa_pack = Erstellen Sie das Q&A-Paket: eine Arbeitsmappe und ein Word-Dokument mit den Fragen unten, die der Kunde ausfüllt. Einige Sekunden.
cards-guide-check-qa_pack = Laden Sie die Arbeitsmappe oder das Word-Dokument herunter, senden Sie es dem Kunden und schließen Sie dann die Phase ab. Kommt es zurück, legen Sie es in dieser Unterhaltung ab.
cards-pack-changed-title = Das Paket liegt hinter den Fragen zurück
cards-pack-changed = { $changed ->
    [one] Seit das Paket erstellt wurde, kam eine Frage hinzu, änderte sich oder entfiel. Erstellen Sie es neu, bevor Sie es senden.
   *[other] Seit das Paket erstellt wurde, kamen { NUMBER($changed) } Fragen hinzu, änderten sich oder entfielen. Erstellen Sie es neu, bevor Sie es senden.
}
cards-pack-contents = Was der Kunde gefragt wird
cards-pack-questions = { $asked ->
    [one] Eine Frage
   *[other] { NUMBER($asked) } Fragen
}
cards-pack-answered = { $answered ->
    [one] Eine ist schon beantwortet. Ihre Antwort ist eingetragen, damit der Kunde sie prüft.
   *[other] { NUMBER($answered) } sind schon beantwortet. Ihre Antworten sind eingetragen, damit der Kunde sie prüft.
}
cards-pack-dismissed = { $dismissed ->
    [one] Eine weitere ist nicht im Umfang und wird nicht gesendet.
   *[other] { NUMBER($dismissed) } weitere sind nicht im Umfang und werden nicht gesendet.
}
cards-pack-files = Die Dateien
cards-pack-made = Version { $version }, erstellt { $when } von { $who }
cards-pack-none-made = Es gab nichts zu fragen, als { $who } dies am { $when } abschloss, daher wurden keine Dateien erstellt.
cards-pack-look = Fragen ansehen
cards-pack-no-questions = Es gibt keine Fragen an den Kunden
cards-pack-all-dismissed = Keine Frage ist im Umfang
cards-pack-without-ways = Ein Paket wäre leer, daher wird keines erstellt. Öffnen Sie die Analyse und führen Sie sie aus, oder nehmen Sie eine Frage wieder auf, fügen Sie eine von Hand hinzu, oder machen Sie ohne Fragen weiter.
cards-pack-open-diagnosis = Analyse öffnen
cards-pack-without = Ohne Fragen weiter

## Ein Export
cards-export-qa_pack_xlsx = Arbeitsmappe
cards-export-qa_pack_docx = Word-Dokument
cards-export-of = { $stage }, Version { $version }
cards-export-size = { NUMBER($kilobytes) } KB
cards-export-download = Herunterladen
cards-export-minutes = { $minutes ->
    [one] Der Link gilt eine Minute. Fordern Sie die Datei erneut an, wann immer Sie einen neuen brauchen.
   *[other] Der Link gilt { NUMBER($minutes) } Minuten. Fordern Sie die Datei erneut an, wann immer Sie einen neuen brauchen.
}
cards-export-no-address = Die Datei ist erstellt und aufbewahrt, aber noch gibt es keine Adresse, von der sie sich abrufen lässt.
cards-export-set-address = Bitten Sie einen Admin, PUBLIC_URL auf die Adresse zu setzen, unter der dieser Dienst erreichbar ist, und fordern Sie die Datei dann erneut an.

## Die Antworten des Kunden
cards-guide-start-client_answers = Legen Sie die zurückgesandte Arbeitsmappe oder das Dokument des Kunden in dieser Unterhaltung ab, fügen Sie ein, was er geschrieben hat, oder tippen Sie auf eine Frage, um sie zu beantworten.
cards-answers-no-questions = Es gibt keine Fragen an den Kunden, also nichts zu beantworten. Fügen Sie eine von Hand hinzu, oder führen Sie die Analyse aus.
cards-answers-waiting = Antworten sind zurückgekommen. Nichts wird gespeichert, bevor Sie es sagen.
cards-answers-waiting-more = { $more ->
    [one] Eine weitere wartet.
   *[other] { NUMBER($more) } weitere warten.
}
cards-answers-answered = { NUMBER($many) } beantwortet
cards-answers-pending = { NUMBER($many) } offen
cards-answers-dismissed = { NUMBER($many) } nicht im Umfang
cards-answers-still-pending = { $pending ->
    [one] Eine Frage ist noch offen. Sie können die Phase auch ohne sie abschließen: Spätere Phasen arbeiten dann mit dem, was im Briefing steht.
   *[other] { NUMBER($pending) } Fragen sind noch offen. Sie können die Phase auch ohne sie abschließen: Spätere Phasen arbeiten dann mit dem, was im Briefing steht.
}
cards-answers-paste = Antworten einfügen
cards-answers-paste-how = Eine E-Mail des Kunden oder Notizen eines Anrufs. Der Text wird Frage für Frage in Antworten zerlegt und Ihnen gezeigt; nichts wird gespeichert, bevor Sie es bestätigen.
cards-answers-paste-label = Was der Kunde geschrieben hat
cards-answers-paste-missing = Fügen Sie zuerst etwas ein, oder schreiben Sie etwas.
cards-answers-paste-read = Antworten lesen

## Was zurückkam
cards-import-title = Was vom Kunden zurückkam
cards-import-pasted = Eingefügter Text
cards-import-by = { $who }, { $when }
cards-import-look = Antworten ansehen
cards-import-open = Ansehen
cards-import-new = { $many ->
    [0] Keine neue Antwort
    [one] 1 Antwort verstanden
   *[other] { NUMBER($many) } Antworten verstanden
}
cards-import-conflict = { $many ->
    [one] 1 Widerspruch
   *[other] { NUMBER($many) } Widersprüche
}
cards-import-unplaced = { NUMBER($many) } nicht zuzuordnen
cards-import-same = { NUMBER($many) } schon bekannt
cards-import-blank = { NUMBER($many) } leer gelassen
cards-import-unsaved = Noch ist nichts gespeichert.
cards-import-check = Prüfen Sie die Antworten, dann speichern Sie sie. Was nicht zuzuordnen war, wird nicht gespeichert: Kopieren Sie es in die Frage, zu der es gehört.
cards-import-decide = Sagen Sie, welche Antwort gilt, wo es mehrere gibt, und speichern Sie dann. Was Sie nicht entscheiden, bleibt, wie es ist.
cards-import-nothing-new = Es ist keine neue Antwort dabei, also gibt es nichts zu speichern.
cards-import-confirmed = Bestätigt von { $who }, { $when }
cards-import-discarded = Verworfen von { $who }, { $when }. Nichts wurde gespeichert.
cards-import-discarded-again = War das ein Versehen, legen Sie die Datei noch einmal ab oder fügen Sie den Text noch einmal ein.
cards-import-saved = { $many ->
    [0] Keine Antwort war neu, daher wurde keine gespeichert
    [one] 1 Antwort gespeichert
   *[other] { NUMBER($many) } Antworten gespeichert
}
cards-import-left-kept = { $many ->
    [one] Eine bekannte Antwort blieb, wie sie war.
   *[other] { NUMBER($many) } bekannte Antworten blieben, wie sie waren.
}
cards-import-left-conflicts = { $many ->
    [one] Ein Widerspruch blieb unentschieden, daher blieb die Frage, wie sie war. Entscheiden Sie ihn in der Liste der Fragen.
   *[other] { NUMBER($many) } Widersprüche blieben unentschieden, daher blieben die Fragen, wie sie waren. Entscheiden Sie sie in der Liste der Fragen.
}
cards-import-left-gone = { $many ->
    [one] Eine Frage gibt es nicht mehr, daher wurde ihre Antwort nicht gespeichert.
   *[other] { NUMBER($many) } Fragen gibt es nicht mehr, daher wurden ihre Antworten nicht gespeichert.
}
cards-import-confirm = Diese Antworten speichern
cards-import-discard = Verwerfen
cards-import-to-choices = Zurück zum Entscheiden und Speichern
cards-import-conflicts-title = Wo Antworten sich widersprechen
cards-import-choices-here = Beim Blättern geht verloren, was Sie oben gewählt haben. Sehen Sie sich erst die anderen Seiten an, wählen und speichern Sie dann hier.
cards-import-conflicts-left = { $left ->
    [one] Ein weiterer Widerspruch passt nicht hierher. Er bleibt, bis Sie ihn in der Liste der Fragen entscheiden; es folgt, was zurückkam.
   *[other] { NUMBER($left) } weitere Widersprüche passen nicht hierher. Sie bleiben, bis Sie sie in der Liste der Fragen entscheiden; es folgt, was zurückkam.
}
cards-import-new-title = Verstanden
cards-import-unplaced-title = Nicht zuzuordnen
cards-import-basis-text = am Wortlaut der Frage erkannt
cards-import-basis-number = an der Nummer der Frage erkannt
cards-import-basis-likeness = an der Ähnlichkeit erkannt: bitte prüfen
cards-import-known = Bekannt
cards-import-returned = Zurückgekommen
cards-import-which = Welche Antwort gilt?
cards-import-undecided = Nicht entschieden: nichts wird gespeichert
cards-import-keep = Bekannte behalten
cards-import-keep-none = Keine davon speichern
cards-import-take = Nehmen: { $answer }
cards-import-take-one = { $number } nehmen: { $answer }
cards-import-offers-more = { $more ->
    [one] Eine weitere Antwort kam zurück.
   *[other] { NUMBER($more) } weitere Antworten kamen zurück.
}
cards-file-answers = Die Antworten des Kunden
cards-place-files-answers = Das sind die Antworten des Kunden zu #{ $number }

## Beispiele, für die Galerie
cards-sample-placeless = Es steht unter der Tabelle, neben keiner Frage.
cards-sample-macros = Die Arbeitsmappe enthielt Makros. Sie wurden nicht ausgeführt.
