# What the service says: refusals, changes, next steps, runs. Each says what happened and what to do now.

saved = Saved.
removed-tool = The tool is off the list. Delivery models that were recommended before are marked out of date.
removed-sla = The SLA is off the list. Support documents that were drafted before are marked out of date.
removed-kpi = The KPI is off the list. Support documents that were drafted before are marked out of date.
removed-partner = The capability is off the list.
reset-tools = The tools of the sample are back. Delivery models that were recommended before are marked out of date.
reset-partners = The partners of the sample are back.
reset-core = The capabilities of the sample are back.
reset-slas = The SLAs of the sample are back. Support documents that were drafted before are marked out of date.
reset-kpis = The KPIs of the sample are back. Support documents that were drafted before are marked out of date.
reset-service = The hours and rounds of the sample are back. Support documents that were drafted before are marked out of date.
reset-exclusions = The exclusions of the sample are back. Support documents that were drafted before are marked out of date.
reset-assumptions = The assumptions of the sample are back. Support documents that were drafted before are marked out of date.
reset-scenarios = The percentages of the sample are back.
saved-efficiency = Saved. The next stage works out the team from it.
nothing-to-say = There is nothing to show here.
completed = { $stage } is completed.
joined-run = This stage is already running; you are looking at that run. Nothing was started twice.
listed = { $before }, { $after }
on-behalf = { $person } for { $holder }
asked = Asked for approval: { $roles }. Each approver gets a card in their own chat.
asked-again = Sent again to whom it had not reached: { $roles }.
asked-both = { $asked } { $again }
asked-nobody = { $asked } Nobody holds { $roles } yet, so nobody can approve that until an admin gives it to someone.
scored-partly = Saved. Not scored yet: { $dimensions }. The result stands once all six are set.
refused-overtaken = { $saved } Not saved: { $dimensions }, which somebody else changed since your card was drawn. Here it is as it stands; enter yours again if it still holds.
role-assigned = Done: the { $role } role is given.
role-invited = The { $role } role is given. { $people } not met yet: it is theirs as soon as Teams confirms that they belong here.
role-removed = Done: the { $role } role is taken away.
delegated = Done: { $who } decides for you what { $role } is asked, from { $begins } to { $ends }. Open requests reach them too.
undelegated = Done: { $who } decides for nobody in the { $role } role by this any more.
reassigned = Done: { $who } can decide this request for “{ $stage }”. They get it in their own chat.
told-delegated = { $holder } handed their decisions for { $role } over to you from { $begins } to { $ends }. Requests reach you here; you decide for { $holder }.
told-undelegated = You no longer decide for { $holder } what { $role } is asked. What you decided stands.
told-unheld = Nobody can decide the request to { $role } about “{ $stage }” of opportunity #{ $number } any more: the last person who held the role lost it. An admin can give it to someone; open requests reach them then.
told-approved = { $person } approved “{ $stage }” of opportunity #{ $number } for { $role }. Note: { $note }
told-rejected = { $person } rejected “{ $stage }” of opportunity #{ $number } for { $role }. Reason: { $note }
told-no-note = none
told-missed = { $person } could not be reached in Teams with what waits for them at “{ $stage }” of opportunity #{ $number }. { $because } { $instead }
missed-otherwise = Teams did not take the message.
missed-mailed = An e-mail was sent instead; they can decide through its link.
missed-mail-unknown = An e-mail was sent instead, but it is not known whether it arrived. Ask them yourself, or somebody else who holds the role.
missed-mail-failed = The e-mail that was tried instead did not go out either. Ask them yourself, or somebody else who holds the role.
missed-not-sent = { $why ->
    [NoAddress] No e-mail was sent instead: no address of theirs is known. Ask them yourself, or somebody else who holds the role.
   *[other] No e-mail was sent instead: no mail service is set up. Ask them yourself, or somebody else who holds the role.
}
reminder = A reminder: this still waits for a decision.
told-escalated = “{ $stage }” of opportunity #{ $number } waits for { $role } to decide, as { $by } asked. { $reminders ->
    [0] Nobody was reminded yet.
    [one] There was one reminder.
   *[other] There were { $reminders } reminders.
} Any of these can decide: { $names }.
told-escalated-nobody = “{ $stage }” of opportunity #{ $number } waits for { $role } to decide, as { $by } asked, and nobody holds that role. An admin can give it to somebody.
told-no-manager = “{ $stage }” of opportunity #{ $number } still waits for a decision. Nobody in your organisation is manager, so the admins were told instead.
refused-link-unknown = This link is not valid: it was altered or cut short, or it is none of ours. Nothing was decided. Open the link from the e-mail again, or decide in Teams.
refused-link-used = This link has been used, and works only once. Nothing was changed now; Teams shows how the request stands.
refused-link-expired = This link has expired. Nothing was decided; the request can be decided in Teams, or you can ask for a new e-mail.
refused-no-decision = Choose whether you approve or reject. Nothing was decided, and your note is kept below.
refused-note-long = The note is longer than { NUMBER($most) } characters. Nothing was decided; it is kept below, so shorten it and try again.
refused-no-form = What was sent is not the form of this page. Nothing was decided; open the link from the e-mail again.
refused-form-large = What was sent is too large for this form. Nothing was decided; open the link from the e-mail again and shorten the note.
refused-form-slow = The form took too long to arrive. Nothing was decided; open the link from the e-mail again.
older-pack = This is version { $version } of the Q&A pack; version { $latest } has been made since. Answers to questions that still stand were understood.
refreshing = { $count ->
    [one] One computed stage is
   *[other] { $count } computed stages are
} being brought up to date.
nothing-stale = Every computed stage is up to date; nothing was run.
confirmed-partly = { $saved ->
    [0] No answer was saved.
    [one] One answer was saved.
   *[other] { $saved } answers were saved.
} { $conflicts ->
    [one] One conflict is
   *[other] { $conflicts } conflicts are
} still to be decided: choose and save again, or put the rest aside.
told-completed = { $person } completed “{ $stage }” of opportunity #{ $number }.

