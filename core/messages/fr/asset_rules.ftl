# Ce que disent les règles de l’étape 6 à côté de la liste : ce qui a été laissé de côté, et ce qui est à vérifier.

assets-none = Le brief ne cite rien à produire que l’on puisse lister. Ajoutez à la main ce que vous savez, ou demandez une liste au client.
assets-left-out-pitch = { $count ->
    [one] { $count } élément qui relève du pitch et non du travail a été laissé de côté : { $names }.
   *[other] { $count } éléments qui relèvent du pitch et non du travail ont été laissés de côté : { $names }.
}
assets-left-out-kept = { $count ->
    [one] { $count } élément figure déjà sur la liste, ajouté ou modifié à la main, et n’a pas été repris : { $names }.
   *[other] { $count } éléments figurent déjà sur la liste, ajoutés ou modifiés à la main, et n’ont pas été repris : { $names }.
}
assets-left-out-zero = { $count ->
    [one] { $count } ligne avec un volume de zéro a été laissée de côté : { $names }. Ajoutez-la à la main si elle est finalement souhaitée.
   *[other] { $count } lignes avec un volume de zéro ont été laissées de côté : { $names }. Ajoutez-les à la main si elles sont finalement souhaitées.
}
assets-left-out-unnamed = { $count ->
    [one] { $count } ligne avec un volume mais sans nom a été laissée de côté ({ $names }). Consultez-la dans le fichier.
   *[other] { $count } lignes avec un volume mais sans nom ont été laissées de côté ({ $names }). Consultez-les dans le fichier.
}
assets-left-out-twins = { $count ->
    [one] { $count } ligne figurait deux fois dans les fichiers, mot pour mot, et est listée une fois : { $names }.
   *[other] { $count } lignes figuraient deux fois dans les fichiers, mot pour mot, et sont listées une fois : { $names }.
}
assets-left-out-numbers = { $count ->
    [one] Le brief donne le nombre de { $count } autre chose, qui n’a pas été prise comme à produire : { $names }. Ajoutez-la à la main si elle est souhaitée.
   *[other] Le brief donne le nombre de { $count } autres choses, qui n’ont pas été prises comme à produire : { $names }. Ajoutez à la main celles qui sont souhaitées.
}
assets-left-out-more = La liste a été coupée à { $most } lignes ; il y en a { $count } de plus dans les fichiers. Divisez l’opportunité, ou ajoutez l’essentiel à la main.
assets-volumes-odd = { $count ->
    [one] { $count } volume n’est pas un nombre d’unités et compte pour 1 jusqu’à confirmation du client : { $names }.
   *[other] { $count } volumes ne sont pas des nombres d’unités et comptent pour 1 jusqu’à confirmation du client : { $names }.
}
assets-volumes-large = { $count ->
    [one] { $count } volume est trop grand pour être voulu et compte pour 1 jusqu’à confirmation du client : { $names }.
   *[other] { $count } volumes sont trop grands pour être voulus et comptent pour 1 jusqu’à confirmation du client : { $names }.
}
assets-volumes-fraction = { $count ->
    [one] { $count } volume est une fraction et a été arrondi : { $names }.
   *[other] { $count } volumes sont des fractions et ont été arrondis : { $names }.
}
assets-volumes-open = { $count ->
    [one] { $count } volume est à confirmer avec le client.
   *[other] { $count } volumes sont à confirmer avec le client.
}
assets-volumes-answered = { $count ->
    [one] { $count } volume a été fixé par les réponses du client : { $names }. Vérifiez que la réponse le concernait.
   *[other] { $count } volumes ont été fixés par les réponses du client : { $names }. Vérifiez que les réponses les concernaient.
}
assets-volumes-differ = { $count ->
    [one] { $count } volume diffère de ce que donnent les mots du brief, et les mots ont été suivis : { $names }.
   *[other] { $count } volumes diffèrent de ce que donnent les mots du brief, et les mots ont été suivis : { $names }.
}
assets-names-more = { $names } et { $count } de plus
assets-check-missed = { $count ->
    [one] Les règles simples ont trouvé { $count } élément de plus que la rédaction ne liste pas : { $names }. Ajoutez-le à la main s’il est souhaité.
   *[other] Les règles simples ont trouvé { $count } éléments de plus que la rédaction ne liste pas : { $names }. Ajoutez à la main ceux qui sont souhaités.
}
