# Lo que dice el servicio: rechazos, cambios, siguientes pasos, ejecuciones. Cada uno dice qué pasó y qué hacer ahora.

saved = Guardado.
removed-tool = La herramienta ya no está en la lista. Los modelos de producción recomendados antes quedan marcados como desactualizados.
removed-sla = El SLA ya no está en la lista. Los documentos de apoyo redactados antes quedan marcados como desactualizados.
removed-kpi = El KPI ya no está en la lista. Los documentos de apoyo redactados antes quedan marcados como desactualizados.
removed-partner = La capacidad ya no está en la lista.
reset-tools = Han vuelto las herramientas de ejemplo. Los modelos de producción recomendados antes quedan marcados como desactualizados.
reset-partners = Han vuelto los socios de ejemplo.
reset-core = Han vuelto las capacidades de ejemplo.
reset-slas = Han vuelto los SLA de ejemplo. Los documentos de apoyo redactados antes quedan marcados como desactualizados.
reset-kpis = Han vuelto los KPI de ejemplo. Los documentos de apoyo redactados antes quedan marcados como desactualizados.
reset-service = Han vuelto las horas y rondas de ejemplo. Los documentos de apoyo redactados antes quedan marcados como desactualizados.
reset-exclusions = Han vuelto las exclusiones de ejemplo. Los documentos de apoyo redactados antes quedan marcados como desactualizados.
reset-assumptions = Han vuelto los supuestos de ejemplo. Los documentos de apoyo redactados antes quedan marcados como desactualizados.
reset-scenarios = Han vuelto los porcentajes de ejemplo.
saved-efficiency = Guardado. La etapa siguiente calcula el equipo a partir de ello.
nothing-to-say = Aquí no hay nada que mostrar.
completed = { $stage }: etapa completada.
joined-run = Esta etapa ya se está ejecutando; está viendo esa ejecución. No se inició nada dos veces.
listed = { $before }, { $after }
on-behalf = { $person } por { $holder }
asked = Aprobación solicitada: { $roles }. Cada aprobador recibe una tarjeta en su propio chat.
asked-again = Enviado de nuevo a quien no le había llegado: { $roles }.
asked-both = { $asked } { $again }
asked-nobody = { $asked } Nadie tiene aún { $roles }, así que nadie puede aprobarlo hasta que un administrador se lo dé a alguien.
scored-partly = Guardado. Aún sin puntuar: { $dimensions }. El resultado vale cuando estén las seis.
refused-overtaken = { $saved } No se guardó: { $dimensions }, que otra persona cambió desde que se mostró su tarjeta. Aquí está como ha quedado; vuelva a introducir lo suyo si sigue siendo válido.
role-assigned = Hecho: el rol { $role } está asignado.
role-invited = El rol { $role } está asignado. Aún sin conocer: { $people }. Será suyo en cuanto Teams diga de quién es esa dirección.
role-removed = Hecho: el rol { $role } está retirado.
delegated = Hecho: { $who } decide por usted lo que se pide al rol { $role }, del { $begins } al { $ends }. También le llegan las solicitudes abiertas.
undelegated = Hecho: { $who } ya no decide por nadie en el rol { $role } por esta vía.
reassigned = Hecho: { $who } puede decidir esta solicitud sobre «{ $stage }». Le llega en su propio chat.
told-delegated = { $holder } le delegó sus decisiones de { $role } del { $begins } al { $ends }. Las solicitudes le llegan aquí; usted decide por { $holder }.
told-undelegated = Ya no decide por { $holder } lo que se pide al rol { $role }. Lo que decidió sigue en pie.
told-unheld = Ya nadie puede decidir la solicitud al rol { $role } sobre «{ $stage }» de la oportunidad #{ $number }: la última persona que tenía el rol lo perdió. Un administrador puede dárselo a alguien; entonces le llegan las solicitudes abiertas.
told-approved = { $person } aprobó «{ $stage }» de la oportunidad #{ $number } por { $role }. Nota: { $note }
told-rejected = { $person } rechazó «{ $stage }» de la oportunidad #{ $number } por { $role }. Motivo: { $note }
told-no-note = ninguna
told-missed = No se pudo avisar a { $person } en Teams de lo que le espera en «{ $stage }» de la oportunidad #{ $number }. { $because } { $instead }
missed-mailed = En su lugar se envió un correo; puede decidir con el enlace que contiene.
missed-mail-unknown = En su lugar se envió un correo, pero no se sabe si llegó. Pregúntele usted, o a otra persona con el rol.
missed-mail-failed = El correo que se intentó en su lugar tampoco salió. Pregúntele usted, o a otra persona con el rol.
missed-not-sent = { $why ->
    [NoAddress] No se envió ningún correo en su lugar: no se conoce su dirección. Pregúntele usted, o a otra persona con el rol.
   *[other] No se envió ningún correo en su lugar: no hay servicio de correo configurado. Pregúntele usted, o a otra persona con el rol.
}
reminder = Recordatorio: esto sigue a la espera de una decisión.
told-escalated = «{ $stage }» de la oportunidad #{ $number } espera la decisión de { $role }, a petición de { $by }. { $reminders ->
    [0] Aún no se ha recordado a nadie.
    [one] Hubo un recordatorio.
   *[other] Hubo { $reminders } recordatorios.
} Pueden decidir: { $names }.
told-escalated-nobody = «{ $stage }» de la oportunidad #{ $number } espera la decisión de { $role }, a petición de { $by }, y nadie tiene ese rol. Un administrador puede dárselo a alguien.
told-no-manager = «{ $stage }» de la oportunidad #{ $number } sigue a la espera de una decisión. Nadie es gerente en su organización, así que se avisó a los administradores.
refused-link-unknown = Este enlace no es válido: fue alterado o cortado, o no es nuestro. No se decidió nada. Abra de nuevo el enlace del correo, o decida en Teams.
refused-link-used = Este enlace ya se usó, y solo funciona una vez. Ahora no se cambió nada; Teams muestra cómo está la solicitud.
refused-link-expired = Este enlace ha caducado. No se decidió nada; la solicitud se puede decidir en Teams, o puede pedir un nuevo correo.
refused-no-decision = Elija si aprueba o rechaza. No se decidió nada, y su nota se conserva abajo.
refused-note-long = La nota supera los { NUMBER($most) } caracteres. No se decidió nada; se conserva abajo, acórtela e inténtelo de nuevo.
refused-no-form = Lo que se envió no es el formulario de esta página. No se decidió nada; abra de nuevo el enlace del correo.
refused-form-large = Lo que se envió es demasiado grande para este formulario. No se decidió nada; abra de nuevo el enlace del correo y acorte la nota.
refused-form-slow = El formulario tardó demasiado en llegar. No se decidió nada; abra de nuevo el enlace del correo.
older-pack = Esta es la versión { $version } del paquete P&R; desde entonces se creó la versión { $latest }. Se entendieron las respuestas a las preguntas que siguen en pie.
refreshing = { $count ->
    [one] Se está poniendo al día { $count } etapa calculada.
   *[other] Se están poniendo al día { $count } etapas calculadas.
}
nothing-stale = Todas las etapas calculadas están al día; no se ejecutó nada.
confirmed-partly = { $saved ->
    [0] No se guardó ninguna respuesta.
    [one] Se guardó una respuesta.
   *[other] Se guardaron { $saved } respuestas.
} { $conflicts ->
    [one] Queda { $conflicts } conflicto
   *[other] Quedan { $conflicts } conflictos
} por decidir: elija y guarde de nuevo, o aparte el resto.
told-completed = { $person } completó «{ $stage }» de la oportunidad #{ $number }.

