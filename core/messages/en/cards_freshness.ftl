# What is out of date, and what bringing it up to date has changed.

# What a stage makes, as it is called within a sentence.
cards-result-intake = intake
cards-result-diagnosis = diagnosis
cards-result-qualification = qualification
cards-result-qa_pack = Q&A pack
cards-result-client_answers = client answers
cards-result-assets = asset list
cards-result-matching = matching
cards-result-rate_card = rate card
cards-result-delivery_model = delivery model
cards-result-efficiency = efficiency
cards-result-team_shape = team shape
cards-result-capability_gaps = capability gaps
cards-result-support_docs = support documents
cards-result-approvals = approvals
cards-result-pitch = pitch
cards-result-delivery_plan = delivery plan
cards-result-handoff = hand-off

cards-outdated-stages = { $stages } { $count ->
    [one] is
   *[other] are
} out of date
cards-outdated-more = { $more ->
    [one] one more change
   *[other] { $more } more changes
}
cards-outdated-mend = Update { $stages }

cards-difference = What changed
cards-difference-show = See what changed
cards-difference-none = Nothing was computed more than once yet, so there is nothing to compare.
cards-difference-versions = version { $before } to { $now }
cards-figure-hours = Hours
cards-figure-hours_after = Hours after efficiency
cards-figure-fte = FTE
cards-figure-price = Price
cards-figure-price_after = Price after efficiency
cards-figure-open = –
