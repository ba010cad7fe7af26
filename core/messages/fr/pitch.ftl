# Étape 15 : ce que l’on apprend à côté de la présentation, et pourquoi il n’y en a pas eu.

pitch-too-few = Aucune présentation n’a été créée : ce qui existe ne donne que { $count } { $count ->
    [one] diapositive
   *[other] diapositives
}, et il en faut au moins { $least }. Il manque : { $missing }. Rien n’a été conservé de l’essai. Terminez ces étapes, puis recréez le pitch.
pitch-missing-context = davantage de ce que demande le client (Lire et diagnostiquer le brief)
pitch-missing-approach = le mode de production (Recommander le modèle de production)
pitch-missing-scope = les assets (Normaliser la liste des assets)
pitch-missing-team = l’équipe (Composer l’équipe)
pitch-missing-commercials = les chiffres de l’équipe (Composer l’équipe)
pitch-missing-governance = une gouvernance d’au moins trois points (Documents d’appui)
pitch-missing-levels = au moins trois KPI (Documents d’appui)
pitch-missing-assumptions = au moins trois hypothèses (Documents d’appui)
pitch-untraced = Aucune présentation n’a été créée : le nombre « { $value } » ({ $place }) ne vient d’aucune étape. Rien n’a été publié. Corrigez-le là où la présentation le prend, puis recréez le pitch.
pitch-shortened = { $count ->
    [one] { $count } texte a été raccourci pour tenir sur sa diapositive. Le plan le contient en entier.
   *[other] { $count } textes ont été raccourcis pour tenir sur leurs diapositives. Le plan les contient en entier.
}
pitch-rows-left-out = { $count ->
    [one] { $count } ligne de tableau ne figure que dans le plan : la diapositive n’a pas de place pour elle.
   *[other] { $count } lignes de tableau ne figurent que dans le plan : les diapositives n’ont pas de place pour elles.
}
pitch-bars-left-out = Les graphiques ne montrent que les plus grandes disciplines.
pitch-place-headline = accroche
pitch-place-deck_summary = résumé
pitch-place-title = titre
pitch-place-bullet = puce { $number }
pitch-place-callout = chiffre clé
pitch-place-notes = notes de l’orateur
pitch-place-table = tableau
pitch-place-chart = graphique
pitch-place-appendix = annexe, entrée { $number }
pitch-place-on-slide = diapositive { $slide }, { $place }
pitch-missing-both = { $one } ; { $others }
progress-deck = Rédaction de la présentation …
pitch-not-written = Le fichier .pptx n’a pas pu être écrit. Le plan est conservé et ses fichiers sont là. Recréez le pitch ; si cela se reproduit, prévenez qui exploite Trowel.
