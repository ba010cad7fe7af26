# The card of stage 16.

cards-plan-section-phases = Phases
cards-plan-section-markets = Markets in their order
cards-plan-section-measures = Measures in flight
cards-plan-section-training = Training and adoption
cards-plan-section-compliance = Compliance and policy
cards-plan-section-risks = Risks
cards-plan-section-empty = There is nothing of this in the plan.
cards-plan-owner = { $owner }
cards-plan-objectives = Objectives
cards-plan-milestones = Milestones
cards-plan-needs = Needs: { $needs }
cards-plan-wave-lead = Lead market
cards-plan-wave-fast_follower = Fast follower
cards-plan-wave-long_tail = Long tail
cards-plan-unwon = The plan stays readable, and nobody works from it while the deal is not won.
cards-plan-unplanned = The delivery is planned once the deal is won.
cards-run-first-delivery_plan = Plan the delivery
cards-guide-start-delivery_plan = Let Trowel plan the delivery from what was promised: phases, markets, training, measures. About half a minute.
cards-guide-check-delivery_plan = Check the phases, their owners and the order of markets, then complete the stage.
