# Lo que dicen de sí mismas las tarjetas de puntuaciones, aprobaciones, roles y configuración de la organización.

## Qué tal califica
cards-recommendation-proceed = Proceder
cards-recommendation-slt_review = Revisión de la dirección
cards-recommendation-no_go = No proceder
cards-field-qualification = Calificación

## TROWLS
cards-trowls = Las seis puntuaciones
cards-trowls-timing = ¿Hay tiempo para ganarla y tiempo para producirla?
cards-trowls-relationship = ¿Conocemos bien al cliente y a quienes deciden?
cards-trowls-opportunity = Tamaño del negocio, valor estratégico, qué puede venir después.
cards-trowls-what_we_know = Calidad del brief, datos de mercado, lo que ya sabíamos.
cards-trowls-location = ¿Estamos allí, podemos contratar allí, qué exige la ley laboral?
cards-trowls-sector = Experiencia en el sector; ¿hay conflicto con otro cliente?
cards-trowls-range = De 0 a 10
cards-trowls-wrong = Una puntuación es un número entero de 0 a 10.
cards-trowls-points = { $score } de { $most }
cards-trowls-unset = Sin puntuar todavía
cards-trowls-by = { $who }, { $when }
cards-trowls-note = Nota sobre { $dimension }
cards-trowls-note-add = Añadir una nota ▾
cards-trowls-note-show = Nota ▾
cards-trowls-note-removed = La nota se retiró.
cards-trowls-everything = { $facts ->
    [0] Abrir por separado ›
    [one] El único dato conocido aquí ›
   *[other] Los { NUMBER($facts) } datos ›
}
cards-trowls-known = Lo que se sabe
cards-trowls-nothing = Ni el brief ni las oportunidades anteriores dicen nada de esto.
cards-trowls-save = Guardar las puntuaciones
cards-trowls-total = { $total } de { $most } puntos
cards-trowls-limits = { $proceed } % o más: proceder. { $review } % o más: lo revisa la dirección. Por debajo: no proceder.
cards-trowls-guide-first = Puntúe las seis dimensiones de 0 a 10. Ninguna cuenta antes de que alguien la fije.
cards-trowls-guide-score = Puntúe también estas: { $named }. Una puntuación cuenta en cuanto alguien la fija.
cards-trowls-guide-ask = Está puntuada. Solicite la aprobación; los aprobadores reciben una tarjeta en su propio chat.
cards-trowls-guide-complete = Está aprobado. Complete la etapa.
cards-trowls-history = Historial de las puntuaciones
cards-trowls-history-show = { $changes ->
    [one] Un cambio hasta ahora ›
   *[other] { NUMBER($changes) } cambios hasta ahora ›
}
cards-trowls-history-none = Nadie ha puntuado nada todavía.

