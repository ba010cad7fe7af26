# Lo que está desactualizado, y lo que cambió al ponerlo al día.

# Lo que produce una etapa, como se llama dentro de una frase.
cards-result-intake = recepción
cards-result-diagnosis = diagnóstico
cards-result-qualification = calificación
cards-result-qa_pack = paquete P&R
cards-result-client_answers = respuestas del cliente
cards-result-assets = lista de activos
cards-result-matching = asignación de rutas
cards-result-rate_card = tarifario
cards-result-delivery_model = modelo de producción
cards-result-efficiency = eficiencia
cards-result-team_shape = composición del equipo
cards-result-capability_gaps = carencias de capacidades
cards-result-support_docs = documentos de apoyo
cards-result-approvals = aprobaciones
cards-result-pitch = presentación
cards-result-delivery_plan = plan de producción
cards-result-handoff = traspaso

cards-outdated-stages = { $count ->
    [one] Desactualizado: { $stages }
   *[other] Desactualizados: { $stages }
}
cards-outdated-more = { $more ->
    [one] { $more } cambio más
   *[other] { $more } cambios más
}
cards-outdated-mend = Poner al día: { $stages }

cards-difference = Lo que cambió
cards-difference-show = Ver lo que cambió
cards-difference-none = Aún no se ha calculado nada más de una vez, así que no hay nada que comparar.
cards-difference-versions = de la versión { $before } a la { $now }
cards-figure-hours = Horas
cards-figure-hours_after = Horas con eficiencia
cards-figure-fte = ETC
cards-figure-price = Precio
cards-figure-price_after = Precio con eficiencia
cards-figure-open = –
