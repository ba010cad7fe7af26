# Las tarjetas de las etapas 12 y 13.

## Carencias de capacidades
cards-gaps-core = Nuestro propio equipo cubre
cards-gaps-core-none = No se pide nada de la lista de capacidades internas.
cards-gaps-missing = Lo que falta
cards-gaps-none = Nada de lo que pide el brief supera a nuestro propio equipo.
cards-gaps-more = { $more ->
    [one] Y { NUMBER($more) } más.
   *[other] Y { NUMBER($more) } más.
  }
cards-gaps-reasons = Ver los motivos
cards-gaps-level-red = Sin ella no se puede producir
cards-gaps-level-amber = Conviene un socio
cards-gaps-level-green = Deseable
cards-run-first-capability_gaps = Buscar carencias de capacidades
cards-guide-start-capability_gaps = Deje que Trowel compare lo que pide el brief con lo que hacen nuestro equipo y nuestros socios. Medio minuto aproximadamente.
cards-guide-check-capability_gaps = Revise cada carencia, su criticidad y de dónde vendría, y complete la etapa.

## Documentos de apoyo
cards-support-section-slas = Niveles de servicio
cards-support-section-kpis = KPI
cards-support-section-assumptions = Supuestos
cards-support-section-caveats = Salvedades
cards-support-section-governance = Gobernanza
cards-support-section-empty = Los documentos no contienen nada de esto.
cards-support-deliverable = Días laborables
cards-support-v-1 = V1
cards-support-v-2 = V2
cards-support-v-3 = V3
cards-support-days = V1 { $v1 } · V2 { $v2 } · V3 { $v3 } días laborables
cards-run-first-support_docs = Redactar los documentos de apoyo
cards-guide-start-support_docs = Deje que Trowel redacte niveles de servicio, KPI, supuestos y salvedades a partir de nuestras condiciones y de este brief. Medio minuto aproximadamente.
cards-guide-check-support_docs = Revise los días, los objetivos y en qué se apoya el precio, descargue el documento para el cliente y complete la etapa.
cards-export-support_docs_docx = Documento de Word
