# Étape 13 : ce que l’on apprend à côté des documents d’appui, et pourquoi il n’y en a pas eu.

support-too-few-slas = { $count ->
    [0] Aucun SLA n’a pu être rédigé
    [one] Un seul SLA ({ NUMBER($count) }) a pu être rédigé
   *[other] Seuls { NUMBER($count) } SLA ont pu être rédigés
  }, et une proposition en demande au moins { NUMBER($least) }. Rien n’a été conservé. Demandez à un administrateur d’ajouter des SLA dans les paramètres de l’organisation, puis relancez l’étape.
support-too-few-kpis = { $count ->
    [0] Aucun KPI n’a pu être rédigé
    [one] Un seul KPI ({ NUMBER($count) }) a pu être rédigé
   *[other] Seuls { NUMBER($count) } KPI ont pu être rédigés
  }, et une proposition en demande au moins { NUMBER($least) }. Rien n’a été conservé. Demandez à un administrateur d’ajouter des KPI dans les paramètres de l’organisation, puis relancez l’étape.

support-checked-days = { $count ->
    [one] Les jours de { NUMBER($count) } SLA du modèle ont été rectifiés : ils découlent des paramètres de l’organisation, du brief et du modèle de production.
   *[other] Les jours de { NUMBER($count) } SLA du modèle ont été rectifiés : ils découlent des paramètres de l’organisation, du brief et du modèle de production.
  }
support-checked-slas = { $count ->
    [one] { NUMBER($count) } SLA du modèle a été écarté : ni les paramètres ni le brief ne portent ses jours.
   *[other] { NUMBER($count) } SLA du modèle ont été écartés : ni les paramètres ni le brief ne portent leurs jours.
  }
support-checked-kpis = { $count ->
    [one] { NUMBER($count) } KPI du modèle a été écarté : ni les paramètres ni le brief ne portent son objectif.
   *[other] { NUMBER($count) } KPI du modèle ont été écartés : ni les paramètres ni le brief ne portent leurs objectifs.
  }
support-checked-words = { $count ->
    [one] { NUMBER($count) } phrase du modèle a été laissée de côté, car elle apporte un nombre que rien ici ne confirme.
   *[other] { NUMBER($count) } phrases du modèle ont été laissées de côté, car elles apportent des nombres que rien ici ne confirme.
  }
support-checked-standing = { $count ->
    [one] { NUMBER($count) } exclusion ou hypothèse d’office omise par le modèle a été ajoutée.
   *[other] { NUMBER($count) } exclusions et hypothèses d’office omises par le modèle ont été ajoutées.
  }

support-about-slas = En combien de jours ouvrés chaque type de travail est livré et corrigé, et pourquoi.
support-about-kpis = Ce sur quoi le travail est mesuré, et comment.
support-about-assumptions = Ce sur quoi repose le prix.
support-about-caveats = Ce que le prix n’inclut pas, et ce qui pourrait empêcher de tenir les promesses.
support-about-governance = Comment le travail est piloté.