message-edited = The message that started #{ $number } was changed. Nothing in #{ $number } was: rename it here, and send what is new as a message of its own.
message-deleted = The message that started #{ $number } was deleted. #{ $number } and its files are kept; its owner or an admin can archive it here.
refused-no-roles = You have no role in Trowel here; guests get none by themselves. Nothing was changed. An admin of Trowel in this organisation can give you one.
refused-right-see = Your roles here ({ $roles }) do not let you see opportunities. Ask an admin of Trowel in your organisation.
refused-right-see_money = Your roles here ({ $roles }) do not let you see rates and cost. Ask an admin of Trowel in your organisation.
refused-right-edit = Your roles here ({ $roles }) let you look but not change anything. Nothing was changed. An admin can make you an editor.
refused-right-decide = Your roles here ({ $roles }) do not let you decide approvals. Nothing was changed.
refused-right-watch = That is for managers; your roles here are { $roles }. Nothing was changed.
refused-right-administer = That is for admins; your roles here are { $roles }. Nothing was changed.
refused-not-owner = Only the owner, { $owner }, or an admin can archive or bring back this opportunity. Nothing was changed.
refused-no-such-opportunity = There is no opportunity #{ $number } in your organisation. Say “list” to see those there are.
refused-not-a-number = “{ $wanted }” is not an opportunity number. Write it like “open #12”, or use a part of the name.
refused-no-hit = No opportunity has “{ $wanted }” in its name or client. Say “list” to see all of them, or “new NAME” to start one.
refused-archived = Opportunity #{ $number } is archived, so nothing was changed. Bring it back first, then try again.
refused-model-type = “{ $wanted }” is not a model type; choose one of { $known }. Nothing was saved.
refused-rate-region = The catalogue has no rates for “{ $wanted }”; it has them for { $known }. Nothing was saved.
refused-currency = The catalogue has no rates in “{ $wanted }”; it has them in { $known }. Nothing was saved.
refused-rates = The catalogue has no rates for { $region } in { $currency }; it has them for { $known }. Nothing was saved.
refused-owner = The new owner must be somebody who has used Trowel in your organisation. Nothing was saved; ask them to say “hi” to Trowel first.
refused-stale = This opportunity was changed since your card was drawn, so your input was not saved over it. Here it is as it stands now; enter your change again.
refused-stale-question = Somebody changed this question since your card was drawn, so your input was not saved over it. Here are the questions as they stand; enter your change again.
refused-open-unclear = Several opportunities match, or none, so the files were not taken. Open the one you mean, then drop them again.
refused-nothing-to-run = “{ $stage }” is done by people; there is nothing to run.
refused-no-brief = There is no brief yet. Drop the client's files into this chat, then run the stage.
refused-nothing-readable = None of the files could be read, so there is nothing to work from. Drop a version with text in it (Word, PDF with text, e-mail), then run the stage.
refused-outdated = “{ $stage }” would not hold together: “{ $needed }” is out of date. Nothing was made; bring it up to date first, then run this.
refused-needs-stage = “{ $stage }” works from “{ $needed }”, which has no result yet. Run that first.
refused-needs-judged = “{ $stage }” works from “{ $needed }”, which nobody has saved yet. Open it, save it there, then come back.
refused-already-completed = “{ $stage }” was already completed by { $by }. Nothing was changed.
refused-not-started = “{ $stage }” has not started: the opportunity is at “{ $current }”. Complete that first.
refused-not-approved = “{ $stage }” is a gate and has no approval yet, so it stays open.
refused-gate-open = “{ $stage }” waits for { $role } to decide, so it stays open. Nothing was changed.
refused-gate-rejected = “{ $stage }” was rejected by { $by } for { $role }, so it stays open. Change what they asked for, then ask { $role } again.
refused-gate-changed = What { $role } was asked to approve in “{ $stage }” has changed since, so it stays open. Ask { $role } again.
refused-gate-unasked = “{ $stage }” needs the approval of { $role }, who has not been asked, so it stays open. Ask { $role }.
refused-no-output = “{ $stage }” has no result yet, so there is nothing to close. Run it first.
refused-nothing-to-approve = “{ $stage }” has no result to approve yet. Open it to see what is missing; nobody was asked.
refused-already-asked = Everyone you named has been asked about “{ $stage }” as it stands, or has approved it. Nobody was asked twice.
refused-not-a-deciding-role = The { $role } role decides nothing. Ask commercial, solution, delivery, regional or deal desk. Nobody was asked.
refused-for-requester = { $holder } asked for this approval, and your organisation does not let people approve their own requests, so you cannot decide it for them. Nothing was changed; somebody else who holds the role can decide.
refused-who-unknown = “{ $who }” is nobody I know here. Nothing was changed; name somebody by Entra id or address who has spoken to me before.
refused-sees-no-prices = You may not see prices here any more, so you cannot decide for { $role }. Nothing was changed; whoever handed the decision to you, or an admin, can help.
refused-who-sees-not = { $who } may not see prices here, so no decision can be handed to them. Nothing was changed; an admin can give them a role first.
refused-delegate-self = You decide for yourself already. Nothing was handed over; choose somebody else.
refused-delegate-holder = { $who } holds the { $role } role already and can decide anyway. Nothing was handed over.
refused-delegate-requester = { $who } asked for this approval, and your organisation does not let people approve their own requests. Nothing was handed over; choose somebody else.
refused-delegate-again = { $who } already decides for you until { $until }. Nothing was changed; take that back first if the days are to differ.
refused-reassign-can = { $who } can decide this already. Nothing was changed; if the request has not reached them, ask again and it is sent once more.
refused-period-backwards = The last day, { $ends }, comes before the first, { $begins }. Nothing was handed over; correct the days.
refused-period-over = { $ends } is over already. Nothing was handed over; choose a last day that is to come.
refused-period-long = Decisions can be handed over for { $most } days at most. Nothing was handed over; choose a nearer last day, or have an admin give the role to somebody.
refused-no-such-delegation = That is over or taken back already. Nothing was changed.
refused-not-delegator = Only { $who } or an admin can take this back. Nothing was changed.
refused-none-required = At least one role has to approve a proposal. Nothing was saved; choose one.
refused-not-required = The { $role } role decides nothing, so it cannot be required. Nothing was saved; choose among commercial, solution, delivery, regional and deal desk.
refused-no-such-approval = That request does not exist in your organisation. Open the opportunity to see its requests.
refused-not-holder = Only people who hold the { $role } role can decide this, and you do not hold it now. Nothing was changed; an admin can give you the role.
refused-approved = { $by } approved this on { $at }. Your tap changed nothing.
refused-rejected = { $by } rejected this on { $at }. Your tap changed nothing.
refused-superseded = What { $role } was asked to approve has changed since, so this request cannot be decided any more. Nothing was changed; the account team can ask again.
refused-own-request = You asked for this approval yourself, and your organisation does not let people approve their own requests. Nothing was changed; somebody else who holds the role can decide.
refused-no-reason = Rejecting needs a reason, so that the account team knows what to change. Nothing was decided; type it and tap again.
refused-no-such-role = “{ $said }” is no role. Say “assign commercial @somebody”; “roles” shows the roles there are. Nothing was changed.
refused-no-hours = There are no hours to reduce yet. Build the rate card first; nothing was saved.
rate-card-assumed = Priced in { $currency } at the rates of { $region }, since the opportunity's settings do not say otherwise. Set the region of rates and the currency there, then build the rate card again.
refused-too-many-assets = There are { $most } assets already, more than one opportunity can have. Nothing was added.
refused-discipline-unknown = There is no discipline “{ $discipline }” in the catalogue. Nothing was saved; empty that field and try again.
refused-discipline-programme = The percentage for { $discipline } cannot be set: its roles steer the whole programme and are never reduced. Nothing was saved; empty that field and try again.
refused-stale-efficiency = { $by } saved this since your card was drawn, so your input was not saved over it. Here it is as it stands; enter your change again.
refused-stale-asset = Somebody changed this asset since your card was drawn, so your input was not saved over it. Here it is as it stands; enter your change again.
refused-no-such-asset = That asset is not on the list any more; stage 6 may have been run again since. Here is the list as it stands.
refused-no-such-match = That candidate is not there any more; matching may have been run again since. Here are the matches as they stand.
refused-no-route = There is no route in the catalogue for this asset. Nothing was selected; choose another route, or leave it out of the rate card.
refused-other-selected = { $by } selected { $route } for this asset since your card was drawn, so your choice was not put over it. Here it is as it stands; choose again if yours fits better.
refused-rematched = Matching was run again since your card was drawn and selected { $route } for this asset, so your choice was not put over it. Here it is as it stands; choose again if yours fits better.
refused-deselected = Somebody deselected the route of this asset since your card was drawn, so your choice was not carried out. Here it is as it stands; choose again if it still fits.
refused-no-such-route = “{ $route }” is no route of the catalogue. Nothing was selected; search for another.
refused-route-gone = Route { $route } is no longer in the catalogue. Nothing was selected; choose another route.
refused-catalogue = Only an admin may replace the catalogue of job routes: { $admins }. Nothing was kept of your file and nothing was changed. Send it to one of them.
refused-catalogue-problems = { $count ->
    [one] There is one thing to correct in this catalogue
   *[other] There are { $count } things to correct in this catalogue
}, so it was not taken over. Correct the workbook and drop it again.
refused-catalogue-moved = The catalogue in use was replaced since your card was drawn, so nothing was changed. Here is what this import would change now; look again before you confirm.
refused-catalogue-same = This catalogue is the same as the one in use. Nothing was changed.
refused-catalogue-no-brief = This file turned out to be a catalogue of job routes, which is no part of a brief. Nothing was added to an opportunity.
refused-no-such-catalogue = That import is not here any more. Nothing was changed; drop the workbook again.
refused-import-nothing = There is no file in your message. Nothing was changed; say “import” again with the catalogue's workbook attached.
being-read-catalogue = { $files ->
    [one] The catalogue is being read. What it would change follows in a moment
   *[other] { $files } catalogues are being read. What they would change follows in a moment
}, in our personal chat; until somebody confirms, nothing changes.
removed-asset = Taken off the list. It stays in the record.
refused-who = “{ $who }” is neither an Entra id nor an address. Nothing was changed; write somebody's address, or mention them.
refused-who-unmet = I have not met { $who } yet, so a mention does not tell me who they are. Nothing was changed; write their address instead.
refused-not-holding = { $who } does not hold the { $role } role. Nothing was changed.
refused-last-admin = { $who } is the last admin; without one nobody could give roles any more. Nothing was changed. Make somebody else admin first.
refused-entry = { $field }: { $what } Nothing was saved.
refused-entry-twice = “{ $name }” is on the list already. Nothing was saved; change that entry, or give this one another name.
refused-list-full = The list has room for { $most } entries. Nothing was saved; remove what is no longer used first.
refused-percent = { $field } must be a percentage from 0 to { $most } with at most two decimals. Nothing was saved; correct it and try again.
refused-scenario-order = The bolder the scenario, the more it takes off: conservative may not be above moderate, nor moderate above aggressive. Nothing was saved; correct the percentages.
refused-no-such-tool = “{ $name }” is not on the list any more: somebody renamed or removed it. Here is the list as it stands.
refused-no-such-sla = “{ $name }” is not on the list any more: somebody renamed or removed it. Here is the list as it stands.
refused-no-such-kpi = “{ $name }” is not on the list any more: somebody renamed or removed it. Here is the list as it stands.
refused-no-such-partner = “{ $name }” is not on the list any more: somebody renamed or removed it. Here is the list as it stands.
refused-stale-settings = These settings were changed since your card was drawn, so your input was not saved over them. Here they are as they stand; enter your change again.
refused-no-export = There is no such file yet. Run “{ $stage }” to make it.
refused-no-questions = There are no questions for the client, so there is nothing to answer. Run diagnosis or add a question first. Your text was not saved.
refused-no-such-import = Those answers are not here any more. Nothing was changed; drop the file or paste the text again.
refused-foreign-pack = { $file } is a Q&A pack, but not one that your organisation made with Trowel. Nothing was read from it.
refused-empty-answer = An answered question needs an answer. Nothing was saved; type the client's words, or set it back to pending.
refused-no-such-question = That question is no longer there; diagnosis may have been run again since. Here are the questions as they stand.
refused-no-such-card = That card does not exist any more. Say “help” to see what you can do.
refused-no-such-stage = That stage does not exist. Open the opportunity to see its stages.
refused-no-such-files = Those files are not here any more. Drop them again.
refused-files-placed = Those files were already added to opportunity #{ $number }. Nothing was added twice.
refused-nothing-to-start = Nothing could be read from { $files }, so no opportunity was started for it. Drop the brief itself.
refused-files-raced = Somebody else said where these files belong a moment before you. Nothing was added twice; say “list” to see where they are.
refused-too-many-files = { $count } files in one message are more than the { $most } taken at once. None was taken; send them in smaller groups.
refused-unknown-verb = This button asks for “{ $verb }”, which Trowel does not know. The card may be from another version; say “open” with the opportunity's number for a fresh one.
refused-automatic = Teams asked for this card by itself, and nothing is done without a tap. Nothing was changed.
refused-input = That could not be read: { $field } { $why }. Nothing was saved; correct it and try again.
refused-unknown-command = I did not understand “{ $text }”. Say “help” to see what I understand.
refused-no-name = Give the new opportunity a name: “new NAME”.
refused-name-too-long = That name has { $count } characters; { $most } fit. Nothing was created.
refused-attachment = { $count ->
    [one] One attachment was
   *[other] { $count } attachments were
} not a file I can fetch from here (a picture pasted inline, or a file in a channel). Nothing was taken from it; drop it as a file into our personal chat.
why-missing = is missing
why-number = must be a whole number from 1 up
why-at-least = must be a whole number from { NUMBER($least) } up
why-at-most = must be a whole number, { NUMBER($most) } at most
why-volume = must be a whole number from 1 to { 1000000 }
why-score = must be a whole number from 0 to 10
why-hour = must be a whole number from 0 to 23
why-percentage = must be a percentage from 0 to 90 with at most two decimals
why-colour = must be a colour like #1F3A5F
why-date = must be a date like 2026-11-30
why-choice = is not one of the choices
why-long = is too long
why-percent = must be a percentage such as { 12.5 }
why-ambiguous = can be read in two ways: leave out what parts the thousands, and write no more than two decimals
why-wrong = has a form I do not understand

