# Tatsachen, die neben den TROWLS-Dimensionen stehen. Sie sagen, was bekannt ist, und schlagen nie eine Bewertung vor.

hint-undiagnosed = Das Briefing ist noch nicht analysiert. Führen Sie Phase 2 aus, und was sie findet, erscheint hier.

hint-timing-deadline = Das Angebot ist am { $date } fällig, { $days ->
    [0] also heute
    [one] in einem Tag
   *[other] in { NUMBER($days) } Tagen
}.
hint-timing-deadline-past = Das Angebot war am { $date } fällig, vor { $days ->
    [one] einem Tag
   *[other] { NUMBER($days) } Tagen
}.
hint-timing-deadline-none = Für das Angebot ist kein Termin gesetzt.
hint-timing-deadline-read = Nach dem Briefing ist das Angebot bis { $date } gefragt, was nicht dem entspricht, was die Opportunity jetzt enthält.
hint-timing-go_live = Die Arbeit geht am { $date } live, { $days ->
    [0] also heute
    [one] in einem Tag
   *[other] in { NUMBER($days) } Tagen
}.
hint-timing-go_live-past = Die Arbeit sollte am { $date } live gehen, vor { $days ->
    [one] einem Tag
   *[other] { NUMBER($days) } Tagen
}.
hint-timing-go_live-none = Für den Go-live ist kein Termin gesetzt.
hint-timing-go_live-read = Nach dem Briefing ist der Go-live am { $date }, was nicht dem entspricht, was die Opportunity jetzt enthält.
hint-timing-backwards = Der Go-live am { $live } liegt vor der Fälligkeit des Angebots am { $due }. Einer der beiden Termine muss falsch sein.
hint-timing-timeline = Der Zeitplan des Briefings sagt: { $what }

hint-earlier = #{ $number } „{ $name }“, begonnen am { $date }, { $status ->
    [won] wurde gewonnen
    [lost] ging verloren
    [deprioritised] wurde zurückgestellt
   *[active] ist noch offen
}; { $known ->
    [both] hierbei bewertet mit { NUMBER($score) } von 10, insgesamt mit { NUMBER($percentage) } %
    [score] hierbei bewertet mit { NUMBER($score) } von 10
    [percentage] qualifiziert mit insgesamt { NUMBER($percentage) } %
   *[neither] ohne Bewertungen
}.

hint-lessons = Erkenntnis aus #{ $number }: „{ $lessons }“
hint-relationship-first = Das ist hier die erste Opportunity von { $client }.
hint-relationship-client-none = Kein Kunde ist gesetzt, daher lässt sich frühere Arbeit nicht nachschlagen. Füllen Sie den Kunden aus, und sie erscheint hier.
hint-relationship-count = Frühere Opportunities dieses Kunden: { NUMBER($count) }{ $won ->
    [0] {""}
   *[other] {", "}{ NUMBER($won) } gewonnen
}{ $lost ->
    [0] {""}
   *[other] {", "}{ NUMBER($lost) } verloren
}{ $deprioritised ->
    [0] {""}
   *[other] {", "}{ NUMBER($deprioritised) } zurückgestellt
}{ $active ->
    [0] {""}
   *[other] {", "}{ NUMBER($active) } noch offen
}.
hint-relationship-answered = Auf die Frage, wer entscheidet, antwortete der Kunde: „{ $answer }“
hint-relationship-open = Im Briefing offen: { $what }

