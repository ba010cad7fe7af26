# Antworten einlesen: warum ein Text nicht zugeordnet wurde, und was Leser des Vorschlags wissen müssen.

answers-macros = Die Arbeitsmappe hat Makros. Sie wurden nicht ausgeführt; ihre Zellen wurden gelesen, wie sie dastehen. Bitten Sie um eine Kopie als .xlsx, wenn Sie sie selbst öffnen möchten.
answers-cut-rows = Blatt „{ $sheet }“ ist sehr lang. Die ersten { $rows } Zeilen wurden gelesen; der Rest wurde ausgelassen. Stehen Antworten weiter unten, senden Sie sie in einem kürzeren Blatt.
answers-cut-columns = Blatt „{ $sheet }“ ist sehr breit. Die ersten { $columns } Spalten wurden gelesen; der Rest wurde ausgelassen. Stehen Antworten weiter rechts, setzen Sie sie neben ihre Fragen, und senden Sie die Datei erneut.
answers-rows-read = Blatt „{ $sheet }“ hat { $rows } Zeilen mit Text. Alle wurden angesehen.
answers-merged = Auf Blatt „{ $sheet }“ sind Antwortzellen über mehrere Zeilen verbunden ({ $cells }). Was darin steht, wird für jede Frage vorgeschlagen, die sie abdecken. Prüfen Sie, ob es für alle gemeint war.

answers-ids-moved = { $count ->
    [one] Die verborgene ID neben { $questions } gehört zu einer anderen Frage, daher galt der Wortlaut. Prüfen Sie diese Antwort.
   *[other] Die verborgenen IDs neben { $count } Fragen gehören zu anderen Fragen ({ $questions }{ $more ->
        [0] {""}
       *[other] {" "}und { $more } weitere
    }), wohl weil Spalten getrennt sortiert wurden. Der Wortlaut der Fragen galt. Prüfen Sie diese Antworten.
}
answers-elsewhere = { $count ->
    [one] Die Antwort auf { $questions } steht nicht am Platz für Antworten, sondern daneben. Sie wird trotzdem vorgeschlagen. Prüfen Sie sie.
   *[other] { $count } Antworten stehen nicht am Platz für Antworten, sondern daneben ({ $questions }{ $more ->
        [0] {""}
       *[other] {" "}und { $more } weitere
    }). Sie werden trotzdem vorgeschlagen. Prüfen Sie sie.
}
answers-split = { $count ->
    [one] Die Antwort auf { $questions } nennt andere Fragen („Q2: …“). Sie wurde zerlegt, und jeder Teil wird für die Frage vorgeschlagen, die er nennt. Prüfen Sie die Teile.
   *[other] { $count } Antworten nennen andere Fragen ({ $questions }{ $more ->
        [0] {""}
       *[other] {" "}und { $more } weitere
    }). Sie wurden zerlegt, und jeder Teil wird für die Frage vorgeschlagen, die er nennt. Prüfen Sie die Teile.
}
answers-dismissed = { $count ->
    [one] { $questions } war als nicht im Umfang verworfen, und trotzdem kam eine Antwort. Speichern macht die Frage zu einer beantworteten.
   *[other] { $count } Fragen waren als nicht im Umfang verworfen ({ $questions }{ $more ->
        [0] {""}
       *[other] {" "}und { $more } weitere
    }), und trotzdem kamen Antworten. Speichern macht die Fragen zu beantworteten.
}

answers-loose = Dieser Text steht außerhalb der Fragen. Ordnen Sie ihn von Hand zu, wenn er eine beantwortet.
answers-no-question = Neben diesem Text war keine Frage zu erkennen, die wir gestellt haben. Ordnen Sie ihn von Hand zu, wenn er eine beantwortet.
answers-unknown-question = Er steht neben „{ $question }“, was keine unserer Fragen ist. Ordnen Sie ihn von Hand zu, wenn er eine beantwortet.
answers-no-longer-asked = Er beantwortet „{ $question }“, was nicht mehr gefragt ist. Behalten Sie ihn als Notiz, oder stellen Sie die Frage erneut.
answers-beside = Er steht neben der Antwort auf { $question }. Ergänzen Sie ihn dort, wenn er dazugehört.
answers-unnumbered = Aus diesem Text ist keine Frage zu erkennen. Ordnen Sie ihn von Hand zu, oder bitten Sie um Antworten mit den Nummern ihrer Fragen (Q1, Q2, …).
answers-many = { $count } Texte in dieser Datei gehören zu keiner Frage. Sie sind hier zusammen aufbewahrt, jeder in einer eigenen Zeile.
