# Ce que disent les étapes calculées : grille tarifaire, gains d’efficacité, composition de l’équipe.

calc-names = { $more ->
    [0] { $names }
   *[other] { $names } et { $more } de plus
}

calc-no-assets = Il n’y a pas encore d’assets, donc rien à chiffrer. Listez d’abord les assets, puis créez la grille tarifaire.
calc-nothing-selected = Aucune prestation n’est sélectionnée pour { $assets ->
    [one] le seul asset
   *[other] les { $assets } assets
} : il n’y a rien à chiffrer. Sélectionnez une prestation pour au moins un asset à l’étape de rapprochement, puis créez la grille tarifaire.
calc-routes-gone = { $count ->
    [one] La prestation sélectionnée { $routes } n’est
   *[other] Les prestations sélectionnées { $routes } ne sont
} plus au catalogue : il n’y a rien à chiffrer. La grille tarifaire antérieure reste. Sélectionnez d’autres prestations à l’étape de rapprochement, puis créez la grille tarifaire.
calc-model-type = Le catalogue n’a pas d’heures pour le type de modèle « { $model_type } ». Choisissez parmi { $known } dans les paramètres de l’opportunité, puis créez la grille tarifaire.

calc-route-gone = « { $asset } » est laissé de côté : sa prestation { $route } n’est plus au catalogue. Sa sélection est conservée. Sélectionnez-lui une autre prestation et recréez la grille tarifaire.
calc-unselected = { $count ->
    [one] { $count } asset est laissé de côté, faute de prestation sélectionnée : { $assets }.
   *[other] { $count } assets sont laissés de côté, faute de prestation sélectionnée : { $assets }.
} Sélectionnez des prestations et recréez la grille tarifaire, ou chiffrez à la main.
calc-rate-missing = { $count ->
    [one] { $roles } n’a pas de taux
   *[other] { $roles } n’ont pas de taux
} pour { $region } en { $currency } : il n’y a donc pas de prix total. Les heures sont affichées. Ajoutez { $count ->
    [one] le taux
   *[other] les taux
} au catalogue, ou choisissez une autre région, et recréez la grille tarifaire.
calc-no-rates = Le catalogue n’a pas de taux pour { $region } en { $currency } : il n’y a donc pas de prix. Les heures sont affichées. Choisissez une autre région ou devise dans les paramètres de l’opportunité et recréez la grille tarifaire.

calc-override-programme = Le pourcentage de { $discipline } ne change rien : ses rôles pilotent tout le programme et ne sont jamais réduits.
calc-override-unused = { $count ->
    [one] Le pourcentage de { $disciplines } ne change
   *[other] Les pourcentages de { $disciplines } ne changent
} rien : aucun rôle de cette grille tarifaire n’y appartient.
