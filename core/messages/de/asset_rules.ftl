# Was die Regeln der Phase 6 neben der Liste sagen: was ausgelassen wurde und was anzusehen ist.

assets-none = Das Briefing nennt nichts zu Erstellendes, das sich auflisten ließe. Fügen Sie von Hand hinzu, was Sie wissen, oder bitten Sie den Kunden um eine Liste.
assets-left-out-pitch = { $count ->
    [one] Ein Eintrag, der zum Pitch und nicht zur Arbeit gehört, wurde ausgelassen: { $names }.
   *[other] { $count } Einträge, die zum Pitch und nicht zur Arbeit gehören, wurden ausgelassen: { $names }.
}
assets-left-out-kept = { $count ->
    [one] Ein Eintrag steht schon so auf der Liste, wie er von Hand hinzugefügt oder geändert wurde, und wurde nicht erneut aufgeführt: { $names }.
   *[other] { $count } Einträge stehen schon so auf der Liste, wie sie von Hand hinzugefügt oder geändert wurden, und wurden nicht erneut aufgeführt: { $names }.
}
assets-left-out-zero = { $count ->
    [one] Eine Zeile mit der Menge null wurde ausgelassen: { $names }. Fügen Sie sie von Hand hinzu, falls sie doch gewünscht ist.
   *[other] { $count } Zeilen mit der Menge null wurden ausgelassen: { $names }. Fügen Sie sie von Hand hinzu, falls sie doch gewünscht sind.
}
assets-left-out-unnamed = { $count ->
    [one] Eine Zeile mit Menge, aber ohne Namen wurde ausgelassen ({ $names }). Sehen Sie in der Datei nach.
   *[other] { $count } Zeilen mit Menge, aber ohne Namen wurden ausgelassen ({ $names }). Sehen Sie in der Datei nach.
}
assets-left-out-twins = { $count ->
    [one] Eine Zeile stand wortgleich zweimal in den Dateien und ist einmal aufgeführt: { $names }.
   *[other] { $count } Zeilen standen wortgleich zweimal in den Dateien und sind einmal aufgeführt: { $names }.
}
assets-left-out-numbers = { $count ->
    [one] Das Briefing nennt für etwas Weiteres eine Zahl, das nicht als zu erstellen verstanden wurde: { $names }. Fügen Sie es von Hand hinzu, falls es gewünscht ist.
   *[other] Das Briefing nennt für { $count } weitere Dinge Zahlen, die nicht als zu erstellen verstanden wurden: { $names }. Fügen Sie von Hand hinzu, was gewünscht ist.
}
assets-left-out-more = Die Liste wurde bei { $most } Zeilen gekürzt; { $count } weitere stehen in den Dateien. Teilen Sie die Opportunity, oder fügen Sie das Wichtige von Hand hinzu.
assets-volumes-odd = { $count ->
    [one] Eine Menge ist keine Stückzahl und zählt als 1, bis der Kunde sie bestätigt: { $names }.
   *[other] { $count } Mengen sind keine Stückzahlen und zählen als 1, bis der Kunde sie bestätigt: { $names }.
}
assets-volumes-large = { $count ->
    [one] Eine Menge ist zu groß, um gemeint zu sein, und zählt als 1, bis der Kunde sie bestätigt: { $names }.
   *[other] { $count } Mengen sind zu groß, um gemeint zu sein, und zählen als 1, bis der Kunde sie bestätigt: { $names }.
}
assets-volumes-fraction = { $count ->
    [one] Eine Menge ist ein Bruch und wurde gerundet: { $names }.
   *[other] { $count } Mengen sind Brüche und wurden gerundet: { $names }.
}
assets-volumes-open = { $count ->
    [one] Eine Menge ist mit dem Kunden zu bestätigen.
   *[other] { $count } Mengen sind mit dem Kunden zu bestätigen.
}
assets-volumes-answered = { $count ->
    [one] Eine Menge wurde durch die Antworten des Kunden geklärt: { $names }. Prüfen Sie, ob die Antwort dafür gemeint war.
   *[other] { $count } Mengen wurden durch die Antworten des Kunden geklärt: { $names }. Prüfen Sie, ob die Antworten dafür gemeint waren.
}
assets-volumes-differ = { $count ->
    [one] Eine Menge weicht von dem ab, was die Worte des Briefings ergeben, und die Worte galten: { $names }.
   *[other] { $count } Mengen weichen von dem ab, was die Worte des Briefings ergeben, und die Worte galten: { $names }.
}
assets-names-more = { $names } und { $count } weitere
assets-check-missed = { $count ->
    [one] Einfache Regeln haben etwas gefunden, das der Entwurf nicht aufführt: { $names }. Fügen Sie es von Hand hinzu, falls es gewünscht ist.
   *[other] Einfache Regeln haben { $count } weitere Dinge gefunden, die der Entwurf nicht aufführt: { $names }. Fügen Sie von Hand hinzu, was gewünscht ist.
}
