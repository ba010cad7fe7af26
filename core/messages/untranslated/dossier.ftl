# The evidence pack: its index, its README, and what checking one says.

dossier-title = Evidence pack, version { $version }: everything on record until { $moment } UTC
dossier-head = Head: the SHA-256 on which everything in this pack hangs
dossier-counted = { $records ->
    [one] 1 record, in records.jsonl beside this page.
   *[other] { NUMBER($records) } records, in records.jsonl beside this page.
}
dossier-fact-client_name = Client
dossier-fact-region = Region
dossier-fact-brands = Brands
dossier-fact-service_types = Services
dossier-fact-deadline = Deadline
dossier-fact-go_live = Go-live
dossier-fact-deal_status = Deal
dossier-fact-qualification = Qualification
dossier-fact-owner = Owner
dossier-fact-stage = Current stage

dossier-part-stages = Stages
dossier-part-decisions = Decisions
dossier-part-answers = Questions and answers
dossier-part-costs = Costs
dossier-part-files = Files
dossier-part-timeline = Who did what, and when
dossier-part-records = What the records hold
dossier-part-verify = How to check this pack

dossier-column-fact = Fact
dossier-column-value = Value
dossier-column-stage = Stage
dossier-column-state = State
dossier-column-completed = Completed (UTC)
dossier-column-by = By
dossier-column-versions = Versions
dossier-column-version = Version
dossier-column-made = Made (UTC)
dossier-column-drafted = Drafted by
dossier-column-quotes = Quotes
dossier-column-cost = Cost, USD
dossier-column-record = Record
dossier-column-role = Role
dossier-column-asked = Asked (UTC), by
dossier-column-decision = Decision
dossier-column-decided = Decided (UTC), by
dossier-column-note = Note
dossier-column-fingerprint = Fingerprint
dossier-column-question = Question
dossier-column-priority = Priority
dossier-column-answer = Answer
dossier-column-answered = Answered (UTC)
dossier-column-file = File
dossier-column-received = Received (UTC)
dossier-column-bytes = Bytes
dossier-column-sha256 = SHA-256
dossier-column-calls = Calls
dossier-column-input = Input tokens
dossier-column-output = Output tokens
dossier-column-cache_write = Written to cache
dossier-column-cache_read = Read from cache
dossier-column-when = When (UTC)
dossier-column-what = What
dossier-column-head = Head
dossier-column-section = Kind of record
dossier-column-count = Records

dossier-decided = A fingerprint is the SHA-256 of exactly what was to be approved; the record holds that whole.
dossier-versions = Every version that was made
dossier-received = The brief, and whatever else was sent
dossier-exports = Files that Trowel made
dossier-total = Together
dossier-no-versions = No stage has made anything yet.
dossier-no-decisions = Nobody has been asked to approve anything yet.
dossier-no-questions = There are no questions for the client.
dossier-no-calls = The model was not called; what was drafted cost nothing.
dossier-no-files = There are none.
dossier-no-exports = No files were made yet.
dossier-packs = Packs that were made before this one
dossier-no-packs = No pack was made before this one.
dossier-more = { NUMBER($more) } later events are in records.jsonl.
dossier-times = All times are UTC. The last column is the number of the record that tells it.
dossier-records-said = Each line of records.jsonl is one record, whole: outputs with their evidence, fingerprints of what they were made from, what each request asked to approve, and the audit trail. The bytes of files stay with the service; their SHA-256 is here.

dossier-state-not_started = Not started
dossier-state-in_progress = In progress
dossier-state-completed = Completed
dossier-decision-open = Open
dossier-decision-approved = Approved
dossier-decision-rejected = Rejected
dossier-decision-superseded = Superseded
dossier-question-pending = Pending
dossier-question-answered = Answered
dossier-question-dismissed = Dismissed
dossier-question-replaced = Replaced

dossier-did-opportunity-created_at = The opportunity was created
dossier-did-opportunity-archived_at = The opportunity was archived
dossier-did-stages-completed_at = Completed “{ $stage }”
dossier-did-files-received_at = Sent the file { $name }
dossier-did-runs-asked_at = Asked to run “{ $stage }”
dossier-did-runs-ended_at = The run of “{ $stage }” ended: { $state }
dossier-did-artifacts-created_at = “{ $stage }”, version { $version }, drafted by { $drafted_by }
dossier-did-clarifications-answered_at = The client's answer was noted: { $question }
dossier-did-imports-made_at = Brought in answers { $source }
dossier-did-imports-settled_at = Settled the answers { $source }: { $state }
dossier-did-scores-scored_at = Scored { $dimension }: { $score }
dossier-did-approvals-requested_at = Asked { $role } to approve “{ $stage }”, version { $version }
dossier-did-approvals-decided_at = Decided for { $role } on “{ $stage }”, version { $version }: { $state }
dossier-did-deliveries-noted_at = Was to be brought a request for approval
dossier-did-messages-sent_at = A request for approval was sent: { $state }
dossier-did-mails-settled_at = Was e-mailed for want of Teams: { $state }
dossier-did-links-used_at = Decided through the link in an e-mail
dossier-did-chases-reminded_at = Who had not decided was reminded, { $reminders ->
    [one] once so far
   *[other] { $reminders } times so far
}
dossier-did-chases-escalated_at = A request that nobody had decided was escalated
dossier-did-deal-changed_at = The deal is now: { $status }. { $lessons }
dossier-did-changes-made_at = Logged a broken assumption and drafted change request { $number }: { $happened }
dossier-did-handoffs-changed_at = { $target ->
    [library] The hand-off to the document library
    [crm] The hand-off to Salesforce
    [regional] The notice of the hand-off to the regional approvers
    [talent] The notice of the hand-off to the talent team
   *[slack] The notice of the hand-off in Slack
}: { $state ->
    [done] done
    [failed] failed
    [unknown] not known to have arrived
    [not_configured] not set up
   *[waiting] on its way
}
dossier-did-parcels-ended_at = { $destination ->
    [channel] Had a file put into the files of a channel
   *[chat] Was brought a file into a chat of their own
}: { $state ->
    [done] done
    [declined] declined
    [withdrawn] offered anew
    [unknown] not known to have arrived
   *[failed] failed
}
dossier-did-exports-created_at = The file { $name } was made

