# What the rules of stage 6 say beside the list: what was left out, and what needs a look.

assets-none = The brief names nothing to be made that could be listed. Add what you know by hand, or ask the client for a list.
assets-left-out-pitch = { $count ->
    [one] One thing that belongs to the pitch and not to the work was left out: { $names }.
   *[other] { $count } things that belong to the pitch and not to the work were left out: { $names }.
}
assets-left-out-kept = { $count ->
    [one] One thing is on the list already as people added or changed it, and was not listed again: { $names }.
   *[other] { $count } things are on the list already as people added or changed them, and were not listed again: { $names }.
}
assets-left-out-zero = { $count ->
    [one] One row with a volume of zero was left out: { $names }. Add it by hand if it is wanted after all.
   *[other] { $count } rows with a volume of zero were left out: { $names }. Add them by hand if they are wanted after all.
}
assets-left-out-unnamed = { $count ->
    [one] One row with a volume but without a name was left out ({ $names }). Look it up in the file.
   *[other] { $count } rows with a volume but without a name were left out ({ $names }). Look them up in the file.
}
assets-left-out-twins = { $count ->
    [one] One row stood in the files twice, word for word, and is listed once: { $names }.
   *[other] { $count } rows stood in the files twice, word for word, and are listed once: { $names }.
}
assets-left-out-numbers = { $count ->
    [one] The brief gives a number of one more thing, which was not taken as something to be made: { $names }. Add it by hand if it is wanted.
   *[other] The brief gives numbers of { $count } more things, which were not taken as something to be made: { $names }. Add by hand those that are wanted.
}
assets-left-out-more = The list was cut at { $most } rows; { $count } more stand in the files. Split the opportunity, or add what matters by hand.
assets-volumes-odd = { $count ->
    [one] One volume is no number of pieces and counts as 1 until the client confirms it: { $names }.
   *[other] { $count } volumes are no numbers of pieces and count as 1 until the client confirms them: { $names }.
}
assets-volumes-large = { $count ->
    [one] One volume is too large to be meant and counts as 1 until the client confirms it: { $names }.
   *[other] { $count } volumes are too large to be meant and count as 1 until the client confirms them: { $names }.
}
assets-volumes-fraction = { $count ->
    [one] One volume is a fraction and was rounded: { $names }.
   *[other] { $count } volumes are fractions and were rounded: { $names }.
}
assets-volumes-open = { $count ->
    [one] One volume is to be confirmed with the client.
   *[other] { $count } volumes are to be confirmed with the client.
}
assets-volumes-answered = { $count ->
    [one] One volume was settled by the client's answers: { $names }. Check that the answer was meant for it.
   *[other] { $count } volumes were settled by the client's answers: { $names }. Check that the answers were meant for them.
}
assets-volumes-differ = { $count ->
    [one] One volume differs from what the brief's words come to, and the words were followed: { $names }.
   *[other] { $count } volumes differ from what the brief's words come to, and the words were followed: { $names }.
}
assets-names-more = { $names } and { $count } more
assets-check-missed = { $count ->
    [one] Simple rules found one more thing that the draft does not list: { $names }. Add it by hand if it is wanted.
   *[other] Simple rules found { $count } more things that the draft does not list: { $names }. Add by hand those that are wanted.
}
