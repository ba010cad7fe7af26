# Las tarjetas de novedades, notificaciones y preferencias.

cards-notifications = Notificaciones
cards-preferences = Lo que se me avisa

cards-command-notifications = notifications
cards-command-notifications-does = Lo que espera por usted y lo que es nuevo.
cards-command-preferences = preferences
cards-command-preferences-does = De qué se le avisa, y cuándo.

cards-news-from-personal = { $who } lo hizo en un chat con Trowel, { $when }.
cards-news-from-groupchat = { $who } lo hizo en un chat de grupo, { $when }.
cards-news-from-channel = { $who } lo hizo en un canal, { $when }.
cards-news-from-mail = { $who } lo hizo con el enlace de un correo, { $when }.
cards-news-from-service = Ocurrió en segundo plano, { $when }.
cards-news-why-owner = Se le avisa porque es responsable de esta oportunidad.
cards-news-why-asked = Se le avisa porque lo inició más de un minuto antes y quizá dejó de mirar.
cards-news-why-manager = Se le avisa porque es gerente de su organización.
cards-news-why-admin = Se le avisa porque es administrador de su organización y así lo eligió.

cards-notifications-title = Sus notificaciones
cards-notifications-waiting = Espera por usted
cards-notifications-nothing-waits = Ninguna solicitud espera su decisión.
cards-notifications-more-wait = { $more ->
    [one] Espera una solicitud más. Decida primero las de arriba y abra de nuevo esta tarjeta.
   *[other] Esperan { $more } solicitudes más. Decida primero las de arriba y abra de nuevo esta tarjeta.
}
cards-notifications-decide = Decidir: { $stage }
cards-notifications-asked = { $who } lo solicitó, { $when }, al rol { $role }
cards-notifications-new = Lo nuevo
cards-notifications-none = Nada hasta ahora.
cards-notifications-unread = { $unread ->
    [0] Todas leídas ({ $total })
    [one] Una sin leer de { $total }
   *[other] { $unread } sin leer de { $total }
}
cards-notifications-is-read = Leída
cards-notifications-is-unread = Sin leer
cards-notifications-open = Abrirla y marcarla como leída
cards-notifications-read-all = Marcar todas como leídas

