# Les cartes du catalogue de prestations, et de l’import d’un catalogue.

cards-file-catalogue = Un catalogue de prestations
cards-export-catalogue_xlsx = Catalogue de prestations

cards-catalogue = Prestations
cards-catalogue-title = Catalogue de prestations
cards-catalogue-sample = L’exemple livré avec Trowel
cards-catalogue-sample-again = L’exemple livré avec Trowel, repris par { $who }, { $when }
cards-catalogue-imported = Le vôtre, version { $version }, importé par { $who }, { $when }
cards-catalogue-made-up = Ses heures et ses taux sont plausibles et ne sont ceux d’aucune agence : importez les vôtres avant d’annoncer un prix.
cards-catalogue-how = Pour le modifier, téléchargez-le, éditez le classeur et déposez-le dans notre conversation personnelle. Vous voyez ce qui changerait, et rien ne change avant la confirmation d’un administrateur.
cards-catalogue-routes = Prestations
cards-catalogue-in-families = { $many ->
    [one] { NUMBER($many) }
   *[other] { NUMBER($many) }
} dans { $families ->
    [one] { NUMBER($families) } famille
   *[other] { NUMBER($families) } familles
}
cards-catalogue-services = Services
cards-catalogue-roles = Rôles
cards-catalogue-in-disciplines = { $many ->
    [one] { NUMBER($many) }
   *[other] { NUMBER($many) }
} dans { $disciplines ->
    [one] { NUMBER($disciplines) } discipline
   *[other] { NUMBER($disciplines) } disciplines
}
cards-catalogue-rates = Taux pour
cards-catalogue-model-types = Types de modèle
cards-catalogue-export = Télécharger le classeur
cards-catalogue-to-sample = Revenir à l’exemple
cards-catalogue-no-address = Il n’y a pas encore d’adresse pour récupérer le classeur.

cards-catalogue-import-title = Un catalogue à reprendre
cards-catalogue-import-unsaved = Rien n’est encore modifié.
cards-catalogue-import-check = Voyez ce qui changerait, puis reprenez le catalogue ou écartez-le.
cards-catalogue-import-same = Ce catalogue est identique à celui en usage : il n’y a rien à reprendre.
cards-catalogue-import-confirmed = Repris par { $who }, { $when }
cards-catalogue-import-outcome = Prestations : ajoutées { NUMBER($added) }, retirées { NUMBER($removed) }, modifiées { NUMBER($changed) }. Autres changements : { NUMBER($others) }.
cards-catalogue-import-after = Les rapprochements et grilles tarifaires faits auparavant sont désormais obsolètes et l’indiquent. Rien n’y a été modifié.
cards-catalogue-import-discarded = Écarté par { $who }, { $when }. Rien n’a été modifié.
cards-catalogue-import-wrong = { $many ->
    [one] { NUMBER($many) } point à corriger
   *[other] { NUMBER($many) } points à corriger
}
cards-catalogue-import-correct = Rien n’a été modifié, et rien ne peut être repris de ce classeur. Corrigez-le et déposez-le à nouveau.
cards-catalogue-import-cut = Les { NUMBER($listed) } premiers sont indiqués.
cards-catalogue-import-holds = { $many ->
    [one] { NUMBER($many) } prestation
   *[other] { NUMBER($many) } prestations
}
cards-catalogue-import-added = Ajoutées : { NUMBER($many) }
cards-catalogue-import-removed = Retirées : { NUMBER($many) }
cards-catalogue-import-changed = Modifiées : { NUMBER($many) }
cards-catalogue-import-roles = { $many ->
    [one] { NUMBER($many) } changement de rôle
   *[other] { NUMBER($many) } changements de rôle
}
cards-catalogue-import-rates = { $many ->
    [one] { NUMBER($many) } changement de taux
   *[other] { NUMBER($many) } changements de taux
}
cards-catalogue-import-synonyms = { $many ->
    [one] { NUMBER($many) } changement de synonyme
   *[other] { NUMBER($many) } changements de synonymes
}
cards-catalogue-import-uses = { $many ->
    [one] { NUMBER($many) } opportunité utilise des prestations qui disparaîtraient
   *[other] { NUMBER($many) } opportunités utilisent des prestations qui disparaîtraient
}
cards-catalogue-import-uses-more = { $more ->
    [one] { NUMBER($more) } autre aussi.
   *[other] { NUMBER($more) } autres aussi.
}
cards-catalogue-import-uses-then = Leurs sélections sont conservées et signalées comme disparues ; tant qu’aucune autre prestation n’est sélectionnée, ces assets restent hors de la grille tarifaire.
cards-catalogue-import-take = Reprendre ce catalogue
