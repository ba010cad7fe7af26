# Las etapas por su nombre, para qué sirve cada una, y las palabras para decir cómo está.

pipeline-title-intake = Recibir la oportunidad
pipeline-title-diagnosis = Leer y diagnosticar el brief
pipeline-title-qualification = Calificación (TROWLS)
pipeline-title-qa_pack = Paquete P&R para el cliente
pipeline-title-client_answers = Incorporar las respuestas del cliente
pipeline-title-assets = Normalizar la lista de activos
pipeline-title-matching = Asignar rutas a los activos
pipeline-title-rate_card = Crear el tarifario
pipeline-title-delivery_model = Recomendar el modelo de producción
pipeline-title-efficiency = Aplicar la eficiencia
pipeline-title-team_shape = Componer el equipo
pipeline-title-capability_gaps = Identificar carencias de capacidades
pipeline-title-support_docs = Documentos de apoyo
pipeline-title-approvals = Validación y aprobación
pipeline-title-pitch = Materiales de presentación
pipeline-title-delivery_plan = Planificación de la producción (tras ganar)
pipeline-title-handoff = Traspaso a los sistemas siguientes

pipeline-purpose-intake = Encuentra en el brief el cliente, las marcas, los servicios y las fechas.
pipeline-purpose-diagnosis = Lee el brief como alcance: qué producir, para quién y qué preguntar al cliente.
pipeline-purpose-qualification = Puntúa si merece la pena perseguirla y pide la decisión.
pipeline-purpose-qa_pack = Pone las preguntas para el cliente en un libro y un documento.
pipeline-purpose-client_answers = Incorpora lo que respondió el cliente.
pipeline-purpose-assets = Convierte los entregables en una lista con un activo por fila.
pipeline-purpose-matching = Encuentra la ruta del catálogo para cada activo.
pipeline-purpose-rate_card = Calcula las horas por rol a partir de las rutas seleccionadas.
pipeline-purpose-delivery_model = Dice cómo conviene realizar el trabajo, paso a paso.
pipeline-purpose-efficiency = Fija lo que ahorran las herramientas y las formas de trabajar.
pipeline-purpose-team_shape = Calcula cuántas personas de qué rol hacen falta.
pipeline-purpose-capability_gaps = Nombra lo que pide el brief y la agencia no tiene en casa.
pipeline-purpose-support_docs = Redacta salvedades, supuestos, niveles de servicio y mediciones.
pipeline-purpose-approvals = Reúne las aprobaciones que necesita la propuesta.
pipeline-purpose-pitch = Redacta la presentación con lo que produjeron las etapas.
pipeline-purpose-delivery_plan = Planifica la producción cuando el negocio está ganado.
pipeline-purpose-handoff = Traspasa la oportunidad aprobada a los sistemas que toman el relevo.

pipeline-status-not_started = Sin empezar
pipeline-status-in_progress = En curso
pipeline-status-completed = Completada
