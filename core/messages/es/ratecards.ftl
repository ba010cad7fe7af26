# Lo que impide que un archivo vaya a un cliente: qué se encontró en él, y dónde.

ratecard-leak = El archivo no se creó: mostraría al cliente lo que no es para él. { $first }{ $count ->
    [one] {""}
   *[other] {" "}({ $count } lugares en total.)
} No se envió nada. Quítelo de allí y cree el archivo de nuevo.
ratecard-found = Se encontró { $what } en { $place }.
ratecard-figure = una tarifa o un precio reservados a nosotros ({ $figure })
ratecard-word = las palabras «{ $word }»
ratecard-charged = lo que se cobra, «{ $words }»
ratecard-name = el nombre de otro cliente ({ $name })
ratecard-note = una nota interna («{ $note }»)
ratecard-closed = Una parte del archivo no se puede examinar: { $place }.
ratecard-unreadable = El archivo no se puede examinar. { $problem }
ratecard-at-cell = hoja «{ $sheet }», celda { $cell }
ratecard-at-hidden-cell = la hoja oculta «{ $sheet }», celda { $cell }
ratecard-at-formula = la fórmula de { $place }
ratecard-at-comment = el comentario de la hoja «{ $sheet }», celda { $cell }
ratecard-at-name = el nombre definido «{ $name }»
ratecard-at-property = la propiedad del documento «{ $name }»
ratecard-at-sheet = el encabezado, el pie o los objetos de la hoja «{ $sheet }»
ratecard-at-part = la parte { $part }
ratecard-at-embedded = { $place }, dentro del archivo incrustado { $file }
