# Les listes qu’une organisation tient : outils d’IA, partenaires, ses compétences. Ce qui ne va pas dans une entrée.

list-empty = Ce champ ne doit pas être vide. Remplissez-le.
list-long = Le texte compte { $length } caractères ; { $most } est le maximum. Raccourcissez-le.
list-many = Il y en a { $count } ; { $most } est le maximum. Retirez-en.
list-none = Rien n’est choisi. Choisissez au moins un élément parmi : { $known }.
list-unknown = Il n’y a pas de « { $wanted } ». Choisissez parmi : { $known }.
list-twice = « { $name } » est déjà sur la liste. N’en gardez qu’un.
list-stray = « { $field } » n’est aucun des champs { $known }. Renommez-le ou retirez-le.
list-kind = « { $field } » manque ou n’est pas du bon type : les textes sont entre guillemets, les listes entre crochets, et oui et non s’écrivent true et false.
list-broken = { $file } ne peut pas être lu comme TOML : { $where }.
list-at = { $file }, ligne { $line } : { $what }
list-days = Les jours sont des nombres entiers de 1 à { $most }. Corrigez.
list-days-order = Une version corrigée ne prend pas plus de temps que la précédente. Corrigez les jours de V1, V2 et V3.
list-hours = Les heures sont des nombres entiers de 1 à { $most }. Corrigez.
list-hours-order = L’accusé de réception au plus tard ne précède pas celui au plus tôt. Corrigez l’un des deux.
list-rounds = Les tours de corrections sont un nombre entier de 0 à { $most }. Corrigez.
