# Stage 15: what readers are told beside the deck, and why none was made.

pitch-too-few = No deck was made: what stands gives only { $count } { $count ->
    [one] slide
   *[other] slides
}, and a deck has at least { $least }. Missing: { $missing }. Nothing was kept of the attempt. Complete those stages, then build the pitch again.
pitch-missing-context = more of what the client asks for (Read and diagnose the brief)
pitch-missing-approach = the way of delivering (Recommend the delivery model)
pitch-missing-scope = the assets (Normalise the asset list)
pitch-missing-team = the team (Draft the team shape)
pitch-missing-commercials = the figures of the team (Draft the team shape)
pitch-missing-governance = governance with at least three points (Support documents)
pitch-missing-levels = at least three KPIs (Support documents)
pitch-missing-assumptions = at least three assumptions (Support documents)
pitch-untraced = No deck was made: the number “{ $value }” ({ $place }) was produced by no stage. Nothing was published. Correct it where the deck takes it from, then build the pitch again.
pitch-shortened = { $count ->
    [one] One text was shortened to fit its slide.
   *[other] { $count } texts were shortened to fit their slides.
} The outline has them whole.
pitch-rows-left-out = { $count ->
    [one] One row of a table stands only in the outline: the slide has no room for it.
   *[other] { $count } rows of tables stand only in the outline: the slides have no room for them.
}
pitch-bars-left-out = The charts show the largest disciplines alone.
pitch-place-headline = headline
pitch-place-deck_summary = summary
pitch-place-title = title
pitch-place-bullet = bullet { $number }
pitch-place-callout = call-out
pitch-place-notes = speaker notes
pitch-place-table = table
pitch-place-chart = chart
pitch-place-appendix = appendix, entry { $number }

pitch-place-on-slide = slide { $slide }, { $place }
pitch-missing-both = { $one }; { $others }
progress-deck = Writing the deck …
pitch-not-written = The .pptx file could not be written. The outline is kept and its files are there. Build the pitch again; if it happens again, tell whoever runs Trowel.
