# Les formulaires qui montrent beaucoup de lignes à la fois, le plus souvent dans une boîte de dialogue.

cards-many-edit = Modifier en nombre…
cards-many-questions = Questions pour le client
cards-many-found = { $found ->
    [0] Rien n’a été trouvé ; cherchez autre chose, ou tout.
   *[other] { $found } sur { $total }, page { $page } sur { $pages }.
}
cards-many-search = Rechercher
cards-many-status = Afficher le statut
cards-many-priority = Afficher la priorité
cards-many-any = Toutes
cards-many-find = Enregistrer et afficher
cards-many-save = Enregistrer
cards-many-next = Enregistrer, page suivante
cards-many-previous = Enregistrer, page précédente
cards-many-close = Enregistrer et fermer
cards-many-long = Cette réponse est trop longue pour être modifiée ici ; son propre formulaire la contient en entier.
cards-many-refused = Non enregistré.
cards-many-assets = Assets
cards-many-assets-add = Ajouter un asset
cards-many-assets-remove = Retirer de la liste
cards-match-find = Chercher une prestation…
cards-match-typing = Chercher une prestation en tapant
cards-match-typing-hint = Un nom, un code, un mot du brief
cards-match-take = Sélectionner cette prestation
cards-efficiency-apart = Essayer dans une fenêtre…
cards-roles-picked = Chercher des personnes
