# La boîte de dialogue qui démarre une opportunité à partir d’un message.

cards-posted-from = D’après le message de { $author }, { $when }
cards-posted-from-undated = D’après le message de { $author }
cards-posted-name = Nom de l’opportunité
cards-posted-taken = Ce qui sera lu
cards-posted-text = Le message lui-même
cards-posted-left = Ce qui ne peut pas être repris
cards-posted-left-how = Téléchargez-le et déposez-le dans la conversation avec Trowel ; il y rejoint l’opportunité.
cards-posted-pictures = { $count ->
    [one] { $count } image dans le message
   *[other] { $count } images dans le message
}
cards-posted-foreign = Le message vient d’une autre organisation. Son texte est repris tel quel ; ses fichiers restent où ils sont, car Trowel ne peut pas les ouvrir.
cards-posted-start = Démarrer
