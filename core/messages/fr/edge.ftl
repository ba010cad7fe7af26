# Ce que dit le service quand une requête n’aboutit pas, ou qu’un échange échoue.

edge-unauthorized = La requête ne prouve pas qu’elle vient de Microsoft Teams. Rien n’a été fait.
edge-not-teams = Trowel ne fonctionne que dans Microsoft Teams. Rien n’a été fait.
edge-no-tenant = La requête n’indique pas à quelle organisation Microsoft 365 elle appartient. Rien n’a été fait.
edge-wrong-tenant = Trowel n’est pas configuré pour cette organisation Microsoft 365. Rien n’a été fait ; son administrateur peut l’ajouter.
edge-untrusted-host = La requête nomme pour la réponse une adresse à laquelle Trowel ne se fie pas. Rien n’a été fait.
edge-no-identity = Trowel ne peut travailler que pour des personnes connectées à Microsoft 365. Rien n’a été modifié. Connectez-vous et réessayez.
edge-malformed = La requête n’est pas une activité que Trowel puisse lire. Rien n’a été fait.
edge-not-json = La requête doit être du JSON sans compression. Rien n’a été fait.
edge-too-large = La requête dépasse { $limit } Ko. Rien n’a été fait.
edge-too-slow = La requête a mis trop de temps à arriver. Rien n’a été fait ; renvoyez-la.
edge-local-only = Trowel tourne en mode local et ne répond qu’à cette machine. Rien n’a été fait.
edge-not-supported = Trowel ne répond pas à ce type de requête. Rien n’a été fait.
edge-not-found = Il n’y a rien à cette adresse.
edge-method = Cette adresse n’accepte pas ce type de requête.
edge-bad-request = La requête n’a pas pu être comprise. Rien n’a été fait.
edge-failed = Un problème est survenu de notre côté et ceci n’a pas été fait. Le travail antérieur est conservé. Réessayez ; si cela se reproduit, donnez la référence { $reference } à votre administrateur.
edge-done = C’est fait.
edge-file-unknown = Ce lien de téléchargement n’est pas valable. Redemandez le fichier à Trowel depuis sa carte.
edge-file-expired = Ce lien de téléchargement a expiré. Le fichier est conservé ; redemandez-le à Trowel depuis sa carte.
edge-other-organisation = Trowel appartient à l’organisation qui partage ce canal, et ne travaille que pour ses propres membres. Rien n’a été modifié.
