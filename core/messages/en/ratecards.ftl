# What keeps a file from going to a client: what was found in it, and where.

ratecard-leak = The file was not made: it would show the client what is not meant for them. { $first }{ $count ->
    [one] {""}
   *[other] {" "}({ $count } places in all.)
} Nothing was sent. Take it out there and make the file again.
ratecard-found = Found { $what } in { $place }.
ratecard-figure = a rate or price that is ours to know ({ $figure })
ratecard-word = the words “{ $word }”
ratecard-charged = what is charged, “{ $words }”
ratecard-name = another client’s name ({ $name })
ratecard-note = an internal note (“{ $note }”)
ratecard-closed = Part of the file cannot be looked into: { $place }.
ratecard-unreadable = The file cannot be looked into. { $problem }
ratecard-at-cell = sheet “{ $sheet }”, cell { $cell }
ratecard-at-hidden-cell = the hidden sheet “{ $sheet }”, cell { $cell }
ratecard-at-formula = the formula of { $place }
ratecard-at-comment = the comment on sheet “{ $sheet }”, cell { $cell }
ratecard-at-name = the defined name “{ $name }”
ratecard-at-property = the document property “{ $name }”
ratecard-at-sheet = the head, foot or objects of sheet “{ $sheet }”
ratecard-at-part = the part { $part }
ratecard-at-embedded = { $place }, within the embedded file { $file }
