# The client Q&A pack, as the client reads it: the workbook and the document with our questions.

packs-title = Questions about your brief
packs-agency = From
packs-opportunity = Project
packs-client = Prepared for
packs-version = Version
packs-made-on = Date
packs-answers-before = Answers needed before
packs-contact = Send answers to
packs-sheet-questions = Questions
packs-sheet-guide = How to answer
packs-instruction = Please type your answers into the column “{ packs-column-answer }” and send this workbook back. Start with the questions marked { packs-sign-red } { packs-priority-red }.
packs-instruction-document = Please type your answers into the boxes marked “{ packs-column-answer }” and send this document back. Start with the questions marked { packs-sign-red } { packs-priority-red }.
packs-known-already = Where an answer stands already, it is what we understood so far: please correct it where it is wrong.

packs-column-number = No.
packs-column-priority = Priority
packs-column-category = Topic
packs-column-question = Question
packs-column-rationale = Why we ask
packs-column-answer = Your answer

packs-priority = { $sign } { $word } – { $effect }
packs-number = Q{ $number }
packs-sign-red = ▲
packs-sign-amber = ◆
packs-sign-green = ●
packs-priority-red = High
packs-priority-amber = Medium
packs-priority-green = Low
packs-effect-red = blocks the estimate
packs-effect-amber = changes the estimate
packs-effect-green = refines the estimate
packs-meaning-red = Without an answer we cannot estimate this part of the work.
packs-meaning-amber = We can estimate without an answer, but the scope or the price may change once we have it.
packs-meaning-green = Good to know: the answer makes our proposal fit better and hardly changes the price.

packs-guide-answer = Type or paste your answers into the column “{ packs-column-answer }”. They may be as long as you like; Alt+Enter starts a new line.
packs-guide-order = If time is short, answer the questions marked { packs-sign-red } { packs-priority-red } first, then those marked { packs-sign-amber } { packs-priority-amber }.
packs-guide-open = Not decided yet? “To be confirmed” helps us too, best with the date by which you will know. Does not apply? Write “not applicable”.
packs-guide-share = You may sort, filter and pass the workbook on to colleagues. Please keep each answer in the row of its question, and do not delete rows or columns.
packs-guide-return = When you are done, save the workbook and send it back.
packs-guide-return-to = When you are done, save the workbook and send it back to { $contact }.
packs-guide-legend = What the priorities mean

packs-cut = [The rest of this text does not fit into a cell; please see the Word document of this pack for all of it.]
packs-category-none = General
packs-page = Page
packs-of = of
