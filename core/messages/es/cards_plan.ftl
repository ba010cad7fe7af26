# La tarjeta de la etapa 16.

cards-plan-section-phases = Fases
cards-plan-section-markets = Mercados, por orden
cards-plan-section-measures = Mediciones sobre la marcha
cards-plan-section-training = Formación y adopción
cards-plan-section-compliance = Cumplimiento y normas
cards-plan-section-risks = Riesgos
cards-plan-section-empty = El plan no contiene nada de esto.
cards-plan-owner = { $owner }
cards-plan-objectives = Objetivos
cards-plan-milestones = Hitos
cards-plan-needs = Necesita: { $needs }
cards-plan-wave-lead = Mercado líder
cards-plan-wave-fast_follower = Seguidor rápido
cards-plan-wave-long_tail = Cola larga
cards-plan-unwon = El plan se puede leer, y nadie trabaja con él mientras el negocio no esté ganado.
cards-plan-unplanned = La producción se planifica cuando el negocio está ganado.
cards-run-first-delivery_plan = Planificar la producción
cards-guide-start-delivery_plan = Deje que Trowel planifique la producción a partir de lo prometido: fases, mercados, formación, mediciones. Medio minuto aproximadamente.
cards-guide-check-delivery_plan = Revise las fases, sus responsables y el orden de los mercados, y complete la etapa.