trouble-database = I could not reach my database just now, so nothing was changed. Try again in a minute.
trouble = Something went wrong on my side (reference { $reference }). Nothing was changed; try again, and if it stays tell your admin the reference.

need-decide = “{ $stage }” waits for your decision as { $role }.
need-confirm = { $answers ->
    [one] Answers that came back were read. Confirm or discard them.
   *[other] { NUMBER($answers) } files of answers that came back were read. Confirm or discard them.
}
need-answer = { $questions ->
    [one] One question for the client has no answer yet.
   *[other] { NUMBER($questions) } questions for the client have no answer yet.
}
next-restore = This opportunity is archived. Bring it back to go on.
next-running = “{ $stage }” is running.
next-check = Check what “{ $stage }” produced, then complete the stage.
next-judge-qualification = Score the six TROWLS dimensions, then ask for approval.
next-approved = “{ $stage }” is approved by everyone asked. Complete it.
next-not-approved = “{ $stage }” waits to be approved. Ask for approval.
next-gate-unasked = “{ $stage }” needs the approval of { $role } too. Ask { $role }.
next-gate-open = “{ $stage }” waits for { $role } to decide.
next-gate-rejected = “{ $stage }” was rejected by { $by } for { $role }. Change what they asked for, then ask { $role } again.
next-gate-changed = What { $role } was asked to approve in “{ $stage }” has changed since. Ask { $role } again.
next-judge-approvals = Nothing has been produced that could be approved. Run the stages before this one.
next-judge-client_answers = Make the Q&A pack first; the client's answers are read back from it.
next-judged-client_answers = Drop the client's returned file here, paste the answers or type them; then complete the stage.
next-judge-efficiency = Say by how many percent the hours shrink, see what that changes, and save it.
next-judged-efficiency = Check what the saved efficiency changes, then complete the stage.
next-drop-brief = Drop the client's brief into this chat to begin.
next-run = Run “{ $stage }”.

