# Les paramètres de l’organisation : une vue d’ensemble, et un formulaire pour chaque partie.

cards-tenant = Paramètres de l’organisation
cards-tenant-title = Paramètres de l’organisation
cards-tenant-said = Ils valent pour toutes les opportunités, et pour ce qui est créé désormais.
cards-tenant-back = Tous les paramètres
cards-tenant-asking = Un administrateur peut le modifier, dans sa propre conversation avec Trowel.

## Identité visuelle
cards-tenant-branding = Identité visuelle
cards-tenant-branding-said = L’apparence des documents pour les clients.
cards-tenant-agency = Nom de l’agence, tel que les clients le connaissent
cards-tenant-agency-hint = S’il reste vide, les documents s’en passent
cards-tenant-colour = Couleur de la marque
cards-tenant-colour-wrong = Une couleur s’écrit # et six chiffres ou lettres de A à F, par exemple #1F3A5F.
cards-tenant-contact = À qui les clients envoient leurs réponses
cards-tenant-contact-hint = Un nom, une adresse, ou les deux

## Approbations
cards-tenant-approvals = Approbations
cards-tenant-approvals-said = Qui doit approuver une proposition avant son envoi, et qui peut décider une demande.
cards-tenant-approvals-state = Requis : { $roles }. { $own } { $answer }
cards-tenant-required_roles = Rôles qui doivent approuver une proposition
cards-tenant-required_roles-missing = Choisissez au moins un rôle.
cards-tenant-self_approval = Peut-on approuver ce que l’on a demandé soi-même ?
cards-tenant-self_approval-no = Non, quelqu’un d’autre décide
cards-tenant-self_approval-yes = Oui

## Scénarios
cards-tenant-scenarios = Scénarios de gains
cards-tenant-scenarios-said = De quel pourcentage chaque scénario propose de réduire les heures. Ce qui est déjà enregistré sur une opportunité reste tel quel.
cards-tenant-conservative = Prudent, en pour cent
cards-tenant-moderate = Modéré, en pour cent
cards-tenant-aggressive = Ambitieux, en pour cent
cards-tenant-percent-wrong = Un pourcentage de 0 à { $most }.
cards-tenant-scenarios-state = Prudent { $conservative }, modéré { $moderate }, ambitieux { $aggressive }

## Outils d’IA
cards-tenant-tools = Outils d’IA
cards-tenant-tools-said = Ce que l’on sait de chaque outil : les modèles de production citent ceux-ci et aucun autre.
cards-tenant-tools-none = Il n’y a pas d’outil sur la liste : les modèles de production n’en citent donc aucun.
cards-tenant-tool-add = Ajouter un outil
cards-tenant-tool-new = Un nouvel outil
cards-tenant-tool-change = Modifier l’outil
cards-tenant-tool-outdates = Une modification marque obsolètes les modèles de production recommandés auparavant.
cards-tenant-tool-remove = Retirer l’outil
cards-tenant-tool-name = Nom
cards-tenant-tool-does = Ce qu’il fait
cards-tenant-tool-does-hint = Par exemple : versions courtes et montages vidéo
cards-tenant-tool-not_for = Ce pour quoi il n’est pas fait
cards-tenant-tool-steps = Phases où il peut servir
cards-tenant-tool-media = Ce que doit être le travail
cards-tenant-tool-simple = Pour quelle complexité ?
cards-tenant-tool-simple-no = Toutes
cards-tenant-tool-simple-yes = Pas pour un travail très complexe
cards-tenant-tool-checks = Que fait-il du travail ?
cards-tenant-tool-checks-no = Il le réalise, ou y aide
cards-tenant-tool-checks-yes = Il contrôle le travail terminé
cards-tenant-tool-missing = À remplir.
cards-tenant-tool-choose = Choisissez au moins un élément.
cards-tenant-tool-where = { $steps } · { $media }
cards-tenant-tool-limits = Pas pour : { $limits }

