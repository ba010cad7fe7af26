# What the rules of diagnosis say: open points, dates, and the summary of a brief read without a model.

diagnosis_rules-gap-nothing_listed = The brief names no specific asset to be produced.
diagnosis_rules-gap-fit = Which part of the work is creative production is not clear.
diagnosis_rules-gap-volumes = No firm number is given for { $things }.
diagnosis_rules-gap-extent = How much { $things } covers is not stated.
diagnosis_rules-gap-quantity = “{ $quote }” leaves open how many { $subject } are wanted.
diagnosis_rules-gap-limit = “{ $quote }” is only a limit for { $things }; the real number is open.
diagnosis_rules-gap-budget_open = “{ $quote }” gives no figure for the budget.
diagnosis_rules-gap-budget = No budget is stated.
diagnosis_rules-gap-deadline = No closing date for proposals is stated.
diagnosis_rules-gap-go_live = No delivery or launch date is stated.
diagnosis_rules-gap-markets = No market is named.
diagnosis_rules-gap-markets_unnamed = “{ $quote }” speaks of markets without listing them.
diagnosis_rules-gap-languages_unnamed = “{ $quote }” speaks of languages without listing them.
diagnosis_rules-gap-open = “{ $quote }” is marked as undecided.
diagnosis_rules-gap-empty = The section “{ $quote }” is empty.
diagnosis_rules-gap-rights = Usage rights and ownership are not mentioned.
diagnosis_rules-gap-rounds = The number of feedback rounds is not stated.
diagnosis_rules-gap-rounds_vague = “{ $quote }” does not say how many rounds.
diagnosis_rules-gap-masters = Who supplies guidelines, templates and masters is not stated.
diagnosis_rules-gap-turnaround = “{ $quote }” names no number of days.
diagnosis_rules-gap-on_demand = “{ $quote }” leaves the volume of work open.
diagnosis_rules-gap-video_formats = Aspect ratios and file formats are not stated for { $things }.
diagnosis_rules-gap-video_length = No running time is stated for { $things }.
diagnosis_rules-gap-music = Music is part of { $things }, but who clears it is not stated.
diagnosis_rules-gap-talent = Who engages { $things }, and with which buy-outs, is not stated.
diagnosis_rules-gap-languages = The languages of the work are not stated.
diagnosis_rules-gap-estimate = “{ $quote }” makes the figures provisional.
diagnosis_rules-gap-and_more = “{ $quote }” leaves the list open-ended.
diagnosis_rules-gap-optional = “{ $quote }” does not say whether it is required.
diagnosis_rules-gap-to_agree = “{ $quote }” is left to later agreement.
diagnosis_rules-gap-decision_maker = No decision-maker or approver of the work is named.
diagnosis_rules-gap-decision_date = No date for the decision on the agency is stated.
diagnosis_rules-gap-pixels = “{ $quote }” gives a resolution without a size.
diagnosis_rules-gap-attachment = “{ $quote }” refers to something that did not come with the brief.
diagnosis_rules-gap-numbering = “{ $quote }” carries the number of the section before it.
diagnosis_rules-gap-placeholder = “{ $quote }” is a placeholder that was never filled in.

diagnosis_rules-date-submission = Proposal due: { $days } (“{ $words }”)
diagnosis_rules-date-questions = Questions due: { $days } (“{ $words }”)
diagnosis_rules-date-issue = Brief issued: { $days } (“{ $words }”)
diagnosis_rules-date-go-live = Go-live: { $days } (“{ $words }”)
diagnosis_rules-date-start = Start: { $days } (“{ $words }”)
diagnosis_rules-date-end = End: { $days } (“{ $words }”)
diagnosis_rules-date-event = Event: { $days } (“{ $words }”)
diagnosis_rules-date-decision = Decision: { $days } (“{ $words }”)
diagnosis_rules-date-unknown = Dated: { $days } (“{ $words }”)

diagnosis_rules-asks = { $client } asks for { $count ->
    [one] one deliverable
   *[other] { $count } deliverables
}: { $things }.
diagnosis_rules-asks-nobody = The brief asks for { $count ->
    [one] one deliverable
   *[other] { $count } deliverables
}: { $things }.
diagnosis_rules-asks-more = { $things } and { $count } more
diagnosis_rules-asks-nothing = No specific asset to be produced could be read out of the brief.
diagnosis_rules-asks-nothing-of = No specific asset to be produced could be read out of the brief of { $client }.
diagnosis_rules-little = Little or nothing in it is work that a creative production agency makes, so check the fit before scoping further.
diagnosis_rules-where = { $count ->
    [one] The market named is { $markets }
   *[other] The markets named are { $markets }
}.
diagnosis_rules-channels = { $count ->
    [one] The channel named is { $channels }
   *[other] The channels named are { $channels }
}.
diagnosis_rules-takes = Capabilities it calls for: { $capabilities }.
diagnosis_rules-due = The proposal is due on { $date }.
diagnosis_rules-live = The work is due by { $date }.
diagnosis_rules-complexity-low = Complexity looks low{ $reasons }.
diagnosis_rules-complexity-medium = Complexity looks medium{ $reasons }.
diagnosis_rules-complexity-high = Complexity looks high{ $reasons }.
diagnosis_rules-because = { ": " }{ $reasons }
diagnosis_rules-open-points = { $ambiguities ->
    [0] No open points were found
    [one] One point is open
   *[other] { $ambiguities } points are open
}{ $contradictions ->
    [0] {""}
    [one] {" "}and one contradiction was found
   *[other] {" "}and { $contradictions } contradictions were found
}; { $red ->
    [0] none blocks a price
    [one] one question must be answered before a price can be given
   *[other] { $red } questions must be answered before a price can be given
}.

diagnosis_rules-reason-deliverables = { $count ->
    [one] one deliverable
   *[other] { $count } deliverables
}
diagnosis_rules-reason-demanding = { $count ->
    [one] one of them demanding
   *[other] { $count } of them demanding
}
diagnosis_rules-reason-categories = { $count } kinds of work
diagnosis_rules-reason-markets = { $count } markets
diagnosis_rules-reason-languages = { $count } languages
diagnosis_rules-reason-channels = { $count } channels
diagnosis_rules-reason-volume = about { $count } pieces
diagnosis_rules-reason-ongoing = ongoing volume
diagnosis_rules-reason-pressure = { $days } days from now to go-live
diagnosis_rules-reason-shoot = a shoot with talent
diagnosis_rules-reason-technology = { $count } technical demands
