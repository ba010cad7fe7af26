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
cards-preferences-watching = Vous êtes informé de chaque opportunité : étapes terminées, jalons franchis ou rejetés, affaires gagnées ou perdues ; et des exécutions que vous lancez.
cards-preferences-own = Vous êtes informé des opportunités dont vous êtes responsable, et des exécutions que vous lancez.
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
