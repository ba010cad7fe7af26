# Las tarjetas de las etapas 10 y 11.

cards-team-fte = { $fte } ETC
cards-team-change = { $before } → { $after }
cards-team-hours = Horas
cards-team-people = Personas
cards-team-price = Precio
cards-team-before = Antes
cards-team-after = Con eficiencia
cards-team-of-year = Un ETC son { $hours } al año.

## Eficiencia
cards-efficiency-scenario-conservative = Conservador
cards-efficiency-scenario-moderate = Moderado
cards-efficiency-scenario-aggressive = Agresivo
cards-efficiency-choice = { $scenario } ({ $share })
cards-efficiency-unpriced = Aún no hay tarifario, así que no hay horas que reducir. Cree primero el tarifario y vuelva aquí.
cards-efficiency-open-rate_card = Abrir el tarifario
cards-efficiency-guide-first = Elija un escenario, vea una vista previa de lo que cambia y guárdelo.
cards-efficiency-guide-preview = Esto es una vista previa y no hay nada guardado. Guárdelo, o cambie las cifras y vuelva a verla.
cards-efficiency-guide-complete = Revise lo que cambia la eficiencia guardada y complete la etapa.
cards-efficiency-saved = Guardado por { $who }, { $when }: versión { $version }
cards-efficiency-unsaved = Aún no hay nada guardado. Esto es lo que cambiaría la propuesta.
cards-efficiency-kept = Lo que guardó { $who } ({ $when }, versión { $version }) se mantiene hasta que usted guarde.
cards-efficiency-effect = Lo que cambia
cards-efficiency-form = Eficiencia
cards-efficiency-scenario = Escenario
cards-efficiency-blanket = Porcentaje general
cards-efficiency-blanket-empty = como propone el escenario
cards-efficiency-range = De 0 a 90 %. Los roles de programa nunca se reducen.
cards-efficiency-disciplines = Por disciplina
cards-efficiency-override-empty = como el general
cards-efficiency-programme = Roles de programa: nunca se reducen
cards-efficiency-elsewhere = Ningún rol de este tarifario
cards-efficiency-applied = Herramientas
cards-efficiency-tools = Herramientas aplicadas, separadas por comas
cards-efficiency-notes = Notas
cards-efficiency-preview = Vista previa
cards-efficiency-save = Guardar

## Composición del equipo
cards-run-first-team_shape = Calcular el equipo
cards-guide-start-team_shape = Calcule el equipo a partir del tarifario y la eficiencia guardada: ETC por rol y disciplina.
cards-guide-check-team_shape = Revise horas, personas y precio, y complete la etapa.
cards-team-again = Calcularlo de nuevo
cards-team-needs-rate_card = Abrir el tarifario
cards-team-needs-efficiency = Abrir la eficiencia
cards-team-table = ETC por disciplina y rol
cards-team-chart = ETC por disciplina, con eficiencia
cards-team-axis = ETC
cards-team-others = { $count } más
cards-team-reduced = reducido en { $share }
cards-team-kept = rol de programa, nunca se reduce
cards-team-total = En total
