# Datos junto a las dimensiones TROWLS. Dicen lo que se sabe y nunca sugieren una puntuación.

hint-undiagnosed = El brief aún no se ha diagnosticado. Ejecute la etapa 2, y lo que encuentre aparece aquí.

hint-timing-deadline = La propuesta se entrega el { $date }, { $days ->
    [0] es decir, hoy
    [one] dentro de un día
   *[other] dentro de { NUMBER($days) } días
}.
hint-timing-deadline-past = La propuesta debía entregarse el { $date }, hace { $days ->
    [one] un día
   *[other] { NUMBER($days) } días
}.
hint-timing-deadline-none = No hay fecha fijada para la propuesta.
hint-timing-deadline-read = Se leyó en el brief que pide la propuesta para el { $date }, que no es lo que tiene ahora la oportunidad.
hint-timing-go_live = El trabajo se lanza el { $date }, { $days ->
    [0] es decir, hoy
    [one] dentro de un día
   *[other] dentro de { NUMBER($days) } días
}.
hint-timing-go_live-past = El trabajo debía lanzarse el { $date }, hace { $days ->
    [one] un día
   *[other] { NUMBER($days) } días
}.
hint-timing-go_live-none = No hay fecha fijada para el lanzamiento.
hint-timing-go_live-read = Se leyó en el brief que el lanzamiento es el { $date }, que no es lo que tiene ahora la oportunidad.
hint-timing-backwards = El lanzamiento del { $live } es anterior a la entrega de la propuesta, el { $due }. Una de las dos fechas debe de estar mal.
hint-timing-timeline = El calendario del brief dice: { $what }

hint-earlier = #{ $number } «{ $name }», iniciada el { $date }, { $status ->
    [won] se ganó
    [lost] se perdió
    [deprioritised] se apartó
   *[active] sigue abierta
}; { $known ->
    [both] se puntuó con { NUMBER($score) } de 10 en esto y con { NUMBER($percentage) } % en total
    [score] se puntuó con { NUMBER($score) } de 10 en esto
    [percentage] calificó con { NUMBER($percentage) } % en total
   *[neither] no tiene puntuaciones
}.

hint-lessons = Aprendido de #{ $number }: «{ $lessons }»
hint-relationship-first = Esta es aquí la primera oportunidad de { $client }.
hint-relationship-client-none = No hay cliente indicado, así que no se puede buscar el trabajo anterior con él. Rellene el cliente y aparecerá aquí.
hint-relationship-count = Oportunidades anteriores de este cliente: { NUMBER($count) }{ $won ->
    [0] {""}
   *[other] {", "}ganadas: { NUMBER($won) }
}{ $lost ->
    [0] {""}
   *[other] {", "}perdidas: { NUMBER($lost) }
}{ $deprioritised ->
    [0] {""}
   *[other] {", "}apartadas: { NUMBER($deprioritised) }
}{ $active ->
    [0] {""}
   *[other] {", "}aún abiertas: { NUMBER($active) }
}.
hint-relationship-answered = Preguntado por quién decide, el cliente respondió: «{ $answer }»
hint-relationship-open = Abierto en el brief: { $what }

