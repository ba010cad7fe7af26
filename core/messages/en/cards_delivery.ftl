# The card of stage 9.

cards-delivery-section-steps = How each step is worked
cards-delivery-section-caveats = What the tools do not cover
cards-delivery-section-risks = Risks
cards-delivery-section-empty = There is nothing of this in the recommendation.
cards-delivery-recommended = Recommended
cards-run-first-delivery_model = Recommend the delivery model
cards-guide-start-delivery_model = Let Trowel recommend how the work is delivered: what people make, and where AI tools help. About half a minute.
cards-guide-check-delivery_model = Check the steps, their tools and the risks, then complete the stage.
