# Étape 7 : comment s’est passé un rapprochement. La raison de chaque prestation est conservée en anglais.

matching-stage-no-assets = Il n’y a rien à rapprocher : l’opportunité n’a pas encore d’assets. Exécutez l’étape des assets ou ajoutez un livrable à la main, puis relancez le rapprochement.
matching-stage-ranking = Comparaison de { $count ->
        [one] { $count } asset
       *[other] { $count } assets
    } avec le catalogue.
matching-stage-model = Le modèle examine { $count ->
        [one] { $count } asset
       *[other] { $count } assets
    } et les prestations les plus proches.
matching-stage-progress = { $done } assets sur { $count } rapprochés.
matching-stage-nothing = { $count ->
        [one] L’asset n’a pas d’équivalent au catalogue.
       *[other] Aucun des { $count } assets n’a d’équivalent au catalogue.
    } Choisissez une prestation à la main si vous en connaissez une qui convient, ou ajoutez des prestations au catalogue et relancez le rapprochement.
matching-stage-fell-back = { $count ->
        [one] { $count } asset a été rapproché
       *[other] { $count } assets ont été rapprochés
    } par la seule comparaison de textes. { $reason }
matching-stage-given-up = { $count ->
        [one] { $count } autre asset a été rapproché
       *[other] { $count } autres assets ont été rapprochés
    } par la seule comparaison de textes, le modèle ayant déjà échoué plusieurs fois. Relancez le rapprochement pour qu’il les examine tous.
matching-stage-unanswered = { $count ->
        [one] { $count } asset a été rapproché par la seule comparaison de textes : le modèle n’en a rien dit d’utile.
       *[other] { $count } assets ont été rapprochés par la seule comparaison de textes : le modèle n’en a rien dit d’utile.
    }
matching-stage-dropped = { $count ->
        [one] { $count } prestation citée par le modèle ne faisait pas partie de son choix et a été écartée.
       *[other] { $count } prestations citées par le modèle ne faisaient pas partie de son choix et ont été écartées.
    }
