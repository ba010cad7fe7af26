# La tarjeta de la etapa 15.

cards-run-first-pitch = Crear la presentación
cards-guide-start-pitch = Deje que Trowel redacte la presentación con lo que produjeron las etapas anteriores. Cada cifra se rastrea hasta la etapa que la contiene. Medio minuto aproximadamente.
cards-guide-check-pitch = Lea las diapositivas, descargue la presentación y complete la etapa.
cards-pitch-slides = Diapositivas
cards-pitch-slide = Diapositiva { $number } de { $slides }
cards-pitch-next = Diapositiva siguiente
cards-pitch-before = Diapositiva anterior
cards-pitch-notes = Notas del orador
cards-pitch-sources = De dónde vienen las cifras
cards-pitch-source = { $place } · { $where }, { $field }
cards-pitch-from = { $stage }, versión { $version }
cards-pitch-from-opportunity = la oportunidad
cards-pitch-from-settings = la configuración de su organización
cards-pitch-more = { $count ->
    [one] y { $count } más
   *[other] y { $count } más
}
cards-pitch-table = { $rows ->
    [one] Al lado: una tabla de una fila
   *[other] Al lado: una tabla de { $rows } filas
}
cards-pitch-chart = Al lado: un gráfico, «{ $title }»
cards-export-pitch_pptx = Presentación
cards-export-outline_md = Esquema
cards-export-pitch_md = Versión breve
