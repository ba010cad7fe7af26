# Lo que dicen las reglas de la etapa 6 junto a la lista: lo que quedó fuera, y lo que hay que mirar.

assets-none = El brief no menciona nada que producir que se pueda listar. Añada a mano lo que sepa, o pida una lista al cliente.
assets-left-out-pitch = { $count ->
    [one] Se dejó fuera una cosa que es de la presentación y no del trabajo: { $names }.
   *[other] Se dejaron fuera { $count } cosas que son de la presentación y no del trabajo: { $names }.
}
assets-left-out-kept = { $count ->
    [one] Una cosa ya está en la lista, añadida o cambiada a mano, y no se listó de nuevo: { $names }.
   *[other] { $count } cosas ya están en la lista, añadidas o cambiadas a mano, y no se listaron de nuevo: { $names }.
}
assets-left-out-zero = { $count ->
    [one] Se dejó fuera una fila con volumen cero: { $names }. Añádala a mano si al final se quiere.
   *[other] Se dejaron fuera { $count } filas con volumen cero: { $names }. Añádalas a mano si al final se quieren.
}
assets-left-out-unnamed = { $count ->
    [one] Se dejó fuera una fila con volumen pero sin nombre ({ $names }). Búsquela en el archivo.
   *[other] Se dejaron fuera { $count } filas con volumen pero sin nombre ({ $names }). Búsquelas en el archivo.
}
assets-left-out-twins = { $count ->
    [one] Una fila estaba dos veces en los archivos, palabra por palabra, y se lista una vez: { $names }.
   *[other] { $count } filas estaban dos veces en los archivos, palabra por palabra, y se listan una vez: { $names }.
}
assets-left-out-numbers = { $count ->
    [one] El brief da un número de una cosa más, que no se tomó como algo que producir: { $names }. Añádala a mano si se quiere.
   *[other] El brief da números de { $count } cosas más, que no se tomaron como algo que producir: { $names }. Añada a mano las que se quieran.
}
assets-left-out-more = La lista se cortó en { $most } filas; hay { $count } más en los archivos. Divida la oportunidad, o añada a mano lo que importe.
assets-volumes-odd = { $count ->
    [one] Un volumen no es un número de piezas y cuenta como 1 hasta que el cliente lo confirme: { $names }.
   *[other] { $count } volúmenes no son números de piezas y cuentan como 1 hasta que el cliente los confirme: { $names }.
}
assets-volumes-large = { $count ->
    [one] Un volumen es demasiado grande para ser cierto y cuenta como 1 hasta que el cliente lo confirme: { $names }.
   *[other] { $count } volúmenes son demasiado grandes para ser ciertos y cuentan como 1 hasta que el cliente los confirme: { $names }.
}
assets-volumes-fraction = { $count ->
    [one] Un volumen es una fracción y se redondeó: { $names }.
   *[other] { $count } volúmenes son fracciones y se redondearon: { $names }.
}
assets-volumes-open = { $count ->
    [one] Un volumen está por confirmar con el cliente.
   *[other] { $count } volúmenes están por confirmar con el cliente.
}
assets-volumes-answered = { $count ->
    [one] Un volumen se fijó con las respuestas del cliente: { $names }. Compruebe que la respuesta se refería a él.
   *[other] { $count } volúmenes se fijaron con las respuestas del cliente: { $names }. Compruebe que las respuestas se referían a ellos.
}
assets-volumes-differ = { $count ->
    [one] Un volumen difiere de lo que resulta de las palabras del brief, y se siguieron las palabras: { $names }.
   *[other] { $count } volúmenes difieren de lo que resulta de las palabras del brief, y se siguieron las palabras: { $names }.
}
assets-names-more = { $names } y { $count } más
assets-check-missed = { $count ->
    [one] Unas reglas sencillas encontraron una cosa más que el borrador no lista: { $names }. Añádala a mano si se quiere.
   *[other] Unas reglas sencillas encontraron { $count } cosas más que el borrador no lista: { $names }. Añada a mano las que se quieran.
}
