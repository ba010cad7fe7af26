# Les fichiers créés, en route vers les personnes.

parcel-offered = Trowel vous propose { $file } dans votre propre conversation avec lui. Dites oui là-bas et il est placé dans votre OneDrive. Si rien n’y arrive, saluez Trowel dans votre propre conversation et réessayez.

## Ce qui peut mal tourner en route vers une conversation
parcel-not-allowed = Vous n’avez plus droit à ce fichier, ou il n’existe plus. Rien n’a été envoyé. Un administrateur peut dire ce qui a changé.
parcel-chat-host = L’adresse revenue pour le fichier n’est pas dans votre OneDrive : rien n’y a été envoyé. Téléchargez-le plutôt.
parcel-chat-unsure = L’emplacement ouvert pour le fichier dans votre OneDrive s’est fermé avant que Trowel n’en voie la fin : on ne sait pas si le fichier y est. Regardez-y, ou téléchargez-le.
parcel-chat-busy = OneDrive n’a pas répondu comme il faut malgré plusieurs essais. Téléchargez le fichier, ou redemandez-le plus tard.
parcel-chat-credentials = OneDrive n’accepte plus l’emplacement ouvert pour le fichier. Rien n’y a été placé. Téléchargez-le, ou redemandez-le.
parcel-chat-forbidden = OneDrive ne laisse pas placer le fichier. Rien n’y a été placé. Téléchargez-le plutôt.
parcel-chat-locked = Un fichier de ce nom est ouvert ou extrait dans votre OneDrive. Fermez-le et redemandez le fichier, ou téléchargez-le.
parcel-chat-full = Votre OneDrive n’a plus de place pour le fichier. Libérez de la place et redemandez-le, ou téléchargez-le.
parcel-chat-refused = OneDrive a refusé le fichier ({ $status }, { $code }). Rien n’y a été placé. Téléchargez-le plutôt.

## Pourquoi la réponse à une offre n’est pas prise
refused-parcel-unknown = Cette offre de fichier est inconnue ici : rien n’a été envoyé. Ouvrez la carte du fichier dans son opportunité et redemandez-le.
refused-parcel-not-yours = Ce fichier a été proposé à quelqu’un d’autre : rien n’a été envoyé. Ouvrez l’opportunité et demandez le fichier vous-même.
refused-parcel-expired = Cette offre a expiré. Rien n’a été envoyé et le fichier est conservé ; redemandez-le depuis sa carte.
refused-parcel-withdrawn = Une offre plus récente de ce fichier a remplacé celle-ci. Répondez à celle-là, ou redemandez le fichier depuis sa carte.
refused-parcel-declined = Vous avez déjà refusé ce fichier. Il est conservé ; redemandez-le depuis sa carte.
refused-parcel-under-way = Vous avez déjà pris ce fichier, et il est en route. Il n’y a rien de plus à faire.
refused-parcel-done = Vous avez déjà pris ce fichier : il est dans votre OneDrive. Rien n’a été renvoyé.
refused-parcel-failed = Ce fichier n’est pas arrivé quand vous l’avez pris. Il est conservé ; redemandez-le depuis sa carte.
refused-parcel-unknown-end = On ne sait pas si ce fichier est arrivé quand vous l’avez pris. Regardez dans votre OneDrive, ou redemandez-le depuis sa carte.
refused-export-elsewhere = Ce fichier est créé au moment où on le récupère ; il ne vient donc que par son lien. Demandez-le depuis la carte de l’opportunité.
parcel-put = { $file } est en route vers les fichiers de ce canal. Le résultat suit ici dans un instant.
parcel-abandoned = Plusieurs essais ont été interrompus : on ne sait pas jusqu’où cela est allé. Regardez là-bas, ou redemandez le fichier.
parcel-channel-not-set-up = Trowel n’est pas connecté à Microsoft Graph et ne peut pas placer de fichiers dans les canaux. Prenez le fichier par son lien et téléversez-le ; qui exploite Trowel peut le connecter.
parcel-channel-folder-forbidden = Trowel ne peut pas voir où ce canal garde ses fichiers. Faites mettre à jour l’application par un propriétaire de l’équipe, avec le droit d’y lire les fichiers (File.Read.Group), ou prenez le fichier par son lien et téléversez-le.
parcel-channel-forbidden = Trowel ne peut pas écrire sur le site de ce canal ; un canal privé ou partagé a le sien propre. Faites accorder par un administrateur à l’application de Trowel l’accès en écriture à ce site (Sites.Selected), ou prenez le fichier par son lien et téléversez-le.
parcel-channel-gone = Le canal ou son dossier n’est plus là, ou Trowel ne peut pas le voir. Prenez le fichier par son lien et téléversez-le là où il doit aller.
parcel-channel-locked = Un fichier de ce nom est ouvert ou extrait dans le canal et n’a pas pu être remplacé malgré plusieurs essais. Faites-le fermer et redemandez le fichier.
parcel-channel-full = Le site de ce canal n’a plus de place. Faites libérer de la place et redemandez le fichier, ou prenez-le par son lien.
parcel-channel-credentials = Microsoft 365 n’accepte pas les identifiants fournis. Qui exploite Trowel doit vérifier l’identifiant et le secret de l’application. D’ici là, prenez le fichier par son lien.
parcel-channel-busy = SharePoint n’a pas répondu comme il faut malgré plusieurs essais. Redemandez le fichier plus tard, ou prenez-le par son lien.
parcel-channel-refused = SharePoint a refusé le fichier ({ $status }, { $code }). Prenez-le par son lien et téléversez-le.
refused-parcel-internal = Ce fichier contient des taux ou des coûts, et dans un canal tout le monde peut lire ses fichiers, invités compris. Rien n’y a été placé. Prenez-le par son lien, ou faites-le envoyer dans votre propre conversation.
refused-parcel-no-channel = Cette conversation n’a pas de fichiers à elle. Rien n’a été placé nulle part. Prenez le fichier par son lien, ou faites-le envoyer dans votre propre conversation.