hint-opportunity-answered = Preguntado por el presupuesto, el cliente respondió: «{ $answer }»
hint-opportunity-money = { $more ->
    [0] El brief menciona un importe: { $amount }.
    [one] El brief menciona un importe, { $amount }, y uno más.
   *[other] El brief menciona un importe, { $amount }, y { NUMBER($more) } más.
}
hint-opportunity-open = Abierto en el brief: { $what }
hint-opportunity-money-none = No hay ningún importe en los pasajes que respaldan lo que se leyó.
hint-opportunity-deliverables = { $count ->
    [0] El diagnóstico no encontró ningún entregable.
    [one] El brief pide un entregable{ $counted ->
        [0] , y no dice su volumen.
       *[other] , y dice su volumen.
    }
   *[other] El brief pide { NUMBER($count) } entregables; { $counted ->
        [0] ninguno tiene volumen.
       *[other] { $counted ->
            [one] { NUMBER($counted) } de ellos tiene volumen.
           *[other] { NUMBER($counted) } de ellos tienen volumen.
        }
    }
}
hint-opportunity-volume = Un volumen en las palabras del brief, para { $name }: «{ $volume }»
hint-opportunity-reach = El brief menciona { $markets ->
    [0] ningún mercado
    [one] un mercado
   *[other] { NUMBER($markets) } mercados
} y { $channels ->
    [0] ningún canal
    [one] un canal
   *[other] { NUMBER($channels) } canales
}{ $complexity ->
    [low] ; el diagnóstico considera baja su complejidad
    [medium] ; el diagnóstico considera media su complejidad
    [high] ; el diagnóstico considera alta su complejidad
   *[unknown] {""}
}.
hint-opportunity-pipeline = { $count ->
    [one] Otra oportunidad de este cliente sigue abierta.
   *[other] Otras { NUMBER($count) } oportunidades de este cliente siguen abiertas.
}

hint-what_we_know-contradictions = { $count ->
    [one] El brief se contradice: { $what }
   *[other] El brief se contradice en { NUMBER($count) } lugares, primero: { $what }
}
hint-what_we_know-questions = Preguntas para el cliente: abiertas { NUMBER($pending) }, de ellas en rojo { NUMBER($red) }; respondidas { NUMBER($answered) }, descartadas { NUMBER($dismissed) }.
hint-what_we_know-questions-none = No hay preguntas para el cliente.
hint-what_we_know-ambiguities = { $count ->
    [0] El diagnóstico no encontró nada que el brief deje abierto.
    [one] El brief deja abierto un punto: { $what }
   *[other] El brief deja abiertos { NUMBER($count) } puntos, primero: { $what }
}
hint-what_we_know-earlier = #{ $number } «{ $name }» fue para el mismo cliente; lo que se aprendió allí se puede volver a leer.
hint-what_we_know-sources = { $quotes ->
    [one] Un pasaje
   *[other] { NUMBER($quotes) } pasajes
} de { $files ->
    [one] un archivo
   *[other] { NUMBER($files) } archivos
} { $quotes ->
    [one] respalda
   *[other] respaldan
} lo que se leyó.

hint-location-region = La región es { $region }.
hint-location-region-none = No hay región indicada.
hint-location-markets = { $count ->
    [one] Se menciona un mercado: { $names }.
   *[other] Se mencionan { NUMBER($count) } mercados: { $names }{ $more ->
        [0] {""}
       *[other] {" "}y { NUMBER($more) } más
    }.
}
hint-location-markets-none = El brief no menciona ningún mercado.
hint-location-outside = Mencionados como mercados, pero fuera de la región { $region } según la cuenta Trowel: { $names }{ $more ->
    [0] {""}
   *[other] {" "}y { NUMBER($more) } más
}.

hint-sector-services = Servicios que se piden: { $names }{ $more ->
    [0] {""}
   *[other] {" "}y { NUMBER($more) } más
}.
hint-sector-services-none = No hay ningún tipo de servicio indicado, así que no se puede buscar trabajo anterior de ese tipo.
hint-sector-capabilities = Capacidades que requiere: { $names }{ $more ->
    [0] {""}
   *[other] {" "}y { NUMBER($more) } más
}.
hint-sector-first = Ninguna oportunidad anterior aquí pide un servicio del mismo tipo.
hint-sector-count = Oportunidades anteriores con un servicio del mismo tipo: { NUMBER($count) }{ $won ->
    [0] {""}
   *[other] {", "}ganadas: { NUMBER($won) }
}{ $lost ->
    [0] {""}
   *[other] {", "}perdidas: { NUMBER($lost) }
}{ $deprioritised ->
    [0] {""}
   *[other] {", "}apartadas: { NUMBER($deprioritised) }
}{ $active ->
    [0] {""}
   *[other] {", "}aún abiertas: { NUMBER($active) }
}.
hint-sector-conflicts = Trowel no tiene lista de conflictos: coteje este cliente y este sector con la suya antes de puntuar.