refused-right-see = Sus roles aquí ({ $roles }) no le permiten ver oportunidades. Pregunte a un administrador de Trowel de su organización.
refused-right-see_money = Sus roles aquí ({ $roles }) no le permiten ver tarifas ni costes. Pregunte a un administrador de Trowel de su organización.
refused-right-edit = Sus roles aquí ({ $roles }) le permiten ver, pero no cambiar nada. No se cambió nada. Un administrador puede hacerle editor.
refused-right-decide = Sus roles aquí ({ $roles }) no le permiten decidir aprobaciones. No se cambió nada.
refused-right-watch = Eso es para gerentes; sus roles aquí son { $roles }. No se cambió nada.
refused-right-administer = Eso es para administradores; sus roles aquí son { $roles }. No se cambió nada.
refused-not-owner = Solo el responsable, { $owner }, o un administrador puede archivar o recuperar esta oportunidad. No se cambió nada.
refused-no-such-opportunity = No hay ninguna oportunidad #{ $number } en su organización. Escriba «list» para ver las que hay.
refused-not-a-number = «{ $wanted }» no es un número de oportunidad. Escríbalo como «open #12», o use parte del nombre.
refused-no-hit = Ninguna oportunidad tiene «{ $wanted }» en su nombre o cliente. Escriba «list» para verlas todas, o «new NOMBRE» para iniciar una.
refused-archived = La oportunidad #{ $number } está archivada, así que no se cambió nada. Recupérela primero e inténtelo de nuevo.
refused-model-type = «{ $wanted }» no es un tipo de modelo; elija uno de { $known }. No se guardó nada.
refused-rate-region = El catálogo no tiene tarifas para «{ $wanted }»; las tiene para { $known }. No se guardó nada.
refused-currency = El catálogo no tiene tarifas en «{ $wanted }»; las tiene en { $known }. No se guardó nada.
refused-rates = El catálogo no tiene tarifas para { $region } en { $currency }; las tiene para { $known }. No se guardó nada.
refused-owner = El nuevo responsable debe ser alguien que haya usado Trowel en su organización. No se guardó nada; pídale que primero escriba «hi» a Trowel.
refused-stale = Esta oportunidad cambió desde que se mostró su tarjeta, así que lo que introdujo no se guardó encima. Aquí está como ha quedado; introduzca su cambio de nuevo.
refused-stale-question = Alguien cambió esta pregunta desde que se mostró su tarjeta, así que lo que introdujo no se guardó encima. Aquí están las preguntas como han quedado; introduzca su cambio de nuevo.
refused-open-unclear = Coinciden varias oportunidades, o ninguna, así que los archivos no se tomaron. Abra la que quiere y suéltelos de nuevo.
refused-nothing-to-run = «{ $stage }» la hacen personas; no hay nada que ejecutar.
refused-no-brief = Aún no hay brief. Suelte los archivos del cliente en este chat y ejecute la etapa.
refused-nothing-readable = No se pudo leer ninguno de los archivos, así que no hay con qué trabajar. Suelte una versión con texto (Word, PDF con texto, correo) y ejecute la etapa.
refused-outdated = «{ $stage }» no se sostendría: «{ $needed }» está desactualizada. No se hizo nada; póngala al día primero y ejecute esta después.
refused-needs-stage = «{ $stage }» parte de «{ $needed }», que aún no tiene resultado. Ejecute esa primero.
refused-needs-judged = «{ $stage }» parte de «{ $needed }», que nadie ha guardado todavía. Ábrala, guárdela allí y vuelva.
refused-already-completed = { $by } ya completó «{ $stage }». No se cambió nada.
refused-not-started = «{ $stage }» no ha empezado: la oportunidad está en «{ $current }». Complete esa primero.
refused-not-approved = «{ $stage }» es un punto de control y aún no tiene aprobación, así que sigue abierta.
refused-gate-open = «{ $stage }» espera la decisión de { $role }, así que sigue abierta. No se cambió nada.
refused-gate-rejected = «{ $stage }» fue rechazada por { $by } en nombre de { $role }, así que sigue abierta. Cambie lo que se pidió y solicítelo de nuevo a { $role }.
refused-gate-changed = Lo que { $role } debía aprobar en «{ $stage }» ha cambiado, así que sigue abierta. Solicítelo de nuevo a { $role }.
refused-gate-unasked = «{ $stage }» necesita la aprobación de { $role }, a quien no se ha consultado, así que sigue abierta. Solicítela a { $role }.
refused-no-output = «{ $stage }» aún no tiene resultado, así que no hay nada que cerrar. Ejecútela primero.
refused-nothing-to-approve = «{ $stage }» aún no tiene resultado que aprobar. Ábrala para ver qué falta; no se consultó a nadie.
refused-already-asked = A todas las personas que nombró ya se les consultó sobre «{ $stage }» tal como está, o la han aprobado. No se consultó a nadie dos veces.
refused-not-a-deciding-role = El rol { $role } no decide nada. Consulte a comercial, solución, producción, regional o deal desk. No se consultó a nadie.
refused-for-requester = { $holder } hizo esta solicitud, y su organización no permite aprobar las solicitudes propias, así que usted no puede decidirla en su nombre. No se cambió nada; otra persona con el rol puede decidir.
refused-who-unknown = No conozco aquí a «{ $who }». No se cambió nada; indique por id de Entra o dirección a alguien que ya haya hablado conmigo.
refused-sees-no-prices = Usted ya no puede ver precios aquí, así que no puede decidir por { $role }. No se cambió nada; puede ayudarle quien le confió la decisión, o un administrador.
refused-who-sees-not = { $who } no puede ver precios aquí, así que no se le puede confiar ninguna decisión. No se cambió nada; un administrador puede darle un rol primero.
refused-delegate-self = Usted ya decide por sí mismo. No se delegó nada; elija a otra persona.
refused-delegate-holder = { $who } ya tiene el rol { $role } y puede decidir de todos modos. No se delegó nada.
refused-delegate-requester = { $who } hizo esta solicitud, y su organización no permite aprobar las solicitudes propias. No se delegó nada; elija a otra persona.
refused-delegate-again = { $who } ya decide por usted hasta el { $until }. No se cambió nada; recupere eso primero si los días deben ser otros.
refused-reassign-can = { $who } ya puede decidir esto. No se cambió nada; si la solicitud no le ha llegado, solicite de nuevo y se le envía otra vez.
refused-period-backwards = El último día, { $ends }, es anterior al primero, { $begins }. No se delegó nada; corrija los días.
refused-period-over = El { $ends } ya pasó. No se delegó nada; elija un último día por venir.
refused-period-long = Las decisiones se pueden delegar { $most } días como máximo. No se delegó nada; elija un último día más cercano, o que un administrador dé el rol a alguien.
refused-no-such-delegation = Eso ya terminó o se recuperó. No se cambió nada.
refused-not-delegator = Solo { $who } o un administrador puede recuperar esto. No se cambió nada.
refused-none-required = Al menos un rol tiene que aprobar una propuesta. No se guardó nada; elija uno.
refused-not-required = El rol { $role } no decide nada, así que no se puede exigir. No se guardó nada; elija entre comercial, solución, producción, regional y deal desk.
refused-no-such-approval = Esa solicitud no existe en su organización. Abra la oportunidad para ver sus solicitudes.
refused-not-holder = Solo las personas con el rol { $role } pueden decidir esto, y usted no lo tiene ahora. No se cambió nada; un administrador puede darle el rol.
refused-approved = { $by } aprobó esto el { $at }. Su toque no cambió nada.
refused-rejected = { $by } rechazó esto el { $at }. Su toque no cambió nada.
refused-superseded = Lo que { $role } debía aprobar ha cambiado, así que esta solicitud ya no se puede decidir. No se cambió nada; el equipo de la cuenta puede solicitar de nuevo.
refused-own-request = Usted mismo hizo esta solicitud, y su organización no permite aprobar las solicitudes propias. No se cambió nada; otra persona con el rol puede decidir.
refused-no-reason = Rechazar necesita un motivo, para que el equipo de la cuenta sepa qué cambiar. No se decidió nada; escríbalo y toque de nuevo.
refused-no-such-role = «{ $said }» no es un rol. Escriba «assign commercial @alguien»; «roles» muestra los roles que hay. No se cambió nada.
refused-no-hours = Aún no hay horas que reducir. Cree primero el tarifario; no se guardó nada.
rate-card-assumed = Con precios en { $currency } y las tarifas de { $region }, ya que la configuración de la oportunidad no dice otra cosa. Indique allí la región de tarifas y la moneda, y cree el tarifario de nuevo.
refused-too-many-assets = Ya hay { $most } activos, el máximo de una oportunidad. No se añadió nada.
refused-discipline-unknown = No hay ninguna disciplina «{ $discipline }» en el catálogo. No se guardó nada; vacíe ese campo e inténtelo de nuevo.
refused-discipline-programme = El porcentaje de { $discipline } no se puede fijar: sus roles dirigen todo el programa y nunca se reducen. No se guardó nada; vacíe ese campo e inténtelo de nuevo.
refused-stale-efficiency = { $by } guardó esto desde que se mostró su tarjeta, así que lo que introdujo no se guardó encima. Aquí está como ha quedado; introduzca su cambio de nuevo.
refused-stale-asset = Alguien cambió este activo desde que se mostró su tarjeta, así que lo que introdujo no se guardó encima. Aquí está como ha quedado; introduzca su cambio de nuevo.
refused-no-such-asset = Ese activo ya no está en la lista; puede que la etapa 6 se haya ejecutado de nuevo. Aquí está la lista como ha quedado.
refused-no-such-match = Esa candidata ya no está; puede que la asignación se haya ejecutado de nuevo. Aquí están las asignaciones como han quedado.
refused-no-route = No hay ninguna ruta en el catálogo para este activo. No se seleccionó nada; elija otra ruta o déjelo fuera del tarifario.
refused-other-selected = { $by } seleccionó { $route } para este activo desde que se mostró su tarjeta, así que su elección no se puso encima. Aquí está como ha quedado; elija de nuevo si la suya encaja mejor.
refused-rematched = La asignación se ejecutó de nuevo desde que se mostró su tarjeta y seleccionó { $route } para este activo, así que su elección no se puso encima. Aquí está como ha quedado; elija de nuevo si la suya encaja mejor.
refused-deselected = Alguien quitó la ruta de este activo desde que se mostró su tarjeta, así que su elección no se llevó a cabo. Aquí está como ha quedado; elija de nuevo si aún encaja.
refused-no-such-route = «{ $route }» no es ninguna ruta del catálogo. No se seleccionó nada; busque otra.
refused-route-gone = La ruta { $route } ya no está en el catálogo. No se seleccionó nada; elija otra.
refused-catalogue = Solo un administrador puede reemplazar el catálogo de rutas: { $admins }. No se conservó nada de su archivo y no se cambió nada. Envíeselo a uno de ellos.
refused-catalogue-problems = { $count ->
    [one] Hay una cosa que corregir en este catálogo
   *[other] Hay { $count } cosas que corregir en este catálogo
}, así que no se adoptó. Corrija el libro y suéltelo de nuevo.
refused-catalogue-moved = El catálogo en uso se reemplazó desde que se mostró su tarjeta, así que no se cambió nada. Esto es lo que cambiaría ahora la importación; mírelo de nuevo antes de confirmar.
refused-catalogue-same = Este catálogo es igual que el que está en uso. No se cambió nada.
refused-catalogue-no-brief = Este archivo resultó ser un catálogo de rutas, que no forma parte de un brief. No se añadió nada a una oportunidad.
refused-no-such-catalogue = Esa importación ya no está aquí. No se cambió nada; suelte el libro de nuevo.
refused-import-nothing = No hay ningún archivo en su mensaje. No se cambió nada; escriba «import» de nuevo con el libro del catálogo adjunto.
being-read-catalogue = { $files ->
    [one] Se está leyendo el catálogo. Lo que cambiaría llega enseguida
   *[other] Se están leyendo { $files } catálogos. Lo que cambiarían llega enseguida
}, en nuestro chat personal; hasta que alguien confirme, no cambia nada.
removed-asset = Quitado de la lista. Queda en el registro.
refused-who = «{ $who }» no es un id de Entra ni una dirección. No se cambió nada; escriba la dirección de la persona o menciónela.
refused-who-unmet = Todavía no conozco a { $who }, así que una mención no me dice quién es. No se cambió nada; escriba su dirección.
refused-not-holding = { $who } no tiene el rol { $role }. No se cambió nada.
refused-last-admin = { $who } es el último administrador; sin uno, ya nadie podría dar roles. No se cambió nada. Nombre primero a otro administrador.
refused-entry = { $field }: { $what } No se guardó nada.
refused-entry-twice = «{ $name }» ya está en la lista. No se guardó nada; cambie esa entrada o dé otro nombre a esta.
refused-list-full = En la lista caben { $most } entradas. No se guardó nada; quite primero lo que ya no se usa.
refused-percent = { $field } debe ser un porcentaje de 0 a { $most } con dos decimales como máximo. No se guardó nada; corríjalo e inténtelo de nuevo.
refused-scenario-order = Cuanto más audaz el escenario, más reduce: el conservador no puede superar al moderado, ni el moderado al agresivo. No se guardó nada; corrija los porcentajes.
refused-no-such-tool = «{ $name }» ya no está en la lista: alguien le cambió el nombre o lo quitó. Aquí está la lista como ha quedado.
refused-no-such-sla = «{ $name }» ya no está en la lista: alguien le cambió el nombre o lo quitó. Aquí está la lista como ha quedado.
refused-no-such-kpi = «{ $name }» ya no está en la lista: alguien le cambió el nombre o lo quitó. Aquí está la lista como ha quedado.
refused-no-such-partner = «{ $name }» ya no está en la lista: alguien le cambió el nombre o lo quitó. Aquí está la lista como ha quedado.
refused-stale-settings = Esta configuración cambió desde que se mostró su tarjeta, así que lo que introdujo no se guardó encima. Aquí está como ha quedado; introduzca su cambio de nuevo.
refused-no-export = Aún no existe ese archivo. Ejecute «{ $stage }» para crearlo.
refused-no-questions = No hay preguntas para el cliente, así que no hay nada que responder. Ejecute primero el diagnóstico o añada una pregunta. Su texto no se guardó.
refused-no-such-import = Esas respuestas ya no están aquí. No se cambió nada; suelte el archivo o pegue el texto de nuevo.
refused-foreign-pack = { $file } es un paquete P&R, pero no uno que su organización haya creado con Trowel. No se leyó nada de él.
refused-empty-answer = Una pregunta respondida necesita una respuesta. No se guardó nada; escriba las palabras del cliente o vuelva a ponerla como pendiente.
refused-no-such-question = Esa pregunta ya no está; puede que el diagnóstico se haya ejecutado de nuevo. Aquí están las preguntas como han quedado.
refused-no-such-card = Esa tarjeta ya no existe. Escriba «help» para ver qué puede hacer.
refused-no-such-stage = Esa etapa no existe. Abra la oportunidad para ver sus etapas.
refused-no-such-files = Esos archivos ya no están aquí. Suéltelos de nuevo.
refused-files-placed = Esos archivos ya se añadieron a la oportunidad #{ $number }. No se añadió nada dos veces.
refused-nothing-to-start = No se pudo leer nada de { $files }, así que no se inició ninguna oportunidad. Suelte el brief mismo.
refused-files-raced = Otra persona dijo un momento antes que usted a qué pertenecen estos archivos. No se añadió nada dos veces; escriba «list» para ver dónde están.
refused-too-many-files = { $count } archivos en un mensaje son más que los { $most } que se toman a la vez. No se tomó ninguno; envíelos en grupos más pequeños.
refused-unknown-verb = Este botón pide «{ $verb }», que Trowel no conoce. La tarjeta puede ser de otra versión; escriba «open» con el número de la oportunidad para obtener una nueva.
refused-input = Eso no se pudo leer: { $field } { $why }. No se guardó nada; corríjalo e inténtelo de nuevo.
refused-unknown-command = No entendí «{ $text }». Escriba «help» para ver lo que entiendo.
refused-no-name = Dé un nombre a la oportunidad nueva: «new NOMBRE».
refused-name-too-long = Ese nombre tiene { $count } caracteres; caben { $most }. No se creó nada.
refused-attachment = { $count ->
    [one] Un adjunto no era un archivo
   *[other] { $count } adjuntos no eran archivos
} que yo pueda recuperar desde aquí (una imagen pegada en el texto, o un archivo en un canal). No se tomó nada de ello; suéltelo como archivo en nuestro chat personal.
why-missing = falta
why-number = debe ser un número entero a partir de 1
why-at-least = debe ser un número entero a partir de { NUMBER($least) }
why-at-most = debe ser un número entero, { NUMBER($most) } como máximo
why-volume = debe ser un número entero de 1 a { 1000000 }
why-score = debe ser un número entero de 0 a 10
why-hour = debe ser un número entero de 0 a 23
why-percentage = debe ser un porcentaje de 0 a 90 con dos decimales como máximo
why-colour = debe ser un color como #1F3A5F
why-date = debe ser una fecha como 2026-11-30
why-choice = no es una de las opciones
why-long = es demasiado largo
why-percent = debe ser un porcentaje como { 12.5 }
why-wrong = tiene una forma que no entiendo

