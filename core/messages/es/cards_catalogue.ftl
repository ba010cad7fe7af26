# Las tarjetas del catálogo de rutas de producción, y de la importación de uno.

cards-file-catalogue = Un catálogo de rutas de producción
cards-export-catalogue_xlsx = Catálogo de rutas de producción

cards-catalogue = Rutas de producción
cards-catalogue-title = Catálogo de rutas de producción
cards-catalogue-sample = El de ejemplo que viene con Trowel
cards-catalogue-sample-again = El de ejemplo que viene con Trowel, recuperado por { $who }, { $when }
cards-catalogue-imported = El suyo, versión { $version }, importado por { $who }, { $when }
cards-catalogue-made-up = Sus horas y tarifas son plausibles y no son de ninguna agencia: importe las suyas antes de dar un precio.
cards-catalogue-how = Para cambiarlo, descárguelo, edite el libro y suéltelo en nuestro chat personal. Verá qué cambiaría, y nada cambia antes de que un administrador lo confirme.
cards-catalogue-routes = Rutas
cards-catalogue-in-families = { $many ->
    [one] Una
   *[other] { NUMBER($many) }
} en { $families ->
    [one] una familia
   *[other] { NUMBER($families) } familias
}
cards-catalogue-services = Servicios
cards-catalogue-roles = Roles
cards-catalogue-in-disciplines = { $many ->
    [one] Uno
   *[other] { NUMBER($many) }
} en { $disciplines ->
    [one] una disciplina
   *[other] { NUMBER($disciplines) } disciplinas
}
cards-catalogue-rates = Tarifas para
cards-catalogue-model-types = Tipos de modelo
cards-catalogue-export = Descargar como libro de Excel
cards-catalogue-to-sample = Volver al de ejemplo
cards-catalogue-no-address = Aún no hay una dirección desde la que descargar el libro.

cards-catalogue-import-title = Un catálogo que adoptar
cards-catalogue-import-unsaved = Aún no se ha cambiado nada.
cards-catalogue-import-check = Vea qué cambiaría y adopte el catálogo o apártelo.
cards-catalogue-import-same = Este catálogo es igual que el que está en uso, así que no hay nada que adoptar.
cards-catalogue-import-confirmed = Adoptado por { $who }, { $when }
cards-catalogue-import-outcome = Rutas: añadidas { NUMBER($added) }, retiradas { NUMBER($removed) }, cambiadas { NUMBER($changed) }. Otros cambios: { NUMBER($others) }.
cards-catalogue-import-after = Las asignaciones y tarifarios hechos antes están ahora desactualizados y lo indican. En ellos no se cambió nada.
cards-catalogue-import-discarded = Apartado por { $who }, { $when }. No se cambió nada.
cards-catalogue-import-wrong = { $many ->
    [one] { NUMBER($many) } cosa que corregir
   *[other] { NUMBER($many) } cosas que corregir
}
cards-catalogue-import-correct = No se cambió nada, y nada se puede adoptar de este libro. Corríjalo y suéltelo otra vez.
cards-catalogue-import-cut = Se indican las primeras { NUMBER($listed) }.
cards-catalogue-import-holds = { $many ->
    [one] { NUMBER($many) } ruta
   *[other] { NUMBER($many) } rutas
}
cards-catalogue-import-added = Añadidas: { NUMBER($many) }
cards-catalogue-import-removed = Retiradas: { NUMBER($many) }
cards-catalogue-import-changed = Cambiadas: { NUMBER($many) }
cards-catalogue-import-roles = { $many ->
    [one] { NUMBER($many) } cambio en los roles
   *[other] { NUMBER($many) } cambios en los roles
}
cards-catalogue-import-rates = { $many ->
    [one] { NUMBER($many) } cambio en las tarifas
   *[other] { NUMBER($many) } cambios en las tarifas
}
cards-catalogue-import-synonyms = { $many ->
    [one] { NUMBER($many) } cambio en los sinónimos
   *[other] { NUMBER($many) } cambios en los sinónimos
}
cards-catalogue-import-uses = { $many ->
    [one] { NUMBER($many) } oportunidad usa rutas que desaparecerían
   *[other] { NUMBER($many) } oportunidades usan rutas que desaparecerían
}
cards-catalogue-import-uses-more = { $more ->
    [one] { NUMBER($more) } más también.
   *[other] { NUMBER($more) } más también.
}
cards-catalogue-import-uses-then = Sus selecciones se conservan y se indican como desaparecidas; hasta que se seleccione otra ruta, esos activos quedan fuera del tarifario.
cards-catalogue-import-take = Adoptar este catálogo
