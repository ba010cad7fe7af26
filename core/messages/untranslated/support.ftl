# Support documents: SLAs with the reasons for their days, KPIs, caveats, assumptions, governance.

support-sla-for = For { $things }.
support-sla-brief = As the brief asks: “{ $quote }”
support-sla-usual = Usually { $usual } days.
support-sla-date = Shortened because { $available ->
    [one] one working day is left
   *[other] { NUMBER($available) } working days are left
  } until the work goes live on { $day }.
support-sla-pressure = Shortened because the brief presses for time: “{ $quote }”
support-sla-tools = The first version comes sooner because AI tools support its making.
support-sla-borrowed = Days as for the work that is most like it.
support-sla-standing = Offered on standing: the brief does not ask for it so far.

support-kpi-brief = From the brief: { $words }
support-kpi-measured = Counted from the job tracker and reported every month, as the brief words it.

support-excluded = Not included: { $what }.
support-excluded-markets = Not included: { $what } ({ $count ->
    [0] the brief states none, so one is assumed
   *[other] { NUMBER($count) } stated
  }).
support-excluded-languages = Not included: { $what } ({ $count ->
    [0] one is assumed
    [one] one is assumed
   *[other] one for each of the { NUMBER($count) } markets is assumed
  }).
support-included = { $what }: included because the brief includes it (“{ $quote }”); the price holds for what is named there.
support-sourced-red = { $things }: delivered through partners, whose availability is to be confirmed before the work starts.
support-sourced-amber = { $things }: supported by partners or experts where needed, by agreement.
support-tight = { $things }: { $count ->
    [one] one working day is
   *[other] { NUMBER($count) } working days are
  } left until { $day }, which is too few for all versions; deliver in stages or move the date.
support-rush = Days shorter than usual hold while briefs arrive complete and feedback comes within one working day.
support-not-ours = Targets such as “{ $things }” depend on media, price and markets as well; they are reported where the figures are shared, and not promised.
support-open = { $count ->
    [one] One point of the brief is open; price and days hold once it is settled.
   *[other] { NUMBER($count) } points of the brief are open; price and days hold once they are settled.
  }

support-unpriced = Not in the catalogue and so not part of the price: { $things }. They are priced apart once they are agreed.
support-assets = The price covers the { $count ->
    [one] one asset
   *[other] { NUMBER($count) } assets
  } listed, { NUMBER($pieces) } { $pieces ->
    [one] piece
   *[other] pieces
  } in all: { $things }. What is added is priced before it starts.
support-deliverables = The price covers { $count ->
    [one] one deliverable
   *[other] { NUMBER($count) } deliverables
  }: { $things }. What is added is priced before it starts.
support-unsized = Where the brief leaves the number open, one piece of each is assumed: { $things }.
support-markets = The work is for { $count ->
    [one] one market
   *[other] { NUMBER($count) } markets
  }: { $markets }.
support-no-markets = The brief names no markets: one market and one language are assumed.
support-amends = { $count ->
    [0] No round of amends is included; each is priced before it starts.
    [one] One round of amends is included for each deliverable; further ones are priced before they start.
   *[other] { NUMBER($count) } rounds of amends are included for each deliverable; further ones are priced before they start.
  }
support-ai-forbidden = No AI tools are used in the work, as the client requires.
support-ai-consent = AI tools are used only once the client has agreed to it in writing; days and price stand without them.
support-ai-open = The client agrees that AI tools support the making; without them, the usual days hold.

support-acknowledged = Each brief is acknowledged within { NUMBER($from) } to { NUMBER($within) } hours on working days.
support-acknowledged-within = Each brief is acknowledged within { NUMBER($within) } hours on working days.
support-acknowledged-hours = Each brief is acknowledged within { NUMBER($hours) } hours, as the brief asks: “{ $quote }”
support-acknowledged-days = Each brief is acknowledged within { NUMBER($days) } working days, as the brief asks: “{ $quote }”
support-rounds = { $count ->
    [0] Amends are agreed and priced one by one.
    [one] There is one round of amends for each deliverable; feedback for it comes in one consolidated list.
   *[other] There are { NUMBER($count) } rounds of amends for each deliverable; feedback for each comes in one consolidated list.
  }
support-governance-leads = The client names one decision-maker and the agency one lead; both are reachable on working days.
support-governance-reviews = Work in progress is reviewed every week, SLAs and KPIs every month.
support-governance-changes = A change of scope is priced and agreed in writing before work on it starts.
support-governance-escalation = What is stuck goes to both leads within one working day, and to their managers after that.
support-governance-lead-market = Each market names one contact for feedback; the lead market's approved version is the master for the others.

support-summary = { $slas ->
    [one] One SLA
   *[other] { NUMBER($slas) } SLAs
  } and { $kpis ->
    [one] one KPI
   *[other] { NUMBER($kpis) } KPIs
  } are proposed.
support-summary-brief = Days that the brief states are taken over.
support-summary-date = Days are shortened to fit before the work goes live.
support-summary-pressure = Days are shortened because the brief presses for time.
support-summary-tools = First versions come sooner where AI tools support their making.
support-summary-standing = { $count ->
    [one] One SLA is offered on standing, since the brief asks for few kinds of work.
   *[other] { NUMBER($count) } SLAs are offered on standing, since the brief asks for few kinds of work.
  }
support-summary-included = { $count ->
    [one] One thing that is usually left out is included, because the brief includes it.
   *[other] { NUMBER($count) } things that are usually left out are included, because the brief includes them.
  }