## Aprobación
cards-approval = Aprobación
cards-approval-open = A la espera de una decisión
cards-approval-approved = Aprobado
cards-approval-rejected = Rechazado
cards-approval-superseded = Cambió desde que se solicitó
cards-approval-changed = Aprobado, cambió después
cards-approval-nobody = Nadie puede aprobarlo
cards-approval-nobody-said = Nadie tiene este rol: nadie puede aprobarlo hasta que un administrador se lo dé a alguien.
cards-approval-asked = Solicitado por { $who }, { $when }
cards-approval-decided-approved = Aprobado por { $who }, { $when }
cards-approval-decided-rejected = Rechazado por { $who }, { $when }
cards-approval-changes = Lo que cambió desde entonces
cards-approval-changes-more = { $more ->
    [one] Y { NUMBER($more) } cambio más.
   *[other] Y { NUMBER($more) } cambios más.
}
cards-approval-next-open = A la espera de una decisión: { $roles }.
cards-approval-next-rejected = Se rechazó. Cambie lo que se pidió y solicite de nuevo: { $roles }.
cards-approval-next-changed = Lo que había que aprobar ha cambiado. Solicite de nuevo: { $roles }.
cards-approval-note = Nota
cards-approval-note-hint = Para aprobar puede quedar vacía; para rechazar, escriba el motivo
cards-approve = Aprobar
cards-reject = Rechazar
cards-approval-decide = Decidir esta ›
cards-approval-record = { $earlier ->
    [0] A quién llegó, en detalle ›
    [one] A quién llegó, y una solicitud anterior ›
   *[other] A quién llegó, y { NUMBER($earlier) } solicitudes anteriores ›
}
cards-approval-record-title = Todas las solicitudes de aprobación
cards-approval-earlier = Reemplazada por una solicitud más reciente
cards-approval-none = Aún no se ha consultado a nadie.
cards-approval-ask = Solicitar aprobación
cards-approval-ask-more = Solicitar de nuevo, o a otra persona
cards-approval-ask-title = Solicitar aprobación
cards-approval-ask-said = Todas las personas con un rol que usted elija reciben una tarjeta en su propio chat. Una de ellas decide por el rol.
cards-approval-ask-note = Nota a los aprobadores (puede quedar vacía)
cards-approval-roles = Roles que consultar
cards-approval-roles-missing = Elija al menos un rol.
cards-approval-offer = { $people ->
    [0] { $role } (nadie lo tiene)
    [one] { $role } (una persona)
   *[other] { $role } ({ NUMBER($people) } personas)
}
cards-approval-unheld = Nadie los tiene, así que nadie podría aprobar: { $roles }.
cards-approval-send = Enviar la solicitud
cards-approval-title = Por aprobar: { $stage }
cards-approval-as = Se pide al rol: { $role }
cards-approval-asked-for = Lo que hay que aprobar
cards-approval-was = Sobre lo que se decidió
cards-approval-now = Cómo está ahora
cards-approval-current = Solicitud más reciente
cards-approval-stage = Abrir la etapa
cards-approval-replaced = Esto cambió después de que se le consultara, así que ya no se puede decidir aquí. Una solicitud más reciente ocupa su lugar.
cards-approval-overtaken = Esto cambió después de que se le consultara, así que ya no se puede decidir. Le llegará una solicitud más reciente cuando alguien la haga.

## Recibos
cards-delivery-sent = Enviado
cards-delivery-waiting = En camino
cards-delivery-failed = No entregado
cards-delivery-unknown = No se sabe si llegó
cards-delivery-more = { $more ->
    [one] { NUMBER($more) } recibo más ›
   *[other] { NUMBER($more) } recibos más ›
}
cards-delivery-not_sent = No enviado
cards-channel-teams = Teams
cards-channel-email = Correo, en lugar de Teams
cards-occasion-reminder = recordatorio
cards-occasion-escalation = escalado
cards-mail-why = { $why ->
    [MailNotConfigured] No hay servicio de correo configurado, así que no se envió ningún correo. Un administrador de Trowel puede configurar uno.
    [NoAddress] No se conoce su dirección de correo, así que no se envió ningún correo.
    [CannotDecide] Esa persona no puede decidirlo ahora, así que no se envió ningún correo.
    [NoLongerNeeded] La solicitud terminó antes de que saliera el correo.
    [MailUnreachable] No se pudo acceder al servicio de correo durante horas. Se puede decidir aquí, en esta tarjeta.
    [MailLoginRefused] El servicio de correo no acepta nuestra contraseña. Un administrador de Trowel puede corregirla.
    [MailNotSecure] El servicio de correo no ofrece cifrado, así que no se envió ningún correo. Un administrador de Trowel puede cambiarlo.
   *[other] El servicio de correo no aceptó el correo. Se puede decidir aquí, en esta tarjeta.
}
cards-approval-reminded = { $times ->
    [one] Recordado { $when }
   *[other] Recordado { NUMBER($times) } veces, la última { $when }
}
cards-approval-escalated = Escalado { $when } a { $names }
cards-approval-escalated-nobody = Tocaba escalarlo { $when }, pero no hay a quién
cards-delivery-why = { $why ->
    [BotNotInConversationRoster] Esa persona aún no tiene Trowel en Teams. Recibirá la tarjeta cuando lo añada.
    [ConversationNotFound] Esa persona aún no tiene Trowel en Teams. Recibirá la tarjeta cuando lo añada.
    [InstallNotConfigured] Esa persona aún no tiene Trowel en Teams, e instalarlo para ella no está configurado aquí. Recibirá la tarjeta cuando lo añada.
    [InstallForbidden] Esa persona aún no tiene Trowel en Teams, y Microsoft Graph no permite instalarlo para ella hasta que un administrador dé su consentimiento. Recibirá la tarjeta cuando lo añada.
    [InstallNotFound] Esa persona aún no tiene Trowel en Teams, y Microsoft Graph no la conoce ni conoce la aplicación en el catálogo de la organización. Recibirá la tarjeta cuando lo añada.
    [InstallFailed] Esa persona aún no tiene Trowel en Teams, y Microsoft Graph no respondió cuando había que instalarlo para ella. Recibirá la tarjeta cuando lo añada.
    [ConversationBlockedByUser] Esa persona ha bloqueado a Trowel. Pídale que lo desbloquee.
    [MessageWritesBlocked] Esa persona ha bloqueado a Trowel. Pídale que lo desbloquee.
    [BotDisabledByAdmin] Un administrador ha desactivado Trowel. Se podrá decidir aquí, en esta tarjeta, cuando vuelva a estar activo.
    [Unreachable] No se pudo acceder a Teams. Se puede decidir aquí, en esta tarjeta.
   *[other] Teams no aceptó la tarjeta. Se puede decidir aquí, en esta tarjeta.
}

