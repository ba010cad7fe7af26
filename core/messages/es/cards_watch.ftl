# Las tarjetas de lo que se vigila tras ganar, y de las solicitudes de cambio.

cards-watch = Lista de seguimiento
cards-watch-title = Lo que se vigila
cards-watch-said = En qué se apoya el precio. Cada supuesto tiene responsable y umbral; el que se rompe pasa a ser una solicitud de cambio. Toque uno para cambiarlo o registrar que se rompió.
cards-watch-none = Aún no se vigila nada: los documentos de apoyo no suponen nada. Añada en qué se apoya el precio.
cards-watch-unwon = Los supuestos de la propuesta se vigilan cuando el negocio está ganado.
cards-watch-gone = Ya no figura entre los supuestos de los documentos de apoyo
cards-watch-open = Abrir este supuesto
cards-watch-add = Vigilar otra cosa
cards-watch-changes = { $count ->
    [one] Una solicitud de cambio
   *[other] { NUMBER($count) } solicitudes de cambio
}
cards-watch-back = Volver a la lista de seguimiento
cards-watch-item = Supuesto vigilado
cards-watch-new = Vigilar otra cosa
cards-watch-log = Se rompió: registrarlo
cards-watch-status = Estado
cards-watch-status-watching = En vigilancia
cards-watch-status-broken = Roto
cards-watch-status-closed = Cerrado
cards-watch-owner = Responsable
cards-watch-threshold = A partir de cuándo está roto
cards-watch-threshold-hint = Si queda vacío, lo leo del supuesto
cards-watch-most = Cifra, si la hay
cards-watch-unit = Unidad de la cifra
cards-watch-assumption = Supuesto
cards-watch-assumption-missing = Escriba qué hay que vigilar.
cards-watch-log-title = Registrar un supuesto roto
cards-watch-happened = Qué pasó, en palabras que el cliente pueda leer
cards-watch-happened-hint = Desde cuándo, cuántas veces, a qué llevó
cards-watch-happened-missing = Escriba qué pasó.
cards-watch-pieces-title = Más piezas de un activo
cards-watch-pieces-said = Con precio como en la propuesta: sus horas por pieza, con la eficiencia que se decidió.
cards-watch-asset = Activo
cards-watch-pieces = Cuántas más
cards-watch-hours-title = Horas por rol
cards-watch-hours-said = Con precio según las tarifas del catálogo vigente, tal como las escriba.
cards-watch-role = Rol
cards-watch-hours = Horas
cards-watch-draft = Redactar la solicitud de cambio

cards-change = Solicitud de cambio
cards-change-list = Solicitudes de cambio
cards-change-none = Aún no hay ninguna.
cards-change-title = Solicitud de cambio { NUMBER($number) }
cards-change-status-draft = Borrador
cards-change-status-sent = Enviada
cards-change-status-accepted = Aceptada
cards-change-status-declined = Rechazada
cards-change-by-draft = Redactada por { $who }, { $when }
cards-change-by-sent = Marcada como enviada por { $who }, { $when }
cards-change-by-accepted = Marcada como aceptada por { $who }, { $when }
cards-change-by-declined = Marcada como rechazada por { $who }, { $when }
cards-change-agreed = En qué se apoya la propuesta
cards-change-happened = Qué pasó
cards-change-cost = Lo que cuesta (interno)
cards-change-lines = { $count ->
    [one] Su única línea ›
   *[other] Sus { NUMBER($count) } líneas ›
}
cards-change-words = Lo que se dice al cliente
cards-change-words-hidden = Lo que se dice al cliente nombra un precio, así que se muestra a quienes pueden ver importes, en su propia tarjeta.
cards-change-save = Guardar el texto
cards-change-to-draft = Volver a borrador
cards-change-to-sent = Marcar como enviada
cards-change-to-accepted = Aceptada
cards-change-to-declined = Rechazada
cards-change-lines-title = El precio, línea por línea (interno)
cards-change-source = Tarifas de { $region } en { $currency }, { $version ->
    [0] del catálogo de ejemplo
   *[other] de la versión { NUMBER($version) } de su catálogo
}.
cards-change-rate = { $hours } a { $rate }
cards-change-typed = Horas tal como se escribieron
cards-change-of-pieces = { $count } × { $base } ({ $route }, { $asset }), menos { $less }
cards-change-back = Volver a la solicitud
