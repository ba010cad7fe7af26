# Stage 9: the steps of production, and what the card says.

delivery-step-briefing = Briefing and concept
delivery-step-origination = Origination and mastering
delivery-step-photography = Photography
delivery-step-film = Film and motion mastering
delivery-step-print_mastering = Print mastering
delivery-step-social_statics = Social statics
delivery-step-digital_statics = Digital statics
delivery-step-cutdowns = Digital cut-downs and edits
delivery-step-dynamic_creative = Dynamic creative
delivery-step-internal_motion = Internal and e-learning motion
delivery-step-adaptation = Adaptation
delivery-step-localisation = Localisation
delivery-step-policy_checks = Automated brand-policy checks
delivery-step-brand_qa = Brand QA
delivery-step-approvals = Approvals
delivery-step-client_review = Client review
delivery-step-trafficking = Delivery and trafficking

delivery-medium-motion = motion
delivery-medium-static = statics
delivery-medium-print = print
delivery-medium-photography = photography
delivery-medium-interactive = interactive

delivery-headline-traditional = Traditional
delivery-headline-hybrid = Hybrid
delivery-headline-ai_supported = AI-supported
delivery-approach-manual = Manual
delivery-approach-ai_supported = AI-supported
delivery-approach-fully_automated = Automated

delivery-checked-steps = { $count ->
    [one] One step of the model's answer was put right: what people must do, or the client rules out, is not automated.
   *[other] { $count } steps of the model's answer were put right: what people must do, or the client rules out, is not automated.
  }
delivery-checked-unknown = { $count ->
    [one] One step the model named is not on the list of production steps and was dropped.
   *[other] { $count } steps the model named are not on the list of production steps and were dropped.
  }
delivery-checked-tools = { $count ->
    [one] One tool the model named was dropped: it is not on the list of tools, or its facts do not cover that step.
   *[other] { $count } tools the model named were dropped: they are not on the list of tools, or their facts do not cover those steps.
  }
delivery-checked-headline = The model recommended “{ $model }”, which its steps, print or motion do not allow. “{ $rules }” is kept instead.
delivery-checked-words = { $count ->
    [one] One sentence of the model was replaced or left out, because it brings a number or a tool that nothing here holds.
   *[other] { $count } sentences of the model were replaced or left out, because they bring numbers or tools that nothing here holds.
  }

delivery-about-steps = Every step of production, in order, with its tools and reasons.
delivery-about-caveats = The limits of each tool that is named, and steps that still want one.
delivery-about-risks = What may go wrong with this way of delivering.
delivery-tools = Tools: { $tools }
delivery-terms-forbidden = The client rules AI out of the work
delivery-terms-consent = The client wants to consent to AI first