dossier-verify-run = Run “python app.py verify” with this pack's file, on any machine that has Trowel's code. It needs no network, no database and no settings.
dossier-verify-compare = Compare the head with the one that Trowel noted for version { $version } when the pack was made: it stands on the card “Evidence pack” in Teams and in the audit trail. “--head” and the head do it for you.
dossier-verify-proves = What it proves: under this head, no record was altered, left out, added or moved, and this page says what it said when the pack was made.
dossier-verify-not = What it does not prove: that what people entered is true, or, as long as the head is not compared, who made the pack. Whoever rewrites every record can seal them again, under another head.

dossier-readme =
    This is an evidence pack: everything that Trowel has on record of one opportunity.

    index.html     the story, for people. It needs nothing but a browser.
    records.jsonl  the records: one line of JSON each, in UTF-8.
    manifest.json  the SHA-256 of each file, and the head.

    To check it:  python app.py verify PACK.zip --head HEAD
    HEAD stands on the card "Evidence pack" in Teams and in the audit trail, noted when the pack was made.

    To check it without Trowel: each line is canonical JSON (keys sorted, no spaces) with the fields hash, n,
    record and section. The hash of a line is the SHA-256, in lower-case hexadecimal, of the hash of the line
    before it (64 zeros before the first) followed by the line's own text without its hash field. The hash of
    the last line is the head. The last record, "seal", holds the SHA-256 of README.txt and of index.html; for
    that of index.html, the head that stands on the page is replaced by 64 zeros.

    A pack shows whether it is what it was when it was sealed. Whoever rewrites everything can seal it anew, so
    compare the head with the one that was noted.

# What checking a pack says

verify-intact = Intact: version { $version } of the evidence pack of opportunity #{ $opportunity }. All { NUMBER($records) } records and every file are as they were when it was sealed.
verify-head = Head: { $head }
verify-same-head = It is the pack that was noted under this head.
verify-proves = This shows that nothing in it was changed since it was sealed. Whoever rewrites everything can seal it anew, under another head: compare the head with the one on the card “Evidence pack” or in the audit trail, or pass the noted one with --head.
verify-not-intact = Not intact: do not rely on this pack.
verify-head-malformed = What stands after --head is no head: one is 64 digits and letters from a to f. Copy it whole from the card “Evidence pack”.

verify-no-file = { $name } cannot be opened. Check the path, and that it is a file you may read.
verify-no-zip = This is no evidence pack: it is not even a zip.
verify-no-pack = This is a zip, but no evidence pack: none of a pack's files is in it.
verify-zip-cut = The zip is cut off or broken: its end is missing. Fetch the pack again.
verify-zip-behind = Something was added behind the end of the zip: { NUMBER($bytes) } bytes.
verify-zip-broken = The zip is broken, or holds far more than a pack: its list of members cannot be read. Fetch the pack again.
verify-zip-altered = The zip around the files was altered: a comment, hidden bytes, another order or other dates. Trowel writes none of that.
verify-member-added = { $name } was added: it is no part of a pack.
verify-member-missing = { $name } is missing.
verify-member-twice = { $name } is in the zip twice.
verify-member-encrypted = { $name } is encrypted. No file of a pack is.
verify-member-large = { $name } would be larger than that of any pack once unpacked. It was not unpacked.
verify-member-altered = { $name } was altered.
verify-other-format = This pack has format { $format }; this version of Trowel checks format { $ours }. Check it with the version of Trowel that made it.
verify-other-head = The pack is whole in itself, but it is not the one that was noted: its head is { $head }, the noted one is { $noted }. It was sealed anew, or it is another version.
verify-record-altered = Record { $number } ({ $section }), or the one before it, was altered: it does not follow from the one before it.
verify-record-unreadable = { $count ->
    [one] A line of records.jsonl is no record any more, at place { $number }: it was altered or added.
   *[other] { $count } lines of records.jsonl are no records any more, the first at place { $number }: they were altered or added.
}
verify-record-long = A record is longer than any that Trowel writes. The rest was not read.
verify-records-many = There are far more records than in any pack that Trowel writes. The rest was not read.
verify-records-none = There are no records: they were taken out.
verify-records-missing = Missing records: { $records }.
verify-records-twice = Records that stand there more than once, and so were added: { $records }.
verify-records-moved = Records that stand in another place than they were sealed in: { $records }.
verify-records-cut = The records are cut off: the seal, which is the last one, is missing.
verify-records-more = Further records do not follow from the one before them either.
