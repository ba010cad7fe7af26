# La tarjeta de la etapa 17.

cards-run-first-handoff = Traspasar
cards-handoff-again = Traspasar de nuevo
cards-guide-start-handoff = Traspase la oportunidad aprobada. Cada destino de abajo la recibe una vez, y su recibo figura aquí.
cards-guide-check-handoff = Revise el resultado de cada destino y complete la etapa.
cards-handoff-changed = Algo ha cambiado desde el traspaso, así que los destinos de abajo contienen lo anterior. Traspase de nuevo para ponerlos al día: el mismo registro y los mismos archivos, sin duplicados.

cards-handoff-will = Lo que va a pasar
cards-handoff-will-library = Los archivos del cliente van a una carpeta propia de la oportunidad.
cards-handoff-will-crm = Nombre, cliente, precio, fecha de cierre y estado van al registro de la oportunidad.
cards-handoff-will-regional = Quien tiene el rol regional recibe aviso en su propio chat.
cards-handoff-will-talent = Las personas nombradas en la configuración reciben aviso en su propio chat.
cards-handoff-will-slack = Se publica un mensaje en el canal.

cards-handoff-targets = Destinos
cards-handoff-state-waiting = En espera
cards-handoff-state-sending = En camino
cards-handoff-state-done = Hecho
cards-handoff-state-failed = Falló
cards-handoff-state-unknown = Desconocido
cards-handoff-state-not_configured = Sin configurar
cards-handoff-waits = Espera su turno: la biblioteca va primero, porque los demás llevan su dirección.
cards-handoff-again-at = Nuevo intento { $when }.
cards-handoff-earlier = De un traspaso anterior: { $said }
cards-handoff-told = Avisados { $when }: { $people }
cards-handoff-posted = Publicado { $when }
cards-handoff-left-library = { $updated ->
    [yes] { $count ->
        [one] { NUMBER($count) } archivo de la misma carpeta puesto al día
       *[other] { NUMBER($count) } archivos de la misma carpeta puestos al día
    }
   *[no] { $count ->
        [0] Una carpeta vacía: no había ningún archivo que traspasar
        [one] { NUMBER($count) } archivo en una carpeta propia
       *[other] { NUMBER($count) } archivos en una carpeta propia
    }
}, { $when }. Toque para abrirla.
cards-handoff-left-crm = { $updated ->
    [yes] El mismo registro puesto al día
   *[no] Un registro nuevo
}, { $when }: { $id }. Toque para abrirlo.

cards-handoff-package = Lo que se traspasó
cards-handoff-name = Nombre
cards-handoff-status = Estado
cards-handoff-close = Fecha de cierre
cards-handoff-qualified = Calificada con
cards-handoff-price = Precio con eficiencia
cards-handoff-files = Archivos
cards-handoff-retry = Reintentar: { $target }
cards-handoff-send-again = Reenviar: { $target }

## La configuración de la organización
cards-tenant-handoff = Traspaso
cards-tenant-handoff-said = A quién se anuncia un traspaso, además de los aprobadores regionales. Cada cual recibe aviso en su propio chat con Trowel.
cards-tenant-handoff-none = No se ha nombrado un equipo de talento.
cards-tenant-talent = El equipo de talento, separado por comas
cards-tenant-talent-hint = Direcciones o ids de Entra de personas que ya han saludado a Trowel
