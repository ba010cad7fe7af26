# Lo que las tarjetas dicen de sí mismas. Las frases de core (rechazos, observaciones, avance) están en su área.

## En todas partes
cards-next = Siguiente:
cards-refresh = Actualizar
cards-save = Guardar cambios
cards-cancel = Cancelar
cards-help = Ayuda
cards-list = Oportunidades
cards-whoami = Quién soy
cards-onward = Continuar
cards-onward-opportunity = Abrir #{ $number }
cards-open-opportunity = Abrir la oportunidad
cards-back-to = ‹ #{ $number }
cards-empty = Sin rellenar
cards-none = Ninguno
cards-cut = Cortado aquí: los primeros { NUMBER($shown) } de { NUMBER($whole) } caracteres. El resto se conserva.
cards-too-long = Demasiado largo para editarlo en una tarjeta. Queda como está cuando guarde.
cards-page = Página { $page } de { $pages }
cards-page-next = Página siguiente
cards-page-previous = Página anterior

## La oportunidad
cards-rename = Cambiar nombre
cards-rename-label = Nombre de la oportunidad
cards-rename-missing = Un nombre necesita al menos un carácter.
cards-rename-save = Guardar nombre
cards-archived = Archivada el { $when }. No se eliminó nada: restáurela para seguir trabajando.
cards-archive = Archivar
cards-restore = Restaurar
cards-settings = Configuración
cards-stages = Etapas
cards-gate = punto de control
cards-next-run = Ejecutar: { $stage }
cards-next-complete = Completar: { $stage }
cards-next-open = Abrir: { $stage }
cards-field-client_name = Cliente
cards-field-region = Región
cards-field-brands = Marcas
cards-field-service_types = Servicios
cards-field-deadline = Entrega de la propuesta
cards-field-go_live = Lanzamiento
cards-field-summary = Resumen
cards-field-owner = Responsable
cards-field-cost = Coste del modelo hasta ahora
cards-field-model_type = Tipo de modelo
cards-field-rate_region = Región de tarifas
cards-field-currency = Moneda
cards-field-notes = Notas
cards-hint-list = Separe varios con comas
cards-hint-rate_region = La región cuyas tarifas por hora se aplican
cards-hint-currency = La moneda de esas tarifas

## Archivos
cards-files = Archivos
cards-files-none = Aún no hay archivos. Suelte el brief en esta conversación.
cards-files-all = Mostrar los { NUMBER($files) } archivos ›
cards-files-unread = No se pudieron leer, así que no cuentan
cards-files-more-unread = { $more ->
    [one] { NUMBER($more) } archivo más no se pudo leer.
   *[other] { NUMBER($more) } archivos más no se pudieron leer.
}
cards-file-waiting = Se está recuperando
cards-file-read = Leído
cards-file-unsearchable = Sin texto utilizable
cards-file-refused = No aceptado
cards-file-lost = No se pudo recuperar
cards-file-pages = { $pages ->
    [one] { NUMBER($pages) } página
   *[other] { NUMBER($pages) } páginas
}
cards-file-characters = { $characters } caracteres

