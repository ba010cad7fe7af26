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
parcel-put = { $file } está en camino a los archivos de este canal. El resultado llega aquí en un momento.
parcel-abandoned = Varios intentos se interrumpieron, así que no se sabe hasta dónde llegó. Mire allí, o pida el archivo otra vez.
parcel-channel-not-set-up = Trowel no está conectado a Microsoft Graph, así que no puede poner archivos en canales. Tome el archivo por su enlace y súbalo; quien opera Trowel puede conectarlo.
parcel-channel-folder-forbidden = Trowel no puede ver dónde guarda sus archivos este canal. Haga que un propietario del equipo actualice la aplicación allí y le permita leer los archivos del equipo (File.Read.Group), o tome el archivo por su enlace y súbalo.
parcel-channel-forbidden = Trowel no puede escribir en el sitio de este canal; un canal privado o compartido tiene el suyo propio. Haga que un administrador conceda a la aplicación de Trowel acceso de escritura a ese sitio (Sites.Selected), o tome el archivo por su enlace y súbalo.
parcel-channel-gone = El canal o su carpeta ya no está, o Trowel no puede verlo. Tome el archivo por su enlace y súbalo donde corresponda.
parcel-channel-locked = En el canal hay un archivo con ese nombre abierto o desprotegido, así que no se pudo reemplazar en varios intentos. Haga que se cierre y pida el archivo otra vez.
parcel-channel-full = En el sitio de este canal no queda espacio. Haga que se libere espacio y pida el archivo otra vez, o tómelo por su enlace.
parcel-channel-credentials = Microsoft 365 no acepta las credenciales que recibió. Quien opera Trowel debe comprobar el id y el secreto de la aplicación. Entretanto, tome el archivo por su enlace.
parcel-channel-busy = SharePoint no respondió como debía en varios intentos. Pida el archivo más tarde, o tómelo por su enlace.
parcel-channel-refused = SharePoint rechazó el archivo ({ $status }, { $code }). Tómelo por su enlace y súbalo.
refused-parcel-internal = Este archivo contiene tarifas o costes, y en un canal todos pueden leer sus archivos, también los invitados. No se puso nada allí. Tómelo por su enlace, o haga que se le envíe a su propio chat.
refused-parcel-no-channel = Esta conversación no tiene archivos propios. No se puso nada en ningún sitio. Tome el archivo por su enlace, o haga que se le envíe a su propio chat.
