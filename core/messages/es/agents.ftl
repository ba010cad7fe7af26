-agents-instead = Se redactó con reglas en su lugar; ejecute la etapa de nuevo para probar el modelo.

agents-overloaded = El modelo estaba sobrecargado ({ $status }) y siguió así al preguntarle de nuevo. { -agents-instead }
agents-rate-limited = El modelo no acepta más solicitudes de esta cuenta por el momento ({ $status }). { -agents-instead }
agents-server-error = El servicio del modelo falló ({ $status }). { -agents-instead }
agents-unreachable = No se pudo acceder al modelo, o la conexión se cortó. { -agents-instead }
agents-garbled = El servicio del modelo envió algo que no es una respuesta. { -agents-instead }
agents-too-slow = El modelo no había respondido tras { $seconds } segundos. { -agents-instead }
agents-invalid-answer = La respuesta del modelo no se ajustó al formato, y la segunda tampoco. { -agents-instead }
agents-declined = { $category ->
    [cyber] El modelo rehusó trabajar en este brief: toca las normas de su proveedor sobre seguridad informática.
    [bio] El modelo rehusó trabajar en este brief: toca las normas de su proveedor sobre biología.
    [general_harms] El modelo rehusó trabajar en este brief: toca las normas de su proveedor sobre contenido dañino.
   *[other] El modelo rehusó trabajar en este brief y no dio motivo.
  } Se redactó con reglas en su lugar; compruebe qué contienen los archivos antes de ejecutar la etapa de nuevo.
agents-too-long = El brief es demasiado largo para el modelo. Se redactó con reglas en su lugar; quite los archivos que no pertenezcan al brief y ejecute la etapa de nuevo.
agents-request-refused = El servicio del modelo rechazó la solicitud ({ $status }). Se redactó con reglas en su lugar; pida a quien opera Trowel que mire el registro y el límite de gasto de la cuenta.
agents-key-refused = El servicio del modelo no acepta la clave de API ({ $status }). Se redactó con reglas en su lugar; pida a quien opera Trowel que compruebe ANTHROPIC_API_KEY.
agents-billing = La cuenta del modelo tiene un problema de facturación ({ $status }). Se redactó con reglas en su lugar; pida a quien opera Trowel que mire la cuenta.
agents-model-unknown = El servicio del modelo no conoce el modelo o la dirección ({ $status }). Se redactó con reglas en su lugar; pida a quien opera Trowel que compruebe TROWEL_MODEL y ANTHROPIC_BASE_URL.

agents-left-out = { $file } es demasiado largo para leerlo entero: { $characters ->
    [one] se dejó fuera su último carácter.
   *[other] se dejaron fuera sus últimos { $characters } caracteres.
  } Si allí hay algo importante, añádalo como archivo propio y ejecute la etapa de nuevo.
agents-dropped = { $count ->
    [one] Se descartó un valor que dio el modelo, porque las palabras que citaba no están en los archivos.
   *[other] Se descartaron { $count } valores que dio el modelo, porque las palabras que citaban no están en los archivos.
  } Complete a mano lo que falte.
