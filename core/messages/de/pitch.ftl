# Phase 15: was Leser neben dem Deck erfahren, und warum keines entstand.

pitch-too-few = Kein Deck wurde erstellt: Der jetzige Stand ergibt nur { $count } { $count ->
    [one] Folie
   *[other] Folien
}, und ein Deck hat mindestens { $least }. Es fehlt: { $missing }. Vom Versuch wurde nichts behalten. Schließen Sie diese Phasen ab, und erstellen Sie den Pitch dann erneut.
pitch-missing-context = mehr von dem, was der Kunde verlangt (Briefing lesen und analysieren)
pitch-missing-approach = die Art der Lieferung (Liefermodell empfehlen)
pitch-missing-scope = die Assets (Asset-Liste vereinheitlichen)
pitch-missing-team = das Team (Teamstruktur entwerfen)
pitch-missing-commercials = die Zahlen zum Team (Teamstruktur entwerfen)
pitch-missing-governance = Governance mit mindestens drei Punkten (Begleitdokumente)
pitch-missing-levels = mindestens drei KPIs (Begleitdokumente)
pitch-missing-assumptions = mindestens drei Annahmen (Begleitdokumente)
pitch-untraced = Kein Deck wurde erstellt: Die Zahl „{ $value }“ ({ $place }) stammt aus keiner Phase. Nichts wurde veröffentlicht. Korrigieren Sie sie dort, wo das Deck sie hernimmt, und erstellen Sie den Pitch dann erneut.
pitch-shortened = { $count ->
    [one] Ein Text wurde gekürzt, damit er auf seine Folie passt.
   *[other] { $count } Texte wurden gekürzt, damit sie auf ihre Folien passen.
} In der Gliederung stehen sie ganz.
pitch-rows-left-out = { $count ->
    [one] Eine Tabellenzeile steht nur in der Gliederung: Auf der Folie ist kein Platz dafür.
   *[other] { $count } Tabellenzeilen stehen nur in der Gliederung: Auf den Folien ist kein Platz dafür.
}
pitch-bars-left-out = Die Diagramme zeigen nur die größten Disziplinen.
pitch-place-headline = Überschrift
pitch-place-deck_summary = Zusammenfassung
pitch-place-title = Titel
pitch-place-bullet = Punkt { $number }
pitch-place-callout = Hervorhebung
pitch-place-notes = Sprechernotizen
pitch-place-table = Tabelle
pitch-place-chart = Diagramm
pitch-place-appendix = Anhang, Eintrag { $number }

pitch-place-on-slide = Folie { $slide }, { $place }
pitch-missing-both = { $one }; { $others }
progress-deck = Das Deck wird geschrieben …
pitch-not-written = Die .pptx-Datei ließ sich nicht schreiben. Die Gliederung bleibt erhalten, und ihre Dateien sind da. Erstellen Sie den Pitch erneut; geschieht es wieder, sagen Sie es dem Betreiber von Trowel.
