# La tarjeta del estado del negocio.

cards-deal = Negocio
cards-deal-title = Cómo está el negocio
cards-deal-active = Activo
cards-deal-won = Ganado
cards-deal-lost = Perdido
cards-deal-deprioritised = Despriorizado
cards-deal-since = Indicado por { $who }, { $when }
cards-deal-never = Nadie ha dicho otra cosa todavía.
cards-deal-form = Cambiarlo
cards-deal-status = Estado
cards-deal-lessons = Lecciones aprendidas
cards-deal-lessons-hint = Necesarias si se perdió o se despriorizó: qué lo decidió, qué haría usted de otra manera
cards-deal-lessons-none = Ninguna anotada.
cards-deal-save = Guardar
cards-deal-plan = Planificar la producción
cards-deal-history = { $count ->
    [one] Indicado una vez ›
   *[other] Indicado { NUMBER($count) } veces ›
}
cards-deal-history-title = Lo que se dijo del negocio
cards-deal-back = Volver al negocio
cards-list-deals = Todas
cards-list-show = Mostrar
