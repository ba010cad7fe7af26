# Lo que dice el servicio cuando una solicitud no llega a turno, o cuando un turno falla.

edge-unauthorized = La solicitud no demuestra que venga de Microsoft Teams. No se hizo nada.
edge-not-teams = Trowel solo funciona en Microsoft Teams. No se hizo nada.
edge-no-tenant = La solicitud no dice a qué organización de Microsoft 365 pertenece. No se hizo nada.
edge-wrong-tenant = Trowel no está configurado para esta organización de Microsoft 365. No se hizo nada; su administrador puede añadirlo.
edge-untrusted-host = La solicitud nombra para la respuesta una dirección en la que Trowel no confía. No se hizo nada.
edge-no-identity = Trowel solo puede trabajar para personas que han iniciado sesión en Microsoft 365. No se cambió nada. Inicie sesión e inténtelo de nuevo.
edge-malformed = La solicitud no es una actividad que Trowel pueda leer. No se hizo nada.
edge-not-json = La solicitud debe ser JSON sin compresión. No se hizo nada.
edge-too-large = La solicitud supera los { $limit } kB. No se hizo nada.
edge-too-slow = La solicitud tardó demasiado en llegar. No se hizo nada; envíela de nuevo.
edge-local-only = Trowel funciona en modo local y solo responde a esta máquina. No se hizo nada.
edge-not-supported = Trowel no responde a este tipo de solicitud. No se hizo nada.
edge-not-found = No hay nada en esta dirección.
edge-method = Esta dirección no acepta ese tipo de solicitud.
edge-bad-request = La solicitud no se pudo entender. No se hizo nada.
edge-failed = Algo falló por nuestra parte y esto no se hizo. El trabajo anterior se conserva. Inténtelo de nuevo; si vuelve a pasar, dé la referencia { $reference } a su administrador.
edge-done = Hecho.
edge-file-unknown = Este enlace de descarga no es válido. Pida el archivo a Trowel otra vez desde su tarjeta.
edge-file-expired = Este enlace de descarga ha caducado. El archivo se conserva; pídalo a Trowel otra vez desde su tarjeta.
edge-other-organisation = Trowel pertenece a la organización que comparte este canal y trabaja solo para su propia gente. No se ha cambiado nada.