hint-opportunity-answered = Auf die Frage nach dem Budget antwortete der Kunde: „{ $answer }“
hint-opportunity-money = { $more ->
    [0] Das Briefing nennt einen Geldbetrag: { $amount }.
    [one] Das Briefing nennt einen Geldbetrag, { $amount }, und einen weiteren.
   *[other] Das Briefing nennt einen Geldbetrag, { $amount }, und { NUMBER($more) } weitere.
}
hint-opportunity-open = Im Briefing offen: { $what }
hint-opportunity-money-none = In den Stellen hinter dem Gelesenen steht kein Geldbetrag.
hint-opportunity-deliverables = { $count ->
    [0] Die Analyse hat kein Deliverable gefunden.
    [one] Das Briefing verlangt ein Deliverable{ $counted ->
        [0] {" "}und nennt keine Menge dafür.
       *[other] {" "}und nennt seine Menge.
    }
   *[other] Das Briefing verlangt { NUMBER($count) } Deliverables; { $counted ->
        [0] keines hat eine Menge.
        [one] eines davon hat eine Menge.
       *[other] { NUMBER($counted) } davon haben eine Menge.
    }
}
hint-opportunity-volume = Eine Menge in den Worten des Briefings, für { $name }: „{ $volume }“
hint-opportunity-reach = Das Briefing nennt { $markets ->
    [0] keinen Markt
    [one] einen Markt
   *[other] { NUMBER($markets) } Märkte
} und { $channels ->
    [0] keinen Kanal
    [one] einen Kanal
   *[other] { NUMBER($channels) } Kanäle
}{ $complexity ->
    [low] ; die Analyse nennt die Komplexität niedrig
    [medium] ; die Analyse nennt die Komplexität mittel
    [high] ; die Analyse nennt die Komplexität hoch
   *[unknown] {""}
}.
hint-opportunity-pipeline = { $count ->
    [one] Eine weitere Opportunity dieses Kunden ist noch offen.
   *[other] { NUMBER($count) } weitere Opportunities dieses Kunden sind noch offen.
}

hint-what_we_know-contradictions = { $count ->
    [one] Das Briefing widerspricht sich: { $what }
   *[other] Das Briefing widerspricht sich an { NUMBER($count) } Stellen, zuerst: { $what }
}
hint-what_we_know-questions = Fragen an den Kunden: { NUMBER($pending) } offen, davon { NUMBER($red) } rot; { NUMBER($answered) } beantwortet, { NUMBER($dismissed) } nicht im Umfang.
hint-what_we_know-questions-none = Es gibt keine Fragen an den Kunden.
hint-what_we_know-ambiguities = { $count ->
    [0] Die Analyse hat nichts gefunden, was das Briefing offenlässt.
    [one] Das Briefing lässt einen Punkt offen: { $what }
   *[other] Das Briefing lässt { NUMBER($count) } Punkte offen, zuerst: { $what }
}
hint-what_we_know-earlier = #{ $number } „{ $name }“ war für denselben Kunden; was dort gelernt wurde, lässt sich nachlesen.
hint-what_we_know-sources = { $quotes ->
    [one] Eine Stelle
   *[other] { NUMBER($quotes) } Stellen
} aus { $files ->
    [one] einer Datei
   *[other] { NUMBER($files) } Dateien
} { $quotes ->
    [one] steht
   *[other] stehen
} hinter dem Gelesenen.

hint-location-region = Die Region ist { $region }.
hint-location-region-none = Keine Region ist gesetzt.
hint-location-markets = { $count ->
    [one] Ein Markt ist genannt: { $names }.
   *[other] { NUMBER($count) } Märkte sind genannt: { $names }{ $more ->
        [0] {""}
       *[other] {" "}und { NUMBER($more) } weitere
    }.
}
hint-location-markets-none = Das Briefing nennt keinen Markt.
hint-location-outside = Als Markt genannt, aber nach Trowels Zählung nicht in der Region { $region }: { $names }{ $more ->
    [0] {""}
   *[other] {" "}und { NUMBER($more) } weitere
}.

hint-sector-services = Verlangte Leistungen: { $names }{ $more ->
    [0] {""}
   *[other] {" "}und { NUMBER($more) } weitere
}.
hint-sector-services-none = Keine Art von Leistung ist gesetzt, daher lässt sich frühere Arbeit dieser Art nicht nachschlagen.
hint-sector-capabilities = Nötige Kompetenzen: { $names }{ $more ->
    [0] {""}
   *[other] {" "}und { NUMBER($more) } weitere
}.
hint-sector-first = Keine frühere Opportunity hier verlangt eine Leistung derselben Art.
hint-sector-count = Frühere Opportunities mit einer Leistung derselben Art: { NUMBER($count) }{ $won ->
    [0] {""}
   *[other] {", "}{ NUMBER($won) } gewonnen
}{ $lost ->
    [0] {""}
   *[other] {", "}{ NUMBER($lost) } verloren
}{ $deprioritised ->
    [0] {""}
   *[other] {", "}{ NUMBER($deprioritised) } zurückgestellt
}{ $active ->
    [0] {""}
   *[other] {", "}{ NUMBER($active) } noch offen
}.
hint-sector-conflicts = Trowel hat keine Konfliktliste: Vergleichen Sie diesen Kunden und die Branche mit Ihrer, bevor Sie bewerten.
