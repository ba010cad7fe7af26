# L’e-mail envoyé à qui Teams n’a pas joint, et la page derrière son lien.

mail-subject-request = Votre approbation est demandée : { $stage } de #{ $number } { $name }
mail-subject-reminder = Rappel : votre approbation est demandée : { $stage } de #{ $number } { $name }
mail-subject-escalation = Décision toujours attendue : { $stage } de #{ $number } { $name }
mail-asked-request = { $who } a demandé le { $when } l’approbation de « { $stage } » de l’opportunité #{ $number } { $name }. Vous êtes sollicité car vous détenez le rôle { $role }.
mail-asked-reminder = { $who } a demandé le { $when } l’approbation de « { $stage } » de l’opportunité #{ $number } { $name }, et personne n’a encore décidé. Vous êtes sollicité car vous détenez le rôle { $role }.
mail-asked-escalation = { $who } a demandé le { $when } l’approbation de « { $stage } » de l’opportunité #{ $number } { $name } par le rôle { $role }, et personne n’a encore décidé. Vous en êtes informé car vous pouvez y veiller.
mail-client = Client : { $client }
mail-waits-for = Peuvent décider : { $names }.
mail-waits-for-nobody = Personne ne détient ce rôle actuellement : personne ne peut décider. Un administrateur peut l’attribuer.
mail-changed = Ce qui a changé depuis la demande précédente au rôle :
mail-decide = Voir et décider
mail-link = Le lien fonctionne une fois, jusqu’au { $until }, et l’ouvrir ne décide rien.
mail-address = Il est fait pour vous seul : ne transférez pas cet e-mail.
mail-teams = Dans Teams, écrivez « open #{ $number } » à Trowel.
mail-why = Cet e-mail a été envoyé parce que Trowel n’a pas pu vous joindre dans Teams.
mail-approved = Votre approbation est consignée. Il n’y a plus rien à faire ici ; vous pouvez fermer cette page.
mail-rejected = Votre rejet est consigné, avec son motif. Il n’y a plus rien à faire ici ; vous pouvez fermer cette page.

confirm-title = Demande d’approbation
confirm-title-of = Approbation de « { $stage } » de #{ $number }
confirm-decide = Votre décision
confirm-as = Vous décidez en tant que { $who }, pour le rôle { $role }. Votre décision est définitive et son commentaire peut être lu par tous ceux qui travaillent sur l’opportunité.
confirm-note = Commentaire (un rejet demande un motif)
confirm-footer = Trowel. Cette page ne fonctionne qu’avec le lien de votre e-mail ; ne la transmettez pas.
