# Die Karten der Phasen 12 und 13.

## Kompetenzlücken
cards-gaps-core = Unsere eigenen Leute decken ab
cards-gaps-core-none = Nichts von der Liste der eigenen Kompetenzen ist gefragt.
cards-gaps-missing = Was fehlt
cards-gaps-none = Nichts, was das Briefing verlangt, geht über unsere eigenen Leute hinaus.
cards-gaps-more = { $more ->
    [one] Und eine weitere.
   *[other] Und { NUMBER($more) } weitere.
}
cards-gaps-reasons = Gründe ansehen
cards-gaps-level-red = Ohne nicht lieferbar
cards-gaps-level-amber = Partner empfohlen
cards-gaps-level-green = Wünschenswert
cards-run-first-capability_gaps = Kompetenzlücken finden
cards-guide-start-capability_gaps = Lassen Sie Trowel vergleichen, was das Briefing verlangt, was unsere eigenen Leute tun und mit wem wir zusammenarbeiten. Etwa eine halbe Minute.
cards-guide-check-capability_gaps = Prüfen Sie jede Lücke, wie kritisch sie ist und woher die Leistung käme, und schließen Sie dann die Phase ab.

## Begleitdokumente
cards-support-section-slas = Service-Level
cards-support-section-kpis = KPIs
cards-support-section-assumptions = Annahmen
cards-support-section-caveats = Vorbehalte
cards-support-section-governance = Governance
cards-support-section-empty = Davon steht nichts in den Dokumenten.
cards-support-deliverable = Arbeitstage
cards-support-v-1 = V1
cards-support-v-2 = V2
cards-support-v-3 = V3
cards-support-days = V1 { $v1 } · V2 { $v2 } · V3 { $v3 } Arbeitstage
cards-run-first-support_docs = Begleitdokumente entwerfen
cards-guide-start-support_docs = Lassen Sie Trowel Service-Level, KPIs, Annahmen und Vorbehalte aus unseren eigenen Bedingungen und diesem Briefing entwerfen. Etwa eine halbe Minute.
cards-guide-check-support_docs = Prüfen Sie die Tage, die Zielwerte und worauf der Preis beruht, rufen Sie das Dokument für den Kunden ab, und schließen Sie dann die Phase ab.
cards-export-support_docs_docx = Word-Dokument
