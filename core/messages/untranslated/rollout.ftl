# Stage 16: the plan after the win, as rules write it.

rollout-when-dated-some = { $start } to { $end } (weeks { $first } to { $last })
rollout-when-dated-one = { $start } to { $end } (week { $first })
rollout-when-dated-on = from { $start } on (week { $first })
rollout-when-weeks-some = Weeks { $first } to { $last }
rollout-when-weeks-one = Week { $first }
rollout-when-weeks-on = From week { $first } on
rollout-when-by = Week { $week }

rollout-why-home = Lead market: it is the client's own region, { $region }.
rollout-why-region = Lead market: it lies in the client's region, { $region }, and is the first there that the brief names.
rollout-why-first = Lead market: the first that the brief names.
rollout-why-only = The one market that the brief names.
rollout-why-follower = Fast follower: it takes over what the lead market has proven.
rollout-why-tail = Long tail: it takes over the finished toolkit, with local changes alone.

rollout-phase-mobilise = Mobilise
rollout-phase-set_up = Set up and onboard
rollout-phase-lead = Lead market: { $market }
rollout-phase-only = { $market ->
    [none] First wave and go-live
   *[other] First wave and go-live: { $market }
}
rollout-phase-fast = Fast followers
rollout-phase-tail = Long tail
rollout-phase-run = Run and improve

rollout-mobilise-objective-team = Name the team by role, with one counterpart for each at { $client }
rollout-mobilise-objective-governance = Agree how decisions are made, who signs off, and when whom meets
rollout-mobilise-objective-watch = Give each of the { $count } assumptions behind the price an owner who watches it
rollout-mobilise-milestone-kickoff = Kick-off held, plan and roles confirmed
rollout-mobilise-milestone-contract = Scope, service levels and assumptions signed by both sides
rollout-mobilise-objective-time = Settle what the brief says of time: { $said }
rollout-set_up-objective-ways = Set up briefing, review and hand-over as the delivery model has them
rollout-set_up-objective-tools = Connect and approve the tools in use: { $tools }
rollout-set_up-objective-partners = Contract who covers what the core team does not: { $partners }
rollout-set_up-milestone-access = Access to brand guidelines, asset library and systems granted
rollout-set_up-milestone-trained = Everybody who briefs or reviews is trained
rollout-set_up-milestone-baseline = First figures of every measure taken
rollout-lead-objective-masters = Make and approve the masters that everything else is made from
rollout-lead-objective-prove = Prove quality, turnaround and sign-off on the first wave of work
rollout-lead-milestone-approved = First wave approved by { $client }
rollout-lead-milestone-live = { $market ->
    [none] Go-live
   *[other] { $market } live
}
rollout-fast-objective-adapt = Adapt the proven masters for { $markets }
rollout-fast-objective-learn = Bring what the lead market taught into briefs, templates and checks
rollout-fast-milestone-live = { $count ->
    [one] The fast follower is live
   *[other] All { NUMBER($count) } fast followers are live
}
rollout-tail-objective-scale = Roll the finished toolkit out to the other { $count ->
    [one] market
   *[other] { NUMBER($count) } markets
} in groups
rollout-tail-objective-light = Keep local changes to words, claims and formats
rollout-tail-milestone-frozen = Toolkit frozen before the first of them starts
rollout-tail-milestone-live = { $count ->
    [one] The last market is live
   *[other] All { NUMBER($count) } markets of the long tail are live
}
rollout-run-objective-steady = Deliver to the service levels in every market
rollout-run-objective-improve = Review measures, assumptions and change requests, and improve what they show
rollout-run-milestone-quarter = First quarterly review held with { $client }
rollout-run-milestone-lessons = Lessons written down for the next phase of the account
rollout-milestone-brief = From the brief: { $said }

rollout-needs-lead-masters = Masters approved
rollout-needs-lead-legal = Legal sign-off for the market
rollout-needs-lead-library = Templates and guidelines in the asset library
rollout-needs-follower-lead = { $market } live and reviewed
rollout-needs-follower-local = Local language, claims and legal checked
rollout-needs-tail-toolkit = Toolkit frozen after the fast followers
rollout-needs-tail-local = A local approver named
rollout-needs-partner = { $capability } covered: { $partner }

rollout-needs-nobody = nobody named yet

