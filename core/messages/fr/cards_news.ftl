# Les cartes des nouvelles, des notifications et des préférences.

cards-notifications = Notifications
cards-preferences = Ce qui m’est annoncé

cards-command-notifications = notifications
cards-command-notifications-does = Ce qui vous attend et ce qui est nouveau.
cards-command-preferences = preferences
cards-command-preferences-does = Ce qui vous est annoncé, et quand.

cards-news-from-personal = { $who } l’a fait dans une conversation avec Trowel, { $when }.
cards-news-from-groupchat = { $who } l’a fait dans une conversation de groupe, { $when }.
cards-news-from-channel = { $who } l’a fait dans un canal, { $when }.
cards-news-from-mail = { $who } l’a fait par le lien d’un e-mail, { $when }.
cards-news-from-service = Cela s’est passé en arrière-plan, { $when }.
cards-news-why-owner = Vous en êtes informé car vous êtes responsable de cette opportunité.
cards-news-why-asked = Vous en êtes informé car vous l’avez lancé plus d’une minute avant et avez pu regarder ailleurs.
cards-news-why-manager = Vous en êtes informé car vous êtes manager de votre organisation.
cards-news-why-admin = Vous en êtes informé car vous êtes administrateur de votre organisation et l’avez choisi.

cards-notifications-title = Vos notifications
cards-notifications-waiting = Vous attend
cards-notifications-nothing-waits = Aucune demande n’attend votre décision.
cards-notifications-more-wait = { $more ->
    [one] { $more } autre demande attend. Décidez d’abord celles ci-dessus, puis rouvrez cette carte.
   *[other] { $more } autres demandes attendent. Décidez d’abord celles ci-dessus, puis rouvrez cette carte.
}
cards-notifications-decide = Décider : { $stage }
cards-notifications-asked = Demandé par { $who }, { $when }, au rôle { $role }
cards-notifications-new = Ce qui est nouveau
cards-notifications-none = Rien pour l’instant.
cards-notifications-unread = { $unread ->
    [0] Toutes lues ({ $total })
    [one] { $unread } non lue sur { $total }
   *[other] { $unread } non lues sur { $total }
}
cards-notifications-is-read = Lue
cards-notifications-is-unread = Non lue
cards-notifications-open = Ouvrir et marquer comme lue
cards-notifications-read-all = Tout marquer comme lu