## Partenaires
cards-tenant-partners = Partenaires
cards-tenant-partners-said = Ce qui est d’ordinaire confié à un partenaire, et auquel.
cards-tenant-partners-none = La liste est vide.
cards-tenant-partner-add = Ajouter une compétence
cards-tenant-partner-new = Une compétence confiée à un partenaire
cards-tenant-partner-change = Modifier ce qui est confié
cards-tenant-partner-outdates = Une modification marque obsolètes les compétences manquantes identifiées auparavant.
cards-tenant-partner-remove = Retirer de la liste
cards-tenant-partner-capability = Compétence
cards-tenant-partner-partner = Partenaire
cards-tenant-partner-partner-hint = S’il reste vide, personne n’est nommé
cards-tenant-partner-source = D’où elle vient
cards-tenant-partner-unnamed = personne n’est nommé
cards-tenant-source-internal_sme = Un expert interne
cards-tenant-source-brandtech_partner = Un partenaire Brandtech
cards-tenant-source-external_vendor = Un prestataire externe

## Compétences internes
cards-tenant-core = Compétences internes
cards-tenant-core-said = Ce que font nos équipes, sans partenaire.
cards-tenant-core-none = La liste est vide.
cards-tenant-core-lines = Une compétence par ligne

cards-tenant-number-wrong = Un nombre entier de { $least } à { $most }.

## SLA
cards-tenant-slas = SLA
cards-tenant-slas-said = En combien de jours ouvrés chaque type de travail est livré et corrigé. Les documents d’appui partent de là.
cards-tenant-slas-none = La liste est vide. Les documents d’appui demandent au moins trois SLA.
cards-tenant-sla-add = Ajouter un SLA
cards-tenant-sla-new = Un nouveau SLA
cards-tenant-sla-change = Modifier le SLA
cards-tenant-sla-remove = Retirer le SLA
cards-tenant-sla-outdates = Une modification marque obsolètes les documents d’appui rédigés auparavant.
cards-tenant-sla-name = Ce qui est livré
cards-tenant-sla-name-hint = Par exemple : lot de cinq annonces statiques
cards-tenant-sla-v1 = Jours ouvrés jusqu’à la première version
cards-tenant-sla-v2 = Jours ouvrés jusqu’à la deuxième version
cards-tenant-sla-v3 = Jours ouvrés jusqu’à la troisième version
cards-tenant-sla-kinds = Types de travail concernés
cards-tenant-sla-responsible = Rôle responsable
cards-tenant-sla-notes = Notes pour le client
cards-tenant-kind-motion = Animation et film
cards-tenant-kind-ecommerce = E-commerce
cards-tenant-kind-crm = CRM et e-mail
cards-tenant-kind-web = Pages web
cards-tenant-kind-static = Statiques, print, photographie
cards-tenant-kind-copy = Rédaction et localisation
cards-tenant-kind-strategy = Stratégie et études

## KPI
cards-tenant-kpis = KPI
cards-tenant-kpis-said = Comment le travail est mesuré, quel que soit le brief.
cards-tenant-kpis-none = La liste est vide. Les documents d’appui demandent au moins trois KPI.
cards-tenant-kpi-add = Ajouter un KPI
cards-tenant-kpi-new = Un nouveau KPI
cards-tenant-kpi-change = Modifier le KPI
cards-tenant-kpi-remove = Retirer le KPI
cards-tenant-kpi-outdates = Une modification marque obsolètes les documents d’appui rédigés auparavant.
cards-tenant-kpi-metric = Ce qui est mesuré
cards-tenant-kpi-target = Objectif
cards-tenant-kpi-measurement = Mode de mesure

