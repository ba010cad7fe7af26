# Démarrer une opportunité à partir d’un message dans Teams.

posted-dialog = Nouvelle opportunité
posted-file = Message de { $author }, { $date }.txt
posted-nobody = quelqu’un
posted-started = { $files ->
    [0] Démarrée à partir du message de { $author }. Son texte est en cours de lecture.
    [one] Démarrée à partir du message de { $author }. Son texte et { $files } fichier sont en cours de lecture.
   *[other] Démarrée à partir du message de { $author }. Son texte et { $files } fichiers sont en cours de lecture.
}
posted-started-files = { $files ->
    [one] Démarrée à partir du message de { $author }. { $files } fichier est en cours de lecture.
   *[other] Démarrée à partir du message de { $author }. Ses { $files } fichiers sont en cours de lecture.
}
posted-before = Une opportunité a déjà été démarrée à partir de ce message. Rien n’a été démarré deux fois ; la voici.
refused-posted-nothing = Ce message n’a ni texte ni fichier qui puisse démarrer une opportunité. Rien n’a été créé. Déposez plutôt le brief dans la conversation avec Trowel.
refused-posted-deleted = Ce message a été supprimé : rien n’en a été créé. Demandez le brief à son auteur, ou déposez le fichier dans la conversation avec Trowel.
refused-posted-unreadable = Teams n’a pas remis le message : rien n’a été créé. Rouvrez le menu du message et choisissez-y la commande.
refused-posted-event = C’est une note de Teams et non le message de quelqu’un. Rien n’a été créé ; choisissez la commande sur le message qui contient le brief.
