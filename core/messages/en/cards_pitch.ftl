# The card of stage 15.

cards-run-first-pitch = Build the pitch
cards-guide-start-pitch = Let Trowel draft the deck from what the stages before produced. Every number on it is traced to the stage that holds it. About half a minute.
cards-guide-check-pitch = Read through the slides, download the deck, then complete the stage.
cards-pitch-slides = Slides
cards-pitch-slide = Slide { $number } of { $slides }
cards-pitch-next = Next slide
cards-pitch-before = Slide before
cards-pitch-notes = Speaker notes
cards-pitch-sources = Where the numbers come from
cards-pitch-source = { $place } · { $where }, { $field }
cards-pitch-from = { $stage }, version { $version }
cards-pitch-from-opportunity = the opportunity
cards-pitch-from-settings = your organisation’s settings
cards-pitch-more = { $count ->
    [one] and one more
   *[other] and { $count } more
}
cards-pitch-table = { $rows ->
    [one] Beside it: a table of one row
   *[other] Beside it: a table of { $rows } rows
}
cards-pitch-chart = Beside it: a chart, “{ $title }”
cards-export-pitch_pptx = Deck
cards-export-outline_md = Outline
cards-export-pitch_md = Quick deck