trouble-database = No pude acceder a mi base de datos en este momento, así que no se cambió nada. Inténtelo de nuevo en un minuto.
trouble = Algo falló por mi parte (referencia { $reference }). No se cambió nada; inténtelo de nuevo y, si sigue igual, dé la referencia a su administrador.

next-restore = Esta oportunidad está archivada. Recupérela para seguir.
next-running = «{ $stage }» se está ejecutando.
next-check = Revise lo que produjo «{ $stage }» y complete la etapa.
next-judge-qualification = Puntúe las seis dimensiones TROWLS y solicite la aprobación.
next-approved = «{ $stage }» está aprobada por todas las personas consultadas. Complétela.
next-not-approved = «{ $stage }» espera ser aprobada. Solicite la aprobación.
next-gate-unasked = «{ $stage }» necesita también la aprobación de { $role }. Solicítela a { $role }.
next-gate-open = «{ $stage }» espera la decisión de { $role }.
next-gate-rejected = «{ $stage }» fue rechazada por { $by } en nombre de { $role }. Cambie lo que se pidió y solicítelo de nuevo a { $role }.
next-gate-changed = Lo que { $role } debía aprobar en «{ $stage }» ha cambiado. Solicítelo de nuevo a { $role }.
next-judge-approvals = No se ha producido nada que se pueda aprobar. Ejecute las etapas anteriores a esta.
next-judge-client_answers = Cree primero el paquete P&R; las respuestas del cliente se leen a partir de él.
next-judged-client_answers = Suelte aquí el archivo que devolvió el cliente, pegue las respuestas o escríbalas; después complete la etapa.
next-judge-efficiency = Indique en qué porcentaje se reducen las horas, vea qué cambia y guárdelo.
next-judged-efficiency = Revise lo que cambia la eficiencia guardada y complete la etapa.
next-drop-brief = Suelte el brief del cliente en este chat para empezar.
next-run = Ejecute «{ $stage }».