changed-catalogue = The catalogue was replaced
changed-model_type = The model type changed from { $before } to { $now }
changed-tools = The list of AI tools was changed
changed-partners = The list of partners was changed
changed-core = The list of in-house capabilities was changed
changed-slas = The list of SLAs was changed
changed-kpis = The list of KPIs was changed
changed-service = The terms of service were changed
changed-exclusions = The list of exclusions was changed
changed-assumptions = The list of assumptions was changed
changed-go_live = The go-live date changed from { $before } to { $now }
changed-rates = The rates changed from { $before } to { $now }
changed-client_answers-answers = An answer of the client changed
changed-assets-names = What the assets are called changed
changed-assets-scope = What the assets are changed
changed-assets-volumes = A volume changed
changed-efficiency-percentages = A percentage of efficiency changed
changed-efficiency-words = The scenario, the tools or the notes of efficiency changed
changed-matching-selection = Another route was selected
changed-item = { $what } of “{ $item }” changed from { $before } to { $now }
changed-item-text = { $what } of “{ $item }” changed
changed-item-added = “{ $item }” was added
changed-item-removed = “{ $item }” was taken away
changed-item-added-client_answers-answers = “{ $item }” was answered
changed-item-removed-client_answers-answers = The answer of “{ $item }” was taken back
changed-item-added-matching-selection = A route was selected for “{ $item }”
changed-item-removed-matching-selection = The route of “{ $item }” was deselected
facet-client_answers-answers = The answer
facet-assets-names = The name or tier
facet-assets-scope = The scope
facet-assets-volumes = The volume
facet-efficiency-percentages = The percentage
facet-efficiency-words = The wording
facet-matching-selection = The route
changed-file-added = { $file } was added
changed-file = { $file } changed
changed-nothing = nothing
changed-score = { $field } changed from { $before } to { $now }
changed-note = The note on { $field } changed from “{ $before }” to “{ $now }”
changed-fact = { $field } changed from { $before } to { $now }
changed-figure = { $field } changed from { $before } to { $now }
changed-money = { $field } changed from { $before } to { $now }
changed-stage = “{ $stage }” was run again
changed-stage-new = “{ $stage }” has a result now
changed-stage-items = In “{ $stage }”:
changed-through = “{ $stage }” is out of date

