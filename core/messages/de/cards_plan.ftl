# Die Karte der Phase 16.

cards-plan-section-phases = Projektphasen
cards-plan-section-markets = Märkte in ihrer Reihenfolge
cards-plan-section-measures = Laufende Kennzahlen
cards-plan-section-training = Schulung und Einführung
cards-plan-section-compliance = Compliance und Richtlinien
cards-plan-section-risks = Risiken
cards-plan-section-empty = Davon steht nichts im Plan.
cards-plan-owner = { $owner }
cards-plan-objectives = Ziele
cards-plan-milestones = Meilensteine
cards-plan-needs = Braucht: { $needs }
cards-plan-wave-lead = Leitmarkt
cards-plan-wave-fast_follower = Früher Folgemarkt
cards-plan-wave-long_tail = Später Folgemarkt
cards-plan-unwon = Der Plan bleibt lesbar, aber niemand arbeitet danach, solange der Deal nicht gewonnen ist.
cards-plan-unplanned = Die Umsetzung wird geplant, sobald der Deal gewonnen ist.
cards-run-first-delivery_plan = Umsetzung planen
cards-guide-start-delivery_plan = Lassen Sie Trowel die Umsetzung aus dem Zugesagten planen: Projektphasen, Märkte, Schulung, Kennzahlen. Etwa eine halbe Minute.
cards-guide-check-delivery_plan = Prüfen Sie die Projektphasen, ihre Verantwortlichen und die Reihenfolge der Märkte, und schließen Sie dann die Phase ab.
