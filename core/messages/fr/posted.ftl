# Les fichiers placés à côté de messages dans les canaux et les conversations de groupe.

posted-looking = { $count ->
    [one] Recherche du fichier ({ $count }) placé à côté de votre message. Cela prend un instant ; la réponse suit ici.
   *[other] Recherche des { $count } fichiers placés à côté de votre message. Cela prend un instant ; la réponse suit ici.
}
posted-none = Il n’y a à côté de ce message aucun fichier que Trowel puisse prendre : les cartes, citations et images n’en sont pas. Rien n’a été pris. Publiez le document lui-même et mentionnez Trowel.
posted-missed = Le fichier placé à côté de ce message n’a pas été pris. { $why }
posted-blind = S’il y a un fichier à côté de ce message, il n’a pas été pris. { $why }
posted-refused = Non pris : { $files }{ $more ->
    [0] {""}
   *[other] {" "}et { $more } de plus
}. { $why }
posted-missing = Les fichiers publiés ici ne parviennent pas encore à Trowel, et il ne peut en placer aucun ici. Tout le reste fonctionne. { $why }
posted-together = { $first } { $others }
posted-not-set-up = Trowel n’est pas connecté à Microsoft Graph et ne peut pas récupérer de fichiers des canaux et des conversations de groupe. Envoyez le fichier à Trowel dans votre propre conversation, et écrivez à côté « open » et le numéro de l’opportunité pour l’y ajouter. Qui exploite Trowel peut le connecter.
posted-forbidden-channel = Trowel ne peut pas lire les messages de cette équipe. Envoyez le fichier à Trowel dans votre propre conversation, ou faites mettre à jour l’application par un propriétaire de l’équipe, avec le droit de lire les messages des canaux (ChannelMessage.Read.Group).
posted-forbidden-chat = Trowel ne peut pas lire les messages de cette conversation. Envoyez le fichier à Trowel dans votre propre conversation, ou faites retirer l’application de celle-ci, puis l’y rajouter avec le droit de lire les messages (ChatMessage.Read.Chat).
posted-deleted = Le message n’est plus là, ou Trowel ne peut pas le voir. Publiez le fichier à nouveau et mentionnez Trowel, ou envoyez-le à Trowel dans votre propre conversation.
posted-blocked = Une règle de votre organisation contre la perte de données a bloqué le message. Adressez-vous à qui tient ces règles, ou envoyez une autre version du fichier.
posted-busy = Microsoft Graph est occupé et demande d’attendre. Publiez le fichier à nouveau dans quelques minutes, ou envoyez-le à Trowel dans votre propre conversation.
posted-unavailable = Microsoft Graph était injoignable. Publiez le fichier à nouveau dans quelques minutes, ou envoyez-le à Trowel dans votre propre conversation.
posted-no-token = Microsoft 365 n’a pas donné accès à Trowel. Envoyez le fichier à Trowel dans votre propre conversation, et prévenez qui exploite Trowel.
posted-abandoned = Plusieurs essais de le chercher ont été interrompus. Publiez-le à nouveau, ou envoyez-le à Trowel dans votre propre conversation.
posted-nowhere = Teams n’indique pas où se trouve ce fichier ; il n’a pas été récupéré. Envoyez-le à Trowel dans votre propre conversation.
posted-link-not-set-up = Trowel n’a pas accès à SharePoint ; le fichier n’a pas été récupéré. Envoyez-le à Trowel dans votre propre conversation ; qui exploite Trowel peut configurer l’accès.
posted-link-forbidden = Trowel ne peut pas ouvrir l’endroit où se trouve ce fichier : un canal privé ou partagé, et les fichiers d’une conversation, ont le leur propre. Rien n’a été récupéré. Envoyez le fichier à Trowel dans votre propre conversation, ou faites donner à l’application de Trowel l’accès à ce site par un administrateur (Sites.Selected).
posted-link-gone = Le fichier a été déplacé ou supprimé, ou Trowel ne peut pas le voir. Rien n’a été récupéré. Publiez-le à nouveau, ou envoyez-le à Trowel dans votre propre conversation.
posted-link-elsewhere = SharePoint a renvoyé Trowel ailleurs pour ce fichier ; il n’a pas été récupéré. Envoyez-le à Trowel dans votre propre conversation.
posted-link-busy = SharePoint est occupé et demande d’attendre. Rien n’a été récupéré. Publiez le fichier à nouveau dans quelques minutes, ou envoyez-le à Trowel dans votre propre conversation.
posted-link-unavailable = SharePoint était injoignable ; le fichier n’a pas été récupéré. Publiez-le à nouveau dans quelques minutes, ou envoyez-le à Trowel dans votre propre conversation.
posted-link-no-token = Microsoft 365 n’a pas donné accès à Trowel ; le fichier n’a pas été récupéré. Envoyez-le à Trowel dans votre propre conversation, et prévenez qui exploite Trowel.
posted-link-malware = SharePoint a trouvé un logiciel malveillant dans ce fichier ; il n’a pas été récupéré. Faites-le nettoyer, ou envoyez une autre version.
posted-link-locked = Le fichier est verrouillé ou retenu par une règle de votre organisation ; il n’a pas été récupéré. Faites-le libérer, ou envoyez une autre version à Trowel dans votre propre conversation.