## Cómo está una etapa
cards-running = En ejecución
cards-outdated = Desactualizada
cards-completed-by = { $who }, { $when }
cards-completed-on = { $when }
cards-outdated-title = Desactualizada
cards-complete = Completar la etapa
cards-run-first-intake = Leer el brief
cards-run-first-diagnosis = Diagnosticar el brief
cards-run-again = Ejecutar de nuevo
cards-run-queued = Esperando su turno
cards-run-working = { $work ->
    [reading] Leyendo el brief
    [export] Escribiendo los archivos
    [computed] Calculando
    [integration] Traspasando
   *[agent] Redactando
}
cards-run-usual = { $work ->
    [export] Suele tardar unos segundos. La tarjeta cambia sola cuando termina.
    [computed] Suele tardar unos segundos. La tarjeta cambia sola cuando termina.
    [integration] Suele tardar unos segundos. La tarjeta cambia sola cuando termina.
   *[agent] Suele tardar medio minuto. La tarjeta cambia sola cuando termina.
}
cards-run-asked = Iniciado { $when }
cards-run-failed = La última ejecución falló
cards-run-kept = La versión { $version } de abajo se conserva y sigue siendo válida.
cards-run-nothing = { $stage ->
    [intake] No se cambió nada. Puede rellenar la tarjeta a mano o ejecutar la etapa de nuevo.
    [assets] No se cambió nada. Puede añadir los activos a mano o ejecutar la etapa de nuevo.
   *[other] No se cambió nada. Puede ejecutar la etapa de nuevo.
}
cards-guide-start-intake = Deje que Trowel lea el brief. Rellena los campos de abajo, con las palabras del brief detrás de cada uno; medio minuto aproximadamente.
cards-guide-start-diagnosis = Deje que Trowel diagnostique el brief: qué producir, qué queda abierto, qué preguntar al cliente. Medio minuto aproximadamente.
cards-guide-check-intake = Revise los campos, guarde lo que cambie y complete la etapa.
cards-guide-check-diagnosis = Lea las secciones, añada las preguntas que falten y complete la etapa.
cards-made-by = { $by ->
    [rules] Redactado sin modelo
    [computed] Calculado
    [people] Último cambio hecho a mano
   *[model] Redactado por { $by }
}
cards-version = versión { $version }, { $when }
cards-more-remarks = { $more ->
    [one] { NUMBER($more) } observación más se conserva con esta versión.
   *[other] { NUMBER($more) } observaciones más se conservan con esta versión.
}

## Pruebas
cards-source = Fuente ▾
cards-source-show = Fuente: mostrar de dónde viene
cards-source-more = { $more ->
    [one] { NUMBER($more) } cita más se conserva.
   *[other] { NUMBER($more) } citas más se conservan.
}
cards-place-page = página { $place }
cards-place-slide = diapositiva { $place }
cards-place-sheet = hoja { $place }
cards-place-cells = celdas { $place }
cards-place-heading = en «{ $place }»
cards-place-part = { $place }

## Recepción
cards-intake-not-stated = No consta en el brief
cards-intake-as-drafted = Como se leyó en el brief
cards-intake-differs = El brief dice:
cards-replace = Reemplazarlo ›
cards-replace-title = Reemplazar: { $field }
cards-replace-label = Texto nuevo
cards-replace-missing = Escriba el texto nuevo, o cancele para conservar el actual.

## Diagnóstico
cards-contents = Contenido
cards-overview = Resumen general
cards-complexity = Complejidad
cards-complexity-low = Baja
cards-complexity-medium = Media
cards-complexity-high = Alta
cards-section-summary = Resumen
cards-section-deliverables = Entregables
cards-section-reach = Canales, mercados, capacidades
cards-section-kpis_slas = KPI y SLA
cards-section-tech_asks = Tecnología
cards-section-timelines = Calendarios
cards-section-ambiguities = Lo que el brief deja abierto
cards-section-contradictions = Contradicciones
cards-section-clarifications = Preguntas para el cliente
cards-section-empty = No se encontró nada de esto en el brief.
cards-about-deliverables = Lo que el cliente quiere que se produzca, con los volúmenes del brief.
cards-about-reach = Dónde se difunde, en qué mercados y qué hace falta para ello.
cards-about-kpis_slas = Con qué se miden el éxito y el servicio.
cards-about-tech_asks = Sistemas, formatos e integraciones que pide el brief.
cards-about-timelines = Fechas y duraciones que menciona el brief.
cards-about-ambiguities = Puntos abiertos que cambian el esfuerzo; cada uno es también una pregunta para el cliente.
cards-about-contradictions = Donde el brief se contradice.
cards-about-clarifications = Primero las más urgentes. Van al cliente en el paquete P&R.
cards-list-channels = Canales
cards-list-markets = Mercados
cards-list-capabilities_required = Capacidades
cards-onward-section = { $section } ›
cards-priority-red = Rojo
cards-priority-amber = Ámbar
cards-priority-green = Verde
cards-priority-count-red = { NUMBER($asked) } en rojo
cards-priority-count-amber = { NUMBER($asked) } en ámbar
cards-priority-count-green = { NUMBER($asked) } en verde
cards-question = Pregunta
cards-question-new = Añadir una pregunta
cards-question-change = Cambiar la pregunta
cards-question-add = Añadir una pregunta
cards-question-save-new = Añadir la pregunta
cards-question-edit = Editar
cards-question-category = Categoría
cards-question-priority = Prioridad
cards-question-why = Por qué importa
cards-question-answer = Respuesta
cards-question-status = Estado
cards-question-missing = Escriba la pregunta.
cards-question-pending = Pendiente
cards-question-answered = Respondida
cards-question-dismissed = Fuera de alcance
cards-question-by-hand = añadida a mano

