# Etapa 15: lo que se dice junto a la presentación, y por qué no se hizo ninguna.

pitch-too-few = No se creó ninguna presentación: lo que hay da solo para { $count } { $count ->
    [one] diapositiva
   *[other] diapositivas
}, y hacen falta al menos { $least }. Falta: { $missing }. No se conservó nada del intento. Complete esas etapas y cree la presentación de nuevo.
pitch-missing-context = más de lo que pide el cliente (Leer y diagnosticar el brief)
pitch-missing-approach = la forma de producir (Recomendar el modelo de producción)
pitch-missing-scope = los activos (Normalizar la lista de activos)
pitch-missing-team = el equipo (Componer el equipo)
pitch-missing-commercials = las cifras del equipo (Componer el equipo)
pitch-missing-governance = gobernanza con al menos tres puntos (Documentos de apoyo)
pitch-missing-levels = al menos tres KPI (Documentos de apoyo)
pitch-missing-assumptions = al menos tres supuestos (Documentos de apoyo)
pitch-untraced = No se creó ninguna presentación: el número «{ $value }» ({ $place }) no lo produjo ninguna etapa. No se publicó nada. Corríjalo de donde lo toma la presentación y créela de nuevo.
pitch-shortened = { $count ->
    [one] Se acortó un texto para que cupiera en su diapositiva. El esquema lo tiene entero.
   *[other] Se acortaron { $count } textos para que cupieran en sus diapositivas. El esquema los tiene enteros.
}
pitch-rows-left-out = { $count ->
    [one] Una fila de una tabla figura solo en el esquema: no cabe en la diapositiva.
   *[other] { $count } filas de tablas figuran solo en el esquema: no caben en las diapositivas.
}
pitch-bars-left-out = Los gráficos muestran solo las disciplinas más grandes.
pitch-place-headline = titular
pitch-place-deck_summary = resumen
pitch-place-title = título
pitch-place-bullet = viñeta { $number }
pitch-place-callout = cifra destacada
pitch-place-notes = notas del orador
pitch-place-table = tabla
pitch-place-chart = gráfico
pitch-place-appendix = anexo, entrada { $number }
pitch-place-on-slide = diapositiva { $slide }, { $place }
pitch-missing-both = { $one }; { $others }
progress-deck = Escribiendo la presentación …
pitch-not-written = El archivo .pptx no se pudo escribir. El esquema se conserva y sus archivos están ahí. Cree la presentación de nuevo; si vuelve a pasar, avise a quien opera Trowel.
