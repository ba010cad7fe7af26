# Étape 16 : ce que l’on apprend à côté du plan.

rollout-checked-words = { $count ->
    [one] { NUMBER($count) } phrase a été laissée de côté : elle contenait un nombre que rien ne confirme, ou un outil non utilisé.
   *[other] { NUMBER($count) } phrases ont été laissées de côté : elles contenaient des nombres que rien ne confirme, ou des outils non utilisés.
}
rollout-checked-owners = { $count ->
    [one] { NUMBER($count) } responsable n’était pas un rôle du catalogue ; les règles en ont nommé un à la place.
   *[other] { NUMBER($count) } responsables n’étaient pas des rôles du catalogue ; les règles en ont nommé à la place.
}
rollout-checked-markets = { $count ->
    [one] { NUMBER($count) } marché a été laissé de côté : le brief ne le cite pas.
   *[other] { NUMBER($count) } marchés ont été laissés de côté : le brief ne les cite pas.
}