## Ejecutar de nuevo
cards-rerun-title = ¿Ejecutar «{ $stage }» de nuevo?
cards-rerun-replaces = Esto se reemplazaría
cards-rerun-kept = La versión anterior se puede seguir leyendo. Se conserva lo que se añadió o respondió a mano.
cards-rerun-yes = Sí, ejecutar de nuevo
cards-rerun-no = No, conservarlo

## Configuración
cards-settings-title = Configuración
cards-model_type-current_oplus = Actual (O+)
cards-model_type-traditional = Tradicional
cards-model_type-ai_supported = Asistido por IA
cards-notes-by = Último cambio de { $who }
cards-choices-left-out = { $more ->
    [one] { NUMBER($more) } opción más no cabe en esta tarjeta.
   *[other] { NUMBER($more) } opciones más no caben en esta tarjeta.
}
cards-people-left-out = { $people ->
    [one] { NUMBER($people) } persona más no cabe en esta tarjeta.
   *[other] { NUMBER($people) } personas más no caben en esta tarjeta.
}

## La lista
cards-list-title = Oportunidades
cards-list-archived-title = Oportunidades archivadas
cards-list-archived = Archivadas
cards-list-count = { $total ->
    [one] { NUMBER($total) } oportunidad. Tóquela para abrirla.
   *[other] { NUMBER($total) } oportunidades. Toque una para abrirla.
}
cards-list-found = { $total ->
    [0] Nada coincide con «{ $searched }». Pruebe con parte del nombre o con el número.
    [one] Una oportunidad coincide con «{ $searched }».
   *[other] { NUMBER($total) } oportunidades coinciden con «{ $searched }».
}
cards-list-empty = Aún no hay oportunidades. Suelte un brief en esta conversación, o dé nombre a una nueva abajo.
cards-list-empty-archived = No hay nada archivado.
cards-list-deadline = entrega { $when }
cards-list-name = Nombre o número
cards-list-name-hint = Parte de un nombre, #12, o el nombre de una nueva
cards-find = Buscar
cards-create = Crear con este nombre

