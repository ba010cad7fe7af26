# La configuración de la organización: un resumen, y un formulario para cada parte.

cards-tenant = Configuración de la organización
cards-tenant-title = Configuración de la organización
cards-tenant-said = Vale para todas las oportunidades, y para lo que se haga desde ahora.
cards-tenant-back = Toda la configuración
cards-tenant-asking = Un administrador puede cambiarlo, en su propio chat con Trowel.

## Imagen de marca
cards-tenant-branding = Imagen de marca
cards-tenant-branding-said = Cómo se ven los documentos para clientes.
cards-tenant-agency = Nombre de la agencia, como la conocen los clientes
cards-tenant-agency-hint = Si queda vacío, los documentos van sin él
cards-tenant-colour = Color de la marca
cards-tenant-colour-wrong = Un color es # y seis cifras o letras de la A a la F, como #1F3A5F.
cards-tenant-contact = A quién envían los clientes sus respuestas
cards-tenant-contact-hint = Un nombre, una dirección o ambos

## Aprobaciones
cards-tenant-approvals = Aprobaciones
cards-tenant-approvals-said = Quién tiene que aprobar una propuesta antes de que salga, y quién puede decidir una solicitud.
cards-tenant-approvals-state = Requeridos: { $roles }. { $own } { $answer }
cards-tenant-required_roles = Roles que tienen que aprobar una propuesta
cards-tenant-required_roles-missing = Elija al menos un rol.
cards-tenant-self_approval = ¿Se puede aprobar lo que uno mismo solicitó?
cards-tenant-self_approval-no = No, decide otra persona
cards-tenant-self_approval-yes = Sí

## Escenarios
cards-tenant-scenarios = Escenarios de eficiencia
cards-tenant-scenarios-said = En qué porcentaje propone cada escenario reducir las horas. Lo que ya está guardado en una oportunidad queda como está.
cards-tenant-conservative = Conservador, en porcentaje
cards-tenant-moderate = Moderado, en porcentaje
cards-tenant-aggressive = Agresivo, en porcentaje
cards-tenant-percent-wrong = Un porcentaje de 0 a { $most }.
cards-tenant-scenarios-state = Conservador { $conservative }, moderado { $moderate }, agresivo { $aggressive }

## Herramientas de IA
cards-tenant-tools = Herramientas de IA
cards-tenant-tools-said = Lo que se sabe de cada herramienta: los modelos de producción nombran estas y ninguna otra.
cards-tenant-tools-none = No hay herramientas en la lista, así que los modelos de producción no nombran ninguna.
cards-tenant-tool-add = Añadir una herramienta
cards-tenant-tool-new = Una herramienta nueva
cards-tenant-tool-change = Cambiar la herramienta
cards-tenant-tool-outdates = Un cambio marca como desactualizados los modelos de producción recomendados antes.
cards-tenant-tool-remove = Quitar la herramienta
cards-tenant-tool-name = Nombre
cards-tenant-tool-does = Lo que hace
cards-tenant-tool-does-hint = Por ejemplo: versiones cortas y ediciones de vídeo
cards-tenant-tool-not_for = Para lo que no sirve
cards-tenant-tool-steps = Pasos en los que puede trabajar
cards-tenant-tool-media = Lo que debe ser el trabajo
cards-tenant-tool-simple = ¿Para qué complejidad?
cards-tenant-tool-simple-no = Cualquiera
cards-tenant-tool-simple-yes = No para trabajos muy complejos
cards-tenant-tool-checks = ¿Qué hace con el trabajo?
cards-tenant-tool-checks-no = Lo realiza, o ayuda a ello
cards-tenant-tool-checks-yes = Revisa el trabajo terminado
cards-tenant-tool-missing = Rellene esto.
cards-tenant-tool-choose = Elija al menos uno.
cards-tenant-tool-where = { $steps } · { $media }
cards-tenant-tool-limits = No sirve para: { $limits }

