# Lo que dicen las tarjetas de las etapas 4 y 5: el paquete P&R, las respuestas del cliente, lo que volvió.

## Textos largos, ejecuciones
cards-excerpt = (cortado aquí, { NUMBER($whole) } caracteres en total)

## Una pregunta y su respuesta
cards-answer-file = de { $file }
cards-answer-pasted = de texto pegado
cards-answer-confirmed = confirmada por { $who }
cards-answer-typed = escrita por { $who }
cards-question-fill = Responder
cards-question-dismiss = Fuera de alcance
cards-question-reopen = Volver a pendiente

## El paquete P&R
cards-run-first-qa_pack = Crear el paquete P&R
cards-pack-again = Crearlo de nuevo
cards-guide-start-qa_pack = Cree el paquete P&R: un libro de Excel y un documento de Word con las preguntas de abajo, para que el cliente los rellene. Unos segundos.
cards-guide-check-qa_pack = Descargue el libro o el documento de Word, envíelo al cliente y complete la etapa. Cuando vuelva, suéltelo en esta conversación.
cards-pack-changed-title = El paquete va por detrás de las preguntas
cards-pack-changed = { $changed ->
    [one] Se añadió, cambió o apartó { NUMBER($changed) } pregunta desde que se creó el paquete. Créelo de nuevo antes de enviarlo.
   *[other] Se añadieron, cambiaron o apartaron { NUMBER($changed) } preguntas desde que se creó el paquete. Créelo de nuevo antes de enviarlo.
}
cards-pack-contents = Lo que se pregunta al cliente
cards-pack-questions = { $asked ->
    [one] { NUMBER($asked) } pregunta
   *[other] { NUMBER($asked) } preguntas
}
cards-pack-answered = { $answered ->
    [one] { NUMBER($answered) } ya tiene respuesta; va rellenada para que el cliente la revise.
   *[other] { NUMBER($answered) } ya tienen respuesta; van rellenadas para que el cliente las revise.
}
cards-pack-dismissed = { $dismissed ->
    [one] { NUMBER($dismissed) } más está fuera de alcance y no se envía.
   *[other] { NUMBER($dismissed) } más están fuera de alcance y no se envían.
}
cards-pack-files = Los archivos
cards-pack-made = Versión { $version }, creada { $when } por { $who }
cards-pack-none-made = No había nada que preguntar cuando { $who } cerró esto ({ $when }), así que no se crearon archivos.
cards-pack-look = Ver las preguntas
cards-pack-no-questions = No hay preguntas para el cliente
cards-pack-all-dismissed = Todas las preguntas están fuera de alcance
cards-pack-without-ways = El paquete estaría vacío, así que no se crea. Abra el diagnóstico y ejecútelo o recupere una pregunta, añada una a mano, o siga sin preguntar.
cards-pack-open-diagnosis = Abrir el diagnóstico
cards-pack-without = Seguir sin preguntas

## Una exportación
cards-export-qa_pack_xlsx = Libro de Excel
cards-export-qa_pack_docx = Documento de Word
cards-export-of = { $stage }, versión { $version }
cards-export-size = { NUMBER($kilobytes) } kB
cards-export-download = Descargar
cards-export-minutes = { $minutes ->
    [one] El enlace funciona durante { NUMBER($minutes) } minuto. Pida el archivo otra vez cuando necesite otro.
   *[other] El enlace funciona durante { NUMBER($minutes) } minutos. Pida el archivo otra vez cuando necesite otro.
}
cards-export-no-address = El archivo está creado y guardado, pero aún no hay una dirección desde la que descargarlo.
cards-export-set-address = Pida a un administrador que ponga en PUBLIC_URL la dirección en la que se accede a este servicio, y pida el archivo otra vez.

## Las respuestas del cliente
cards-guide-start-client_answers = Suelte en esta conversación el libro o documento que devolvió el cliente, pegue lo que escribió, o toque una pregunta para responderla.
cards-answers-no-questions = No hay preguntas para el cliente, así que no hay nada que responder. Añada una a mano o ejecute el diagnóstico.
cards-answers-waiting = Han vuelto respuestas. No se guarda nada hasta que usted lo diga.
cards-answers-waiting-more = { $more ->
    [one] { NUMBER($more) } más espera.
   *[other] { NUMBER($more) } más esperan.
}
cards-answers-answered = Respondidas: { NUMBER($many) }
cards-answers-pending = Pendientes: { NUMBER($many) }
cards-answers-dismissed = Fuera de alcance: { NUMBER($many) }
cards-answers-still-pending = { $pending ->
    [one] { NUMBER($pending) } pregunta sigue pendiente. Puede completar la etapa sin ella: las etapas siguientes trabajan entonces con lo que dice el brief.
   *[other] { NUMBER($pending) } preguntas siguen pendientes. Puede completar la etapa sin ellas: las etapas siguientes trabajan entonces con lo que dice el brief.
}
cards-answers-paste = Pegar respuestas
cards-answers-paste-how = Un correo del cliente o las notas de una llamada. Se divide en respuestas, pregunta por pregunta, y se le muestra; no se guarda nada antes de que lo confirme.
cards-answers-paste-label = Lo que escribió el cliente
cards-answers-paste-missing = Pegue o escriba algo primero.
cards-answers-paste-read = Leer las respuestas

