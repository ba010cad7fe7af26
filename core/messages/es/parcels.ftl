# Archivos creados, en camino a donde está la gente.

parcel-offered = Trowel le ofrece { $file } en su propio chat con él. Diga que sí allí y se pone en su OneDrive. Si allí no llega nada, salude a Trowel en su propio chat e inténtelo de nuevo.

## Lo que puede salir mal de camino a un chat
parcel-not-allowed = Usted ya no puede tener este archivo, o ya no existe. No se envió nada. Un administrador puede decir qué ha cambiado.
parcel-chat-host = La dirección que volvió para el archivo no está en su OneDrive, así que no se envió nada allí. Descárguelo en su lugar.
parcel-chat-unsure = El lugar que se abrió para el archivo en su OneDrive se cerró antes de que Trowel viera el final, así que no se sabe si el archivo está allí. Mire allí, o descárguelo.
parcel-chat-busy = OneDrive no respondió como debía en varios intentos. Descargue el archivo, o pídalo otra vez más tarde.
parcel-chat-credentials = OneDrive ya no acepta el lugar que se abrió para el archivo. No se puso nada allí. Descárguelo, o pídalo otra vez.
parcel-chat-forbidden = OneDrive no permite poner el archivo. No se puso nada allí. Descárguelo en su lugar.
parcel-chat-locked = En su OneDrive hay un archivo con ese nombre abierto o desprotegido. Ciérrelo y pida el archivo otra vez, o descárguelo.
parcel-chat-full = En su OneDrive no queda espacio para el archivo. Haga espacio y pídalo otra vez, o descárguelo.
parcel-chat-refused = OneDrive rechazó el archivo ({ $status }, { $code }). No se puso nada allí. Descárguelo en su lugar.

## Por qué no se toma la respuesta a una oferta
refused-parcel-unknown = Esta oferta de un archivo no se conoce aquí, así que no se envió nada. Abra la tarjeta del archivo en su oportunidad y pídalo otra vez.
refused-parcel-not-yours = Este archivo se ofreció a otra persona, así que no se envió nada. Abra la oportunidad y pida el archivo usted mismo.
refused-parcel-expired = Esta oferta ha caducado. No se envió nada y el archivo se conserva; pídalo otra vez desde su tarjeta.
refused-parcel-withdrawn = Una oferta más reciente de este archivo ha reemplazado a esta. Responda a aquella, o pida el archivo otra vez desde su tarjeta.
refused-parcel-declined = Usted ya rechazó este archivo. Se conserva; pídalo otra vez desde su tarjeta.
refused-parcel-under-way = Usted ya tomó este archivo, y está en camino. No hay nada más que hacer.
refused-parcel-done = Usted ya tomó este archivo: está en su OneDrive. No se envió nada de nuevo.
refused-parcel-failed = Este archivo no llegó cuando lo tomó. Se conserva; pídalo otra vez desde su tarjeta.
refused-parcel-unknown-end = No se sabe si este archivo llegó cuando lo tomó. Mire en su OneDrive, o pídalo otra vez desde su tarjeta.
refused-export-elsewhere = Este archivo se hace al descargarlo, así que solo llega por su enlace. Pídalo desde la tarjeta de la oportunidad.
