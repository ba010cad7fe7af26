# Etapa 13: lo que se dice junto a los documentos de apoyo, y por qué no se redactó ninguno.

support-too-few-slas = { $count ->
    [0] No se pudo redactar ningún SLA
    [one] Solo se pudo redactar { NUMBER($count) } SLA
   *[other] Solo se pudieron redactar { NUMBER($count) } SLA
  }, y una propuesta necesita al menos { NUMBER($least) }. No se conservó nada. Pida a un administrador que añada SLA en la configuración de la organización y ejecute la etapa de nuevo.
support-too-few-kpis = { $count ->
    [0] No se pudo redactar ningún KPI
    [one] Solo se pudo redactar { NUMBER($count) } KPI
   *[other] Solo se pudieron redactar { NUMBER($count) } KPI
  }, y una propuesta necesita al menos { NUMBER($least) }. No se conservó nada. Pida a un administrador que añada KPI en la configuración de la organización y ejecute la etapa de nuevo.

support-checked-days = { $count ->
    [one] Se corrigieron los días de { NUMBER($count) } SLA del modelo: se derivan de la configuración de la organización, el brief y el modelo de producción.
   *[other] Se corrigieron los días de { NUMBER($count) } SLA del modelo: se derivan de la configuración de la organización, el brief y el modelo de producción.
  }
support-checked-slas = { $count ->
    [one] Se descartó { NUMBER($count) } SLA del modelo: ni la configuración ni el brief contienen sus días.
   *[other] Se descartaron { NUMBER($count) } SLA del modelo: ni la configuración ni el brief contienen sus días.
  }
support-checked-kpis = { $count ->
    [one] Se descartó { NUMBER($count) } KPI del modelo: ni la configuración ni el brief contienen su objetivo.
   *[other] Se descartaron { NUMBER($count) } KPI del modelo: ni la configuración ni el brief contienen sus objetivos.
  }
support-checked-words = { $count ->
    [one] Se dejó fuera { NUMBER($count) } frase del modelo, porque trae un número que nada aquí respalda.
   *[other] Se dejaron fuera { NUMBER($count) } frases del modelo, porque traen números que nada aquí respalda.
  }
support-checked-standing = { $count ->
    [one] Se añadió { NUMBER($count) } exclusión o supuesto habitual que el modelo omitió.
   *[other] Se añadieron { NUMBER($count) } exclusiones y supuestos habituales que el modelo omitió.
  }

support-about-slas = En cuántos días laborables se entrega y corrige cada tipo de trabajo, y por qué.
support-about-kpis = Con qué se mide el trabajo, y cómo.
support-about-assumptions = En qué se apoya el precio.
support-about-caveats = Lo que el precio deja fuera, y lo que podría impedir cumplir lo prometido.
support-about-governance = Cómo se dirige el trabajo.