run-late-waiting = Still waiting for a worker after two minutes: others are busy, or none is running. The run is kept and starts by itself.
run-late = This is taking longer than two minutes. The run goes on: either the model answers slowly, or the brief is very long. You can leave; this card updates by itself.
run-abandoned = The run was interrupted several times and has been given up. The brief and earlier results are kept; run the stage again.
run-failed = The run failed on our side (reference { $reference }). The brief and earlier results are kept; run the stage again, and if it fails again tell your admin the reference.
run-spoiled = “{ $stage }”, which this is made from, could not be brought up to date. This was left as it is; see there what is missing, then update both.
run-nothing-readable = None of the files has text that can be read. Drop a version with text in it, then run the stage again.

known-dismissed = (put aside as out of scope)
refused-stale-choice = What there is to choose from has changed since your card was drawn, so nothing was saved. Here it is as it stands; choose again.
refused-no-choice = “{ $choice }” is none of the answers to choose from. Nothing was saved; choose again.
refused-erased-answer = An answer is not erased by an empty field. Nothing was saved; set the question back to pending, or type another answer.
file-pack-elsewhere = This is Trowel's own Q&A pack in a form that answers are not read from, so it was not added to the brief. Send the workbook (.xlsx) or the Word document (.docx), or paste the answers.
file-put-away = { $problem } Opportunity #{ $number }, which had been started for it, was put away again.
file-twin = Same content as { $twin }, so it was not added a second time.
file-abandoned = This file could not be read in several attempts. Everything else is kept; try saving it again under another format.
file-no-source = The file could not be fetched and its address is no longer valid. Drop it again.
file-gone = The file could not be fetched: its address is no longer valid. Drop it again.
file-host = The file's address is not one that files are fetched from, so it was not fetched. Drop the file itself into the chat.
file-unavailable = The file could not be fetched: the place it is kept did not hand it over in several tries. Drop it again.
file-slow = The file could not be fetched in time. Drop it again.
file-big = The file is larger than { $limit } MB, so it was not taken. Split it or remove its pictures.

