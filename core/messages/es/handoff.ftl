# Etapa 17: el traspaso. Por qué algo no se traspasó, y lo que se dice a quienes toman el relevo.

handoff-target-library = Biblioteca de documentos
handoff-target-crm = Salesforce
handoff-target-regional = Aprobadores regionales
handoff-target-talent = Equipo de talento
handoff-target-slack = Slack

handoff-status-active = en curso
handoff-status-won = ganada
handoff-status-lost = perdida
handoff-status-deprioritised = apartada

handoff-no-client = un cliente aún sin nombrar

## Lo que se anuncia
handoff-told-regional = { $by } traspasó la oportunidad #{ $number } «{ $name }» para { $client }{ $again ->
    [yes] {" "}de nuevo, tras cambios
   *[no] {""}
}. Estado: { $status }. Recibe este aviso porque tiene el rol regional; ábrala para ver lo que supone en su región.
handoff-told-talent = { $by } traspasó la oportunidad #{ $number } «{ $name }» para { $client }{ $again ->
    [yes] {" "}de nuevo, tras cambios
   *[no] {""}
}. Estado: { $status }. Ábrala para ver el equipo que requiere el trabajo.

## Lo que no está configurado
handoff-not-configured-library = No hay ninguna biblioteca de documentos configurada, así que no se puso nada allí. Quien opera Trowel puede indicar un sitio de SharePoint; después traspase de nuevo.
handoff-not-configured-crm = Salesforce no está configurado, así que no se envió nada allí. Quien opera Trowel puede conectarlo; después traspase de nuevo.
handoff-not-configured-slack = No hay ningún canal de Slack configurado, así que no se publicó nada.
handoff-nobody-regional = Nadie tiene el rol regional, así que no se avisó a nadie. Un administrador puede dárselo a alguien; después traspase de nuevo.
handoff-nobody-talent = La configuración no nombra ningún equipo de talento, así que no se avisó a nadie. Un administrador puede nombrar a las personas; después traspase de nuevo.

## Lo que puede salir mal
handoff-abandoned = Varios intentos se interrumpieron, así que no se sabe hasta dónde llegó. Mire allí e inténtelo de nuevo.
handoff-missed = Sin avisar: { $people }{ $more ->
    [0] {""}
   *[other] {" "}y { $more } más
}. Pueden saludar a Trowel en su propio chat; después inténtelo de nuevo. A quien ya recibió aviso no se le avisa dos veces.
handoff-unsure = No se sabe si esto llegó a { $people }{ $more ->
    [0] {""}
   *[other] {" "}y { $more } más
}. Pregúnteles antes de enviarlo de nuevo.
handoff-slack-unknown = Puede que se haya publicado: no volvió ninguna respuesta. Mire en el canal antes de enviarlo de nuevo.
handoff-under-way = { $target } ya está en camino.

refused-handoff-not-begun = Aún no se ha traspasado nada a { $target }. Traspase primero.
refused-handoff-done = { $target } ya lo tiene, así que no se envió nada de nuevo. Para ponerlo al día, traspase de nuevo.
refused-handoff-not_configured = { $target } no está configurado, así que no hay nada que reintentar. Cuando lo esté, traspase de nuevo.
refused-handoff-under-way = { $target } sigue en camino, así que la etapa queda abierta. Termina por sí solo; mire de nuevo en un momento.

## Un segundo traspaso
handoff-again-library = Los archivos de la carpeta se reemplazan por los más recientes; SharePoint conserva las versiones anteriores.
handoff-again-crm = El registro de Salesforce se pone al día.
handoff-again-regional = Se avisa de nuevo a los aprobadores regionales, si algo ha cambiado.
handoff-again-talent = Se avisa de nuevo al equipo de talento, si algo ha cambiado.
handoff-again-slack = Se avisa de nuevo en Slack, si algo ha cambiado.

