# Ce qui est suivi après une affaire gagnée, et les demandes de modification.

watch-added = C’est désormais sur la liste de suivi.

refused-watch-unwon = Les hypothèses sont suivies une fois l’affaire gagnée, et celle-ci est { $status } : rien n’a été enregistré. Marquez d’abord l’affaire gagnée.
refused-no-such-item = Cette hypothèse ne figure pas sur la liste de suivi de cette opportunité. Voici la liste dans son état actuel.
refused-stale-watch = Quelqu’un a modifié ceci depuis que votre carte a été affichée ; votre saisie ne l’a pas écrasé. Voici l’état actuel ; ressaisissez votre modification.
refused-watch-owner = Le responsable doit être quelqu’un de votre organisation que je connais. Rien n’a été enregistré : choisissez-en un dans la liste.
refused-watched-already = Cette hypothèse figure déjà sur la liste de suivi ; elle n’a pas été ajoutée à nouveau.
refused-no-effect = Une demande de modification doit avoir quelque chose à chiffrer : rien n’a été enregistré. Indiquez un asset et combien d’unités de plus, ou un rôle et ses heures.
refused-asset-unpriced = Cet asset ne figure pas sur la grille tarifaire : ses unités ne peuvent pas être chiffrées et rien n’a été enregistré. Choisissez-en un qui y figure, ou saisissez les heures par rôle.
refused-role-unknown = Le catalogue n’a pas de rôle « { $role } » : rien n’a été enregistré. Il a : { $known }.
refused-no-such-change = Il n’y a pas de telle demande de modification ici. Voici la liste de suivi dans son état actuel.
refused-stale-change = Quelqu’un a modifié cette demande depuis que votre carte a été affichée ; votre saisie ne l’a pas écrasée. Voici l’état actuel ; ressaisissez votre modification.
refused-change-step = Cette demande est { $stands } ({ $by }) : cette action ne lui est pas ouverte et rien n’a été enregistré.
refused-change-unpriced = Un rôle de cette demande n’a pas de taux : elle n’a pas de prix et n’a pas été marquée envoyée. Importez un catalogue avec ce taux, ou consignez à nouveau le changement avec d’autres rôles.
refused-change-leak = Le texte n’a pas été marqué envoyé : il montrerait au client ce qui ne lui est pas destiné. { $first }{ $count ->
    [one] {""}
   *[other] {" "}Il y en a d’autres dans le texte.
} Modifiez le texte, puis marquez-le à nouveau comme envoyé.
change-words = le texte pour le client
refused-change-words = Le texte a été envoyé tel quel et ne peut plus être modifié. Consignez un autre changement s’il faut dire autre chose.

change-status-draft = en brouillon
change-status-sent = envoyée
change-status-accepted = acceptée
change-status-declined = refusée
change-drafted = La demande de modification est rédigée. Vérifiez son texte et son prix, puis envoyez-la au client et marquez-la envoyée.
change-is-draft = Enregistré. La demande est encore en brouillon.
change-is-sent = La demande est marquée envoyée.
change-is-accepted = Le client a accepté ; la demande fait désormais partie du travail.
change-is-declined = La demande est refusée. Elle reste consignée.
told-broken = { $person } a consigné une hypothèse rompue de l’opportunité #{ $number } et rédigé une demande de modification : { $assumption }

field-assumption = L’hypothèse
field-most = Le chiffre
field-happened = Ce qui s’est passé
field-asset = L’asset
field-pieces = Le nombre d’unités
field-hours = Les heures
field-role = Le rôle
field-words = Le texte pour le client
field-owner = Le responsable
field-threshold = Le seuil
why-hours = doit être un nombre d’heures supérieur à 0, par exemple 12 ou { 7.5 }, avec deux décimales au plus
why-figure = doit être un chiffre de 0 ou plus, par exemple 48 ou { 2.5 }