changed-catalogue = El catálogo se reemplazó
changed-model_type = El tipo de modelo pasó de { $before } a { $now }
changed-tools = La lista de herramientas de IA cambió
changed-partners = La lista de socios cambió
changed-core = La lista de capacidades internas cambió
changed-slas = La lista de SLA cambió
changed-kpis = La lista de KPI cambió
changed-service = Las condiciones de servicio cambiaron
changed-exclusions = La lista de exclusiones cambió
changed-assumptions = La lista de supuestos cambió
changed-go_live = La fecha de lanzamiento pasó de { $before } a { $now }
changed-rates = Las tarifas pasaron de { $before } a { $now }
changed-client_answers-answers = Una respuesta del cliente cambió
changed-assets-names = Cambió cómo se llaman los activos
changed-assets-scope = Cambió qué son los activos
changed-assets-volumes = Un volumen cambió
changed-efficiency-percentages = Un porcentaje de eficiencia cambió
changed-efficiency-words = El escenario, las herramientas o las notas de la eficiencia cambiaron
changed-matching-selection = Se seleccionó otra ruta
changed-item = { $what } de «{ $item }» pasó de { $before } a { $now }
changed-item-text = { $what } de «{ $item }» cambió
changed-item-added = «{ $item }» se añadió
changed-item-removed = «{ $item }» se quitó
changed-item-added-client_answers-answers = «{ $item }» se respondió
changed-item-removed-client_answers-answers = La respuesta de «{ $item }» se retiró
changed-item-added-matching-selection = Se seleccionó una ruta para «{ $item }»
changed-item-removed-matching-selection = Se quitó la ruta de «{ $item }»
facet-client_answers-answers = La respuesta
facet-assets-names = El nombre o nivel
facet-assets-scope = El alcance
facet-assets-volumes = El volumen
facet-efficiency-percentages = El porcentaje
facet-efficiency-words = El texto
facet-matching-selection = La ruta
changed-file-added = { $file } se añadió
changed-file = { $file } cambió
changed-nothing = nada
changed-score = { $field } pasó de { $before } a { $now }
changed-note = La nota sobre { $field } pasó de «{ $before }» a «{ $now }»
changed-fact = { $field } pasó de { $before } a { $now }
changed-figure = { $field } pasó de { $before } a { $now }
changed-money = { $field } pasó de { $before } a { $now }
changed-stage = «{ $stage }» se ejecutó de nuevo
changed-stage-new = «{ $stage }» ya tiene resultado
changed-stage-items = En «{ $stage }»:
changed-through = «{ $stage }» está desactualizada

