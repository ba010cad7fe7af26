# Stage 12: what readers are told beside the gaps.

sourcing-checked-core = { $count ->
    [one] One capability the model took for ours is not on the list of in-house capabilities and was dropped.
   *[other] { NUMBER($count) } capabilities the model took for ours are not on the list of in-house capabilities and were dropped.
  }
sourcing-checked-owned = { $count ->
    [one] One gap of the model was dropped: our own people do that.
   *[other] { NUMBER($count) } gaps of the model were dropped: our own people do that.
  }
sourcing-checked-partners = { $count ->
    [one] One partner the model named is not on the list of partners and was left out.
   *[other] { NUMBER($count) } partners the model named are not on the list of partners and were left out.
  }
sourcing-checked-words = { $count ->
    [one] One sentence of the model was replaced, because it brings a number or a partner that nothing here holds.
   *[other] { NUMBER($count) } sentences of the model were replaced, because they bring numbers or partners that nothing here holds.
  }
sourcing-checked-missed = The rules also see { $things } asked for, which the model does not list. Check whether the brief asks for it.
sourcing-no-lists = There are neither in-house capabilities nor partners in the organisation's settings, so every capability is a gap. An admin can fill the lists in.
sourcing-about-gaps = What the brief asks for beyond our own people: how bad it is, where it would come from, and why.
