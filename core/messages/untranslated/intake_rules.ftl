# What the rules of intake say: contradictions they find, and the sentences of a summary drafted without a model.

intake-rules-weekday = “{ $quote }” names a day that does not exist: { $date } is a { $weekday ->
    [0] Monday
    [1] Tuesday
    [2] Wednesday
    [3] Thursday
    [4] Friday
    [5] Saturday
   *[6] Sunday
}. Ask the client which of the two is meant.
intake-rules-deadlines = The brief gives two submission deadlines, { $one } (“{ $first }”) and { $two } (“{ $second }”). The earlier one is safe until the client says which holds.
intake-rules-times = The submission deadline of { $date } comes with two times, { $one } (“{ $first }”) and { $two } (“{ $second }”). The earlier one is safe until the client says which holds.
intake-rules-amended = The submission deadline moved from { $one } (“{ $first }”) to { $two } (“{ $second }”). The amended date is the one used here.
intake-rules-launches = The brief gives two dates for the same launch, { $one } (“{ $first }”) and { $two } (“{ $second }”). Ask the client which one holds.
intake-rules-client-spelling = The client is written in two ways, “{ $first }” and “{ $second }”. Ask which is right before it goes on anything.
intake-rules-spelling = The same name is written in two ways, “{ $first }” and “{ $second }”. Ask which is right before it goes on anything.
intake-rules-durations = A duration is written as “{ $first }” and as “{ $second }”: one is minutes and seconds, the other a fraction of a minute. Ask which is meant.
intake-rules-volumes = The brief asks for “{ $first }” in one place and for “{ $second }” in another. Ask which number holds.
intake-rules-budgets = The brief names two budgets, “{ $first }” and “{ $second }”. Ask which one holds.

intake-rules-asks = { $client } asks for { $services } work.
intake-rules-asks-nobody = The brief asks for { $services } work.
intake-rules-client-only = The brief comes from { $client }.
intake-rules-says = In its own words: “{ $sentence }”
intake-rules-due = The deadline is written as “{ $phrase }”.
intake-rules-live = The launch is written as “{ $phrase }”.
intake-rules-due-and-live = The deadline is written as “{ $due }”, the launch as “{ $live }”.
intake-rules-little = Little in it is work a creative agency makes.
