# Questions for the client that the rules draft: what is asked, and why it matters to effort and price.

clarifications-nothing_listed = Which specific assets should be produced, in which formats and how many of each?
clarifications-nothing_listed-why = The brief lists no concrete deliverable, and without one neither hours nor a price can be worked out.
clarifications-fit = Which parts of this work do you want a creative production agency to take on?
clarifications-fit-why = Most of the brief describes work that such an agency does not do, so its part has to be marked off before it can be priced.
clarifications-volumes = { $named ->
    [one] How many pieces do you need of { $things }?
   *[other] How many of each do you need: { $things }?
}
clarifications-volumes-why = The brief gives no number for these, and hours are counted per piece.
clarifications-quantity = How many { $subject } should we price where the brief says “{ $quote }”?
clarifications-quantity-why = The number multiplies straight into hours and price, and these words do not give one.
clarifications-limit = Which number should we price for { $things }, where the brief says “{ $quote }”?
clarifications-limit-why = A limit leaves the real number open; pricing the limit may cost you too much, pricing less may fall short.
clarifications-budget = What budget, or budget range, is set aside for this work, and does it include production and third-party costs?
clarifications-budget-why = The budget decides how the work is approached; without it we may propose far above or below what you can spend.
clarifications-budget_open = What budget, or budget range, stands behind “{ $quote }”, and does it include production and third-party costs?
clarifications-budget_open-why = The budget decides how the work is approached, and these words give no figure.
clarifications-deadline = By which date and time, in which time zone, must our proposal reach you?
clarifications-deadline-why = The brief names no closing date, and we plan our people and our questions around it.
clarifications-go_live = When must the first and the last finished piece be delivered or go live?
clarifications-go_live-why = The time available decides team size, and whether work has to run in parallel or under rush rates.
clarifications-markets = In which countries will the work be used?
clarifications-markets-why = Each market can add adaptation, local review and usage rights.
clarifications-markets_unnamed = Which countries exactly are meant by “{ $quote }”, and which of them comes first?
clarifications-markets_unnamed-why = Every market adds adaptation, review and rights, so the list multiplies the effort.
clarifications-languages_unnamed = Which languages exactly are meant by “{ $quote }”, and who supplies and approves the translations?
clarifications-languages_unnamed-why = Each language version is its own round of production and checking.
clarifications-open = When will these points be decided, and what should we assume for pricing until then: { $quotes }?
clarifications-open-why = The brief itself marks them as undecided, so any price would rest on a guess.
clarifications-empty = What belongs under { $quotes }, which { $count ->
    [one] is
   *[other] are
 } empty in the brief?
clarifications-empty-why = A part of the scope that is announced but not described cannot be priced.
clarifications-rights = Which usage rights do you need: which media, which territories, for how long, and who will own the source files?
clarifications-rights-why = Talent, music, photography and stock are priced by usage, and the brief says nothing on it.
clarifications-rounds = How many rounds of feedback should we include for each asset, and how quickly will feedback come?
clarifications-rounds-why = Each further round adds hours, and the brief gives no number.
clarifications-rounds_vague = How many rounds are meant where the brief says “{ $quote }”?
clarifications-rounds_vague-why = Each further round adds hours, and these words set no limit.
clarifications-masters = Which brand guidelines, templates, master files and existing footage or images will you supply, and when?
clarifications-masters-why = Adapting supplied masters costs a fraction of originating them.
clarifications-turnaround = How many working days, for a first version and for changes, are meant by “{ $quote }”?
clarifications-turnaround-why = Speed decides team size and rush costs, and these words name no days.
clarifications-on_demand = What monthly volume, least and most, should we plan for where the brief says { $quotes }?
clarifications-on_demand-why = Work on call needs people held ready; without a range we can only price by the hour.
clarifications-video_formats = Which aspect ratios, resolutions and file formats do you need for { $things }, and are subtitled versions wanted?
clarifications-video_formats-why = Every further format or subtitled version is an extra edit.
clarifications-video_length = How long should each of these run, and which shorter cuts are needed: { $things }?
clarifications-video_length-why = Running time and number of cuts drive shoot days and editing hours.
clarifications-music = Who clears and pays for the music used in { $things }, both the composition and the recording?
clarifications-music-why = Music rights can cost more than the edit itself and can take weeks to clear.
clarifications-talent = Who engages and pays { $things }, and for which media, territories and time must they be bought out?
clarifications-talent-why = Fees and buy-outs for talent are a third-party cost that can outweigh the production.
clarifications-languages = In which languages is the work needed, and who supplies and approves translations?
clarifications-languages-why = Each language version is its own round of production and checking, and the brief names none.
clarifications-estimate = Which figures should we treat as firm for pricing, given { $quotes }?
clarifications-estimate-why = A price needs fixed assumptions; we would agree what happens when the figures move.
clarifications-and_more = What else is in scope beyond what is named in { $quotes }?
clarifications-and_more-why = An open-ended list cannot be priced, and anything not named would be extra.
clarifications-optional = Which of these are required and which should be priced as options: { $quotes }?
clarifications-optional-why = Wishes and requirements in one total make the price higher than it may need to be.
clarifications-to_agree = What should we assume for now where terms are left to be agreed: { $quotes }?
clarifications-to_agree-why = Start, rates and hours that are still to be agreed decide who can be planned in.
clarifications-decision_maker = Who has the final say on briefs, feedback and sign-off, and who else must approve?
clarifications-decision_maker-why = Several approvers without one decision-maker mean more rounds and longer schedules.
clarifications-decision_date = When will you decide on the agency, and when should work begin?
clarifications-decision_date-why = The time between decision and delivery is the real production time.
clarifications-pixels = At which pixel size or print size should the artwork be delivered, given “{ $quote }”?
clarifications-pixels-why = A resolution without a size does not define a file.
clarifications-placeholder = What should stand in place of { $quotes } in the brief?
clarifications-placeholder-why = The brief still holds placeholders, so something we need may be missing.

