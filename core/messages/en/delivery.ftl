# Stage 9: the steps of production, why each is worked as it is, and what the card says.

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

delivery-why-briefing = The idea and the brief to the studio are people's work.
delivery-why-origination = What everything else is made from is made by people, since its faults would be copied into every piece.
delivery-why-photography = Pictures are taken on set and retouched by people.
delivery-why-film = Shooting, animating and mastering film is craft that no listed tool covers.
delivery-why-print_mastering = Print masters leave no second chance: colour, trim and overprint are set and proofed by people.
delivery-why-social_statics = Statics for social media follow a master and a format, which suits tools.
delivery-why-digital_statics = Simple static ads follow a master and a format, which suits tools.
delivery-why-cutdowns = Shorter versions come from a finished master, which suits tools.
delivery-why-dynamic_creative = Versions are put together from a template and a feed.
delivery-why-internal_motion = Simple motion for staff and learners can be built from templates.
delivery-why-adaptation = Formats and versions follow a finished master, which suits AI support.
delivery-why-localisation = Language versions follow a finished master, which suits AI support; native speakers read each.
delivery-why-policy_checks = Finished pieces can be checked against written brand rules before people see them.
delivery-why-brand_qa = Whether a piece is right for the brand is for people to judge.
delivery-why-approvals = Somebody answers for each approval by name.
delivery-why-client_review = The client's own people review what they receive.
delivery-why-trafficking = Hand-over follows each platform's and the client's own specifications; no listed tool covers it.
delivery-why-tool = { $tool } covers { $does }.
delivery-why-candidate = No listed tool covers it yet.
delivery-why-no-tool = No listed tool covers what is asked here, so people make it.
delivery-why-works = Here: { $works }.
delivery-why-forbidden = By hand, because the client rules AI out: “{ $quote }”
delivery-why-consent = By hand until the client consents to AI: “{ $quote }”

delivery-and-more = { $things } and { $count } more

delivery-summary-nothing = Nothing to be made is known yet, so no tool can be recommended: a traditional model stands until there is a list of deliverables.
delivery-summary-traditional = A traditional model fits: people do the work in { $hands }.
delivery-summary-hybrid = A hybrid model fits: AI tools support { $helped }; people do { $hands }.
delivery-summary-ai_supported = An AI-supported model fits: tools support { $helped }; people keep { $hands }.
delivery-because-forbidden = The client rules AI out: “{ $quote }”
delivery-because-consent = The client wants to consent to AI first: “{ $quote }”
delivery-because-print = Print ({ $works }) is mastered by people.
delivery-because-motion = Motion is asked for at scale ({ $works }), and masters of it are made by people.

delivery-caveat = { $tool } covers { $does }. It does not cover: { $not_for }.
delivery-caveat-only = { $tool } covers { $does } and nothing beyond.
delivery-caveat-toolless = { $step }: no listed tool covers this step. Agree on one before counting on savings.

delivery-risk-forbidden = The client rules AI out (“{ $quote }”): one AI-made piece would break the terms, and the price may not count on AI savings.
delivery-risk-consent = The client wants to consent to AI first (“{ $quote }”): until that is in writing, work and price stand without it.
delivery-risk-priced-ai-traditional = The opportunity is priced with AI-supported hours, but the work is recommended to be done by people: the hours are too low.
delivery-risk-priced-ai-hybrid = The opportunity is priced with AI-supported hours, but part of the work is recommended to be done by people: check the hours of those routes.
delivery-risk-priced-traditional = The opportunity is priced with traditional hours: what the tools save is in the price only once stage 10 applies it.
delivery-risk-motion = Motion ({ $works }) sets the pace and the cost: tools cover cut-downs and simple pieces, not masters.
delivery-risk-print = A fault in print ({ $works }) is found on paper: plan proofs and sign-off before each run.
delivery-risk-unasked = The brief does not say whether AI may be used: ask the client before savings are promised.
delivery-risk-localisation = Language versions need native reviewers in each market; without them faults go live unseen.
delivery-risk-unsized = The number of { $works } is open: how much tools save cannot be told until it is known.
delivery-risk-nothing = Without a list of deliverables this recommendation rests on nothing: run the stage again once there is one.

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
