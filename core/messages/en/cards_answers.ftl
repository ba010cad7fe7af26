# What the cards of stages 4 and 5 say: the Q&A pack, the client's answers, what came back.

## Long texts, runs
cards-excerpt = (cut here, { NUMBER($whole) } characters in all)

## A question and its answer
cards-answer-file = from { $file }
cards-answer-pasted = from pasted text
cards-answer-confirmed = confirmed by { $who }
cards-answer-typed = written by { $who }
cards-question-fill = Answer
cards-question-dismiss = Out of scope
cards-question-reopen = Back to pending

## The Q&A pack
cards-run-first-qa_pack = Make the Q&A pack
cards-pack-again = Make it again
cards-guide-start-qa_pack = Make the Q&A pack: a workbook and a Word document with the questions below, for the client to fill in. A few seconds.
cards-guide-check-qa_pack = Download the workbook or the Word document, send it to the client, then complete the stage. When it comes back, drop it into this conversation.
cards-pack-changed-title = The pack is behind the questions
cards-pack-changed = { $changed ->
    [one] One question was added, changed or put aside since the pack was made. Make it again before you send it.
   *[other] { NUMBER($changed) } questions were added, changed or put aside since the pack was made. Make it again before you send it.
}
cards-pack-contents = What the client is asked
cards-pack-questions = { $asked ->
    [one] One question
   *[other] { NUMBER($asked) } questions
}
cards-pack-answered = { $answered ->
    [one] One is answered already. Its answer is filled in, for the client to check.
   *[other] { NUMBER($answered) } are answered already. Their answers are filled in, for the client to check.
}
cards-pack-dismissed = { $dismissed ->
    [one] One more is out of scope and is not sent.
   *[other] { NUMBER($dismissed) } more are out of scope and are not sent.
}
cards-pack-files = The files
cards-pack-made = Version { $version }, made { $when } by { $who }
cards-pack-none-made = There was nothing to ask when { $who } closed this on { $when }, so no files were made.
cards-pack-look = See the questions
cards-pack-no-questions = There are no questions for the client
cards-pack-all-dismissed = Every question is out of scope
cards-pack-without-ways = A pack would be empty, so none is made. Open the diagnosis and run it or put a question back, add one by hand, or go on without asking.
cards-pack-open-diagnosis = Open the diagnosis
cards-pack-without = Go on without questions

## An export
cards-export-qa_pack_xlsx = Workbook
cards-export-qa_pack_docx = Word document
cards-export-of = { $stage }, version { $version }
cards-export-size = { NUMBER($kilobytes) } KB
cards-export-download = Download
cards-export-minutes = { $minutes ->
    [one] The link works for one minute. Ask for the file again whenever you need another.
   *[other] The link works for { NUMBER($minutes) } minutes. Ask for the file again whenever you need another.
}
cards-export-no-address = The file is made and kept, but there is no address to fetch it from yet.
cards-export-set-address = Ask an admin to set PUBLIC_URL to the address at which this service can be reached, then ask for the file again.

## The client's answers
cards-guide-start-client_answers = Drop the client's returned workbook or document into this conversation, paste what they wrote, or tap a question to answer it.
cards-answers-no-questions = There are no questions for the client, so nothing can be answered. Add one by hand, or run the diagnosis.
cards-answers-waiting = Answers came back. Nothing is saved before you say so.
cards-answers-waiting-more = { $more ->
    [one] One more waits.
   *[other] { NUMBER($more) } more wait.
}
cards-answers-answered = { NUMBER($many) } answered
cards-answers-pending = { NUMBER($many) } pending
cards-answers-dismissed = { NUMBER($many) } out of scope
cards-answers-still-pending = { $pending ->
    [one] One question is still pending. You may complete the stage without it: later stages then work with what the brief says.
   *[other] { NUMBER($pending) } questions are still pending. You may complete the stage without them: later stages then work with what the brief says.
}
cards-answers-paste = Paste answers
cards-answers-paste-how = A mail from the client, or notes of a call. It is split into answers, question by question, and shown to you; nothing is saved before you confirm it.
cards-answers-paste-label = What the client wrote
cards-answers-paste-missing = Paste or write something first.
cards-answers-paste-read = Read the answers

## What came back
cards-import-title = What came back from the client
cards-import-pasted = Pasted text
cards-import-by = { $who }, { $when }
cards-import-look = Look at the answers
cards-import-open = Look
cards-import-new = { $many ->
    [0] No new answer
    [one] 1 answer understood
   *[other] { NUMBER($many) } answers understood
}
cards-import-conflict = { $many ->
    [one] 1 conflict
   *[other] { NUMBER($many) } conflicts
}
cards-import-unplaced = { NUMBER($many) } could not be placed
cards-import-same = { NUMBER($many) } known already
cards-import-blank = { NUMBER($many) } left blank
cards-import-unsaved = Nothing is saved yet.
cards-import-check = Check the answers, then save them. What could not be placed is not saved: copy it into the question it belongs to.
cards-import-decide = Say which answer counts where there are several, then save. What you leave undecided stays as it is.
cards-import-nothing-new = There is no new answer in it, so there is nothing to save.
cards-import-confirmed = Confirmed by { $who }, { $when }
cards-import-discarded = Put aside by { $who }, { $when }. Nothing was saved.
cards-import-discarded-again = If that was a mistake, drop the file again or paste the text again.
cards-import-saved = { $many ->
    [0] No answer was new, so none was saved
    [one] 1 answer saved
   *[other] { NUMBER($many) } answers saved
}
cards-import-left-kept = { $many ->
    [one] One answer that was known stayed as it was.
   *[other] { NUMBER($many) } answers that were known stayed as they were.
}
cards-import-left-conflicts = { $many ->
    [one] One conflict was left undecided, so its question stayed as it was. Decide it on the list of questions.
   *[other] { NUMBER($many) } conflicts were left undecided, so their questions stayed as they were. Decide them on the list of questions.
}
cards-import-left-gone = { $many ->
    [one] One question is gone by now, so its answer was not saved.
   *[other] { NUMBER($many) } questions are gone by now, so their answers were not saved.
}
cards-import-confirm = Save these answers
cards-import-discard = Put aside
cards-import-to-choices = Back to decide and save
cards-import-conflicts-title = Where answers conflict
cards-import-choices-here = Turning the page forgets what you chose above. Look at the other pages first, then choose and save here.
cards-import-conflicts-left = { $left ->
    [one] One more conflict does not fit here. It stays as it is until you decide it on the list of questions; what came back follows.
   *[other] { NUMBER($left) } more conflicts do not fit here. They stay as they are until you decide them on the list of questions; what came back follows.
}
cards-import-new-title = Understood
cards-import-unplaced-title = Could not be placed
cards-import-basis-text = matched by the question's words
cards-import-basis-number = matched by the question's number
cards-import-basis-likeness = matched by likeness: check it
cards-import-known = Known
cards-import-returned = Returned
cards-import-which = Which answer counts?
cards-import-undecided = Not decided: nothing is saved
cards-import-keep = Keep what is known
cards-import-keep-none = Save none of them
cards-import-take = Take: { $answer }
cards-import-take-one = Take { $number }: { $answer }
cards-import-offers-more = { $more ->
    [one] One more answer came back.
   *[other] { NUMBER($more) } more answers came back.
}
cards-file-answers = The client's answers
cards-place-files-answers = These are the client's answers for #{ $number }

## Samples, for the gallery
cards-sample-placeless = It stands below the table, beside no question.
cards-sample-macros = The workbook brought macros. They were not run.
