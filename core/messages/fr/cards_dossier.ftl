# La carte du dossier de preuves.

cards-dossier-open = Dossier de preuves : tout le registre en un fichier ›
cards-dossier-title = Dossier de preuves
cards-dossier-holds = Tout ce qui est consigné, en un zip : ce que chaque étape a tiré de quoi et avec quelles preuves, chaque décision, coût et envoi, et la piste d’audit. Il contient des taux et des coûts : il n’est pas destiné aux clients.
cards-dossier-download = Télécharger
cards-dossier-minutes = { $minutes ->
    [one] Le dossier est fait de ce qui est consigné au moment où vous le récupérez. Ce lien est le vôtre et vaut { NUMBER($minutes) } minute.
   *[other] Le dossier est fait de ce qui est consigné au moment où vous le récupérez. Ce lien est le vôtre et vaut { NUMBER($minutes) } minutes.
}
cards-dossier-no-address = Il n’y a pas encore d’adresse pour récupérer le dossier.
cards-dossier-made = Dossiers déjà créés
cards-dossier-none = Aucun pour l’instant. Une fois récupéré, sa tête figure ici : l’empreinte qui montre plus tard si un dossier est resté intact.
cards-dossier-row = { $records ->
    [one] Version { $version }, { $when }, { $who }, { NUMBER($records) } enregistrement. Tête :
   *[other] Version { $version }, { $when }, { $who }, { NUMBER($records) } enregistrements. Tête :
}
cards-dossier-more = { $more ->
    [one] { NUMBER($more) } dossier antérieur figure dans le plus récent.
   *[other] { NUMBER($more) } dossiers antérieurs figurent dans le plus récent.
}
cards-dossier-check = Pour vérifier un dossier, lancez « python app.py verify » avec son fichier, « --head » et la tête qui figure ici.
