# Ce qui est obsolète, et ce que la mise à jour a changé.

# Ce qu’une étape produit, tel qu’on le nomme dans une phrase.
cards-result-intake = prise en compte
cards-result-diagnosis = diagnostic
cards-result-qualification = qualification
cards-result-qa_pack = dossier Q&R
cards-result-client_answers = réponses du client
cards-result-assets = liste des assets
cards-result-matching = rapprochement
cards-result-rate_card = grille tarifaire
cards-result-delivery_model = modèle de production
cards-result-efficiency = gains d’efficacité
cards-result-team_shape = composition de l’équipe
cards-result-capability_gaps = compétences manquantes
cards-result-support_docs = documents d’appui
cards-result-approvals = approbations
cards-result-pitch = pitch
cards-result-delivery_plan = plan de production
cards-result-handoff = passation

cards-outdated-stages = { $count ->
    [one] Obsolète : { $stages }
   *[other] Obsolètes : { $stages }
}
cards-outdated-more = { $more ->
    [one] { $more } autre changement
   *[other] { $more } autres changements
}
cards-outdated-mend = Mettre à jour : { $stages }

cards-difference = Ce qui a changé
cards-difference-show = Voir ce qui a changé
cards-difference-none = Rien n’a encore été calculé plus d’une fois : il n’y a rien à comparer.
cards-difference-versions = de la version { $before } à la { $now }
cards-figure-hours = Heures
cards-figure-hours_after = Heures après gains
cards-figure-fte = ETP
cards-figure-price = Prix
cards-figure-price_after = Prix après gains
cards-figure-open = –
