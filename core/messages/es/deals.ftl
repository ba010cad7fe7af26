# Cómo está un negocio.

deal-status-active = activo
deal-status-won = ganado
deal-status-lost = perdido
deal-status-deprioritised = despriorizado

deal-set-active = El negocio está activo de nuevo. Lo que se dijo antes de él queda en su historial.
deal-set-won = El negocio está ganado. Siguiente: planificar la producción, etapa 16.
deal-set-lost = El negocio está perdido, y lo aprendido se conserva. Aparece donde se puntúa una oportunidad parecida.
deal-set-deprioritised = El negocio está despriorizado, y lo aprendido se conserva. Aparece donde se puntúa una oportunidad parecida.
deal-as-it-was = No ha cambiado nada: el negocio ya está { $status }, con estas lecciones.

refused-no-lessons = Un negocio { $status } necesita lecciones aprendidas, así que no se guardó nada. Escriba qué haría de otra manera, basta una frase, y guarde de nuevo.
refused-deal-active = La producción se planifica cuando el negocio está ganado, y este sigue activo. Márquelo como ganado cuando lo esté y planifique la producción.
refused-deal-lost = La producción se planifica para negocios ganados, y este está perdido, así que no se planificó nada. Si es un error, márquelo primero como ganado.
refused-deal-deprioritised = La producción se planifica para negocios ganados, y este está despriorizado, así que no se planificó nada. Si al final se ganó, márquelo primero como ganado.
next-deal-active = Marque el negocio como ganado cuando lo esté y planifique la producción.
next-deal-lost = El negocio está perdido, así que no hay producción que planificar.
next-deal-deprioritised = El negocio está despriorizado, así que no hay producción que planificar.
refused-deal-first = { $by } marcó este negocio como { $status } el { $at }, después de que se mostrara su tarjeta, así que lo que introdujo no se guardó encima. Aquí está como ha quedado; cámbielo de nuevo si está mal.
told-deal = { $person } marcó como { $status } el negocio de la oportunidad #{ $number }. Lecciones aprendidas: { $lessons }

field-deal = El negocio
field-status = El estado
field-lessons = Lecciones aprendidas

changed-deal_status = El negocio estaba { $before } y ahora está { $now }
