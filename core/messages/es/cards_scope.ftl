# Lo que dicen las tarjetas del alcance: lo que el cliente quiere que se produzca.

## Los activos
cards-run-first-assets = Listar los activos
cards-guide-start-assets = Deje que Trowel liste lo que el cliente quiere que se produzca: una fila por activo, con su volumen y las palabras del brief. Medio minuto aproximadamente. Lo que añada a mano se conserva.
cards-guide-check-assets = Revise nombres, niveles y volúmenes, añada lo que falte y complete la etapa.
cards-assets-none = La lista está vacía, así que no hay nada a lo que asignar ruta o precio. Añada a mano lo que sepa, o pida una lista al cliente y ejecute la etapa con ella.
cards-assets-title = Lo que el cliente quiere que se produzca
cards-assets-count = { $assets ->
    [one] { NUMBER($assets) } activo
   *[other] { NUMBER($assets) } activos
}
cards-assets-pieces = { $pieces ->
    [one] { $written } pieza
   *[other] { $written } piezas
}
cards-assets-tier-of = Nivel: { $tier }
cards-assets-added = añadido a mano
cards-assets-edited = editado a mano
cards-assets-stated = El brief dice: «{ $stated }»
cards-assets-edit = Editar
cards-assets-add = Añadir un entregable
cards-assets-add-help = ¿Falta algo en la lista? Añádalo como entregable propio, una fila por cosa que producir. Al ejecutar la etapa de nuevo se conserva.
cards-assets-new = Añadir un entregable
cards-assets-save-new = Añadir a la lista
cards-assets-change = Cambiar el activo
cards-assets-change-help = Lo que guarde aquí se conserva cuando la etapa se ejecute de nuevo.
cards-assets-remove = Quitar de la lista
cards-assets-name = Nombre
cards-assets-name-missing = Escriba qué hay que producir, por ejemplo «Estático social de pago, 1:1».
cards-assets-description = Descripción
cards-assets-tier = Nivel, como lo llama el cliente
cards-assets-volume = Cuántas piezas
cards-assets-volume-wrong = Un volumen es un número entero de 1 a { $most }.

## Muestras, para la galería
cards-sample-left-out = Una fila con volumen cero se dejó fuera: Window sticker. Añádala a mano si al final se quiere.
