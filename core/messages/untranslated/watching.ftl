# The threshold of an assumption as it is kept, and the text of a change request for the client.

watch-threshold-any = As soon as it does not hold
watch-threshold-figure = Beyond { $figure }

change-words-title = Change request { NUMBER($number) }:
change-words-agreed = What our proposal rests on:
change-words-happened = What has happened:
change-words-takes = What it takes:
change-words-pieces = { $count ->
    [one] one more piece of { $asset }
   *[other] { NUMBER($count) } more pieces of { $asset }
}
change-words-roles = additional work by { $roles }{ $more ->
    [0] {""}
   *[other] {" "}and { NUMBER($more) } more
}
change-words-price = Price:
change-words-open = to follow
change-words-close = We start on it as soon as you confirm in writing.
