# Étape 17 : la passation. Pourquoi quelque chose n’a pas été transmis, et ce qu’apprennent ceux qui prennent le relais.

handoff-target-library = Bibliothèque de documents
handoff-target-crm = Salesforce
handoff-target-regional = Approbateurs régionaux
handoff-target-talent = Équipe talents
handoff-target-slack = Slack

handoff-status-active = en cours
handoff-status-won = gagnée
handoff-status-lost = perdue
handoff-status-deprioritised = mise de côté

handoff-no-client = un client non encore nommé

## Ce qu’on annonce
handoff-told-regional = { $by } a transmis l’opportunité #{ $number } « { $name } » pour { $client }{ $again ->
    [yes] {" "}à nouveau, après des changements
   *[no] {""}
}. Statut : { $status }. Vous êtes informé car vous détenez le rôle régional ; ouvrez-la pour voir ce qu’elle représente dans votre région.
handoff-told-talent = { $by } a transmis l’opportunité #{ $number } « { $name } » pour { $client }{ $again ->
    [yes] {" "}à nouveau, après des changements
   *[no] {""}
}. Statut : { $status }. Ouvrez-la pour voir l’équipe que le travail demande.

## Ce qui n’est pas configuré
handoff-not-configured-library = Aucune bibliothèque de documents n’est configurée : rien n’y a été déposé. Qui exploite Trowel peut nommer un site SharePoint ; relancez ensuite la passation.
handoff-not-configured-crm = Salesforce n’est pas configuré : rien n’y a été envoyé. Qui exploite Trowel peut le connecter ; relancez ensuite la passation.
handoff-not-configured-slack = Aucun canal Slack n’est configuré : rien n’a été publié.
handoff-nobody-regional = Personne ne détient le rôle régional : personne n’a été informé. Un administrateur peut l’attribuer ; relancez ensuite la passation.
handoff-nobody-talent = Les paramètres ne nomment aucune équipe talents : personne n’a été informé. Un administrateur peut nommer les personnes ; relancez ensuite la passation.

## Ce qui peut mal tourner
handoff-abandoned = Plusieurs essais ont été interrompus : on ne sait pas jusqu’où cela est allé. Regardez là-bas, puis réessayez.
handoff-missed = Non joints : { $people }{ $more ->
    [0] {""}
   *[other] {" "}et { $more } de plus
}. Ces personnes peuvent saluer Trowel dans leur propre conversation ; réessayez ensuite. Qui a été informé ne l’est pas deux fois.
handoff-unsure = On ne sait pas si ceci est parvenu à { $people }{ $more ->
    [0] {""}
   *[other] {" "}et { $more } de plus
}. Demandez-leur avant de renvoyer.
handoff-slack-unknown = C’est peut-être publié : aucune réponse n’est revenue. Regardez dans le canal avant de renvoyer.
handoff-under-way = { $target } : déjà en route.

refused-handoff-not-begun = Rien n’a encore été transmis à { $target }. Lancez d’abord la passation.
refused-handoff-done = { $target } l’a déjà : rien n’a été renvoyé. Pour le mettre à jour, relancez la passation.
refused-handoff-not_configured = { $target } n’est pas configuré : il n’y a rien à réessayer. Une fois que ce sera fait, relancez la passation.
refused-handoff-under-way = { $target } est encore en route : l’étape reste ouverte. Cela se termine de soi-même ; regardez à nouveau dans un instant.

## Une seconde passation
handoff-again-library = Les fichiers du dossier sont remplacés par les plus récents ; SharePoint garde les versions antérieures.
handoff-again-crm = L’enregistrement dans Salesforce est mis à jour.
handoff-again-regional = Les approbateurs régionaux sont informés à nouveau, si quelque chose a changé.
handoff-again-talent = L’équipe talents est informée à nouveau, si quelque chose a changé.
handoff-again-slack = Slack est informé à nouveau, si quelque chose a changé.