run-late-waiting = Sigue a la espera de un proceso después de dos minutos: los demás están ocupados, o no hay ninguno en marcha. La ejecución se conserva y empieza sola.
run-late = Esto tarda más de dos minutos. La ejecución sigue: o el modelo responde despacio, o el brief es muy largo. Puede irse; esta tarjeta se actualiza sola.
run-abandoned = La ejecución se interrumpió varias veces y se abandonó. El brief y los resultados anteriores se conservan; ejecute la etapa de nuevo.
run-failed = La ejecución falló por nuestra parte (referencia { $reference }). El brief y los resultados anteriores se conservan; ejecute la etapa de nuevo y, si vuelve a fallar, dé la referencia a su administrador.
run-spoiled = «{ $stage }», de donde sale esto, no se pudo poner al día. Esto se dejó como estaba; vea allí qué falta y ponga ambas al día.
run-nothing-readable = Ninguno de los archivos tiene texto que se pueda leer. Suelte una versión con texto y ejecute la etapa de nuevo.

known-dismissed = (apartada como fuera de alcance)
refused-stale-choice = Lo que hay para elegir cambió desde que se mostró su tarjeta, así que no se guardó nada. Aquí está como ha quedado; elija de nuevo.
refused-no-choice = «{ $choice }» no es ninguna de las respuestas para elegir. No se guardó nada; elija de nuevo.
refused-erased-answer = Un campo vacío no borra una respuesta. No se guardó nada; vuelva a poner la pregunta como pendiente o escriba otra respuesta.
file-pack-elsewhere = Este es el paquete P&R del propio Trowel en una forma de la que no se leen respuestas, así que no se añadió al brief. Envíe el libro (.xlsx) o el documento de Word (.docx), o pegue las respuestas.
file-put-away = { $problem } La oportunidad #{ $number }, que se había iniciado para él, se retiró de nuevo.
file-twin = Mismo contenido que { $twin }, así que no se añadió por segunda vez.
file-abandoned = Este archivo no se pudo leer tras varios intentos. Todo lo demás se conserva; pruebe a guardarlo en otro formato.
file-no-source = El archivo no se pudo recuperar y su dirección ya no es válida. Suéltelo de nuevo.
file-gone = El archivo no se pudo recuperar: su dirección ya no es válida. Suéltelo de nuevo.
file-host = La dirección del archivo no es de las que se recuperan archivos, así que no se recuperó. Suelte el archivo mismo en el chat.
file-unavailable = El archivo no se pudo recuperar: el lugar donde está no lo entregó tras varios intentos. Suéltelo de nuevo.
file-slow = El archivo no se pudo recuperar a tiempo. Suéltelo de nuevo.
file-big = El archivo supera los { $limit } MB, así que no se tomó. Divídalo o quite sus imágenes.