## Roles
cards-roles = Roles
cards-roles-title = Quién tiene qué rol
cards-roles-nobody = Nadie
cards-role-may-viewer = Ve oportunidades, etapas y lo que va a los clientes; ni tarifas, ni costes, ni margen.
cards-role-may-editor = Crea, edita, ejecuta y completa; solicita aprobación. Todos empiezan así.
cards-role-may-commercial = Decide las solicitudes al rol comercial; ve tarifas y costes.
cards-role-may-solution = Decide las solicitudes al rol de solución; ve tarifas y costes.
cards-role-may-delivery = Decide las solicitudes al rol de producción; ve tarifas y costes.
cards-role-may-regional = Decide las solicitudes al rol regional; ve tarifas y costes.
cards-role-may-deal_desk = Decide las solicitudes al deal desk; ve tarifas y costes.
cards-role-may-manager = Hace lo que hace un editor, recibe aviso de las etapas y reasigna solicitudes atascadas.
cards-role-may-admin = Hace lo que hace un gerente, y se ocupa de roles, configuración, catálogo y plantillas.
cards-roles-invited = A la espera de que Teams confirme la dirección
cards-roles-invited-as = { $role }, desde { $when }
cards-roles-change = Cambiar quién tiene un rol
cards-roles-role = Rol
cards-roles-role-missing = Elija un rol.
cards-roles-people = Personas
cards-roles-people-hint = Direcciones o ids de Entra, separados por comas
cards-roles-people-said = Quien aún no conoce a Trowel recibe el rol cuando Teams confirma la dirección.
cards-roles-assign = Dar el rol
cards-roles-remove = Retirar el rol
cards-roles-asking = Un administrador puede cambiarlo, en su propio chat con Trowel.

## La lista
cards-list-all = Todas
cards-list-newest = Primero las más recientes
cards-list-best = Primero las mejor calificadas
cards-list-recommended = { $total ->
    [0] Ninguna con «{ $what }» aquí.
    [one] Una con «{ $what }». Tóquela para abrirla.
   *[other] { NUMBER($total) } con «{ $what }». Toque una para abrirla.
}

## Muestras, para la galería
cards-sample-own = Usted mismo hizo esta solicitud, así que debe decidirla otra persona con el rol.
cards-sample-decided = Mei Tanaka lo aprobó antes que usted, y no se cambió nada.

cards-approval-waiting-for = A la espera de { $people }{ $more ->
    [0] {""}
    [one] {" "}y una persona más
   *[other] {" "}y { $more } personas más
}.
