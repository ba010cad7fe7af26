# Stage 15: what the deck says where rules write it. No figure stands here: every one comes from an artifact.

pitch-headline = { $name }: our proposal for { $client }
pitch-headline-unnamed = { $name }: our proposal
pitch-summary = What { $client } asked for, how we would make it, with whom, and on which terms.
pitch-summary-unnamed = What was asked for, how we would make it, with whom, and on which terms.
pitch-summary-scope = The scope holds { $assets } { $assets ->
    [one] asset
   *[other] assets
} with { $pieces } { $pieces ->
    [one] piece
   *[other] pieces
}.
pitch-summary-team = The team comes to { $fte } FTE.
pitch-and-others = { $things } and others

pitch-cover-about = Scope, team and commercial proposal
pitch-cover-client = Prepared for { $client }
pitch-cover-project = Project: { $name }
pitch-cover-brands = Brands: { $brands }
pitch-cover-services = Services: { $services }
pitch-cover-markets = Markets: { $markets }
pitch-cover-agency = Presented by { $agency }
pitch-cover-notes = Introduce the team and what the meeting should decide. This deck says what was asked for, what we propose, who makes it and what happens next.

pitch-context-title = What you asked for
pitch-context-deliverables = To be made: { $things }
pitch-context-channels = Channels: { $things }
pitch-context-markets = Markets: { $things }
pitch-context-go-live = In market by { $day }
pitch-context-kpis = You will judge it by: { $things }
pitch-context-tech = Technology: { $things }
pitch-context-capabilities = It takes: { $things }
pitch-context-summary = { $client } asks for { $services }.
pitch-context-notes = This is the brief as we understood it. Ask whether anything is missing before going on.

pitch-timeline-title = Dates that drive the work
pitch-timeline-notes = These dates come from the brief. Everything that follows is planned towards them.

pitch-approach-title = How we would deliver it
pitch-approach-traditional = A traditional model: people make the work
pitch-approach-hybrid = A hybrid model: people lead, AI tools support
pitch-approach-ai_supported = An AI-supported model, steered by people
pitch-approach-manual = Made by people: { $steps }
pitch-approach-supported = Supported by AI tools: { $steps }
pitch-approach-automated = Automated: { $steps }
pitch-approach-tools = Tools: { $tools }
pitch-approach-forbidden = No AI in the work, as you require
pitch-approach-consent = AI in the work only with your consent
pitch-approach-capabilities = Our own people cover: { $things }
pitch-approach-notes = Walk through the steps in the order of production. Say where people decide and where tools only help.

pitch-scope-title = What is in scope
pitch-scope-total = { $assets } { $assets ->
    [one] asset
   *[other] assets
}, { $pieces } { $pieces ->
    [one] piece
   *[other] pieces
} in all
pitch-scope-listed = { $assets } { $assets ->
    [one] asset
   *[other] assets
} listed
pitch-scope-asset = { $volume } × { $name }
pitch-scope-left-out = To be scoped with you: { $things }
pitch-scope-channels = For { $things }
pitch-scope-callout-assets = { $assets } { $assets ->
    [one] asset
   *[other] assets
}
pitch-scope-callout-pieces = { $pieces } { $pieces ->
    [one] piece
   *[other] pieces
}
pitch-scope-notes = The table lists the assets with their volumes, the largest first. The outline has them all; what it does not list is not part of this proposal.
pitch-scope-left-out-notes = Not scoped yet: { $things }.
pitch-table-more = … and others
pitch-column-asset = Asset
pitch-column-tier = Tier
pitch-column-volume = Volume

pitch-team-title = The team we would put on it
pitch-team-discipline = { $discipline }: { $fte } FTE
pitch-team-hours = { $discipline }: { $hours } hours
pitch-team-lead = Led by { $roles }
pitch-team-callout-fte = { $fte } FTE
pitch-team-callout-hours = { $hours } hours
pitch-team-notes = The chart shows the people behind the work by discipline, as full-time equivalents. Programme roles keep their full hours.
pitch-team-chart = FTE by discipline

pitch-partners-title = Specialists and partners
pitch-partners-core = From our own team: { $things }
pitch-partners-internal_sme = { $capability }: a specialist of our group
pitch-partners-brandtech_partner = { $capability }: with { $partner }
pitch-partners-external_vendor = { $capability }: with { $partner }
pitch-partners-unnamed = { $capability }: with a specialist partner
pitch-partners-notes = Say which parts our own people make and which come from a partner, and that we stay the one contact for all of it.

pitch-commercials-title = Commercial proposal
pitch-commercials-price = Price for the scope as listed: { $price }
pitch-commercials-callout = { $price } for the scope as listed
pitch-commercials-hours = { $hours } hours of work
pitch-commercials-reduced = { $before } hours before efficiency, { $after } after
pitch-commercials-efficiency = { $share } % less time assumed where tools and routine help
pitch-commercials-scope = It covers { $assets } { $assets ->
    [one] asset
   *[other] assets
} with { $pieces } { $pieces ->
    [one] piece
   *[other] pieces
}
pitch-commercials-people = { $fte } FTE across { $disciplines } { $disciplines ->
    [one] discipline
   *[other] disciplines
}
pitch-commercials-open = The price follows once every role has a rate
pitch-commercials-left-out = Not included yet: { $things }
pitch-commercials-notes = The figures are those of the scope and the team on the slides before. Changes of scope change them.
pitch-commercials-chart = Hours by discipline, before and after efficiency
pitch-chart-before = Before
pitch-chart-after = After
pitch-chart-fte = FTE

pitch-assumptions-title = What the proposal rests on
pitch-assumptions-notes = These assumptions carry scope and price. Where one does not hold, we agree a change before we go on.

pitch-governance-title = How we work together
pitch-governance-notes = Agree who decides on each side, and how a question reaches them.

pitch-levels-title = How we will be measured
pitch-levels-kpi = { $metric }: { $target }
pitch-levels-notes = The table gives the working days for the first, second and third version. Targets are reported as agreed.
pitch-column-deliverable = Deliverable
pitch-column-v1 = First, days
pitch-column-v2 = Second, days
pitch-column-v3 = Third, days

pitch-next-title = Next steps
pitch-next-scope = Agree the scope and what it rests on
pitch-next-questions = Settle the open points: { $things }
pitch-next-team = Meet the team and name one decision-maker on each side
pitch-next-terms = Sign off the commercial terms
pitch-next-start = Set the start date and the first briefing
pitch-next-live = Everything in market by { $day }
pitch-next-notes = Close with a date for the decision and the name of whoever takes it.

pitch-appendix-asset = { $name }: { $volume }
pitch-appendix-assumption = Assumption: { $text }
pitch-appendix-caveat = Please note: { $text }

pitch-md-appendix = Appendix
pitch-md-notes = Notes
