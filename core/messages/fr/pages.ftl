# Ce qu’un navigateur affiche aux adresses que Trowel donne.

page-open = Ouvrir dans Microsoft Teams
page-opportunity-title = Une opportunité dans Trowel
page-opportunity =
    Ce lien mène à une opportunité sur laquelle une équipe travaille avec Trowel, dans Microsoft Teams.
    Rien n’en est montré ici. Ouvrez la conversation avec Trowel et envoyez « { $said } » : si vous pouvez la voir, elle y est.
page-privacy-title = Ce que Trowel conserve
page-privacy =
    Trowel conserve ce que les personnes de votre organisation lui donnent dans Microsoft Teams : les fichiers qu’elles déposent, les messages par lesquels elles démarrent une opportunité, ce qui est rédigé et décidé, et qui a fait quoi et quand. Des personnes, il conserve le nom, les adresses e-mail, la langue et le fuseau horaire que Teams indique.
    Tout cela se trouve dans une base de données de qui exploite Trowel pour votre organisation, à l’écart de celles de toute autre organisation. Là où un modèle rédige, le texte des fichiers d’une opportunité lui est envoyé à cette fin.
    Pour consulter, corriger ou supprimer ce qui est conservé sur vous, adressez-vous à l’administrateur de Trowel de votre organisation.
page-terms-title = Utiliser Trowel
page-terms =
    Trowel est exploité par ou pour votre organisation, selon les conditions dans lesquelles elle travaille avec vous.
    Ce que Trowel rédige est une proposition : vérifiez-la avant de vous y fier, et avant qu’un client ne la voie.
