# What the cards say of themselves. Sentences of core (refusals, remarks, progress) live with their area.

## Everywhere
cards-next = Next:
cards-refresh = Refresh
cards-overtaken = This card has been overtaken: a newer one of this opportunity stands further down.
cards-overtaken-current = Show it here as it stands now
cards-save = Save changes
cards-cancel = Cancel
cards-help = Help
cards-list = Opportunities
cards-whoami = Who am I
cards-onward = Continue
cards-onward-opportunity = Open #{ $number }
cards-open-opportunity = Open the opportunity
cards-back-to = ‹ #{ $number }
cards-between = { ", " }
cards-empty = Not filled in
cards-none = None
cards-cut = Cut here: the first { NUMBER($shown) } of { NUMBER($whole) } characters. The rest is kept.
cards-too-long = Too long to edit on a card. It stays as it is when you save.
cards-page = Page { $page } of { $pages }
cards-page-next = Next page
cards-page-previous = Previous page

## The opportunity
cards-rename = Rename
cards-rename-label = Name of the opportunity
cards-rename-missing = A name needs at least one character.
cards-rename-save = Save name
cards-archived = Archived on { $when }. Nothing was deleted: restore it to go on working.
cards-archive = Archive
cards-restore = Restore
cards-settings = Settings
cards-stages = Stages
cards-details = Details
cards-steps-count = { NUMBER($done) } of { NUMBER($all) } stages done
cards-steps-outdated = { NUMBER($outdated) } out of date
cards-steps-done = { NUMBER($first) } to { NUMBER($last) }: done
cards-steps-ahead = { NUMBER($first) } to { NUMBER($last) }: to come
cards-steps-show = Show
cards-steps-waits = Waits for { $role }:
cards-steps-roles = waits for { $roles }
cards-steps-waits-nobody = Waits for { $role }, and nobody can decide it
cards-steps-more = { NUMBER($more) } more
cards-need-yours = For you:
cards-need-decide = Decide
cards-need-confirm = See what was read
cards-need-answer = Open the questions
cards-gate = gate
cards-next-run = Run: { $stage }
cards-next-complete = Complete: { $stage }
cards-next-open = Open: { $stage }
cards-field-client_name = Client
cards-field-region = Region
cards-field-brands = Brands
cards-field-service_types = Services
cards-field-deadline = Proposal due
cards-field-go_live = Go-live
cards-field-summary = Summary
cards-field-owner = Owner
cards-field-cost = Model cost so far
cards-field-model_type = Model type
cards-field-rate_region = Region of rates
cards-field-currency = Currency
cards-field-notes = Notes
cards-hint-list = Separate several with commas
cards-hint-rate_region = The region whose hourly rates apply
cards-hint-currency = The currency of those rates

## Files
cards-files = Files
cards-files-none = No files yet. Drop the brief into this conversation.
cards-files-all = Show all { NUMBER($files) } files ›
cards-files-unread = Could not be read, so not part of this
cards-files-more-unread = { $more ->
    [one] One more file could not be read.
   *[other] { NUMBER($more) } more files could not be read.
}
cards-file-waiting = Being fetched
cards-file-read = Read
cards-file-unsearchable = No searchable text
cards-file-refused = Not accepted
cards-file-lost = Could not be fetched
cards-file-pages = { $pages ->
    [one] 1 page
   *[other] { NUMBER($pages) } pages
}
cards-file-characters = { $characters } characters

## Where a stage stands
cards-running = Running
cards-outdated = Out of date
cards-completed-by = { $who }, { $when }
cards-completed-on = { $when }
cards-outdated-title = Out of date
cards-complete = Complete the stage
cards-run-first-intake = Read the brief
cards-run-first-diagnosis = Diagnose the brief
cards-run-again = Run again
cards-run-queued = Waiting for its turn
cards-run-working = { $work ->
    [reading] Reading the brief
    [export] Writing the files
    [computed] Computing
    [integration] Handing over
   *[agent] Drafting
}
cards-run-usual = { $work ->
    [export] This usually takes a few seconds. The card changes by itself when it is done.
    [computed] This usually takes a few seconds. The card changes by itself when it is done.
    [integration] This usually takes a few seconds. The card changes by itself when it is done.
   *[agent] This usually takes about half a minute. The card changes by itself when it is done.
}
cards-run-asked = Started { $when }
cards-run-failed = The last run failed
cards-run-kept = Version { $version } below is kept and still counts.
cards-run-nothing = { $stage ->
    [intake] Nothing was changed. You can fill in the card by hand or run the stage again.
    [assets] Nothing was changed. You can add the assets by hand or run the stage again.
   *[other] Nothing was changed. You can run the stage again.
}
cards-guide-start-intake = Let Trowel read the brief. It fills in the fields below, with the brief's own words behind each; about half a minute.
cards-guide-start-diagnosis = Let Trowel diagnose the brief: what to make, what is open, what to ask the client. About half a minute.
cards-guide-check-intake = Check the fields, save what you change, then complete the stage.
cards-guide-check-diagnosis = Read through the sections, add the questions that are missing, then complete the stage.
cards-made-by = { $by ->
    [rules] Drafted without a model
    [computed] Computed
    [people] Last changed by hand
   *[model] Drafted by { $by }
}
cards-version = version { $version }, { $when }
cards-more-remarks = { $more ->
    [one] One more remark is kept with this version.
   *[other] { NUMBER($more) } more remarks are kept with this version.
}

