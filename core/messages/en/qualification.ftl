# Facts that stand beside the TROWLS dimensions. They state what is known and never suggest a score.

hint-undiagnosed = The brief has not been diagnosed yet. Run stage 2, and what it finds appears here.

hint-timing-deadline = The proposal is due on { $date }, { $days ->
    [0] which is today
    [one] one day from today
   *[other] { NUMBER($days) } days from today
}.
hint-timing-deadline-past = The proposal was due on { $date }, { $days ->
    [one] one day ago
   *[other] { NUMBER($days) } days ago
}.
hint-timing-deadline-none = No date for the proposal is set.
hint-timing-deadline-read = The brief was read as asking for the proposal by { $date }, which is not what the opportunity holds now.
hint-timing-go_live = The work goes live on { $date }, { $days ->
    [0] which is today
    [one] one day from today
   *[other] { NUMBER($days) } days from today
}.
hint-timing-go_live-past = The work was to go live on { $date }, { $days ->
    [one] one day ago
   *[other] { NUMBER($days) } days ago
}.
hint-timing-go_live-none = No date for the go-live is set.
hint-timing-go_live-read = The brief was read as going live on { $date }, which is not what the opportunity holds now.
hint-timing-backwards = The go-live on { $live } comes before the proposal is due on { $due }. One of the two dates must be wrong.
hint-timing-timeline = The brief's timeline says: { $what }

hint-earlier = #{ $number } “{ $name }”, begun on { $date }, { $status ->
    [won] was won
    [lost] was lost
    [deprioritised] was set aside
   *[active] is still open
}; { $known ->
    [both] it was scored { NUMBER($score) } of 10 on this and { NUMBER($percentage) } % in all
    [score] it was scored { NUMBER($score) } of 10 on this
    [percentage] it qualified with { NUMBER($percentage) } % in all
   *[neither] it has no scores
}.

hint-lessons = Learned from #{ $number }: “{ $lessons }”
hint-relationship-first = This is the first opportunity of { $client } here.
hint-relationship-client-none = No client is set, so earlier work with them cannot be looked up. Fill in the client, and it appears here.
hint-relationship-count = Earlier opportunities of this client: { NUMBER($count) }{ $won ->
    [0] {""}
   *[other] {", "}{ NUMBER($won) } won
}{ $lost ->
    [0] {""}
   *[other] {", "}{ NUMBER($lost) } lost
}{ $deprioritised ->
    [0] {""}
   *[other] {", "}{ NUMBER($deprioritised) } set aside
}{ $active ->
    [0] {""}
   *[other] {", "}{ NUMBER($active) } still open
}.
hint-relationship-answered = Asked about who decides, the client answered: “{ $answer }”
hint-relationship-open = Open in the brief: { $what }

hint-opportunity-answered = Asked about the budget, the client answered: “{ $answer }”
hint-opportunity-money = { $more ->
    [0] The brief names an amount of money: { $amount }.
    [one] The brief names an amount of money, { $amount }, and one more.
   *[other] The brief names an amount of money, { $amount }, and { NUMBER($more) } more.
}
hint-opportunity-open = Open in the brief: { $what }
hint-opportunity-money-none = No amount of money stands in the passages behind what was read.
hint-opportunity-deliverables = { $count ->
    [0] The diagnosis found no deliverable.
    [one] The brief asks for one deliverable{ $counted ->
        [0] , and says no volume for it.
       *[other] , and says its volume.
    }
   *[other] The brief asks for { NUMBER($count) } deliverables; { $counted ->
        [0] none has a volume.
       *[other] { NUMBER($counted) } of them { $counted ->
            [one] has a volume.
           *[other] have a volume.
        }
    }
}
hint-opportunity-volume = A volume in the brief's own words, for { $name }: “{ $volume }”
hint-opportunity-reach = The brief names { $markets ->
    [0] no market
    [one] one market
   *[other] { NUMBER($markets) } markets
} and { $channels ->
    [0] no channel
    [one] one channel
   *[other] { NUMBER($channels) } channels
}{ $complexity ->
    [low] ; the diagnosis calls its complexity low
    [medium] ; the diagnosis calls its complexity medium
    [high] ; the diagnosis calls its complexity high
   *[unknown] {""}
}.
hint-opportunity-pipeline = { $count ->
    [one] One other opportunity of this client is still open.
   *[other] { NUMBER($count) } other opportunities of this client are still open.
}

hint-what_we_know-contradictions = { $count ->
    [one] The brief contradicts itself: { $what }
   *[other] The brief contradicts itself in { NUMBER($count) } places, first: { $what }
}
hint-what_we_know-questions = Questions for the client: { NUMBER($pending) } open, { NUMBER($red) } of them red; { NUMBER($answered) } answered, { NUMBER($dismissed) } dismissed.
hint-what_we_know-questions-none = There are no questions for the client.
hint-what_we_know-ambiguities = { $count ->
    [0] The diagnosis found nothing that the brief leaves open.
    [one] The brief leaves one point open: { $what }
   *[other] The brief leaves { NUMBER($count) } points open, first: { $what }
}
hint-what_we_know-earlier = #{ $number } “{ $name }” was for the same client; what was learnt there can be read again.
hint-what_we_know-sources = { $quotes ->
    [one] One passage
   *[other] { NUMBER($quotes) } passages
} of { $files ->
    [one] one file
   *[other] { NUMBER($files) } files
} { $quotes ->
    [one] stands
   *[other] stand
} behind what was read.

hint-location-region = The region is { $region }.
hint-location-region-none = No region is set.
hint-location-markets = { $count ->
    [one] One market is named: { $names }.
   *[other] { NUMBER($count) } markets are named: { $names }{ $more ->
        [0] {""}
       *[other] {" "}and { NUMBER($more) } more
    }.
}
hint-location-markets-none = The brief names no market.
hint-location-outside = Named as a market, but not within the region { $region } as Trowel counts it: { $names }{ $more ->
    [0] {""}
   *[other] {" "}and { NUMBER($more) } more
}.

hint-sector-services = Services asked for: { $names }{ $more ->
    [0] {""}
   *[other] {" "}and { NUMBER($more) } more
}.
hint-sector-services-none = No kind of service is set, so earlier work of the kind cannot be looked up.
hint-sector-capabilities = Capabilities it takes: { $names }{ $more ->
    [0] {""}
   *[other] {" "}and { NUMBER($more) } more
}.
hint-sector-first = No earlier opportunity here asks for a service of the same kind.
hint-sector-count = Earlier opportunities with a service of the same kind: { NUMBER($count) }{ $won ->
    [0] {""}
   *[other] {", "}{ NUMBER($won) } won
}{ $lost ->
    [0] {""}
   *[other] {", "}{ NUMBER($lost) } lost
}{ $deprioritised ->
    [0] {""}
   *[other] {", "}{ NUMBER($deprioritised) } set aside
}{ $active ->
    [0] {""}
   *[other] {", "}{ NUMBER($active) } still open
}.
hint-sector-conflicts = Trowel has no conflict list: check this client and sector against yours before scoring.
