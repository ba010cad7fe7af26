# What `make demo` says in the terminal.

rehearsal-no-brief = Nothing was done, because no brief was named: make demo BRIEF="path to a file or a folder" [OUT=folder].
rehearsal-no-such-path = Nothing was done, because there is no file or folder { $path }.
rehearsal-not-a-file = Nothing was done, because { $path } is neither a file nor a folder.
rehearsal-no-access = Nothing was done, because { $path } may not be read by this user.
rehearsal-empty-folder = Nothing was done, because there is no file in the folder { $path }.
rehearsal-out-is-brief = Nothing was done, because the results would be written into { $path }, among the files of the brief; name another folder with OUT.
rehearsal-out = The results cannot be written to { $path } ({ $why }); name another folder with OUT.
rehearsal-stopped = Stopped; nothing of the demo goes on running.
rehearsal-broken = The demo broke off, because the service did not do its part; what it said is in { $log }.
rehearsal-no-result = it left no result

rehearsal-nothing-readable = Nothing was done, because { $count ->
    [one] the file gives
   *[other] none of the { $count } files gives
} no text to work from: { $files }.
rehearsal-and = { $before }, { $after }
rehearsal-and-more = { $before } and { $more } more
rehearsal-file = { $name } ({ $reason ->
    [files-nothing] empty
    [files-empty] without any text
    [files-lock] only an Office lock file
    [files-encrypted] password protected
    [files-legacy-encrypted] password protected and in an old Office format
    [files-legacy] in an old Office format
    [files-image] a picture
    [files-program] a program
    [files-archive] an archive of files
    [files-media] sound or film
    [files-unknown] not a kind of document that is read
    [files-scan] a scan without searchable text
    [files-unreadable-text] text that a program cannot read
    [files-damaged] damaged
    [files-bomb] unpacks to far more than a document holds
    [files-unsafe] contains instructions that no office program writes
    [files-slow] took too long to read
    [files-memory] needs too much memory
    [files-large] too large
    [file-big] too large
    [file-twin] same content as another file
    [file-gone] could not be fetched
   *[other] could not be read
})

rehearsal-up = The service is up on this machine, with a database of its own.
rehearsal-read = { $files ->
    [one] The file was read.
   *[other] { $read } of { $files } files were read.
}
rehearsal-not-read = Not read: { $files }.
rehearsal-stage = { $number }. { $stage }: { $status ->
    [completed] completed.
   *[other] done; not completed, since earlier stages are open.
}
rehearsal-stage-failed = { $number }. { $stage }: FAILED: { $why }

rehearsal-found = Opportunity #{ $number }, “{ $name }”:
rehearsal-fact = { "  " }{ $label }: { $value }
rehearsal-found-diagnosis = { "  " }In the brief: { $deliverables ->
    [one] one deliverable
   *[other] { $deliverables } deliverables
}, { $channels ->
    [one] one channel
   *[other] { $channels } channels
}, { $markets ->
    [one] one market
   *[other] { $markets } markets
}, { $clarifications ->
    [one] one question for the client
   *[other] { $clarifications } questions for the client
}.
rehearsal-found-qualification = { "  " }Scored { $total } of 60, { $percentage } %.
rehearsal-found-qa_pack = { "  " }{ $questions ->
    [one] One question
   *[other] { $questions } questions
} sent to the client.
rehearsal-found-client_answers = { "  " }{ $answered ->
    [one] One answer
   *[other] { $answered } answers
} read back, { $pending } still open.
rehearsal-nothing-matched = Nothing in this brief is in the catalogue, so there is nothing to price. That is a result, not a failure.
rehearsal-found-assets = { "  " }{ $assets ->
    [0] No asset
    [one] One asset
   *[other] { $assets } assets
} on the list.
rehearsal-found-team_shape = { "  " }{ $total_fte } FTE in { $roles ->
    [one] one role
   *[other] { $roles } roles
}, after efficiency.
rehearsal-left = Everything is in { $out }: summary.json, the exports, and { $cards } cards in cards/index.html.

rehearsal-out-busy = Another demo is writing to { $out }; nothing was changed. Wait for it, or choose another OUT.

## The gallery
gallery-unprepared = The packages that draw cards are not installed. Install Node.js with npm, then run `make gallery` again.
gallery-no-browser = The page is written, its pictures are not: there is no Chromium. Open { $page } or install Chromium and run `make gallery` again.
gallery-done = { NUMBER($pictures) } pictures beside { $page }
