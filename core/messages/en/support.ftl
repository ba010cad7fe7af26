# Stage 13: what readers are told beside the support documents, and why none were drafted.

support-too-few-slas = { $count ->
    [0] No SLA could be drafted
    [one] Only one SLA could be drafted
   *[other] Only { NUMBER($count) } SLAs could be drafted
  }, and { NUMBER($least) } are the least a proposal needs. Nothing was kept. Ask an admin to add SLAs in the organisation's settings, then run the stage again.
support-too-few-kpis = { $count ->
    [0] No KPI could be drafted
    [one] Only one KPI could be drafted
   *[other] Only { NUMBER($count) } KPIs could be drafted
  }, and { NUMBER($least) } are the least a proposal needs. Nothing was kept. Ask an admin to add KPIs in the organisation's settings, then run the stage again.
support-checked-days = { $count ->
    [one] The days of one SLA of the model were put right: they follow from the organisation's settings, the brief and the delivery model.
   *[other] The days of { NUMBER($count) } SLAs of the model were put right: they follow from the organisation's settings, the brief and the delivery model.
  }
support-checked-slas = { $count ->
    [one] One SLA of the model was dropped: neither the settings nor the brief hold its days.
   *[other] { NUMBER($count) } SLAs of the model were dropped: neither the settings nor the brief hold their days.
  }
support-checked-kpis = { $count ->
    [one] One KPI of the model was dropped: neither the settings nor the brief hold its target.
   *[other] { NUMBER($count) } KPIs of the model were dropped: neither the settings nor the brief hold their targets.
  }
support-checked-words = { $count ->
    [one] One sentence of the model was left out, because it brings a number that nothing here holds.
   *[other] { NUMBER($count) } sentences of the model were left out, because they bring numbers that nothing here holds.
  }
support-checked-standing = { $count ->
    [one] One standing exclusion or assumption that the model left out was added.
   *[other] { NUMBER($count) } standing exclusions and assumptions that the model left out were added.
  }
support-about-slas = In how many working days each kind of work is delivered and amended, and why.
support-about-kpis = What the work is measured by, and how.
support-about-assumptions = What the price rests on.
support-about-caveats = What the price leaves out, and what could keep promises from holding.
support-about-governance = How the work is steered.
