# Ce que dit le service des formulaires qui enregistrent beaucoup de lignes à la fois.

saved-many = { $saved ->
    [0] Rien n’a été modifié : rien n’a été enregistré.
    [one] { $saved } ligne enregistrée.
   *[other] { $saved } lignes enregistrées.
}
refused-some = { $saved ->
    [0] Rien n’a été enregistré.
    [one] { $saved } ligne a été enregistrée.
   *[other] { $saved } lignes ont été enregistrées.
} { $refused ->
    [one] { $refused } ligne ne l’a pas été : la raison figure dessous, et votre saisie est gardée.
   *[other] { $refused } lignes ne l’ont pas été : la raison figure dessous, et votre saisie est gardée.
}
refused-row-input = { $field } { $why }. Cette ligne n’a pas été enregistrée ; corrigez et enregistrez à nouveau.
refused-row-gone = Cette ligne n’existe plus ; elle a été retirée ou remplacée depuis l’ouverture du formulaire. Rien n’a été enregistré à sa place.
refused-row-question = Quelqu’un a modifié cette question depuis l’ouverture du formulaire. { $answered ->
    [no] Elle n’a plus de réponse
   *[other] Sa réponse est désormais « { $answer } »
} ({ $status }). Votre saisie est dans les champs et n’est pas enregistrée ; enregistrez à nouveau pour la mettre à la place.
refused-row-asset = Quelqu’un a modifié cet asset depuis l’ouverture du formulaire. C’est désormais « { $name } », { NUMBER($volume) } { $volume ->
    [one] unité
   *[other] unités
}{ $tiered ->
    [no] , sans niveau
   *[other] , niveau « { $tier } »
}. Votre saisie est dans les champs et n’est pas enregistrée ; enregistrez à nouveau pour la mettre à la place.
refused-stale-typed = Cette opportunité a été modifiée depuis l’ouverture de la fenêtre ; votre saisie ne l’a pas écrasée. Elle est toujours dans les champs ; enregistrez à nouveau pour la mettre à la place de l’état actuel.
refused-stale-question-typed = Quelqu’un a modifié cette question depuis l’ouverture de la fenêtre ; votre saisie ne l’a pas écrasée. Elle est toujours dans les champs ; enregistrez à nouveau pour la mettre à la place de l’état actuel.
refused-stale-asset-typed = Quelqu’un a modifié cet asset depuis l’ouverture de la fenêtre ; votre saisie ne l’a pas écrasé. Elle est toujours dans les champs ; enregistrez à nouveau pour la mettre à la place de l’état actuel.
refused-stale-efficiency-typed = { $by } a enregistré ceci depuis l’ouverture de la fenêtre ; votre saisie ne l’a pas écrasé. Les chiffres montrent ce que { $by } a enregistré ; votre saisie est toujours dans les champs. Enregistrez à nouveau pour la mettre à la place.
