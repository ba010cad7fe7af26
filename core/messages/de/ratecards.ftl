# Was eine Datei daran hindert, zu einem Kunden zu gehen: was darin gefunden wurde, und wo.

ratecard-leak = Die Datei wurde nicht erstellt: Sie würde dem Kunden zeigen, was nicht für ihn bestimmt ist. { $first }{ $count ->
    [one] {""}
   *[other] {" "}({ $count } Stellen insgesamt.)
} Nichts wurde gesendet. Nehmen Sie es dort heraus, und erstellen Sie die Datei erneut.
ratecard-found = Gefunden: { $what } in { $place }.
ratecard-figure = ein Satz oder Preis, der nur uns angeht ({ $figure })
ratecard-word = die Wörter „{ $word }“
ratecard-charged = was berechnet wird, „{ $words }“
ratecard-name = der Name eines anderen Kunden ({ $name })
ratecard-note = eine interne Notiz („{ $note }“)
ratecard-closed = In einen Teil der Datei lässt sich nicht hineinsehen: { $place }.
ratecard-unreadable = In die Datei lässt sich nicht hineinsehen. { $problem }
ratecard-at-cell = Blatt „{ $sheet }“, Zelle { $cell }
ratecard-at-hidden-cell = dem verborgenen Blatt „{ $sheet }“, Zelle { $cell }
ratecard-at-formula = der Formel von { $place }
ratecard-at-comment = dem Kommentar auf Blatt „{ $sheet }“, Zelle { $cell }
ratecard-at-name = dem definierten Namen „{ $name }“
ratecard-at-property = der Dokumenteigenschaft „{ $name }“
ratecard-at-sheet = Kopf, Fuß oder Objekten von Blatt „{ $sheet }“
ratecard-at-part = dem Teil { $part }
ratecard-at-embedded = { $place }, in der eingebetteten Datei { $file }
