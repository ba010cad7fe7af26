# Formularios que muestran muchas filas a la vez, casi siempre en un cuadro de diálogo.

cards-many-edit = Editar varias…
cards-many-questions = Preguntas para el cliente
cards-many-found = { $found ->
    [0] No se encontró nada; busque otra cosa, o todo.
   *[other] { $found } de { $total }, página { $page } de { $pages }.
}
cards-many-search = Buscar
cards-many-status = Mostrar estado
cards-many-priority = Mostrar prioridad
cards-many-any = Todas
cards-many-find = Guardar y mostrar
cards-many-save = Guardar
cards-many-next = Guardar, página siguiente
cards-many-previous = Guardar, página anterior
cards-many-close = Guardar y cerrar
cards-many-long = Esta respuesta es demasiado larga para editarla aquí; su propio formulario la tiene entera.
cards-many-refused = No se guardó.
cards-many-assets = Activos
cards-many-assets-add = Añadir un activo
cards-many-assets-remove = Quitar de la lista
cards-match-find = Buscar una ruta…
cards-match-typing = Buscar una ruta escribiendo
cards-match-typing-hint = Un nombre, un código, una palabra del brief
cards-match-take = Seleccionar esta ruta
cards-efficiency-apart = Probar en una ventana…
cards-roles-picked = Buscar personas