progress-rules = Leyendo el brief con reglas …
progress-model = El modelo está leyendo el brief; medio minuto aproximadamente.
progress-check = Comprobando cada cita en los documentos …

model-unusable = La respuesta del modelo no se pudo usar. Se redactó con reglas; ejecute la etapa de nuevo para probar el modelo.
check-summary = El resumen del modelo se reemplazó por el de las reglas: tenía números que no están en el brief, o nada más de la respuesta lo estaba.
drafted-without-model = Redactado solo con reglas: no hay ningún modelo configurado.
check-differs = { $field }: el borrador dice { $model }, las reglas leen { $rules }. Revise el brief.
check-contradictions = { $count ->
    [one] Se añadió una contradicción que encontraron solo las reglas.
   *[other] Se añadieron { $count } contradicciones que encontraron solo las reglas.
}
field-deadline = Fecha límite
amount = { NUMBER($value, minimumFractionDigits: 2) } { $currency }
field-go_live = Lanzamiento
field-model_type = Tipo de modelo
field-rate_region = Región de tarifas
field-currency = Moneda
field-recommendation = Recomendación
field-percentage = Calificación en porcentaje
field-client_name = Cliente
field-region = Región
field-reminder_hours = Las horas hasta un recordatorio
field-reminder_times = El número de recordatorios
field-escalation_hours = Las horas hasta avisar a los gerentes
field-link_hours = Las horas que funciona un enlace
field-service_types = Servicios
field-roles = Roles
field-people = Personas
field-person = La persona
field-from = El primer día
field-until = El último día
field-required_roles = Roles requeridos
field-note = La nota
field-text = El texto
field-name = El nombre
field-volume = El volumen
field-approval = La solicitud
field-decision = La decisión
field-kind = El tipo de archivo
field-stage = etapa
field-colour = El color
field-question = La pregunta
field-answer = La respuesta
field-scenario = Escenario
field-blanket = El porcentaje general
field-override = El porcentaje de { $discipline }
field-overrides = Un porcentaje por disciplina
field-tools = La lista de herramientas
field-notes = El texto de las notas
field-timing = Tiempos
field-relationship = Relación
field-opportunity = Oportunidad
field-what_we_know = Lo que sabemos
field-location = Ubicación
field-sector = Sector
field-does = Lo que hace la herramienta
field-not_for = Para lo que no sirve
field-steps = Pasos
field-media = Lo que debe ser el trabajo
field-capability = La capacidad
field-partner = El socio
field-source = La fuente
field-core = Capacidad interna
field-exclusions = La exclusión
field-assumptions = El supuesto
field-acknowledge_from = El acuse de recibo más temprano
field-acknowledge_within = El acuse de recibo más tardío
field-amends = Las rondas de cambios
field-v1 = Los días de la primera versión
field-v2 = Los días de la segunda versión
field-v3 = Los días de la tercera versión
field-kinds = Los tipos de trabajo
field-responsible = El rol responsable
field-metric = Lo que se mide
field-target = El objetivo
field-measurement = Cómo se mide
field-conservative = Conservador
field-moderate = Moderado
field-aggressive = Agresivo
field-opp = La oportunidad
field-route = La ruta
field-card = La tarjeta
field-page = La página
field-detail = Lo que muestra la tarjeta
field-searched = La búsqueda
field-key = La clave del botón
field-version = La versión del formulario
field-step = El paso del formulario
field-drawn = La lista de filas
field-rows = La indicación de filas
field-remove = La selección de filas que se eliminan
field-priority = La prioridad
field-category = La categoría
field-description = La descripción
field-tier = El nivel
field-summary = El resumen
field-brands = La lista de marcas

