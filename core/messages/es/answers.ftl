# La lectura de respuestas: por qué un texto no se colocó, y lo que debe saber quien lee la propuesta.

answers-macros = El libro tiene macros. No se ejecutaron; sus celdas se leyeron tal como están. Pida una copia como .xlsx si quiere abrirlo usted mismo.
answers-cut-rows = La hoja «{ $sheet }» es muy larga. Se leyeron sus primeras { $rows } filas; el resto se dejó fuera. Si hay respuestas más abajo, envíelas en una hoja más corta.
answers-cut-columns = La hoja «{ $sheet }» es muy ancha. Se leyeron sus primeras { $columns } columnas; el resto se dejó fuera. Si hay respuestas más a la derecha, muévalas junto a sus preguntas y envíe el archivo de nuevo.
answers-rows-read = La hoja «{ $sheet }» tiene { $rows } filas con texto. Se miraron todas.
answers-merged = En la hoja «{ $sheet }», hay celdas de respuesta combinadas en varias filas ({ $cells }). Lo que dicen se propone para cada pregunta que cubren. Compruebe que valía para todas.

answers-ids-moved = { $count ->
    [one] El id oculto junto a { $questions } pertenece a otra pregunta, así que se siguieron sus palabras. Revise esa respuesta.
   *[other] Los ids ocultos junto a { $count } preguntas pertenecen a otras ({ $questions }{ $more ->
        [0] {""}
       *[other] {" "}y { $more } más
    }), probablemente porque se ordenaron columnas por separado. Se siguieron las palabras de las preguntas. Revise esas respuestas.
}
answers-elsewhere = { $count ->
    [one] La respuesta a { $questions } no está en el lugar de las respuestas sino al lado. Se propone de todos modos. Revísela.
   *[other] { $count } respuestas no están en el lugar de las respuestas sino al lado ({ $questions }{ $more ->
        [0] {""}
       *[other] {" "}y { $more } más
    }). Se proponen de todos modos. Revíselas.
}
answers-split = { $count ->
    [one] La respuesta a { $questions } nombra otras preguntas («Q2: …»). Se dividió, y cada parte se propone para la pregunta que nombra. Revise las partes.
   *[other] { $count } respuestas nombran otras preguntas ({ $questions }{ $more ->
        [0] {""}
       *[other] {" "}y { $more } más
    }). Se dividieron, y cada parte se propone para la pregunta que nombra. Revise las partes.
}
answers-dismissed = { $count ->
    [one] { $questions } se había apartado como fuera de alcance, y aun así llegó una respuesta. Guardarla deja la pregunta como respondida.
   *[other] { $count } preguntas se habían apartado como fuera de alcance ({ $questions }{ $more ->
        [0] {""}
       *[other] {" "}y { $more } más
    }), y aun así llegaron respuestas. Guardarlas deja las preguntas como respondidas.
}

answers-loose = Este texto está fuera de las preguntas. Colóquelo a mano si responde a alguna.
answers-no-question = Junto a este texto no se reconoció ninguna pregunta nuestra. Colóquelo a mano si responde a alguna.
answers-unknown-question = Está junto a «{ $question }», que no es una de nuestras preguntas. Colóquelo a mano si responde a alguna.
answers-no-longer-asked = Responde a «{ $question }», que ya no se pregunta. Consérvelo como nota, o haga la pregunta de nuevo.
answers-beside = Está junto a la respuesta a { $question }. Añádalo allí si forma parte de ella.
answers-unnumbered = Este texto no permite saber de qué pregunta es. Colóquelo a mano, o pida respuestas con los números de sus preguntas (Q1, Q2, …).
answers-many = { $count } textos de este archivo no pertenecen a ninguna pregunta. Se conservan aquí juntos, cada uno en su línea.
