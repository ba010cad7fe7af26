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
refused-row-question = Alguien cambió esta pregunta desde que se abrió el formulario. { $answered ->
    [no] Ahora no tiene respuesta
   *[other] Su respuesta es ahora «{ $answer }»
} ({ $status }). Lo que escribió está en los campos y sin guardar; guarde de nuevo para ponerlo en su lugar.
refused-row-asset = Alguien cambió este activo desde que se abrió el formulario. Ahora es «{ $name }», { NUMBER($volume) } { $volume ->
    [one] pieza
   *[other] piezas
}{ $tiered ->
    [no] , sin nivel
   *[other] , nivel «{ $tier }»
}. Lo que escribió está en los campos y sin guardar; guarde de nuevo para ponerlo en su lugar.
refused-stale-typed = Esta oportunidad cambió desde que se abrió la ventana, así que lo que introdujo no se guardó encima. Sigue en los campos; guarde de nuevo para ponerlo en lugar de lo que hay.
refused-stale-question-typed = Alguien cambió esta pregunta desde que se abrió la ventana, así que lo que introdujo no se guardó encima. Sigue en los campos; guarde de nuevo para ponerlo en lugar de lo que hay.
refused-stale-asset-typed = Alguien cambió este activo desde que se abrió la ventana, así que lo que introdujo no se guardó encima. Sigue en los campos; guarde de nuevo para ponerlo en lugar de lo que hay.
refused-stale-efficiency-typed = { $by } guardó esto desde que se abrió la ventana, así que lo que introdujo no se guardó encima. Las cifras muestran lo que guardó { $by }; lo suyo sigue en los campos. Guarde de nuevo para ponerlo en su lugar.
