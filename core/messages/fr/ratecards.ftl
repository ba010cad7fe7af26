# Ce qui empêche un fichier d’aller chez un client : ce qu’on y a trouvé, et où.

ratecard-leak = Le fichier n’a pas été créé : il montrerait au client ce qui ne lui est pas destiné. { $first }{ $count ->
    [one] {""}
   *[other] {" "}({ $count } endroits en tout.)
} Rien n’a été envoyé. Retirez-le là-bas et recréez le fichier.
ratecard-found = Trouvé { $what } dans { $place }.
ratecard-figure = un taux ou un prix qui nous est réservé ({ $figure })
ratecard-word = les mots « { $word } »
ratecard-charged = ce qui est facturé, « { $words } »
ratecard-name = le nom d’un autre client ({ $name })
ratecard-note = une note interne (« { $note } »)
ratecard-closed = Une partie du fichier ne peut pas être examinée : { $place }.
ratecard-unreadable = Le fichier ne peut pas être examiné. { $problem }
ratecard-at-cell = feuille « { $sheet } », cellule { $cell }
ratecard-at-hidden-cell = la feuille masquée « { $sheet } », cellule { $cell }
ratecard-at-formula = la formule de { $place }
ratecard-at-comment = le commentaire sur la feuille « { $sheet } », cellule { $cell }
ratecard-at-name = le nom défini « { $name } »
ratecard-at-property = la propriété du document « { $name } »
ratecard-at-sheet = l’en-tête, le pied ou les objets de la feuille « { $sheet } »
ratecard-at-part = la partie { $part }
ratecard-at-embedded = { $place }, dans le fichier incorporé { $file }
