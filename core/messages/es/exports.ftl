# Lo que impide que un archivo salga: dónde está en presentaciones y documentos.

export-at-slide = diapositiva { $slide }
export-at-title = diapositiva { $slide }, título
export-at-bullet = diapositiva { $slide }, viñeta { $paragraph }
export-at-table = diapositiva { $slide }, tabla
export-at-notes = diapositiva { $slide }, notas, párrafo { $paragraph }
export-at-chart = diapositiva { $slide }, gráfico
export-at-template = la plantilla ({ $part })
export-at-document = el párrafo «{ $text }»
export-at-document-table = la tabla, «{ $text }»