progress-rules = Reading the brief with rules …
progress-model = The model is reading the brief; about half a minute.
progress-check = Checking every quote against the documents …

model-unusable = The model's answer could not be used. Drafted from rules instead; run the stage again to try the model.
check-summary = The model's summary was replaced by the rules': it had numbers that do not stand in the brief, or nothing else of the answer did.
drafted-without-model = Drafted from rules alone: no model is configured.
check-differs = { $field }: the draft says { $model }, the rules read { $rules }. Check the brief.
check-contradictions = { $count ->
    [one] One contradiction was
   *[other] { $count } contradictions were
} found by the rules alone and added.
field-deadline = Deadline
amount = { NUMBER($value, minimumFractionDigits: 2) } { $currency }
field-go_live = Go-live
field-model_type = Model type
field-rate_region = Region of rates
field-currency = Currency
field-recommendation = Recommendation
field-percentage = Qualification in percent
field-client_name = Client
field-region = Region
field-reminder_hours = The hours until a reminder
field-reminder_times = The number of reminders
field-escalation_hours = The hours until managers are told
field-link_hours = The hours for which a link works
field-service_types = Services
field-roles = Roles
field-people = People
field-person = The person
field-from = The first day
field-until = The last day
field-language = The language
field-required_roles = Required roles
field-note = The note
field-text = The text
field-name = The name
field-volume = The volume
field-approval = The request
field-decision = The decision
field-kind = The kind of file
field-stage = stage
field-colour = The colour
field-question = The question
field-answer = The answer
field-scenario = Scenario
field-blanket = The blanket percentage
field-override = The percentage for { $discipline }
field-overrides = A percentage by discipline
field-tools = The list of tools
field-notes = The text of the notes
field-timing = Timing
field-relationship = Relationship
field-opportunity = Opportunity
field-what_we_know = What we know
field-location = Location
field-sector = Sector
field-does = What the tool does
field-not_for = What it is not for
field-steps = Steps
field-media = What the work must be
field-capability = The capability
field-partner = The partner
field-source = The source
field-core = In-house capability
field-exclusions = The exclusion
field-assumptions = The assumption
field-acknowledge_from = The earliest acknowledgement
field-acknowledge_within = The latest acknowledgement
field-amends = The rounds of amends
field-v1 = The days of the first version
field-v2 = The days of the second version
field-v3 = The days of the third version
field-kinds = The kinds of work
field-responsible = The responsible role
field-metric = What is measured
field-target = The target
field-measurement = How it is measured
field-conservative = Conservative
field-moderate = Moderate
field-aggressive = Aggressive
field-opp = The opportunity
field-route = The route
field-card = The card
field-page = The page
field-detail = What the card shows
field-searched = The search
field-key = The key of the button
field-version = The version of the form
field-step = The step of the form
field-drawn = The list of rows
field-rows = The rows
field-remove = The choice of rows to remove
field-priority = The priority
field-category = The category
field-description = The description
field-tier = The tier
field-summary = The summary
field-brands = The list of brands

