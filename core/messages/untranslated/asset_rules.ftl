# Stage 6, in an asset's description: how a volume was reckoned.

assets-confirm = Volume to be confirmed with the client.
assets-confirm-for = Volume to be confirmed with the client for { $names }.
assets-says = In the client's words: “{ $words }”.
assets-range = “{ $words }” is a range; its middle, { $middle }, is taken.
assets-together = “{ $words }” is { $sum } together.
assets-odd = “{ $words }” is no number of pieces.
assets-large = “{ $words }” is more than the { $most } one row can hold.
assets-regular = { $number } per { $period ->
    [day] day
    [week] week
    [quarter] quarter
    [year] year
   *[month] month
}, { $times } times.
assets-span-open = { $number } per { $period ->
    [day] day is one day's volume
    [week] week is one week's volume
    [quarter] quarter is one quarter's volume
    [year] year is one year's volume
   *[month] month is one month's volume
}; for how long is not stated.
assets-by-markets = Multiplied by { $count } { $count ->
    [one] market
   *[other] markets
}: { $markets }.
assets-kind = { $kind ->
    [market] markets
    [language] languages
    [product] products
    [channel] channels
    [platform] platforms
    [campaign] campaigns
    [brand] brands
    [concept] concepts
    [format] formats
    [store] stores
    [location] locations
    [event] events
   *[other] parts
}
assets-by-count = Multiplied by { $count }, the number of { assets-kind }.
assets-count-open = How many { assets-kind } that is for is not stated, so one is counted.
assets-comes-to = { $rounded ->
    [yes] That comes to { $volume }, rounded.
   *[no] That comes to { $volume }.
}
assets-extent-open = What it covers is not stated.
assets-group = Listed under “{ $group }”.
assets-answered = The client answered “{ $answer }”.
