# Ce que disent les cartes du périmètre : ce que le client veut faire produire.

## Les assets
cards-run-first-assets = Lister les assets
cards-guide-start-assets = Laissez Trowel lister ce que le client veut faire produire : une ligne par asset, avec son volume et les mots du brief. Une trentaine de secondes. Vos ajouts à la main sont conservés.
cards-guide-check-assets = Vérifiez noms, niveaux et volumes, ajoutez ce qui manque, puis terminez l’étape.
cards-assets-none = La liste est vide : il n’y a rien à rapprocher ni à chiffrer. Ajoutez à la main ce que vous savez, ou demandez une liste au client et exécutez l’étape avec elle.
cards-assets-title = Ce que le client veut faire produire
cards-assets-count = { $assets ->
    [one] { NUMBER($assets) } asset
   *[other] { NUMBER($assets) } assets
}
cards-assets-pieces = { $pieces ->
    [one] { $written } unité
   *[other] { $written } unités
}
cards-assets-tier-of = Niveau : { $tier }
cards-assets-added = ajouté à la main
cards-assets-edited = modifié à la main
cards-assets-stated = Le brief dit : « { $stated } »
cards-assets-edit = Modifier
cards-assets-add = Ajouter un livrable
cards-assets-add-help = Il manque quelque chose ? Ajoutez-le comme livrable à part, une ligne par chose à produire. Relancer l’étape le conserve.
cards-assets-new = Ajouter un livrable
cards-assets-save-new = Ajouter à la liste
cards-assets-change = Modifier l’asset
cards-assets-change-help = Ce que vous enregistrez ici est conservé quand l’étape est relancée.
cards-assets-remove = Retirer de la liste
cards-assets-name = Nom
cards-assets-name-missing = Écrivez ce qui est à produire, par exemple « Statique social payant, 1:1 ».
cards-assets-description = Description
cards-assets-tier = Niveau, dans les mots du client
cards-assets-volume = Nombre d’unités
cards-assets-volume-wrong = Un volume est un nombre entier de 1 à { $most }.

## Échantillons, pour la galerie
cards-sample-left-out = Une ligne avec un volume de zéro a été laissée de côté : Window sticker. Ajoutez-la à la main si elle est finalement souhaitée.
