# Lo que se vigila tras ganar, y las solicitudes de cambio.

watch-added = Ahora está en la lista de seguimiento.

refused-watch-unwon = Los supuestos se vigilan cuando el negocio está ganado, y este está { $status }, así que no se guardó nada. Márquelo primero como ganado.
refused-no-such-item = No hay tal supuesto en la lista de seguimiento de esta oportunidad. Aquí está la lista como ha quedado.
refused-stale-watch = Alguien cambió esto desde que se mostró su tarjeta, así que lo que introdujo no se guardó encima. Aquí está como ha quedado; introduzca su cambio de nuevo.
refused-watch-owner = El responsable debe ser alguien de su organización a quien yo conozca. No se guardó nada: elija a alguien de la lista.
refused-watched-already = Este supuesto ya está en la lista de seguimiento, así que no se añadió de nuevo.
refused-no-effect = Una solicitud de cambio necesita algo a lo que poner precio, así que no se guardó nada. Indique un activo y cuántas piezas más, o un rol y sus horas.
refused-asset-unpriced = Este activo no está en el tarifario, así que no se puede poner precio a sus piezas y no se guardó nada. Elija uno que esté, o escriba las horas por rol.
refused-role-unknown = El catálogo no tiene ningún rol «{ $role }», así que no se guardó nada. Tiene: { $known }.
refused-no-such-change = Aquí no hay tal solicitud de cambio. Aquí está la lista de seguimiento como ha quedado.
refused-stale-change = Alguien cambió esta solicitud desde que se mostró su tarjeta, así que lo que introdujo no se guardó encima. Aquí está como ha quedado; introduzca su cambio de nuevo.
refused-change-step = Esta solicitud está { $stands } ({ $by }), así que ese paso no le está abierto y no se guardó nada.
refused-change-unpriced = Un rol de esta solicitud no tiene tarifa, así que no tiene precio y no se marcó como enviada. Importe un catálogo con esa tarifa, o registre el cambio de nuevo con otros roles.
refused-change-leak = El texto no se marcó como enviado: mostraría al cliente lo que no es para él. { $first }{ $count ->
    [one] {""}
   *[other] {" "}Hay más de ello en el texto.
} Cambie el texto y márquelo como enviado de nuevo.
change-words = el texto para el cliente
refused-change-words = El texto se envió tal como está, así que ya no se puede cambiar. Registre otro cambio si hay que decir otra cosa.

change-status-draft = en borrador
change-status-sent = enviada
change-status-accepted = aceptada
change-status-declined = rechazada
change-drafted = La solicitud de cambio está redactada. Revise su texto y su precio, envíela al cliente y márquela como enviada.
change-is-draft = Guardado. La solicitud sigue en borrador.
change-is-sent = La solicitud está marcada como enviada.
change-is-accepted = El cliente aceptó; la solicitud forma ahora parte del trabajo.
change-is-declined = La solicitud está rechazada. Queda en el registro.
told-broken = { $person } registró un supuesto roto de la oportunidad #{ $number } y redactó una solicitud de cambio: { $assumption }

field-assumption = El supuesto
field-most = La cifra
field-happened = Qué pasó
field-asset = El activo
field-pieces = El número de piezas
field-hours = Las horas
field-role = El rol
field-words = El texto para el cliente
field-owner = El responsable
field-threshold = El umbral
why-hours = deben ser horas por encima de 0, como 12 o { 7.5 }, con dos decimales como máximo
why-figure = debe ser una cifra de 0 o más, como 48 o { 2.5 }