## Socios
cards-tenant-partners = Socios
cards-tenant-partners-said = Lo que se suele encargar a socios, y a cuáles.
cards-tenant-partners-none = La lista está vacía.
cards-tenant-partner-add = Añadir una capacidad
cards-tenant-partner-new = Una capacidad que aporta un socio
cards-tenant-partner-change = Cambiar lo que aporta un socio
cards-tenant-partner-outdates = Un cambio marca como desactualizadas las carencias de capacidades encontradas antes.
cards-tenant-partner-remove = Quitar de la lista
cards-tenant-partner-capability = Capacidad
cards-tenant-partner-partner = Socio
cards-tenant-partner-partner-hint = Si queda vacío, no se nombra a nadie
cards-tenant-partner-source = De dónde viene
cards-tenant-partner-unnamed = no se nombra a nadie
cards-tenant-source-internal_sme = Un experto propio
cards-tenant-source-brandtech_partner = Un socio de Brandtech
cards-tenant-source-external_vendor = Un proveedor externo

## Capacidades internas
cards-tenant-core = Capacidades internas
cards-tenant-core-said = Lo que hace nuestro propio equipo, sin socio.
cards-tenant-core-none = La lista está vacía.
cards-tenant-core-lines = Una capacidad por línea

cards-tenant-number-wrong = Un número entero de { $least } a { $most }.

## SLA
cards-tenant-slas = SLA
cards-tenant-slas-said = En cuántos días laborables se entrega y corrige cada tipo de trabajo. Los documentos de apoyo parten de aquí.
cards-tenant-slas-none = La lista está vacía. Los documentos de apoyo necesitan al menos tres SLA.
cards-tenant-sla-add = Añadir un SLA
cards-tenant-sla-new = Un SLA nuevo
cards-tenant-sla-change = Cambiar el SLA
cards-tenant-sla-remove = Quitar el SLA
cards-tenant-sla-outdates = Un cambio marca como desactualizados los documentos de apoyo redactados antes.
cards-tenant-sla-name = Lo que se entrega
cards-tenant-sla-name-hint = Por ejemplo: juego de cinco anuncios estáticos
cards-tenant-sla-v1 = Días laborables hasta la primera versión
cards-tenant-sla-v2 = Días laborables hasta la segunda versión
cards-tenant-sla-v3 = Días laborables hasta la tercera versión
cards-tenant-sla-kinds = Tipos de trabajo para los que vale
cards-tenant-sla-responsible = Rol responsable
cards-tenant-sla-notes = Notas para el cliente
cards-tenant-kind-motion = Animación y vídeo
cards-tenant-kind-ecommerce = Comercio electrónico
cards-tenant-kind-crm = CRM y correo
cards-tenant-kind-web = Páginas web
cards-tenant-kind-static = Estáticos, impresos, fotografía
cards-tenant-kind-copy = Redacción y localización
cards-tenant-kind-strategy = Estrategia e investigación

## KPI
cards-tenant-kpis = KPI
cards-tenant-kpis-said = Con qué se mide el trabajo, sea cual sea el brief.
cards-tenant-kpis-none = La lista está vacía. Los documentos de apoyo necesitan al menos tres KPI.
cards-tenant-kpi-add = Añadir un KPI
cards-tenant-kpi-new = Un KPI nuevo
cards-tenant-kpi-change = Cambiar el KPI
cards-tenant-kpi-remove = Quitar el KPI
cards-tenant-kpi-outdates = Un cambio marca como desactualizados los documentos de apoyo redactados antes.
cards-tenant-kpi-metric = Lo que se mide
cards-tenant-kpi-target = Objetivo
cards-tenant-kpi-measurement = Cómo se mide