## Salesforce
handoff-crm-refused = { $fields ->
    [none] Salesforce rechazó el registro ({ $code }).
   *[other] Salesforce rechazó { $fields } ({ $code }).
} Dice: «{ $said }» Allí no se cambió nada. Corríjalo aquí o haga cambiar allí la regla del campo, e inténtelo de nuevo.
handoff-crm-duplicate = Salesforce tiene { $count } registros con el mismo id de Trowel, así que no se cambió ninguno. Combínelos o elimine allí todos menos uno, e inténtelo de nuevo.
handoff-crm-credentials = Salesforce no acepta las credenciales que recibió. No se envió nada. Quien opera Trowel debe comprobar SALESFORCE_CLIENT_ID, SALESFORCE_CLIENT_SECRET y SALESFORCE_LOGIN_URL; después inténtelo de nuevo.
handoff-crm-forbidden = Salesforce no permite a Trowel escribir oportunidades ({ $code }). Allí no se cambió nada. Haga que su administrador dé ese permiso al usuario de la aplicación conectada, e inténtelo de nuevo.
handoff-crm-no-field = Salesforce no conoce el campo { $field } con el que se encuentran los registros, o Trowel no puede verlo. Allí no se cambió nada. Haga que su administrador lo cree como id externo en Opportunity, e inténtelo de nuevo.
handoff-crm-limit = Salesforce alcanzó su límite de llamadas. Allí no se cambió nada.
handoff-crm-busy = Salesforce no respondió como debía. Enviarlo de nuevo no hace daño: el registro sigue siendo uno.
handoff-crm-odd = Salesforce respondió de un modo inesperado ({ $status }), así que no se sabe si lo tomó. Inténtelo de nuevo; el registro sigue siendo uno.

## La biblioteca
handoff-library-site-gone = El sitio de SharePoint que nombra la configuración no existe, o Trowel no puede verlo. No se puso nada allí. Quien opera Trowel debe comprobar SHAREPOINT_SITE; después inténtelo de nuevo.
handoff-library-gone = La biblioteca de documentos { $name ->
    [none] del sitio
   *[other] «{ $name }»
} ya no está, o Trowel no puede verla. No se puso nada allí; los archivos se conservan aquí. Restáurela o haga que SHAREPOINT_LIBRARY nombre otra, e inténtelo de nuevo.
handoff-library-credentials = Microsoft 365 no acepta las credenciales que recibió. No se puso nada allí. Quien opera Trowel debe comprobar el id y el secreto de la aplicación; después inténtelo de nuevo.
handoff-library-forbidden = Trowel no puede escribir en el sitio de SharePoint. No se puso nada allí. Haga que un administrador conceda a su aplicación acceso de escritura al sitio (Sites.Selected), e inténtelo de nuevo.
handoff-library-locked = «{ $file }» está abierto en el Office de alguien o desprotegido, así que no se pudo reemplazar. Los archivos anteriores a él están en su sitio. Haga que se cierre e inténtelo de nuevo.
handoff-library-full = El sitio de SharePoint no tiene espacio para «{ $file }». Los archivos anteriores a él están en su sitio. Haga que se libere espacio e inténtelo de nuevo.
handoff-library-refused = SharePoint rechazó «{ $file }» ({ $status }, { $code }). Los archivos anteriores a él están en su sitio.
handoff-library-no-folder = En la biblioteca hay un archivo llamado «{ $name }» donde debe haber una carpeta. No se puso nada allí. Cámbiele el nombre o muévalo, e inténtelo de nuevo.
handoff-library-busy = SharePoint no respondió como debía. Enviarlo de nuevo no hace daño: los archivos siguen siendo los mismos.

## Slack
handoff-slack-gone = El canal de Slack o su webhook ya no existe ({ $code }). No se publicó nada. Quien opera Trowel debe comprobar SLACK_WEBHOOK_URL; después inténtelo de nuevo.
handoff-slack-refused = Slack rechazó el mensaje ({ $code }). No se publicó nada.
handoff-slack-busy = Slack pide esperar. Aún no se ha publicado nada.
