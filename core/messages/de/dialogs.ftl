# Was der Dienst zu Formularen sagt, die viele Zeilen auf einmal speichern.

saved-many = { $saved ->
    [0] Nichts wurde geändert, daher wurde nichts gespeichert.
    [one] Eine Zeile gespeichert.
   *[other] { $saved } Zeilen gespeichert.
}
refused-some = { $saved ->
    [0] Nichts wurde gespeichert.
    [one] Eine Zeile wurde gespeichert.
   *[other] { $saved } Zeilen wurden gespeichert.
} { $refused ->
    [one] Eine Zeile wurde es nicht: Unten steht, warum, und was Sie geschrieben haben, bleibt darin.
   *[other] { $refused } Zeilen wurden es nicht: Unten steht, warum, und was Sie geschrieben haben, bleibt darin.
}
refused-row-input = { $field } { $why }. Diese Zeile wurde nicht gespeichert; korrigieren Sie sie, und speichern Sie erneut.
refused-row-gone = Diese Zeile gibt es nicht mehr; sie wurde entfernt oder ersetzt, seit das Formular geöffnet wurde. Nichts wurde darüber gespeichert.
refused-row-question = Jemand hat diese Frage geändert, seit das Formular geöffnet wurde. { $answered ->
    [no] Sie hat jetzt keine Antwort
   *[other] Ihre Antwort ist jetzt „{ $answer }“
} ({ $status }). Was Sie geschrieben haben, steht in den Feldern und ist nicht gespeichert; speichern Sie erneut, um es an die Stelle davon zu setzen.
refused-row-asset = Jemand hat dieses Asset geändert, seit das Formular geöffnet wurde. Es ist jetzt „{ $name }“, { NUMBER($volume) } { $volume ->
    [one] Stück
   *[other] Stück
}{ $tiered ->
    [no] , ohne Stufe
   *[other] , Stufe „{ $tier }“
}. Was Sie geschrieben haben, steht in den Feldern und ist nicht gespeichert; speichern Sie erneut, um es an die Stelle davon zu setzen.
refused-stale-typed = Diese Opportunity wurde geändert, seit der Dialog geöffnet wurde, daher wurde Ihre Eingabe nicht darüber gespeichert. Sie steht noch in den Feldern; speichern Sie erneut, um sie an die Stelle davon zu setzen.
refused-stale-question-typed = Jemand hat diese Frage geändert, seit der Dialog geöffnet wurde, daher wurde Ihre Eingabe nicht darüber gespeichert. Sie steht noch in den Feldern; speichern Sie erneut, um sie an die Stelle davon zu setzen.
refused-stale-asset-typed = Jemand hat dieses Asset geändert, seit der Dialog geöffnet wurde, daher wurde Ihre Eingabe nicht darüber gespeichert. Sie steht noch in den Feldern; speichern Sie erneut, um sie an die Stelle davon zu setzen.
refused-stale-efficiency-typed = { $by } hat dies gespeichert, seit der Dialog geöffnet wurde, daher wurde Ihre Eingabe nicht darüber gespeichert. Die Zahlen zeigen, was { $by } gespeichert hat; Ihre Eingabe steht noch in den Feldern. Speichern Sie erneut, um sie an die Stelle davon zu setzen.