cards-preferences-title = De qué se le avisa, y cuándo
cards-preferences-watching = { $wanted ->
    [off] No se le envía ninguna novedad. Lo que ocurre con todas las oportunidades, y con las ejecuciones que usted inicia, figura en su tarjeta de notificaciones.
    [gates] Se le avisa de todas las oportunidades, pero solo de los controles: controles superados o rechazados, negocios ganados o perdidos. El resto figura en su tarjeta de notificaciones.
    [daily] Un resumen le informa cada día de todas las oportunidades: etapas completadas, controles superados o rechazados, negocios ganados o perdidos; y de las ejecuciones que usted inicia.
    [weekly] Un resumen le informa cada semana de todas las oportunidades: etapas completadas, controles superados o rechazados, negocios ganados o perdidos; y de las ejecuciones que usted inicia.
   *[all] Se le avisa de todas las oportunidades: etapas completadas, controles superados o rechazados, negocios ganados o perdidos; y de las ejecuciones que usted inicia.
}
cards-preferences-own = { $wanted ->
    [off] No se le envía ninguna novedad. Lo que ocurre con las oportunidades de las que es responsable, y con las ejecuciones que usted inicia, figura en su tarjeta de notificaciones.
    [gates] Se le avisa de las oportunidades de las que es responsable, pero solo de los controles: decisiones, controles superados, negocios ganados o perdidos. El resto figura en su tarjeta de notificaciones.
    [daily] Un resumen le informa cada día de las oportunidades de las que es responsable, y de las ejecuciones que usted inicia.
    [weekly] Un resumen le informa cada semana de las oportunidades de las que es responsable, y de las ejecuciones que usted inicia.
   *[all] Se le avisa de las oportunidades de las que es responsable, y de las ejecuciones que usted inicia.
}
cards-preferences-news = Qué enviarle
cards-preferences-all = Todo, según ocurre
cards-preferences-gates = Solo los controles: decisiones, controles superados, negocios ganados o perdidos
cards-preferences-daily = Un resumen cada día
cards-preferences-weekly = Un resumen cada semana
cards-preferences-off = Nada; todo figura en la tarjeta de notificaciones
cards-preferences-hour = Hora del resumen
cards-preferences-weekday = Día del resumen semanal
cards-preferences-monday = Lunes
cards-preferences-tuesday = Martes
cards-preferences-wednesday = Miércoles
cards-preferences-thursday = Jueves
cards-preferences-friday = Viernes
cards-preferences-saturday = Sábado
cards-preferences-sunday = Domingo
cards-preferences-next = El próximo resumen toca { $when }.
cards-preferences-quiet = Horas de silencio
cards-preferences-quiet-said = Lo que ocurre en ellas se envía cuando terminan. Deje ambas vacías para no tener ninguna.
cards-preferences-quiet_from = Desde
cards-preferences-quiet_until = Hasta
cards-preferences-timezone = Zona horaria
cards-preferences-timezone-hint = Por ejemplo Europe/Madrid; vacío para la que indique Teams
cards-preferences-zone-chosen = Todo esto se entiende en { $zone }, como eligió usted.
cards-preferences-zone-said = Todo esto se entiende en { $zone }, como indica Teams.
cards-preferences-zone-unknown = Teams no indica otra zona horaria suya que UTC, así que todo esto se entiende en UTC hasta que la indique o usted elija una.
cards-preferences-work = Las solicitudes que esperan su decisión, y sus recordatorios, son trabajo y no novedades: llegan enseguida, también en horas de silencio y sea cual sea la elección de arriba. Para silenciar solo su teléfono, use las horas de silencio de la aplicación Teams.

field-news = Qué enviarle
field-weekday = El día del resumen semanal
field-hour = La hora del resumen
field-timezone = La zona horaria
field-quiet_from = El inicio de las horas de silencio
field-quiet_until = El fin de las horas de silencio
cards-authority-unreached = Sin acceso en Teams desde { $since }. { $because }
cards-authority-instead = { $state ->
    [sent] En su lugar se envió un correo; puede decidir con el enlace que contiene.
    [waiting] En su lugar hay un correo en camino.
    [unknown] En su lugar se envió un correo; no se sabe si llegó.
    [failed] El correo que se intentó en su lugar no salió.
    [not_sent] No se pudo enviar ningún correo en su lugar. Pregúntele usted.
   *[other] Hasta ahora no se envió nada en su lugar.
}
cards-preferences-last = { $why ->
    [sent] El último se envió { $when }.
    [NothingNew] El último tocaba { $when }: no había nada nuevo, así que no se envió ninguno.
    [NoChat] El último tocaba { $when }: usted no tenía chat con Trowel, así que no se pudo enviar.
   *[other] El último tocaba { $when }: sus roles no le permitían ver oportunidades, así que no se envió ninguno.
}
cards-digest-title = Su resumen del { $day }
cards-digest-said = Situación: { $when }.
cards-digest-changed = Lo que cambió desde el último resumen
cards-digest-more = { $more ->
    [one] Hay una más en la tarjeta de notificaciones.
   *[other] Hay { $more } más en la tarjeta de notificaciones.
}
cards-digest-pipeline = Oportunidades por etapa
cards-digest-axis = Oportunidades
cards-digest-nothing-active = No hay ninguna oportunidad en marcha.
cards-digest-deals = Negocios: activos { $active }, ganados { $won }, perdidos { $lost }, despriorizados { $deprioritised }.
cards-digest-why = Recibe esto porque eligió resúmenes; «Lo que se me avisa» permite cambiarlo.