## Evidence
cards-source = Source ▾
cards-source-show = Source: show where this comes from
cards-source-more = { $more ->
    [one] One more quote is kept.
   *[other] { NUMBER($more) } more quotes are kept.
}
cards-place-page = page { $place }
cards-place-slide = slide { $place }
cards-place-sheet = sheet { $place }
cards-place-cells = cells { $place }
cards-place-heading = under “{ $place }”
cards-place-part = { $place }

## Intake
cards-intake-not-stated = Not stated in the brief
cards-intake-as-drafted = As read from the brief
cards-intake-differs = The brief says:
cards-replace = Replace it ›
cards-replace-title = Replace: { $field }
cards-replace-label = New text
cards-replace-missing = Write the new text, or cancel to keep what is there.

## Diagnosis
cards-contents = What is in it
cards-overview = Overview
cards-complexity = Complexity
cards-complexity-low = Low
cards-complexity-medium = Medium
cards-complexity-high = High
cards-section-summary = Summary
cards-section-deliverables = Deliverables
cards-section-reach = Channels, markets, capabilities
cards-section-kpis_slas = KPIs and SLAs
cards-section-tech_asks = Technology
cards-section-timelines = Timelines
cards-section-ambiguities = Left open by the brief
cards-section-contradictions = Contradictions
cards-section-clarifications = Questions for the client
cards-section-empty = Nothing of this was found in the brief.
cards-about-deliverables = What the client wants made, in the brief's own volumes.
cards-about-reach = Where it runs, for which markets, and what it takes.
cards-about-kpis_slas = What success and service are measured by.
cards-about-tech_asks = Systems, formats and integrations the brief asks for.
cards-about-timelines = Dates and durations the brief names.
cards-about-ambiguities = Open points that change the effort; each is also a question for the client.
cards-about-contradictions = Where the brief disagrees with itself.
cards-about-clarifications = Most pressing first. They go to the client in the Q&A pack.
cards-list-channels = Channels
cards-list-markets = Markets
cards-list-capabilities_required = Capabilities
cards-onward-section = { $section } ›
cards-priority-red = Red
cards-priority-amber = Amber
cards-priority-green = Green
cards-priority-count-red = { NUMBER($asked) } red
cards-priority-count-amber = { NUMBER($asked) } amber
cards-priority-count-green = { NUMBER($asked) } green
cards-question = Question
cards-question-new = Add a question
cards-question-change = Change the question
cards-question-add = Add a question
cards-question-save-new = Add the question
cards-question-edit = Edit
cards-question-category = Category
cards-question-priority = Priority
cards-question-why = Why it matters
cards-question-answer = Answer
cards-question-status = Status
cards-question-missing = Write the question.
cards-question-pending = Pending
cards-question-answered = Answered
cards-question-dismissed = Out of scope
cards-question-by-hand = added by hand

## Running again
cards-rerun-title = Run “{ $stage }” again?
cards-rerun-replaces = This would be replaced
cards-rerun-kept = The earlier version stays readable. What people added or answered by hand is kept.
cards-rerun-yes = Yes, run again
cards-rerun-no = No, keep it

## Settings
cards-settings-title = Settings
cards-model_type-current_oplus = Current (O+)
cards-model_type-traditional = Traditional
cards-model_type-ai_supported = AI-supported
cards-notes-by = Last changed by { $who }
cards-choices-left-out = { $more ->
    [one] One more choice does not fit on this card.
   *[other] { NUMBER($more) } more choices do not fit on this card.
}
cards-people-left-out = { $people ->
    [one] One more person does not fit on this card.
   *[other] { NUMBER($people) } more people do not fit on this card.
}