## Ayuda, bienvenida, identidad
cards-help-title = Lo que hace Trowel
cards-help-personal = Trowel lleva el brief de un cliente hasta la propuesta. Suelte un archivo aquí para empezar, o escriba uno de estos comandos:
cards-help-channel = Trowel lleva el brief de un cliente hasta la propuesta. Aquí en el canal, mencione a Trowel con el archivo o con uno de estos comandos:
cards-command-file = Un archivo
cards-command-file-does = Inicia una oportunidad, o se une a la que está abierta aquí.
cards-command-new = new NOMBRE
cards-command-new-does = Inicia una oportunidad sin archivo.
cards-command-list = list
cards-command-list-does = Muestra las oportunidades.
cards-command-open = open #12
cards-command-open-does = Abre una por su número o por parte de su nombre.
cards-command-status = status
cards-command-status-does = Muestra la que está abierta aquí.
cards-command-whoami = whoami
cards-command-whoami-does = Muestra quién es usted para Trowel y qué puede hacer.
cards-command-roles = roles
cards-command-roles-does = Muestra quién tiene qué rol.
cards-command-settings = settings
cards-command-settings-does = Muestra lo que su organización ha configurado.
cards-command-assign = assign ROL QUIÉN
cards-command-assign-does = Asigna un rol, por mención, dirección o id de Entra: assign commercial jo@agency.com
cards-command-unassign = unassign ROL QUIÉN
cards-command-unassign-does = Retira un rol.
cards-command-help = help
cards-command-help-does = Muestra esto.
cards-welcome-title = Trowel está aquí
cards-welcome = Del brief del cliente a una propuesta que se puede defender línea por línea. Tres cosas que hacer:
cards-welcome-drop = Suelte un brief
cards-welcome-drop-personal = Envíe aquí los archivos del cliente: Word, PDF, Excel, PowerPoint, texto o correo.
cards-welcome-drop-channel = Mencione a Trowel en un mensaje con los archivos del cliente adjuntos.
cards-welcome-list = Vea las oportunidades
cards-welcome-list-does = Qué está en marcha, cómo va cada una y qué hay que entregar.
cards-welcome-help = Pida ayuda
cards-welcome-help-does = Escriba «help» cuando quiera; siempre hay respuesta.
cards-welcome-by = Añadido por { $who }
cards-who-title = Quién es usted para Trowel
cards-who-name = Nombre
cards-who-roles = Roles
cards-who-no-roles = Ninguno
cards-who-id = Id
cards-who-tenant = Inquilino
cards-who-admins = Administradores
cards-who-change = Un administrador puede cambiar sus roles.
cards-who-change-unknown = Aún no hay ningún administrador. Quien opera Trowel nombra al primero en su configuración.
cards-who-local = Modo local: aquí Trowel cree a cada cual en su palabra. Nunca lo use con briefs reales de otros.
cards-role-viewer = Lector
cards-role-editor = Editor
cards-role-commercial = Aprobador comercial
cards-role-solution = Aprobador de solución
cards-role-delivery = Aprobador de producción
cards-role-regional = Aprobador regional
cards-role-deal_desk = Deal desk
cards-role-manager = Gerente
cards-role-admin = Administrador

## Archivos sin lugar
cards-place-files-title = ¿A qué pertenecen estos archivos?
cards-place-files-why = Esta conversación tiene una oportunidad abierta, y los archivos pueden ser de otra. Se conservan hasta que usted lo diga.
cards-place-files-more = { $more ->
    [one] Y { NUMBER($more) } archivo más.
   *[other] Y { NUMBER($more) } archivos más.
}
cards-place-files-left = Estos son los primeros { NUMBER($placed) } de { NUMBER($files) } archivos. Envíe los demás después.
cards-place-files-join = Añadir a #{ $number } { $name }
cards-place-files-new = Iniciar una oportunidad nueva

## Muestras, para la galería
cards-sample-progress = Leyendo la página 12 de 30
cards-sample-remark = { $dropped } valores se omitieron porque su cita no aparece en el brief.
cards-sample-replaced = { $questions } preguntas que hizo la última ejecución
cards-sample-scan = Este archivo es un escaneo sin texto utilizable. Envíelo de nuevo con reconocimiento de texto, o escriba lo importante en las notas.
cards-sample-encrypted = Este archivo está protegido con contraseña. Envíelo sin ella.
cards-sample-saved = Guardado. La oportunidad se llama ahora «{ $name }».

## Una tarjeta superada
cards-overtaken = Esta tarjeta quedó atrás: más abajo hay una más reciente de esta oportunidad.
cards-overtaken-current = Mostrarla aquí como está ahora
cards-between = { ", " }
cards-details = Detalles

## Las etapas, en fila
cards-steps-count = Etapas completadas: { NUMBER($done) } de { NUMBER($all) }
cards-steps-outdated = Desactualizadas: { NUMBER($outdated) }
cards-steps-done = { NUMBER($first) } a { NUMBER($last) }: completadas
cards-steps-ahead = { NUMBER($first) } a { NUMBER($last) }: por venir
cards-steps-show = Mostrar
cards-steps-waits = Espera a { $role }:
cards-steps-waits-nobody = Espera a { $role }, y nadie puede decidir
cards-steps-more = { NUMBER($more) } más
cards-need-yours = Para usted:
cards-need-decide = Decidir
cards-need-confirm = Ver lo que se leyó
cards-need-answer = Abrir las preguntas
cards-steps-roles = espera a { $roles }