clarifications-conflict-weekday = Which day is meant by “{ $first }”, since the weekday and the date do not fit?
clarifications-conflict-deadline = Which deadline holds, “{ $first }” or “{ $second }”?
clarifications-conflict-amended = Does “{ $second }” replace “{ $first }” for everything that depends on it?
clarifications-conflict-launch = Which launch date holds, “{ $first }” or “{ $second }”?
clarifications-conflict-spelling = Which spelling is right, “{ $first }” or “{ $second }”?
clarifications-conflict-duration = Which running time is meant, “{ $first }” or “{ $second }”?
clarifications-conflict-volume = Which number should we price, that of “{ $first }” or that of “{ $second }”?
clarifications-conflict-budget = Which budget holds, “{ $first }” or “{ $second }”?
clarifications-conflict-other = Which of these holds, “{ $first }” or “{ $second }”?
clarifications-conflict-why = The brief says both, and a price or plan built on the wrong one has to be done again.

clarifications-measures = How will you measure whether the work succeeded, and which targets should it reach?
clarifications-measures-why = Targets decide where effort goes and what reporting has to be included.
clarifications-third_party = Should third-party costs such as talent, music, stock, print, travel and media be part of our price or billed on top?
clarifications-third_party-why = These costs can be as large as the work itself, so both sides must count them the same way.
clarifications-files = In which file formats, and where, should the finished and the editable files be handed over?
clarifications-files-why = Preparing and filing source files takes time that is easily forgotten in a price.
clarifications-audience = Who is the work meant to reach, and what should they think or do afterwards?
clarifications-audience-why = The audience decides tone, channels and how many versions are needed.
clarifications-ai = May generative AI be used in the work, and are there rules or tools it must follow?
clarifications-ai-why = AI-supported adaptation lowers hours, if your policy allows it.
clarifications-contact = Who will be our daily contact, and how often do you want to meet or hear from us?
clarifications-contact-why = Meetings and reporting are hours of the account and project team.
clarifications-change = How should work beyond the agreed scope or volume be requested, approved and priced?
clarifications-change-why = A rule for changes keeps the first price lean and later ones undisputed.
clarifications-must_have = If time or budget does not cover everything, what must be delivered first?
clarifications-must_have-why = An order of priority lets us offer a core and options instead of one all-or-nothing price.
clarifications-tools = Which systems must we work in or deliver to, for example asset library, project tool or content management system?
clarifications-tools-why = Access, upload and tagging in client systems take time and may need training.
clarifications-payment = How should we structure the price: fixed price per piece, monthly retainer, or time and materials?
clarifications-payment-why = The pricing model decides how risk and unplanned volume are covered.
