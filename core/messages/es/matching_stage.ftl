# Etapa 7: cómo fue una asignación de rutas. El motivo de cada ruta se conserva en inglés.

matching-stage-no-assets = No hay nada a lo que asignar ruta: la oportunidad aún no tiene activos. Ejecute la etapa de activos o añada un entregable a mano, y asigne de nuevo.
matching-stage-ranking = Comparando { $count ->
        [one] un activo
       *[other] { $count } activos
    } con el catálogo.
matching-stage-model = El modelo mira { $count ->
        [one] un activo
       *[other] { $count } activos
    } y las rutas más cercanas.
matching-stage-progress = { $done } de { $count } activos con ruta asignada.
matching-stage-nothing = { $count ->
        [one] El activo no tiene equivalente en el catálogo.
       *[other] Ninguno de los { $count } activos tiene equivalente en el catálogo.
    } Elija una ruta a mano si conoce alguna que encaje, o añada rutas al catálogo y asigne de nuevo.
matching-stage-fell-back = { $count ->
        [one] A un activo se le asignó ruta
       *[other] A { $count } activos se les asignó ruta
    } solo por comparación de textos. { $reason }
matching-stage-given-up = { $count ->
        [one] A un activo más se le asignó ruta
       *[other] A { $count } activos más se les asignó ruta
    } solo por comparación de textos, ya que el modelo había fallado varias veces. Asigne de nuevo para que los mire todos.
matching-stage-unanswered = { $count ->
        [one] A un activo se le asignó ruta solo por comparación de textos: el modelo no dijo nada útil de él.
       *[other] A { $count } activos se les asignó ruta solo por comparación de textos: el modelo no dijo nada útil de ellos.
    }
matching-stage-dropped = { $count ->
        [one] Una ruta que nombró el modelo no estaba entre las que podía elegir y se descartó.
       *[other] { $count } rutas que nombró el modelo no estaban entre las que podía elegir y se descartaron.
    }
