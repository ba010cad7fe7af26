# La carte de l’étape 16.

cards-plan-section-phases = Phases
cards-plan-section-markets = Marchés, dans l’ordre
cards-plan-section-measures = Mesures en cours de route
cards-plan-section-training = Formation et adoption
cards-plan-section-compliance = Conformité et règles
cards-plan-section-risks = Risques
cards-plan-section-empty = Le plan ne contient rien à ce sujet.
cards-plan-owner = { $owner }
cards-plan-objectives = Objectifs
cards-plan-milestones = Échéances
cards-plan-needs = Besoins : { $needs }
cards-plan-wave-lead = Marché pilote
cards-plan-wave-fast_follower = Suiveur rapide
cards-plan-wave-long_tail = Longue traîne
cards-plan-unwon = Le plan reste lisible, et personne ne travaille dessus tant que l’affaire n’est pas gagnée.
cards-plan-unplanned = La production se planifie une fois l’affaire gagnée.
cards-run-first-delivery_plan = Planifier la production
cards-guide-start-delivery_plan = Laissez Trowel planifier la production à partir de ce qui a été promis : phases, marchés, formation, mesures. Une trentaine de secondes.
cards-guide-check-delivery_plan = Vérifiez les phases, leurs responsables et l’ordre des marchés, puis terminez l’étape.
