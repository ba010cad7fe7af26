# Les cartes des étapes 10 et 11.

cards-team-fte = { $fte } ETP
cards-team-change = { $before } → { $after }
cards-team-hours = Heures
cards-team-people = Effectif
cards-team-price = Prix
cards-team-before = Avant
cards-team-after = Après gains
cards-team-of-year = Un ETP vaut { $hours } par an.

## Efficacité
cards-efficiency-scenario-conservative = Prudent
cards-efficiency-scenario-moderate = Modéré
cards-efficiency-scenario-aggressive = Ambitieux
cards-efficiency-choice = { $scenario } ({ $share })
cards-efficiency-unpriced = Il n’y a pas encore de grille tarifaire, donc pas d’heures à réduire. Créez-la d’abord, puis revenez ici.
cards-efficiency-open-rate_card = Ouvrir la grille tarifaire
cards-efficiency-guide-first = Choisissez un scénario, prévisualisez ce qu’il change, et enregistrez-le.
cards-efficiency-guide-preview = Ceci est un aperçu : rien n’est enregistré. Enregistrez, ou changez les chiffres et prévisualisez à nouveau.
cards-efficiency-guide-complete = Vérifiez ce que changent les gains enregistrés, puis terminez l’étape.
cards-efficiency-saved = Enregistré par { $who }, { $when } : version { $version }
cards-efficiency-unsaved = Rien n’est encore enregistré. Voici ce que la proposition changerait.
cards-efficiency-kept = Ce que { $who } a enregistré ({ $when }, version { $version }) reste en place jusqu’à votre enregistrement.
cards-efficiency-effect = Ce que cela change
cards-efficiency-form = Gains d’efficacité
cards-efficiency-scenario = Scénario
cards-efficiency-blanket = Pourcentage global
cards-efficiency-blanket-empty = selon le scénario
cards-efficiency-range = De 0 à 90 %. Les rôles de programme ne sont jamais réduits.
cards-efficiency-disciplines = Par discipline
cards-efficiency-override-empty = comme le global
cards-efficiency-programme = Rôles de programme : jamais réduits
cards-efficiency-elsewhere = Aucun rôle de cette grille tarifaire
cards-efficiency-applied = Outils
cards-efficiency-tools = Outils utilisés, séparés par des virgules
cards-efficiency-notes = Notes
cards-efficiency-preview = Aperçu
cards-efficiency-save = Enregistrer

## Composition de l’équipe
cards-run-first-team_shape = Calculer l’équipe
cards-guide-start-team_shape = Calculez l’équipe à partir de la grille tarifaire et des gains enregistrés : ETP par rôle et par discipline.
cards-guide-check-team_shape = Vérifiez heures, effectif et prix, puis terminez l’étape.
cards-team-again = Recalculer
cards-team-needs-rate_card = Ouvrir la grille tarifaire
cards-team-needs-efficiency = Ouvrir les gains d’efficacité
cards-team-table = ETP par discipline et par rôle
cards-team-chart = ETP par discipline, après gains
cards-team-axis = ETP
cards-team-others = { $count } autres
cards-team-reduced = réduit de { $share }
cards-team-kept = rôle de programme, jamais réduit
cards-team-total = Au total
