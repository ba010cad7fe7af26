# La carte de l’étape 17.

cards-run-first-handoff = Lancer la passation
cards-handoff-again = Relancer la passation
cards-guide-start-handoff = Transmettez l’opportunité approuvée. Chaque cible ci-dessous la reçoit une fois, et son reçu figure ici.
cards-guide-check-handoff = Vérifiez le résultat pour chaque cible, puis terminez l’étape.
cards-handoff-changed = Quelque chose a changé depuis la passation : les cibles ci-dessous contiennent l’état antérieur. Relancez-la pour les mettre à jour : le même enregistrement et les mêmes fichiers, sans doublons.

cards-handoff-will = Ce qui va se passer
cards-handoff-will-library = Les fichiers du client vont dans un dossier propre à l’opportunité.
cards-handoff-will-crm = Nom, client, prix, date de clôture et statut vont dans l’enregistrement de l’opportunité.
cards-handoff-will-regional = Les détenteurs du rôle régional sont informés dans leur propre conversation.
cards-handoff-will-talent = Les personnes nommées dans les paramètres sont informées dans leur propre conversation.
cards-handoff-will-slack = Un message est publié dans le canal.

cards-handoff-targets = Cibles
cards-handoff-state-waiting = En attente
cards-handoff-state-sending = En route
cards-handoff-state-done = Fait
cards-handoff-state-failed = Échec
cards-handoff-state-unknown = Inconnu
cards-handoff-state-not_configured = Non configuré
cards-handoff-waits = Attend son tour : la bibliothèque passe d’abord, car les autres portent son adresse.
cards-handoff-again-at = Nouvel essai { $when }.
cards-handoff-earlier = D’une passation antérieure : { $said }
cards-handoff-told = Informés { $when } : { $people }
cards-handoff-posted = Publié { $when }
cards-handoff-left-library = { $updated ->
    [yes] { $count ->
        [one] { NUMBER($count) } fichier du même dossier mis à jour
       *[other] { NUMBER($count) } fichiers du même dossier mis à jour
    }
   *[no] { $count ->
        [0] Un dossier vide : il n’y avait aucun fichier à transmettre
        [one] { NUMBER($count) } fichier dans un dossier propre
       *[other] { NUMBER($count) } fichiers dans un dossier propre
    }
}, { $when }. Touchez pour ouvrir.
cards-handoff-left-crm = { $updated ->
    [yes] Le même enregistrement mis à jour
   *[no] Un nouvel enregistrement
}, { $when } : { $id }. Touchez pour ouvrir.

cards-handoff-package = Ce qui a été transmis
cards-handoff-name = Nom
cards-handoff-status = Statut
cards-handoff-close = Date de clôture
cards-handoff-qualified = Qualifiée à
cards-handoff-price = Prix après gains
cards-handoff-files = Fichiers
cards-handoff-retry = Réessayer : { $target }
cards-handoff-send-again = Renvoyer : { $target }

## Les paramètres de l’organisation
cards-tenant-handoff = Passation
cards-tenant-handoff-said = À qui une passation est annoncée, en plus des approbateurs régionaux. Chacun est informé dans sa propre conversation avec Trowel.
cards-tenant-handoff-none = Aucune équipe talents n’est nommée.
cards-tenant-talent = L’équipe talents, séparée par des virgules
cards-tenant-talent-hint = Adresses ou identifiants Entra de personnes ayant déjà salué Trowel