cards-preferences-title = Ce qui vous est annoncé, et quand
cards-preferences-watching = { $wanted ->
    [off] Aucune nouvelle ne vous est envoyée. Ce qui arrive à chaque opportunité, et aux exécutions que vous lancez, figure sur votre carte des notifications.
    [gates] Vous êtes informé de chaque opportunité, mais des jalons seulement : jalons franchis ou rejetés, affaires gagnées ou perdues. Le reste figure sur votre carte des notifications.
    [daily] Un résumé vous informe chaque jour de chaque opportunité : étapes terminées, jalons franchis ou rejetés, affaires gagnées ou perdues ; et des exécutions que vous lancez.
    [weekly] Un résumé vous informe chaque semaine de chaque opportunité : étapes terminées, jalons franchis ou rejetés, affaires gagnées ou perdues ; et des exécutions que vous lancez.
   *[all] Vous êtes informé de chaque opportunité : étapes terminées, jalons franchis ou rejetés, affaires gagnées ou perdues ; et des exécutions que vous lancez.
}
cards-preferences-own = { $wanted ->
    [off] Aucune nouvelle ne vous est envoyée. Ce qui arrive aux opportunités dont vous êtes responsable, et aux exécutions que vous lancez, figure sur votre carte des notifications.
    [gates] Vous êtes informé des opportunités dont vous êtes responsable, mais des jalons seulement : décisions, jalons franchis, affaires gagnées ou perdues. Le reste figure sur votre carte des notifications.
    [daily] Un résumé vous informe chaque jour des opportunités dont vous êtes responsable, et des exécutions que vous lancez.
    [weekly] Un résumé vous informe chaque semaine des opportunités dont vous êtes responsable, et des exécutions que vous lancez.
   *[all] Vous êtes informé des opportunités dont vous êtes responsable, et des exécutions que vous lancez.
}
cards-preferences-news = Ce qu’il faut vous envoyer
cards-preferences-all = Tout, au fur et à mesure
cards-preferences-gates = Les jalons seulement : décisions, jalons franchis, affaires gagnées ou perdues
cards-preferences-daily = Un résumé chaque jour
cards-preferences-weekly = Un résumé chaque semaine
cards-preferences-off = Rien ; tout figure sur la carte des notifications
cards-preferences-hour = Heure du résumé
cards-preferences-weekday = Jour du résumé hebdomadaire
cards-preferences-monday = Lundi
cards-preferences-tuesday = Mardi
cards-preferences-wednesday = Mercredi
cards-preferences-thursday = Jeudi
cards-preferences-friday = Vendredi
cards-preferences-saturday = Samedi
cards-preferences-sunday = Dimanche
cards-preferences-next = Le prochain résumé est prévu { $when }.
cards-preferences-quiet = Heures calmes
cards-preferences-quiet-said = Ce qui s’y passe est envoyé quand elles se terminent. Laissez les deux vides pour n’en avoir aucune.
cards-preferences-quiet_from = De
cards-preferences-quiet_until = À
cards-preferences-timezone = Fuseau horaire
cards-preferences-timezone-hint = Par exemple Europe/Paris ; vide pour celui de Teams
cards-preferences-zone-chosen = Tout cela s’entend en { $zone }, selon votre choix.
cards-preferences-zone-said = Tout cela s’entend en { $zone }, d’après Teams.
cards-preferences-zone-unknown = Teams ne vous connaît pas d’autre fuseau horaire qu’UTC : tout cela s’entend donc en UTC jusqu’à ce qu’il en indique un ou que vous en choisissiez un.
cards-preferences-work = Les demandes qui attendent votre décision, et leurs rappels, sont du travail et non des nouvelles : elles arrivent aussitôt, même aux heures calmes et quel que soit le choix ci-dessus. Pour ne faire taire que votre téléphone, utilisez les heures calmes de l’application Teams.

field-news = Ce qu’il faut vous envoyer
field-weekday = Le jour du résumé hebdomadaire
field-hour = L’heure du résumé
field-timezone = Le fuseau horaire
field-quiet_from = Le début des heures calmes
field-quiet_until = La fin des heures calmes
cards-authority-unreached = Injoignable dans Teams depuis { $since }. { $because }
cards-authority-instead = { $state ->
    [sent] Un e-mail a été envoyé à la place ; la décision est possible par son lien.
    [waiting] Un e-mail est en route à la place.
    [unknown] Un e-mail a été envoyé à la place ; on ne sait pas s’il est arrivé.
    [failed] L’e-mail tenté à la place n’est pas parti.
    [not_sent] Aucun e-mail n’a pu être envoyé à la place. Demandez-lui vous-même.
   *[other] Rien n’a encore été envoyé à la place.
}
cards-preferences-last = { $why ->
    [sent] Le dernier a été envoyé { $when }.
    [NothingNew] Le dernier était prévu { $when } : rien n’était nouveau, aucun n’a donc été envoyé.
    [NoChat] Le dernier était prévu { $when } : vous n’aviez pas de conversation avec Trowel, il n’a donc pas pu être envoyé.
   *[other] Le dernier était prévu { $when } : vos rôles ne vous permettaient pas de voir les opportunités, aucun n’a donc été envoyé.
}
cards-digest-title = Votre résumé du { $day }
cards-digest-said = État au { $when }.
cards-digest-changed = Ce qui a changé depuis le dernier résumé
cards-digest-more = { $more ->
    [one] { $more } autre figure sur la carte des notifications.
   *[other] { $more } autres figurent sur la carte des notifications.
}
cards-digest-pipeline = Opportunités par étape
cards-digest-axis = Opportunités
cards-digest-nothing-active = Aucune opportunité n’est en cours.
cards-digest-deals = Affaires : actives { $active }, gagnées { $won }, perdues { $lost }, dépriorisées { $deprioritised }.
cards-digest-why = Vous recevez ceci car vous avez choisi les résumés ; « Ce qui m’est annoncé » permet d’en changer.
