# Lo que dicen las tarjetas de las etapas 7 y 8: rutas de producción y tarifario.

## Asignación de rutas
cards-run-first-matching = Asignar rutas a los activos
cards-guide-start-matching = Deje que Trowel asigne a cada activo la ruta que mejor encaja. Lo que no tiene claro queda para que usted decida.
cards-guide-check-matching = Repase las rutas, decida lo que está abierto y complete la etapa.
cards-match-assets = Activos y sus rutas
cards-match-count-selected = Seleccionados: { NUMBER($many) }
cards-match-count-undecided = Por decidir: { NUMBER($many) }
cards-match-count-none = Fuera del catálogo: { NUMBER($many) }
cards-match-look = Ver
cards-match-decide = Decidir
cards-match-nameless = Activo sin nombre
cards-match-undecided = Por decidir
cards-match-open = { $many ->
    [one] una candidata: { $route }
   *[other] { NUMBER($many) } candidatas, la más probable: { $route }
}
cards-match-new = Aún sin ruta asignada
cards-match-none = No está en el catálogo
cards-match-nearest = la más cercana es { $route } ({ $code }), { $score }
cards-match-gone = La ruta { $route } ya no está en el catálogo
cards-match-ways-gone = Su selección se conserva. Seleccione otra ruta; hasta entonces, el activo queda fuera del tarifario.
cards-match-ways-new = Este activo se añadió después de asignar las rutas. Asígnelas de nuevo o elija una ruta a mano.
cards-match-ways-none = Ninguna ruta cubre este activo, así que no hay ninguna seleccionada. Elija una a mano si conoce alguna que encaje, o ponga precio al activo fuera del catálogo.
cards-match-without-route = { $many ->
    [one] { NUMBER($many) } activo no tiene ruta y quedará fuera del tarifario.
   *[other] { NUMBER($many) } activos no tienen ruta y quedarán fuera del tarifario.
}
cards-match-first = Decidir el primero
cards-match-next = Siguiente por decidir
cards-match-candidates = Candidatas
cards-match-simple = Sencillo
cards-match-medium = Medio
cards-match-complex = Complejo
cards-match-confidence-exact = Exacta
cards-match-confidence-close = Cercana
cards-match-confidence-multiple = Una de varias
cards-match-confidence-none = Solo la más cercana
cards-match-by-hand = Elegida a mano
cards-match-by-itself = seleccionada automáticamente
cards-match-selected-by = seleccionada por { $who }
cards-match-tier = Nivel según el cliente: { $tier }
cards-match-select = Seleccionar
cards-match-deselect = Quitar selección
cards-match-is-selected = Seleccionada
cards-match-another = Elegir otra ruta
cards-match-back = Todos los activos
cards-match-back-asset = Volver al activo
cards-match-search = Buscar en el catálogo
cards-match-search-now = Buscar
cards-match-found = { $many ->
    [0] Nada en el catálogo coincide con «{ $searched }». Pruebe con otra palabra, una más corta o el código de una ruta.
    [one] Una ruta para «{ $searched }». Tóquela para seleccionarla.
   *[other] { NUMBER($many) } rutas para «{ $searched }», primero las más probables. Toque una para seleccionarla.
}
cards-match-alike = Rutas que se parecen al activo, primero las más probables. Toque una para seleccionarla.
cards-match-nothing-alike = Ninguna ruta se parece al activo. Busque con otra palabra.

## Tarifario
cards-run-first-rate_card = Crear el tarifario
cards-guide-start-rate_card = Cree el tarifario a partir de las rutas seleccionadas: horas por rol y su precio.
cards-guide-check-rate_card = Revise los totales y lo que queda fuera, y complete la etapa.
cards-rate-again = Crearlo de nuevo
cards-rate-hours = { $hours } h
cards-rate-open = abierto
cards-rate-open-for = Precio abierto: sin tarifa para { $roles }.
cards-rate-unseen = Los precios se muestran a personas cuyo rol lo permite, en su propio chat con Trowel.
cards-rate-spread = { $assets ->
    [one] Total para un activo
   *[other] Total para { NUMBER($assets) } activos
}, { $pieces ->
    [one] una pieza
   *[other] { NUMBER($pieces) } piezas
}
cards-rate-model-type = Tipo de modelo
cards-rate-region = Región de tarifas
cards-rate-currency = Moneda
cards-rate-roles = Horas por rol
cards-rate-section-assets = Horas por activo
cards-rate-about-assets = Horas de una pieza, y de todas las piezas del volumen.
cards-rate-removed = Activo retirado de la lista después
cards-rate-each = { $hours } cada una
cards-rate-section-left_out = Fuera
cards-rate-about-left_out = Estos activos no están en las horas ni en el precio. Seleccione una ruta para ellos y cree el tarifario de nuevo.
cards-rate-unselected = No hay ninguna ruta seleccionada
cards-export-rate_card_xlsx = Libro de Excel
cards-export-rate_card_client_xlsx = Vista del cliente