role-viewer = viewer
role-editor = editor
role-commercial = commercial
role-solution = solution
role-delivery = delivery
role-regional = regional
role-deal_desk = deal desk
role-manager = manager
role-admin = admin

pack-nothing-to-ask = There are no questions for the client, so no files were made. Add a question, run diagnosis again, or complete the stage to go on without asking.
run-rules-failed = This brief could not be drafted from rules in the time and memory a draft may use, and no model was there to do it. The brief is kept; split it into smaller files, or run the stage again when a model is configured.
run-too-few-questions = Only { $asked } questions for the client came out, and a diagnosis needs at least { $least }. Nothing was replaced. Check that the files hold the client's brief, add what is missing, and run the stage again.

replaces-intake = The draft is made anew; fields that are filled on the opportunity stay as they are.
replaces-questions = { $count ->
    [0] No question is replaced.
    [one] One pending question of the last run is replaced.
   *[other] { $count } pending questions of the last run are replaced.
}
replaces-assets = { $count ->
    [0] No asset is replaced.
    [one] One asset of the last run is replaced.
   *[other] { $count } assets of the last run are replaced.
}
keeps-assets = { $count ->
    [0] No asset was added or edited by hand.
    [one] One asset that was added or edited by hand stays.
   *[other] { $count } assets that were added or edited by hand stay.
}
replaces-matches = { $count ->
    [0] No match hangs on them.
    [one] One match goes with them.
   *[other] { $count } matches go with them.
}
replaces-candidates = { $count ->
    [0] No match is replaced.
    [one] One match of the last run is replaced.
   *[other] { $count } matches of the last run are replaced.
}
keeps-choices = { $count ->
    [0] Nobody has chosen a route by hand.
    [one] One route that somebody chose by hand stays selected.
   *[other] { $count } routes that people chose by hand stay selected.
}
keeps-questions = { $count ->
    [0] No question was answered, edited or added by hand.
    [one] One question that was answered, edited or added by hand stays.
   *[other] { $count } questions that were answered, edited or added by hand stay.
}
