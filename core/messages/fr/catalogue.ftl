# Ce qui ne va pas dans un catalogue proposé, et ce que le reprendre changerait.

catalogue-refused = { $count ->
    [one] Il y a { $count } point à corriger dans ce catalogue.
   *[other] Il y a { $count } points à corriger dans ce catalogue.
} Rien n’a été modifié ; le catalogue en usage reste. Corrigez et renvoyez le catalogue.
catalogue-refused-cut = Il y a { $count } points à corriger dans ce catalogue, dont voici les { $listed } premiers. Rien n’a été modifié ; le catalogue en usage reste. Corrigez-les et renvoyez le catalogue.
catalogue-problem = { $where } : { $what }
catalogue-at-line = { $file }, ligne { $line }
catalogue-at-column = { $file }, ligne { $line }, colonne « { $column } »
catalogue-at-row = Feuille « { $sheet } », ligne { $row }
catalogue-at-cell = Feuille « { $sheet } », cellule { $cell }
catalogue-names = { $more ->
    [0] { $names }
   *[other] { $names } et { $more } de plus
}

catalogue-not-a-workbook = Ce n’est pas un classeur Excel. Exportez le catalogue actuel, modifiez ce classeur et envoyez-le en .xlsx.
catalogue-too-large = Le fichier dépasse { $most } Mo. Retirez ce qui n’appartient pas au catalogue.
catalogue-too-heavy = Le classeur demande plus de temps ou de mémoire qu’un catalogue. Retirez ce qui n’y appartient pas, ou repartez d’un export de l’actuel.
catalogue-unreadable = Le classeur n’a pas pu être lu. Ouvrez-le, enregistrez-le à nouveau en .xlsx et envoyez cette copie.
catalogue-no-sheets = Ce classeur n’est pas un catalogue : il n’a aucune des feuilles { $known }. Exportez le catalogue actuel, modifiez ce classeur et envoyez-le.
catalogue-sheet-missing = La feuille « { $sheet } » manque. Un catalogue a les feuilles { $known }. Ajoutez-la, ou repartez d’un export du catalogue actuel.
catalogue-file-missing = Le fichier { $file } manque. Ajoutez-le à côté des autres.
catalogue-file-encoding = Le fichier { $file } n’est pas enregistré en UTF-8. Enregistrez-le en « CSV UTF-8 ».
catalogue-file-broken = Le fichier { $file } n’est pas un tableau : un guillemet n’est pas fermé ou n’est pas à sa place. Vérifiez ses guillemets.
catalogue-rows = La feuille « { $sheet } » a plus de { $most } lignes. Retirez ce qui n’appartient pas au catalogue.
catalogue-nothing = Il n’y a rien sous les en-têtes. Remplissez au moins une ligne.
catalogue-columns-missing = { $count ->
    [one] La colonne { $columns } manque. La première ligne porte les en-têtes : ajoutez-la là.
   *[other] Les colonnes { $columns } manquent. La première ligne porte les en-têtes : ajoutez-les là.
}
catalogue-column-twice = Il y a deux colonnes « { $column } ». N’en gardez qu’une.
catalogue-column-unknown = « { $column } » n’est pas une colonne de ce tableau, qui a { $known }. Renommez-la ou retirez-la.
catalogue-cell-stray = « { $text } » n’est sous aucun en-tête. Déplacez-le dans une colonne ou retirez-le.
catalogue-formula = Cette cellule contient une formule. Remplacez-la par sa valeur (copier, puis coller les valeurs).

