# La plantilla de presentaciones: lo que puede estar mal en una.

template-other = Esto no es una presentación ni una plantilla de PowerPoint. Guárdelo como .potx o .pptx y suéltelo de nuevo.
template-macros = Esta plantilla contiene macros. Guárdela sin ellas, como .potx o .pptx, y suéltela de nuevo.
template-linked = Esta plantilla enlaza a archivos en otro lugar, que los clientes no podrían abrir. Incruste las imágenes, guárdela y suéltela de nuevo.
template-upright = Las diapositivas de esta plantilla son verticales. Use una con diapositivas más anchas que altas.
template-unreadable = Esta plantilla está dañada: no se puede abrir, o no se puede hacer ninguna diapositiva con ella. Ábrala en PowerPoint, guárdela de nuevo como .potx y suéltela otra vez.
template-too-large = Esta plantilla supera los { $most } MB, y así sería cada presentación. Reduzca sus imágenes y suéltela de nuevo.
template-too-heavy = Esta plantilla requiere demasiado tiempo o recursos para abrirse. Quite lo que no haga falta y suéltela de nuevo.
template-no-title = Ningún diseño de esta plantilla tiene un marcador de título. Añada uno en el patrón y suéltela de nuevo.
template-no-text = Ningún diseño de esta plantilla tiene un marcador de texto o contenido. Añada uno en el patrón y suéltela de nuevo.
template-no-room = Ningún diseño de esta plantilla tiene un título y, aparte, un marcador de texto o contenido de al menos un cuarto del ancho y del alto de la diapositiva. Añada uno en el patrón y suéltela de nuevo.

refused-template = Solo un administrador puede cambiar la plantilla de presentaciones: { $admins }. No se conservó nada de su archivo y no se cambió nada. Envíeselo a uno de ellos.
refused-template-nothing = No hay ningún archivo en su mensaje. No se cambió nada; escriba «template» de nuevo con un .potx o .pptx adjunto.
refused-template-problems = No se puede adoptar nada de este archivo. No se cambió nada; corrija lo que se indica y suéltelo de nuevo.
refused-no-such-template = Esa plantilla ya no está aquí. No se cambió nada; suelte el archivo de nuevo.
being-read-template = { $files ->
    [one] Se está leyendo su plantilla. Recibirá aquí una tarjeta con la que adoptarla; antes no cambia nada.
   *[other] Se están leyendo sus plantillas. Recibirá aquí una tarjeta para cada una; antes no cambia nada.
}
file-became-template = Este archivo es ahora la plantilla de presentaciones de su organización, y no forma parte de este brief.
