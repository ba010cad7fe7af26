# Las tarjetas de la plantilla de presentaciones, y de una que se ofrece.

cards-file-template = Una plantilla de presentaciones
cards-template = Plantilla de presentaciones
cards-template-title = Plantilla de presentaciones
cards-template-sample = La plantilla que viene con Trowel, en el color de su marca
cards-template-own = { $name }, adoptada por { $who }, { $when }
cards-template-how = Para usar la suya, suelte un .potx en nuestro chat personal, o escriba «template» con un .pptx adjunto. Verá cuáles de sus diseños se usarían, y nada cambia antes de que un administrador lo confirme.
cards-template-to-sample = Volver a la de ejemplo
cards-template-import-title = Una plantilla de presentaciones
cards-template-import-unsaved = Aún no se ha cambiado nada.
cards-template-import-check = Vea los diseños que se usarían y adopte la plantilla o apártela.
cards-template-import-asked = Este archivo se leyó como brief y parece una plantilla. ¿Cuál de los dos es?
cards-template-import-wrong = Esto no se puede usar como plantilla
cards-template-import-confirmed = Adoptada por { $who }, { $when }
cards-template-import-after = Las presentaciones que se hagan desde ahora la usan. Las hechas antes quedan como están.
cards-template-import-discarded = Apartada por { $who }, { $when }. No se cambió nada.
cards-template-import-brief = Es un brief, dijo { $who }, { $when }. No se cambió nada.
cards-template-take = Usar como plantilla
cards-template-brief = Es un brief
cards-template-cover = Portada
cards-template-points = Diapositivas con viñetas
cards-template-picture = Diapositivas con tabla o gráfico
