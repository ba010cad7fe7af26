# La carte de l’étape 15.

cards-run-first-pitch = Créer le pitch
cards-guide-start-pitch = Laissez Trowel rédiger la présentation à partir des étapes précédentes. Chaque chiffre y est rattaché à l’étape qui le porte. Une trentaine de secondes.
cards-guide-check-pitch = Parcourez les diapositives, téléchargez la présentation, puis terminez l’étape.
cards-pitch-slides = Diapositives
cards-pitch-slide = Diapositive { $number } sur { $slides }
cards-pitch-next = Diapositive suivante
cards-pitch-before = Diapositive précédente
cards-pitch-notes = Notes de l’orateur
cards-pitch-sources = D’où viennent les chiffres
cards-pitch-source = { $place } · { $where }, { $field }
cards-pitch-from = { $stage }, version { $version }
cards-pitch-from-opportunity = l’opportunité
cards-pitch-from-settings = les paramètres de votre organisation
cards-pitch-more = { $count ->
    [one] et { $count } autre
   *[other] et { $count } autres
}
cards-pitch-table = { $rows ->
    [one] À côté : un tableau d’une ligne
   *[other] À côté : un tableau de { $rows } lignes
}
cards-pitch-chart = À côté : un graphique, « { $title } »
cards-export-pitch_pptx = Présentation
cards-export-outline_md = Plan
cards-export-pitch_md = Version courte
