# Reading answers back: why a text was not placed, and what a reader of the proposal must know.

answers-macros = The workbook has macros. They were not run; its cells were read as they stand. Ask for a copy as .xlsx if you want to open it yourself.
answers-cut-rows = Sheet “{ $sheet }” is very long. Its first { $rows } rows were read; the rest was left out. If answers stand further down, send them in a shorter sheet.
answers-cut-columns = Sheet “{ $sheet }” is very wide. Its first { $columns } columns were read; the rest was left out. If answers stand further right, move them next to their questions and send the file again.
answers-rows-read = Sheet “{ $sheet }” has { $rows } rows with text. All of them were looked at.
answers-merged = On sheet “{ $sheet }”, answer cells are merged over several rows ({ $cells }). What they say is proposed for each question they cover. Check that it was meant for all of them.

answers-ids-moved = { $count ->
    [one] The hidden id beside { $questions } belongs to another question, so its words were followed. Check that answer.
   *[other] The hidden ids beside { $count } questions belong to other questions ({ $questions }{ $more ->
        [0] {""}
       *[other] {" "}and { $more } more
    }), probably because columns were sorted apart. The words of the questions were followed. Check these answers.
}
answers-elsewhere = { $count ->
    [one] The answer to { $questions } does not stand in the place for answers but beside it. It is proposed all the same. Check it.
   *[other] { $count } answers do not stand in the place for answers but beside it ({ $questions }{ $more ->
        [0] {""}
       *[other] {" "}and { $more } more
    }). They are proposed all the same. Check them.
}
answers-split = { $count ->
    [one] The answer to { $questions } names other questions (“Q2: …”). It was split, and each part is proposed for the question it names. Check the parts.
   *[other] { $count } answers name other questions ({ $questions }{ $more ->
        [0] {""}
       *[other] {" "}and { $more } more
    }). They were split, and each part is proposed for the question it names. Check the parts.
}
answers-dismissed = { $count ->
    [one] { $questions } was dismissed as out of scope, and an answer came all the same. Saving it makes the question answered.
   *[other] { $count } questions were dismissed as out of scope ({ $questions }{ $more ->
        [0] {""}
       *[other] {" "}and { $more } more
    }), and answers came all the same. Saving them makes the questions answered.
}

answers-loose = This text stands outside the questions. Place it by hand if it answers one.
answers-no-question = No question that we asked was recognised beside this text. Place it by hand if it answers one.
answers-unknown-question = It stands beside “{ $question }”, which is not one of our questions. Place it by hand if it answers one.
answers-no-longer-asked = It answers “{ $question }”, which is no longer asked. Keep it as a note, or ask the question again.
answers-beside = It stands beside the answer to { $question }. Add it there if it belongs to it.
answers-unnumbered = No question can be told from this text. Place it by hand, or ask for answers with the numbers of their questions (Q1, Q2, …).
answers-many = { $count } texts in this file belong to no question. They are kept here together, each on its own line.
