# Ce que disent les cartes des étapes 7 et 8 : les prestations et la grille tarifaire.

## Rapprochement
cards-run-first-matching = Rapprocher les assets
cards-guide-start-matching = Laissez Trowel associer à chaque asset la prestation qui convient le mieux. Ce dont il n’est pas sûr vous revient.
cards-guide-check-matching = Parcourez les prestations, tranchez ce qui est ouvert, puis terminez l’étape.
cards-match-assets = Assets et leurs prestations
cards-match-count-selected = Sélectionnés : { NUMBER($many) }
cards-match-count-undecided = À trancher : { NUMBER($many) }
cards-match-count-none = Hors catalogue : { NUMBER($many) }
cards-match-look = Voir
cards-match-decide = Trancher
cards-match-nameless = Asset sans nom
cards-match-undecided = À trancher
cards-match-open = { $many ->
    [one] { NUMBER($many) } candidate : { $route }
   *[other] { NUMBER($many) } candidates, la plus probable : { $route }
}
cards-match-new = Pas encore rapproché
cards-match-none = Hors catalogue
cards-match-nearest = la plus proche est { $route } ({ $code }), { $score }
cards-match-gone = La prestation { $route } n’est plus au catalogue
cards-match-ways-gone = Sa sélection est conservée. Sélectionnez une autre prestation ; d’ici là, l’asset reste hors de la grille tarifaire.
cards-match-ways-new = Cet asset a été ajouté après le rapprochement. Relancez le rapprochement, ou choisissez une prestation à la main.
cards-match-ways-none = Aucune prestation ne couvre cet asset : aucune n’est sélectionnée. Choisissez-en une à la main si vous en connaissez une qui convient, ou chiffrez l’asset hors catalogue.
cards-match-without-route = { $many ->
    [one] { NUMBER($many) } asset n’a pas de prestation et restera hors de la grille tarifaire.
   *[other] { NUMBER($many) } assets n’ont pas de prestation et resteront hors de la grille tarifaire.
}
cards-match-first = Trancher le premier
cards-match-next = Suivant à trancher
cards-match-candidates = Candidates
cards-match-simple = Simple
cards-match-medium = Moyen
cards-match-complex = Complexe
cards-match-confidence-exact = Exacte
cards-match-confidence-close = Proche
cards-match-confidence-multiple = Une parmi plusieurs
cards-match-confidence-none = Seulement la plus proche
cards-match-by-hand = Choisie à la main
cards-match-by-itself = sélectionnée automatiquement
cards-match-selected-by = sélectionnée par { $who }
cards-match-tier = Niveau du client : { $tier }
cards-match-select = Sélectionner
cards-match-deselect = Désélectionner
cards-match-is-selected = Sélectionnée
cards-match-another = Choisir une autre prestation
cards-match-back = Tous les assets
cards-match-back-asset = Retour à l’asset
cards-match-search = Chercher dans le catalogue
cards-match-search-now = Chercher
cards-match-found = { $many ->
    [0] Rien dans le catalogue ne correspond à « { $searched } ». Essayez un autre mot, plus court, ou le code d’une prestation.
    [one] Une prestation pour « { $searched } ». Touchez-la pour la sélectionner.
   *[other] { NUMBER($many) } prestations pour « { $searched } », les plus probables d’abord. Touchez-en une pour la sélectionner.
}
cards-match-alike = Prestations qui ressemblent à l’asset, les plus probables d’abord. Touchez-en une pour la sélectionner.
cards-match-nothing-alike = Aucune prestation ne ressemble à l’asset. Cherchez avec un autre mot.

## Grille tarifaire
cards-run-first-rate_card = Créer la grille tarifaire
cards-guide-start-rate_card = Créez la grille tarifaire à partir des prestations sélectionnées : heures par rôle, et leur prix.
cards-guide-check-rate_card = Vérifiez les totaux et ce qui est laissé de côté, puis terminez l’étape.
cards-rate-again = La recréer
cards-rate-hours = { $hours } h
cards-rate-open = ouvert
cards-rate-open-for = Prix ouvert : pas de taux pour { $roles }.
cards-rate-unseen = Les prix sont montrés aux personnes dont le rôle le permet, dans leur propre conversation avec Trowel.
cards-rate-spread = { $assets ->
    [one] Total pour { NUMBER($assets) } asset
   *[other] Total pour { NUMBER($assets) } assets
}, { $pieces ->
    [one] { NUMBER($pieces) } unité
   *[other] { NUMBER($pieces) } unités
}
cards-rate-model-type = Type de modèle
cards-rate-region = Région tarifaire
cards-rate-currency = Devise
cards-rate-roles = Heures par rôle
cards-rate-section-assets = Heures par asset
cards-rate-about-assets = Heures pour une unité, et pour toutes les unités du volume.
cards-rate-removed = Asset retiré de la liste depuis
cards-rate-each = { $hours } l’unité
cards-rate-section-left_out = Laissés de côté
cards-rate-about-left_out = Ces assets ne sont ni dans les heures ni dans le prix. Sélectionnez-leur une prestation et recréez la grille tarifaire.
cards-rate-unselected = Aucune prestation sélectionnée
cards-export-rate_card_xlsx = Classeur
cards-export-rate_card_client_xlsx = Vue client
