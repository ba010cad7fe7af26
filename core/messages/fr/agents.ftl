-agents-instead = Rédigé par les règles à la place ; relancez l’étape pour réessayer le modèle.

agents-overloaded = Le modèle était surchargé ({ $status }) et l’est resté quand il a été sollicité à nouveau. { -agents-instead }
agents-rate-limited = Le modèle n’accepte plus de requêtes de ce compte pour l’instant ({ $status }). { -agents-instead }
agents-server-error = Le service du modèle a échoué ({ $status }). { -agents-instead }
agents-unreachable = Le modèle était injoignable, ou la connexion a été coupée. { -agents-instead }
agents-garbled = Le service du modèle a envoyé quelque chose qui n’est pas une réponse. { -agents-instead }
agents-too-slow = Le modèle n’avait pas répondu au bout de { $seconds } secondes. { -agents-instead }
agents-invalid-answer = La réponse du modèle n’avait pas la forme voulue, et la seconde non plus. { -agents-instead }
agents-declined = { $category ->
    [cyber] Le modèle a refusé de travailler sur ce brief : il touche aux règles de son fournisseur sur la sécurité informatique.
    [bio] Le modèle a refusé de travailler sur ce brief : il touche aux règles de son fournisseur sur la biologie.
    [general_harms] Le modèle a refusé de travailler sur ce brief : il touche aux règles de son fournisseur sur les contenus nuisibles.
   *[other] Le modèle a refusé de travailler sur ce brief sans donner de raison.
  } Rédigé par les règles à la place ; vérifiez ce que contiennent les fichiers avant de relancer l’étape.
agents-too-long = Le brief est trop long pour le modèle. Rédigé par les règles à la place ; retirez les fichiers qui ne font pas partie du brief, puis relancez l’étape.
agents-request-refused = Le service du modèle a refusé la requête ({ $status }). Rédigé par les règles à la place ; demandez à qui exploite Trowel de regarder le journal et le plafond de dépense du compte.
agents-key-refused = Le service du modèle n’accepte pas la clé d’API ({ $status }). Rédigé par les règles à la place ; demandez à qui exploite Trowel de vérifier ANTHROPIC_API_KEY.
agents-billing = Le compte du modèle a un problème de facturation ({ $status }). Rédigé par les règles à la place ; demandez à qui exploite Trowel de regarder le compte.
agents-model-unknown = Le service du modèle ne connaît pas le modèle ou l’adresse ({ $status }). Rédigé par les règles à la place ; demandez à qui exploite Trowel de vérifier TROWEL_MODEL et ANTHROPIC_BASE_URL.

agents-left-out = { $file } est trop long pour être lu en entier : { $characters ->
    [one] son dernier caractère ({ $characters }) a été laissé de côté.
   *[other] ses { $characters } derniers caractères ont été laissés de côté.
  } Si quelque chose d’important s’y trouve, ajoutez-le comme fichier à part et relancez l’étape.
agents-dropped = { $count ->
    [one] { $count } valeur donnée par le modèle a été écartée, car les mots qu’elle citait ne figurent pas dans les fichiers.
   *[other] { $count } valeurs données par le modèle ont été écartées, car les mots qu’elles citaient ne figurent pas dans les fichiers.
  } Complétez à la main ce qui manque.
