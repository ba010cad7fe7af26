# Novedades, lo que espera a cada cual, y de qué quiere que se le avise.

told-passed = { $person } superó el control «{ $stage }» de la oportunidad #{ $number }.
told-drafted = «{ $stage }» de la oportunidad #{ $number } está lista: la ejecución que usted inició terminó bien.
told-failed = «{ $stage }» de la oportunidad #{ $number } no está hecha: la ejecución que usted inició falló. { $why }

news-gathered = { $count ->
    [one] Ocurrió { $count } cosa mientras no se le podía molestar o avisar. Figura abajo.
   *[other] Ocurrieron { $count } cosas mientras no se le podía molestar o avisar. Figuran abajo, primero las más recientes.
}
news-read = { $count ->
    [one] { $count } notificación está marcada como leída.
   *[other] { $count } notificaciones están marcadas como leídas.
}
news-nothing-unread = No había nada sin leer.

preferences-saved = Guardado. Vale desde ahora, también para lo que espera a ser enviado.
sent-privately = { $person }, eso es solo suyo, así que se envió a su propio chat con Trowel.

refused-not-your-preferences = Estas son las preferencias de otra persona. No se cambió nada; escriba «preferences» para ver las suyas.
refused-not-your-notifications = Estas son las notificaciones de otra persona. No se cambió nada; escriba «notifications» para ver las suyas.
refused-stale-preferences = Sus preferencias se guardaron en otro lugar desde que se mostró esta tarjeta. Ahora no se cambió nada; abajo está lo que vale.
refused-time-zone = Ninguna zona horaria se llama «{ $typed }». No se guardó nada. Indique una como Europe/Madrid o America/Mexico_City, o deje el campo vacío para la que indique Teams.
refused-half-quiet = Las horas de silencio necesitan inicio y fin. No se guardó nada; rellene ambos, o vacíe ambos para no tener ninguna.
refused-no-quiet = Las horas de silencio no pueden empezar y terminar a la misma hora. No se guardó nada; elija dos horas, o «Nada» arriba para no recibir novedades.
why-clock = debe ser una hora de 00:00 a 23:59