catalogue-merged = Des cellules sont fusionnées ici, si bien que toutes sauf la première sont vides. Annulez la fusion et remplissez chacune.
catalogue-empty = La colonne « { $column } » ne doit pas être vide. Remplissez-la.
catalogue-long = Le texte compte { $length } caractères ; { $longest } est le maximum. Raccourcissez-le.
catalogue-character = Le texte contient un caractère qui ne peut pas être enregistré. Ressaisissez-le.
catalogue-choice = « { $text } » n’est pas une valeur de la colonne « { $column } ». Utilisez l’une de celles-ci : { $known }.
catalogue-flag = « { $text } » n’est ni yes ni no. Utilisez l’un des deux.
catalogue-number = « { $text } » n’est pas un nombre. N’utilisez que des chiffres et un point décimal, par exemple 2.5.
catalogue-negative = « { $text } » est inférieur à zéro. Utilisez zéro ou plus.
catalogue-decimals = « { $text } » a plus de { $most } décimales. Arrondissez.
catalogue-too-much = « { $text } » dépasse { $most }, le maximum de cette colonne. Vérifiez le nombre.
catalogue-code = « { $text } » n’est pas un code. Utilisez jusqu’à 40 lettres, chiffres, points, barres obliques et traits d’union, sans espaces.
catalogue-code-twice = Le code { $code } figure déjà à la ligne { $first }. Donnez un autre code à l’un des deux, ou retirez-le.
catalogue-family-differs = La famille « { $family } » a « { $there } » à sa première ligne et « { $here } » ici. Utilisez la même valeur dans toutes les lignes d’une famille.
catalogue-role-twice = Le rôle « { $role } » figure déjà à la ligne { $first }. Retirez l’un des deux.
catalogue-role-reserved = Un rôle ne peut pas s’appeler « { $role } », car le tableau des heures a une colonne de ce nom. Choisissez un autre nom.
catalogue-role-unknown = Il n’y a pas de rôle « { $role } » dans le tableau des rôles. Ajoutez-le avec sa discipline et ses taux, ou corrigez l’en-tête.
catalogue-route-unknown = Il n’y a pas de prestation { $code } dans le tableau des prestations. Ajoutez-la, ou corrigez le code.
catalogue-model-type = « { $text } » n’est pas un type de modèle. Utilisez des minuscules, des chiffres et des tirets bas, par exemple current_oplus.
catalogue-model-type-default = Aucune ligne n’a le type de modèle { $model_type }, par lequel toute opportunité commence. Ajoutez-en une ligne pour chaque prestation.
catalogue-hours-twice = Les heures de { $code } pour { $model_type } figurent déjà à la ligne { $first }. Retirez l’une des deux lignes.
catalogue-hours-missing = Le type de modèle { $model_type } n’a pas d’heures pour { $count ->
    [one] { $count } prestation
   *[other] { $count } prestations
} : { $codes }. Ajoutez les lignes qui manquent, ou corrigez le type de modèle s’il est mal orthographié.
catalogue-no-hours = Aucun rôle n’a d’heures ici. Remplissez-en au moins une, ou retirez la prestation.
catalogue-currency = « { $text } » n’est pas une devise. Utilisez ses trois lettres, par exemple GBP.
catalogue-rate-twice = { $role } a déjà un taux pour { $region } en { $currency } à la ligne { $first }. Retirez l’un des deux.
catalogue-rate-role-unknown = Il n’y a pas de rôle « { $role } » dans le tableau des rôles. Ajoutez-le, ou corrigez le nom.
catalogue-rate-zero = Le taux manque ou vaut zéro. Indiquez ce que coûte une heure.
catalogue-rates-missing = { $region } en { $currency } n’a pas de taux pour { $roles }. Ajoutez une ligne pour chacun.
catalogue-family-unknown = Il n’y a pas de famille « { $family } » dans le tableau des prestations. Corrigez le nom, ou retirez la ligne.
catalogue-synonym-taken = « { $synonym } » appartient déjà à la famille « { $family } ». Retirez l’un des deux.

catalogue-changes-none = Ce catalogue est identique à celui en usage. Il n’y a rien à modifier.
catalogue-changes = Prestations : ajoutées { $added }, retirées { $removed }, modifiées { $changed }. Changements de rôles : { $roles }, de taux : { $rates }, de synonymes : { $synonyms }. Rien n’a encore été modifié.
catalogue-route-added = Nouvelle prestation { $code }, { $name }.
catalogue-route-removed = La prestation { $code }, { $name }, est retirée.
catalogue-route-changed = Prestation { $code }, { $name } : { $what }
catalogue-value-changed = { $column } : « { $before } » devient « { $after } ».
catalogue-text-changed = le texte de « { $column } » change.
catalogue-role-hours = { $role } de { $before } à { $after }
catalogue-then = { $first } { $rest }
catalogue-hours-changed = { $model_type } passe de { $before } à { $after } heures ({ $roles }).
catalogue-role = { $discipline }{ $programme ->
    [true] , rôle de programme
   *[other] {""}
}
catalogue-role-added = Nouveau rôle { $role } ({ $discipline }).
catalogue-role-removed = Le rôle { $role } est retiré.
catalogue-role-changed = Le rôle { $role } passe de « { $before } » à « { $after } ».
catalogue-rate-added = Nouveau taux : { $role } en { $region } à { $hourly } { $currency }.
catalogue-rate-removed = Le taux de { $role } en { $region } ({ $hourly } { $currency }) est retiré.
catalogue-rate-changed = { $role } en { $region } passe de { $before } à { $hourly } { $currency }.
catalogue-synonyms-added = « { $family } » se trouve aussi sous : { $synonyms }.
catalogue-synonyms-removed = « { $family } » ne se trouve plus sous : { $synonyms }.
catalogue-model-type-added = Nouveau type de modèle { $model_type }.
catalogue-model-type-removed = Le type de modèle { $model_type } est retiré ; les opportunités qui l’utilisent en demandent un autre.