## Conditions de service
cards-tenant-service = Accusé de réception et corrections
cards-tenant-service-said = Ce qui vaut pour chaque travail.
cards-tenant-service-acknowledge_from = Heures pour accuser réception d’un brief, au plus tôt
cards-tenant-service-acknowledge_within = Heures pour accuser réception d’un brief, au plus tard
cards-tenant-service-amends = Tours de corrections inclus dans le prix
cards-tenant-service-state = Réception des briefs accusée en { $from } à { $within } heures ; { $amends ->
    [one] { NUMBER($amends) } tour de corrections
   *[other] { NUMBER($amends) } tours de corrections
  }

## Exclusions et hypothèses
cards-tenant-exclusions = Exclusions
cards-tenant-exclusions-said = Ce que les prix n’incluent pas, sauf si un brief l’inclut.
cards-tenant-exclusions-none = Rien n’est exclu d’office.
cards-tenant-exclusions-lines = Une exclusion par ligne
cards-tenant-assumptions = Hypothèses
cards-tenant-assumptions-said = Ce sur quoi reposent les prix, quel que soit le brief.
cards-tenant-assumptions-none = Rien n’est supposé d’office.
cards-tenant-assumptions-lines = Une hypothèse par ligne

## Retour à l’exemple
cards-tenant-reset = Revenir à l’exemple
cards-tenant-reset-tools = Votre liste de { NUMBER($count) } est remplacée par l’exemple de { NUMBER($sample) }. Les modèles de production recommandés auparavant sont marqués obsolètes.
cards-tenant-reset-partners = Votre liste de { NUMBER($count) } est remplacée par l’exemple de { NUMBER($sample) }.
cards-tenant-reset-core = Votre liste de { NUMBER($count) } est remplacée par l’exemple de { NUMBER($sample) }.
cards-tenant-reset-slas = Votre liste de { NUMBER($count) } est remplacée par l’exemple de { NUMBER($sample) }. Les documents d’appui rédigés auparavant sont marqués obsolètes.
cards-tenant-reset-kpis = Votre liste de { NUMBER($count) } est remplacée par l’exemple de { NUMBER($sample) }. Les documents d’appui rédigés auparavant sont marqués obsolètes.
cards-tenant-reset-service = Vos heures et vos tours sont remplacés par ceux de l’exemple. Les documents d’appui rédigés auparavant sont marqués obsolètes.
cards-tenant-reset-exclusions = Votre liste de { NUMBER($count) } est remplacée par l’exemple de { NUMBER($sample) }. Les documents d’appui rédigés auparavant sont marqués obsolètes.
cards-tenant-reset-assumptions = Votre liste de { NUMBER($count) } est remplacée par l’exemple de { NUMBER($sample) }. Les documents d’appui rédigés auparavant sont marqués obsolètes.
cards-tenant-reset-scenarios = Vos pourcentages sont remplacés par ceux de l’exemple.
cards-tenant-reset-confirm = Remplacer

cards-tenant-reaching = Rappels et escalade
cards-tenant-reaching-said = Qui détient un rôle et n’a pas décidé est relancé ; les managers apprennent ce qui attend encore ensuite. Zéro désactive l’un ou l’autre.
cards-tenant-reaching-reminded = { $times ->
    [0] Aucun rappel.
    [one] Un rappel après { $hours } h.
   *[other] Jusqu’à { $times } rappels, un toutes les { $hours } h.
}
cards-tenant-reaching-escalated = { $hours ->
    [0] Aucune escalade.
   *[other] Les managers sont informés après { $hours } h.
}
cards-tenant-reminder_hours = Heures avant un rappel, et entre deux
cards-tenant-reminder_times = Nombre maximal de rappels
cards-tenant-escalation_hours = Heures avant d’informer les managers
cards-tenant-link_hours = Heures de validité du lien dans un e-mail
cards-tenant-whole-wrong = Un nombre entier de { NUMBER($least) } à { NUMBER($most) }.

## Langue
cards-tenant-language = Langue
cards-tenant-language-said = La langue des cartes que tout le monde voit dans un canal ou un groupe. Celles de chacun sont dans la langue de son Teams.
cards-tenant-language-of = Langue des cartes partagées