## Salesforce
handoff-crm-refused = { $fields ->
    [none] Salesforce a refusé l’enregistrement ({ $code }).
   *[other] Salesforce a refusé { $fields } ({ $code }).
} Il dit : « { $said } » Rien n’y a été modifié. Corrigez ici ou faites changer la règle du champ là-bas, puis réessayez.
handoff-crm-duplicate = Salesforce a { $count } enregistrements avec le même identifiant Trowel : aucun n’a été modifié. Fusionnez-les ou n’en gardez qu’un là-bas, puis réessayez.
handoff-crm-credentials = Salesforce n’accepte pas les identifiants fournis. Rien n’a été envoyé. Qui exploite Trowel doit vérifier SALESFORCE_CLIENT_ID, SALESFORCE_CLIENT_SECRET et SALESFORCE_LOGIN_URL ; réessayez ensuite.
handoff-crm-forbidden = Salesforce ne laisse pas Trowel écrire des opportunités ({ $code }). Rien n’y a été modifié. Faites accorder ce droit à l’utilisateur de l’application connectée par son administrateur, puis réessayez.
handoff-crm-no-field = Salesforce ne connaît pas le champ { $field } par lequel on retrouve les enregistrements, ou Trowel ne peut pas le voir. Rien n’y a été modifié. Faites-le créer par son administrateur comme identifiant externe sur Opportunity, puis réessayez.
handoff-crm-limit = Salesforce a atteint sa limite d’appels. Rien n’y a été modifié.
handoff-crm-busy = Salesforce n’a pas répondu comme il faut. Renvoyer est sans danger : l’enregistrement reste unique.
handoff-crm-odd = Salesforce a répondu de façon inattendue ({ $status }) : on ne sait pas s’il l’a pris. Réessayez ; l’enregistrement reste unique.

## La bibliothèque
handoff-library-site-gone = Le site SharePoint que nomment les paramètres n’existe pas, ou Trowel ne peut pas le voir. Rien n’y a été déposé. Qui exploite Trowel doit vérifier SHAREPOINT_SITE ; réessayez ensuite.
handoff-library-gone = La bibliothèque de documents { $name ->
    [none] du site
   *[other] « { $name } »
} n’est plus là, ou Trowel ne peut pas la voir. Rien n’y a été déposé ; les fichiers sont conservés ici. Restaurez-la ou faites désigner une autre par SHAREPOINT_LIBRARY, puis réessayez.
handoff-library-credentials = Microsoft 365 n’accepte pas les identifiants fournis. Rien n’y a été déposé. Qui exploite Trowel doit vérifier l’identifiant et le secret de l’application ; réessayez ensuite.
handoff-library-forbidden = Trowel ne peut pas écrire sur le site SharePoint. Rien n’y a été déposé. Faites accorder par un administrateur l’accès en écriture au site à son application (Sites.Selected), puis réessayez.
handoff-library-locked = « { $file } » est ouvert dans l’Office de quelqu’un ou extrait, et n’a pas pu être remplacé. Les fichiers qui le précèdent sont en place. Faites-le fermer, puis réessayez.
handoff-library-full = Le site SharePoint n’a plus de place pour « { $file } ». Les fichiers qui le précèdent sont en place. Faites libérer de la place, puis réessayez.
handoff-library-refused = SharePoint a refusé « { $file } » ({ $status }, { $code }). Les fichiers qui le précèdent sont en place.
handoff-library-no-folder = Dans la bibliothèque se trouve un fichier nommé « { $name } » là où il faut un dossier. Rien n’y a été déposé. Renommez-le ou déplacez-le, puis réessayez.
handoff-library-busy = SharePoint n’a pas répondu comme il faut. Renvoyer est sans danger : les fichiers restent les mêmes.

## Slack
handoff-slack-gone = Le canal Slack ou son webhook n’existe plus ({ $code }). Rien n’a été publié. Qui exploite Trowel doit vérifier SLACK_WEBHOOK_URL ; réessayez ensuite.
handoff-slack-refused = Slack a refusé le message ({ $code }). Rien n’a été publié.
handoff-slack-busy = Slack demande d’attendre. Rien n’a encore été publié.