role-viewer = lector
role-editor = editor
role-commercial = comercial
role-solution = solución
role-delivery = producción
role-regional = regional
role-deal_desk = deal desk
role-manager = gerente
role-admin = administrador

pack-nothing-to-ask = No hay preguntas para el cliente, así que no se crearon archivos. Añada una pregunta, ejecute el diagnóstico de nuevo, o complete la etapa para seguir sin preguntar.
run-rules-failed = Este brief no se pudo redactar con reglas en el tiempo y la memoria que puede usar un borrador, y no había ningún modelo para hacerlo. El brief se conserva; divídalo en archivos más pequeños, o ejecute la etapa de nuevo cuando haya un modelo configurado.
run-too-few-questions = Solo salieron { $asked } preguntas para el cliente, y un diagnóstico necesita al menos { $least }. No se reemplazó nada. Compruebe que los archivos contienen el brief del cliente, añada lo que falte y ejecute la etapa de nuevo.

replaces-intake = El borrador se hace de nuevo; los campos rellenados en la oportunidad quedan como están.
replaces-questions = { $count ->
    [0] No se reemplaza ninguna pregunta.
    [one] Se reemplaza una pregunta pendiente de la última ejecución.
   *[other] Se reemplazan { $count } preguntas pendientes de la última ejecución.
}
replaces-assets = { $count ->
    [0] No se reemplaza ningún activo.
    [one] Se reemplaza un activo de la última ejecución.
   *[other] Se reemplazan { $count } activos de la última ejecución.
}
keeps-assets = { $count ->
    [0] No se añadió ni editó ningún activo a mano.
    [one] Se mantiene un activo añadido o editado a mano.
   *[other] Se mantienen { $count } activos añadidos o editados a mano.
}
replaces-matches = { $count ->
    [0] Ninguna asignación depende de ellos.
    [one] Con ellos desaparece una asignación.
   *[other] Con ellos desaparecen { $count } asignaciones.
}
replaces-candidates = { $count ->
    [0] No se reemplaza ninguna asignación.
    [one] Se reemplaza una asignación de la última ejecución.
   *[other] Se reemplazan { $count } asignaciones de la última ejecución.
}
keeps-choices = { $count ->
    [0] Nadie ha elegido una ruta a mano.
    [one] Sigue seleccionada una ruta que alguien eligió a mano.
   *[other] Siguen seleccionadas { $count } rutas que se eligieron a mano.
}
keeps-questions = { $count ->
    [0] No se respondió, editó ni añadió ninguna pregunta a mano.
    [one] Se mantiene una pregunta respondida, editada o añadida a mano.
   *[other] Se mantienen { $count } preguntas respondidas, editadas o añadidas a mano.
}