## The list
cards-list-title = Opportunities
cards-list-archived-title = Archived opportunities
cards-list-archived = Archived
cards-list-count = { $total ->
    [one] One opportunity. Tap it to open it.
   *[other] { NUMBER($total) } opportunities. Tap one to open it.
}
cards-list-found = { $total ->
    [0] Nothing matches “{ $searched }”. Try part of the name, or the number.
    [one] One opportunity matches “{ $searched }”.
   *[other] { NUMBER($total) } opportunities match “{ $searched }”.
}
cards-list-empty = No opportunities yet. Drop a brief into this conversation, or name a new one below.
cards-list-empty-archived = Nothing is archived.
cards-list-deadline = due { $when }
cards-list-name = Name or number
cards-list-name-hint = Part of a name, #12, or the name of a new one
cards-find = Find
cards-create = Create with this name

## Help, welcome, who
cards-help-title = What Trowel does
cards-help-personal = Trowel takes a client's brief to a proposal. Drop a file here to begin, or write one of these:
cards-help-channel = Trowel takes a client's brief to a proposal. Here in the channel, mention Trowel with the file or one of these:
cards-command-file = A file
cards-command-file-does = Starts an opportunity, or joins the one that is open here.
cards-command-new = new NAME
cards-command-new-does = Starts an opportunity without a file.
cards-command-list = list
cards-command-list-does = Shows the opportunities.
cards-command-open = open #12
cards-command-open-does = Opens one by its number, or by part of its name.
cards-command-status = status
cards-command-status-does = Shows the one that is open here.
cards-command-whoami = whoami
cards-command-whoami-does = Shows who you are to Trowel and what you may do.
cards-command-roles = roles
cards-command-roles-does = Shows who holds which role.
cards-command-settings = settings
cards-command-settings-does = Shows what your organisation has set.
cards-command-assign = assign ROLE WHOM
cards-command-assign-does = Gives a role, by mention, address or Entra id: assign commercial jo@agency.com
cards-command-unassign = unassign ROLE WHOM
cards-command-unassign-does = Takes a role away.
cards-command-help = help
cards-command-help-does = Shows this.
cards-welcome-title = Trowel is here
cards-welcome = From the client's brief to a proposal that can be defended line by line. Three things to do:
cards-welcome-drop = Drop a brief
cards-welcome-drop-personal = Send the client's files here: Word, PDF, Excel, PowerPoint, text or mail.
cards-welcome-drop-channel = Mention Trowel in a message with the client's files attached.
cards-welcome-list = See the opportunities
cards-welcome-list-does = What is under way, where each stands, and what is due.
cards-welcome-help = Ask for help
cards-welcome-help-does = Write “help” whenever you like; it always answers.
cards-welcome-by = Added by { $who }
cards-who-title = Who you are to Trowel
cards-who-name = Name
cards-who-roles = Roles
cards-who-no-roles = None
cards-who-id = Id
cards-who-tenant = Tenant
cards-who-admins = Admins
cards-who-change = An admin can change your roles.
cards-who-change-unknown = No admin is set up yet. Whoever runs Trowel names the first one in its configuration.
cards-who-local = Local mode: Trowel takes everyone at their word here. Never use it with real briefs of others.
cards-role-viewer = Viewer
cards-role-editor = Editor
cards-role-commercial = Commercial approver
cards-role-solution = Solution approver
cards-role-delivery = Delivery approver
cards-role-regional = Regional approver
cards-role-deal_desk = Deal desk
cards-role-manager = Manager
cards-role-admin = Admin

## Files without a place
cards-place-files-title = Where do these files belong?
cards-place-files-why = This conversation has an opportunity open, and the files may be about another one. They are kept until you say.
cards-place-files-more = { $more ->
    [one] And one more file.
   *[other] And { NUMBER($more) } more files.
}
cards-place-files-left = These are the first { NUMBER($placed) } of { NUMBER($files) } files. Send the others again afterwards.
cards-place-files-join = Add to #{ $number } { $name }
cards-place-files-new = Start a new opportunity

## Samples, for the gallery
cards-sample-progress = Reading page 12 of 30
cards-sample-remark = { $dropped } values were left out because their quote does not occur in the brief.
cards-sample-replaced = { $questions } questions that the last run asked
cards-sample-scan = This file is a scan without searchable text. Send it again with text recognition, or type what matters into the notes.
cards-sample-encrypted = This file is protected with a password. Send it without one.
cards-sample-saved = Saved. The opportunity is called “{ $name }” now.
