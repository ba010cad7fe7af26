# Lo que dice el servicio de formularios que guardan muchas filas a la vez.

saved-many = { $saved ->
    [0] No se cambió nada, así que no se guardó nada.
    [one] Se guardó { $saved } fila.
   *[other] Se guardaron { $saved } filas.
}
refused-some = { $saved ->
    [0] No se guardó nada.
    [one] Se guardó { $saved } fila.
   *[other] Se guardaron { $saved } filas.
} { $refused ->
    [one] { $refused } fila no se guardó: abajo dice por qué, y conserva lo que escribió.
   *[other] { $refused } filas no se guardaron: abajo dicen por qué, y conservan lo que escribió.
}
refused-row-input = { $field } { $why }. Esta fila no se guardó; corríjala y guarde de nuevo.
refused-row-gone = Esta fila ya no está; se quitó o se reemplazó desde que se abrió el formulario. No se guardó nada en su lugar.
refused-row-question = Alguien cambió esta pregunta desde que se abrió el formulario. { $answer ->
    [none] Ahora no tiene respuesta
   *[other] Su respuesta es ahora «{ $answer }»
} ({ $status }). Lo que escribió está en los campos y sin guardar; guarde de nuevo para ponerlo en su lugar.