refused-automatic = Teams pidió esta tarjeta por sí solo, y no se hace nada sin un toque. No se cambió nada.
why-ambiguous = se puede leer de dos maneras: omita el separador de miles y no escriba más de dos decimales
need-decide = «{ $stage }» espera su decisión como { $role }.
need-confirm = { $answers ->
    [one] Se leyeron respuestas que volvieron. Confírmelas o descártelas.
   *[other] Se leyeron { NUMBER($answers) } archivos de respuestas que volvieron. Confírmelos o descártelos.
}
need-answer = { $questions ->
    [one] Una pregunta para el cliente aún no tiene respuesta.
   *[other] { NUMBER($questions) } preguntas para el cliente aún no tienen respuesta.
}
field-language = El idioma
missed-otherwise = Teams no aceptó el mensaje.
message-edited = El mensaje que inició #{ $number } se ha modificado. En #{ $number } no ha cambiado nada: cámbiele el nombre aquí y envíe lo nuevo en un mensaje aparte.
message-deleted = El mensaje que inició #{ $number } se ha eliminado. #{ $number } y sus archivos se conservan; su responsable o un administrador puede archivarla aquí.
refused-no-roles = No tiene ningún rol en Trowel aquí; los invitados no reciben ninguno por sí mismos. No se ha cambiado nada. Un administrador de Trowel de esta organización puede darle uno.
