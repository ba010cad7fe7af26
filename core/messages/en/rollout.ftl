# Stage 16: what readers are told beside the plan.

rollout-checked-words = { $count ->
    [one] One sentence was left out: it had a number that nothing holds, or a tool that is not in use.
   *[other] { NUMBER($count) } sentences were left out: they had numbers that nothing holds, or tools that are not in use.
}
rollout-checked-owners = { $count ->
    [one] One owner was no role of the catalogue; the rules named one instead.
   *[other] { NUMBER($count) } owners were no roles of the catalogue; the rules named some instead.
}
rollout-checked-markets = { $count ->
    [one] One market was left out: the brief does not name it.
   *[other] { NUMBER($count) } markets were left out: the brief does not name them.
}
