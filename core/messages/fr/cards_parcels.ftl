# Ce que disent les cartes des fichiers en route.

cards-export-take-chat = { $here ->
    [yes] Envoyer dans cette conversation
   *[no] Envoyer dans ma propre conversation
}
cards-parcel-about = De l’opportunité #{ $number } « { $name } ». Il est placé dans votre OneDrive.
cards-parcel-again = Redemander le fichier
cards-parcel-offered = En attente de votre oui ou non.
cards-parcel-withdrawn = Cette offre a été remplacée par une plus récente.
cards-parcel-declined = Vous avez refusé le fichier : rien n’a été placé dans votre OneDrive. Il est conservé.
cards-parcel-waiting = En route vers votre OneDrive. Il apparaît ici dans un instant.
cards-parcel-sending = En route vers votre OneDrive. Il apparaît ici dans un instant.
cards-parcel-done = Le fichier est dans votre OneDrive, et ci-dessous.
cards-parcel-failed = Le fichier n’est pas arrivé. Il est conservé.
cards-parcel-unknown = Le fichier est peut-être arrivé.
cards-export-take-channel = Placer dans les fichiers du canal
cards-parcel-open = Ouvrir dans SharePoint
cards-parcel-channel-waiting = En route vers les fichiers de ce canal.
cards-parcel-channel-sending = En route vers les fichiers de ce canal.
cards-parcel-channel-done = { $who } a placé le fichier dans les fichiers de ce canal.
cards-parcel-channel-failed = { $who } a demandé le fichier dans les fichiers de ce canal. Il n’y est pas arrivé et est conservé ici.
cards-parcel-channel-unknown = { $who } a demandé le fichier dans les fichiers de ce canal. Il y est peut-être arrivé.