## Lo que volvió
cards-import-title = Lo que volvió del cliente
cards-import-pasted = Texto pegado
cards-import-by = { $who }, { $when }
cards-import-look = Ver las respuestas
cards-import-open = Ver
cards-import-new = { $many ->
    [0] Ninguna respuesta nueva
    [one] { NUMBER($many) } respuesta entendida
   *[other] { NUMBER($many) } respuestas entendidas
}
cards-import-conflict = { $many ->
    [one] { NUMBER($many) } conflicto
   *[other] { NUMBER($many) } conflictos
}
cards-import-unplaced = Sin pregunta: { NUMBER($many) }
cards-import-same = Ya conocidas: { NUMBER($many) }
cards-import-blank = En blanco: { NUMBER($many) }
cards-import-unsaved = Aún no se ha guardado nada.
cards-import-check = Revise las respuestas y guárdelas. Lo que no encontró su pregunta no se guarda: cópielo en la que corresponda.
cards-import-decide = Diga qué respuesta cuenta donde haya varias y guarde. Lo que deje sin decidir queda como está.
cards-import-nothing-new = No hay ninguna respuesta nueva, así que no hay nada que guardar.
cards-import-confirmed = Confirmado por { $who }, { $when }
cards-import-discarded = Apartado por { $who }, { $when }. No se guardó nada.
cards-import-discarded-again = Si fue un error, suelte el archivo o pegue el texto otra vez.
cards-import-saved = { $many ->
    [0] Ninguna respuesta era nueva, así que no se guardó ninguna
    [one] { NUMBER($many) } respuesta guardada
   *[other] { NUMBER($many) } respuestas guardadas
}
cards-import-left-kept = { $many ->
    [one] { NUMBER($many) } respuesta conocida quedó como estaba.
   *[other] { NUMBER($many) } respuestas conocidas quedaron como estaban.
}
cards-import-left-conflicts = { $many ->
    [one] { NUMBER($many) } conflicto quedó sin decidir, así que su pregunta quedó como estaba. Decídalo en la lista de preguntas.
   *[other] { NUMBER($many) } conflictos quedaron sin decidir, así que sus preguntas quedaron como estaban. Decídalos en la lista de preguntas.
}
cards-import-left-gone = { $many ->
    [one] { NUMBER($many) } pregunta ya no existe, así que su respuesta no se guardó.
   *[other] { NUMBER($many) } preguntas ya no existen, así que sus respuestas no se guardaron.
}
cards-import-confirm = Guardar estas respuestas
cards-import-discard = Apartar
cards-import-to-choices = Volver a decidir y guardar
cards-import-conflicts-title = Donde las respuestas se contradicen
cards-import-choices-here = Al cambiar de página se pierde lo que eligió arriba. Mire primero las otras páginas y luego elija y guarde aquí.
cards-import-conflicts-left = { $left ->
    [one] { NUMBER($left) } conflicto más no cabe aquí. Queda como está hasta que lo decida en la lista de preguntas; lo que volvió va a continuación.
   *[other] { NUMBER($left) } conflictos más no caben aquí. Quedan como están hasta que los decida en la lista de preguntas; lo que volvió va a continuación.
}
cards-import-new-title = Entendidas
cards-import-unplaced-title = Sin pregunta que les corresponda
cards-import-basis-text = emparejada por las palabras de la pregunta
cards-import-basis-number = emparejada por el número de la pregunta
cards-import-basis-likeness = emparejada por parecido: revísela
cards-import-known = Conocida
cards-import-returned = Devuelta
cards-import-which = ¿Qué respuesta cuenta?
cards-import-undecided = Sin decidir: no se guarda nada
cards-import-keep = Conservar lo conocido
cards-import-keep-none = No guardar ninguna
cards-import-take = Tomar: { $answer }
cards-import-take-one = Tomar { $number }: { $answer }
cards-import-offers-more = { $more ->
    [one] Volvió { NUMBER($more) } respuesta más.
   *[other] Volvieron { NUMBER($more) } respuestas más.
}
cards-file-answers = Las respuestas del cliente
cards-place-files-answers = Son las respuestas del cliente para #{ $number }

## Muestras, para la galería
cards-sample-placeless = Está debajo de la tabla, junto a ninguna pregunta.
cards-sample-macros = El libro traía macros. No se ejecutaron.
