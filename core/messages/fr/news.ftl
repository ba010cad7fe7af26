# Les nouvelles, ce qui attend chacun, et ce dont chacun veut être informé.

told-passed = { $person } a franchi le jalon « { $stage } » de l’opportunité #{ $number }.
told-drafted = « { $stage } » de l’opportunité #{ $number } est prête : l’exécution que vous avez lancée s’est bien terminée.
told-failed = « { $stage } » de l’opportunité #{ $number } n’a pas abouti : l’exécution que vous avez lancée a échoué. { $why }

news-gathered = { $count ->
    [one] { $count } événement s’est produit pendant que vous ne pouviez être dérangé ou joint. Il figure ci-dessous.
   *[other] { $count } événements se sont produits pendant que vous ne pouviez être dérangé ou joint. Ils figurent ci-dessous, les plus récents d’abord.
}
news-read = { $count ->
    [one] { $count } notification est marquée comme lue.
   *[other] { $count } notifications sont marquées comme lues.
}
news-nothing-unread = Rien n’était non lu.

preferences-saved = Enregistré. Cela vaut dès maintenant, aussi pour ce qui attend d’être envoyé.
sent-privately = { $person }, cela ne concerne que vous ; c’est envoyé dans votre propre conversation avec Trowel.

refused-not-your-preferences = Ce sont les préférences de quelqu’un d’autre. Rien n’a été modifié ; écrivez « preferences » pour les vôtres.
refused-not-your-notifications = Ce sont les notifications de quelqu’un d’autre. Rien n’a été modifié ; écrivez « notifications » pour les vôtres.
refused-stale-preferences = Vos préférences ont été enregistrées ailleurs depuis que cette carte a été affichée. Rien n’a été modifié ; voici l’état actuel.
refused-time-zone = Aucun fuseau horaire ne s’appelle « { $typed } ». Rien n’a été enregistré. Indiquez-en un comme Europe/Paris ou America/Montreal, ou laissez le champ vide pour celui de Teams.
refused-half-quiet = Les heures calmes demandent un début et une fin. Rien n’a été enregistré ; remplissez les deux, ou videz les deux pour n’en avoir aucune.
refused-no-quiet = Les heures calmes ne peuvent pas commencer et finir à la même heure. Rien n’a été enregistré ; choisissez deux heures, ou « Rien » ci-dessus pour ne recevoir aucune nouvelle.
why-clock = doit être une heure de 00:00 à 23:59
