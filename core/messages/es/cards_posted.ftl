# El cuadro de diálogo que inicia una oportunidad a partir de un mensaje.

cards-posted-from = Del mensaje de { $author }, { $when }
cards-posted-from-undated = Del mensaje de { $author }
cards-posted-name = Nombre de la oportunidad
cards-posted-taken = Lo que se leerá
cards-posted-text = El mensaje mismo
cards-posted-left = Lo que no se puede llevar
cards-posted-left-how = Descárguelo y suéltelo en el chat con Trowel; allí se une a la oportunidad.
cards-posted-pictures = { $count ->
    [one] Una imagen en el mensaje
   *[other] { $count } imágenes en el mensaje
}
cards-posted-foreign = El mensaje viene de otra organización. Su texto se toma tal como está; sus archivos se quedan donde están, porque Trowel no puede abrirlos.
cards-posted-start = Iniciar
