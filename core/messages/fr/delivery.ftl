# Étape 9 : les phases de production, et ce que dit la carte.

delivery-step-briefing = Briefing et concept
delivery-step-origination = Création et masters
delivery-step-photography = Photographie
delivery-step-film = Masters film et animation
delivery-step-print_mastering = Masters print
delivery-step-social_statics = Statiques sociaux
delivery-step-digital_statics = Statiques digitaux
delivery-step-cutdowns = Versions courtes et montages digitaux
delivery-step-dynamic_creative = Création dynamique
delivery-step-internal_motion = Animation interne et e-learning
delivery-step-adaptation = Déclinaison
delivery-step-localisation = Localisation
delivery-step-policy_checks = Contrôles automatisés de la charte
delivery-step-brand_qa = Contrôle qualité de marque
delivery-step-approvals = Approbations
delivery-step-client_review = Revue client
delivery-step-trafficking = Livraison et trafficking

delivery-medium-motion = animation
delivery-medium-static = statiques
delivery-medium-print = imprimé
delivery-medium-photography = photographie
delivery-medium-interactive = interactif

delivery-headline-traditional = Traditionnel
delivery-headline-hybrid = Hybride
delivery-headline-ai_supported = Assisté par l’IA
delivery-approach-manual = Manuel
delivery-approach-ai_supported = Assisté par l’IA
delivery-approach-fully_automated = Automatisé

delivery-checked-steps = { $count ->
    [one] { $count } phase de la réponse du modèle a été rectifiée : ce qui revient aux personnes, ou que le client exclut, n’est pas automatisé.
   *[other] { $count } phases de la réponse du modèle ont été rectifiées : ce qui revient aux personnes, ou que le client exclut, n’est pas automatisé.
  }
delivery-checked-unknown = { $count ->
    [one] { $count } phase citée par le modèle ne figure pas parmi les phases de production et a été écartée.
   *[other] { $count } phases citées par le modèle ne figurent pas parmi les phases de production et ont été écartées.
  }
delivery-checked-tools = { $count ->
    [one] { $count } outil cité par le modèle a été écarté : il n’est pas sur la liste, ou ce que l’on en sait ne couvre pas cette phase.
   *[other] { $count } outils cités par le modèle ont été écartés : ils ne sont pas sur la liste, ou ce que l’on en sait ne couvre pas ces phases.
  }
delivery-checked-headline = Le modèle recommandait « { $model } », ce que ses phases, l’imprimé ou l’animation ne permettent pas. « { $rules } » est conservé à la place.
delivery-checked-words = { $count ->
    [one] { $count } phrase du modèle a été remplacée ou écartée, car elle apporte un nombre ou un outil que rien ici ne confirme.
   *[other] { $count } phrases du modèle ont été remplacées ou écartées, car elles apportent des nombres ou des outils que rien ici ne confirme.
  }

delivery-about-steps = Chaque phase de production, dans l’ordre, avec ses outils et ses raisons.
delivery-about-caveats = Les limites de chaque outil cité, et les phases qui en attendent encore un.
delivery-about-risks = Ce qui peut mal tourner avec ce modèle de production.
delivery-tools = Outils : { $tools }
delivery-terms-forbidden = Le client exclut l’IA du travail
delivery-terms-consent = Le client veut d’abord consentir à l’IA