## Condiciones de servicio
cards-tenant-service = Acuse de recibo y cambios
cards-tenant-service-said = Lo que vale para todo trabajo.
cards-tenant-service-acknowledge_from = Horas para acusar recibo de un brief, como mínimo
cards-tenant-service-acknowledge_within = Horas para acusar recibo de un brief, como máximo
cards-tenant-service-amends = Rondas de cambios que incluye un precio
cards-tenant-service-state = Acuse de recibo en { $from } a { $within } horas; { $amends ->
    [one] una ronda de cambios
   *[other] { NUMBER($amends) } rondas de cambios
  }

## Exclusiones y supuestos
cards-tenant-exclusions = Exclusiones
cards-tenant-exclusions-said = Lo que los precios no incluyen, salvo que un brief lo incluya.
cards-tenant-exclusions-none = No se excluye nada de antemano.
cards-tenant-exclusions-lines = Una exclusión por línea
cards-tenant-assumptions = Supuestos
cards-tenant-assumptions-said = En qué se apoyan los precios, sea cual sea el brief.
cards-tenant-assumptions-none = No se supone nada de antemano.
cards-tenant-assumptions-lines = Un supuesto por línea

## Volver al ejemplo
cards-tenant-reset = Volver al ejemplo
cards-tenant-reset-tools = Su lista de { NUMBER($count) } se reemplaza por la de ejemplo de { NUMBER($sample) }. Los modelos de producción recomendados antes quedan marcados como desactualizados.
cards-tenant-reset-partners = Su lista de { NUMBER($count) } se reemplaza por la de ejemplo de { NUMBER($sample) }.
cards-tenant-reset-core = Su lista de { NUMBER($count) } se reemplaza por la de ejemplo de { NUMBER($sample) }.
cards-tenant-reset-slas = Su lista de { NUMBER($count) } se reemplaza por la de ejemplo de { NUMBER($sample) }. Los documentos de apoyo redactados antes quedan marcados como desactualizados.
cards-tenant-reset-kpis = Su lista de { NUMBER($count) } se reemplaza por la de ejemplo de { NUMBER($sample) }. Los documentos de apoyo redactados antes quedan marcados como desactualizados.
cards-tenant-reset-service = Sus horas y rondas se reemplazan por las de ejemplo. Los documentos de apoyo redactados antes quedan marcados como desactualizados.
cards-tenant-reset-exclusions = Su lista de { NUMBER($count) } se reemplaza por la de ejemplo de { NUMBER($sample) }. Los documentos de apoyo redactados antes quedan marcados como desactualizados.
cards-tenant-reset-assumptions = Su lista de { NUMBER($count) } se reemplaza por la de ejemplo de { NUMBER($sample) }. Los documentos de apoyo redactados antes quedan marcados como desactualizados.
cards-tenant-reset-scenarios = Sus porcentajes se reemplazan por los de ejemplo.
cards-tenant-reset-confirm = Reemplazar

cards-tenant-reaching = Recordatorios y escalado
cards-tenant-reaching-said = A quien tiene un rol y no ha decidido se le recuerda; después se avisa a los gerentes de lo que sigue esperando. Cero desactiva cualquiera de los dos.
cards-tenant-reaching-reminded = { $times ->
    [0] Sin recordatorios.
    [one] Un recordatorio a las { $hours } h.
   *[other] Hasta { $times } recordatorios, uno cada { $hours } h.
}
cards-tenant-reaching-escalated = { $hours ->
    [0] Sin escalado.
   *[other] Se avisa a los gerentes a las { $hours } h.
}
cards-tenant-reminder_hours = Horas hasta un recordatorio, y entre dos
cards-tenant-reminder_times = Recordatorios como máximo
cards-tenant-escalation_hours = Horas hasta avisar a los gerentes
cards-tenant-link_hours = Horas que funciona el enlace de un correo
cards-tenant-whole-wrong = Un número entero de { NUMBER($least) } a { NUMBER($most) }.

## Idioma
cards-tenant-language = Idioma
cards-tenant-language-said = El idioma de las tarjetas que ven todos en un canal o grupo. Las de cada persona van en el idioma de su Teams.
cards-tenant-language-of = Idioma de las tarjetas compartidas
