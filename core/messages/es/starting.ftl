# Iniciar una oportunidad a partir de un mensaje de Teams.

posted-dialog = Oportunidad nueva
posted-file = Mensaje de { $author }, { $date }.txt
posted-nobody = alguien
posted-started = { $files ->
    [0] Iniciada a partir del mensaje de { $author }. Se está leyendo su texto.
    [one] Iniciada a partir del mensaje de { $author }. Se están leyendo su texto y un archivo.
   *[other] Iniciada a partir del mensaje de { $author }. Se están leyendo su texto y { $files } archivos.
}
posted-started-files = { $files ->
    [one] Iniciada a partir del mensaje de { $author }. Se está leyendo su archivo.
   *[other] Iniciada a partir del mensaje de { $author }. Se están leyendo sus { $files } archivos.
}
posted-before = Ya se inició antes una oportunidad a partir de este mensaje. No se inició nada dos veces; es esta.
refused-posted-nothing = Ese mensaje no tiene texto ni archivo que pueda iniciar una oportunidad. No se creó nada. Suelte mejor el brief en el chat con Trowel.
refused-posted-deleted = Ese mensaje se eliminó, así que no se creó nada a partir de él. Pida el brief a su autor, o suelte el archivo en el chat con Trowel.
refused-posted-unreadable = Teams no entregó el mensaje, así que no se creó nada. Abra de nuevo el menú del mensaje y elija allí el comando.
refused-posted-event = Eso es una nota de Teams y no un mensaje de alguien. No se creó nada; elija el comando en el mensaje con el brief.
