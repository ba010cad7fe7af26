# Archivos junto a mensajes en canales y chats de grupo.

posted-looking = { $count ->
    [one] Buscando el archivo ({ $count }) junto a su mensaje. Tarda un momento; la respuesta llega aquí.
   *[other] Buscando los { $count } archivos junto a su mensaje. Tarda un momento; la respuesta llega aquí.
}
posted-none = Junto a este mensaje no hay ningún archivo que Trowel pueda tomar: las tarjetas, citas e imágenes no lo son. No se tomó nada. Publique el documento mismo y mencione a Trowel.
posted-missed = El archivo junto a este mensaje no se tomó. { $why }
posted-blind = Si hay un archivo junto a este mensaje, no se tomó. { $why }
posted-refused = Sin tomar: { $files }{ $more ->
    [0] {""}
   *[other] {" "}y { $more } más
}. { $why }
posted-missing = Los archivos que se publican aquí aún no llegan a Trowel, y él no puede poner ninguno aquí. Todo lo demás funciona. { $why }
posted-together = { $first } { $others }
posted-not-set-up = Trowel no está conectado a Microsoft Graph, así que no puede recuperar archivos de canales y chats de grupo. Envíe el archivo a Trowel en su propio chat, y escriba junto a él «open» y el número de la oportunidad para añadirlo allí. Quien opera Trowel puede conectarlo.
posted-forbidden-channel = Trowel no puede leer los mensajes de este equipo. Envíe el archivo a Trowel en su propio chat, o haga que un propietario del equipo actualice la aplicación allí y le permita leer los mensajes de los canales (ChannelMessage.Read.Group).
posted-forbidden-chat = Trowel no puede leer los mensajes de este chat. Envíe el archivo a Trowel en su propio chat, o haga que alguien quite la aplicación de este chat, la añada de nuevo y le permita leer los mensajes (ChatMessage.Read.Chat).
posted-deleted = El mensaje ya no está, o Trowel no puede verlo. Publique el archivo de nuevo y mencione a Trowel, o envíelo a Trowel en su propio chat.
posted-blocked = Una norma de su organización contra la pérdida de datos bloqueó el mensaje. Pregunte a quien lleva esas normas, o envíe otra versión del archivo.
posted-busy = Microsoft Graph está ocupado y pide esperar. Publique el archivo de nuevo en unos minutos, o envíelo a Trowel en su propio chat.
posted-unavailable = No se pudo acceder a Microsoft Graph. Publique el archivo de nuevo en unos minutos, o envíelo a Trowel en su propio chat.
posted-no-token = Microsoft 365 no dio acceso a Trowel. Envíe el archivo a Trowel en su propio chat, y avise a quien opera Trowel.
posted-abandoned = Varios intentos de buscarlo se interrumpieron. Publíquelo de nuevo, o envíelo a Trowel en su propio chat.
posted-nowhere = Teams no dice dónde está este archivo, así que no se recuperó. Envíelo a Trowel en su propio chat.
posted-link-not-set-up = Trowel no tiene acceso a SharePoint, así que el archivo no se recuperó. Envíelo a Trowel en su propio chat; quien opera Trowel puede configurarlo.
posted-link-forbidden = Trowel no puede abrir el lugar donde está este archivo: un canal privado o compartido, y los archivos de un chat, tienen el suyo propio. No se recuperó nada. Envíe el archivo a Trowel en su propio chat, o haga que un administrador dé acceso a ese sitio a la aplicación de Trowel (Sites.Selected).
posted-link-gone = El archivo se movió o eliminó, o Trowel no puede verlo. No se recuperó nada. Publíquelo de nuevo, o envíelo a Trowel en su propio chat.
posted-link-elsewhere = SharePoint envió a Trowel a otro lugar por este archivo, así que no se recuperó. Envíelo a Trowel en su propio chat.
posted-link-busy = SharePoint está ocupado y pide esperar. No se recuperó nada. Publique el archivo de nuevo en unos minutos, o envíelo a Trowel en su propio chat.
posted-link-unavailable = No se pudo acceder a SharePoint, así que el archivo no se recuperó. Publíquelo de nuevo en unos minutos, o envíelo a Trowel en su propio chat.
posted-link-no-token = Microsoft 365 no dio acceso a Trowel, así que el archivo no se recuperó. Envíelo a Trowel en su propio chat, y avise a quien opera Trowel.
posted-link-malware = SharePoint encontró software malicioso en este archivo, así que no se recuperó. Haga que se limpie, o envíe otra versión.
posted-link-locked = El archivo está bloqueado o retenido por una norma de su organización, así que no se recuperó. Haga que se libere, o envíe otra versión a Trowel en su propio chat.