rollout-train-briefing = Briefing standards: how { $client } briefs, with one template for each kind of work and an example of a good one
rollout-train-library = Asset library: where masters, templates and finished work lie, what they are called, and who may change them
rollout-train-access = Tool access: who gets which system, who approves it, and whom to ask when it fails
rollout-train-ai = AI tools in use ({ $tools }): what they may be used for, what is checked by people, and what never goes into them
rollout-train-reviews = Reviews: how feedback is given in one place, by one named decision-maker, within the time the service levels assume
rollout-comply-legal = Legal sign-off: who checks claims and rights in each market, and how long that takes
rollout-comply-brand = Brand guidelines: the version in force, handed over and acknowledged by everybody who makes or checks work
rollout-comply-library = DAM access: rights by role, and an end date for everybody who leaves
rollout-comply-library-named = DAM access, as the brief asks: { $said }
rollout-comply-tools = Tool policy: which AI tools { $client } has approved ({ $tools }), for what, with a record of where they were used
rollout-comply-no-tools = Tool policy: no AI tool is used in this delivery model; one that is wanted later is approved first
rollout-comply-forbidden = Tool policy: { $client } rules AI out of the work; tools are kept out of every step, and people confirm it at hand-over
rollout-comply-consent = Tool policy: { $client } wants to be asked before AI is used; no tool is switched on before the consent is in writing
rollout-comply-data = Data handling: what personal or confidential data may be sent, where it is kept, and when it is deleted
rollout-comply-rights = IP and talent rights: usage, territories and terms bought for every shoot, voice and stock item, with an expiry date on each asset
rollout-comply-rights-plain = IP rights: who owns masters and templates, and the licences behind fonts and stock

rollout-measure-on_time = Delivered on time
rollout-measure-first_time_right = First time right
rollout-measure-cycle_time = Brief-to-final cycle time
rollout-measure-within_sla = Share of jobs within SLA
rollout-target-on_time = every job by its agreed date; baseline in the first month, then a target both sides agree
rollout-target-first_time_right = approved without a further round; baseline in the first month, then a target both sides agree
rollout-target-cycle_time = as the service levels add up; baseline in the first month, then a target both sides agree
rollout-target-cycle_time-sla = { $days } working days for { $deliverable }, as its service level adds up
rollout-target-within_sla = as the service levels promise; baseline in the first month, then a target both sides agree
rollout-weekly = Weekly
rollout-monthly = Monthly

rollout-risk-late = The go-live on { $live } leaves { $weeks ->
    [0] less than a week
    [one] one week
   *[other] { NUMBER($weeks) } weeks
}, too little for a set-up and a first wave: agree a date that can be kept, or a smaller first wave.
rollout-risk-over = The go-live that was known, { $live }, is over: agree a new one. Until then this plan counts in weeks.
rollout-risk-undated = No go-live is known, so this plan counts in weeks from the start: agree one at kick-off.
rollout-risk-taken = No go-live is known: { $live } is taken for it, the last date that the brief names (“{ $said }”). Confirm it at kick-off.
rollout-risk-one-date = The brief gives one go-live, { $live }, and { $count } markets: confirm that it is the lead market's and not every market's.
rollout-risk-no-markets = The brief names no market: confirm where the work goes live before it is scheduled.
rollout-risk-gap = { $criticality ->
    [red] Nothing can be delivered without
   *[other] Not covered in house:
} { $capability }. { $partner ->
    [none] Find and contract somebody in the first phase.
   *[other] Contract { $partner } in the first phase.
}
rollout-risk-assumptions = The price rests on { $count ->
    [one] one assumption
   *[other] { NUMBER($count) } assumptions
}; one that breaks becomes a change request. First to watch: { $first }
rollout-risk-caveat = Kept in mind from the proposal: { $caveat }

rollout-summary = The work for { $client } starts with { $first } and runs in { $phases } phases.
rollout-summary-dated = { $market ->
    [none] It goes live on { $live }.
   *[other] { $market } goes live on { $live }.
}
rollout-summary-undated = No go-live that can be kept is known, so everything counts in weeks from the start.
rollout-summary-followers = { $followers ->
    [one] One fast follower comes after it.
   *[other] { NUMBER($followers) } fast followers come after it.
}
rollout-summary-tail = { $tail ->
    [one] One more market follows in the long tail.
   *[other] { NUMBER($tail) } more markets follow in the long tail.
}
rollout-summary-measured = { $kpis ->
    [0] It is measured in flight by the operational figures alone.
    [one] The one measure of the proposal goes on in flight, with operational figures beside it.
   *[other] The { NUMBER($kpis) } measures of the proposal go on in flight, with operational figures beside them.
}

rollout-said = { $said }
