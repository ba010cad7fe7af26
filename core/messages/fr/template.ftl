# Le modèle de présentation : ce qui peut ne pas aller.

template-other = Ce n’est ni une présentation ni un modèle PowerPoint. Enregistrez-le en .potx ou .pptx, et déposez-le à nouveau.
template-macros = Ce modèle contient des macros. Enregistrez-le sans elles, en .potx ou .pptx, et déposez-le à nouveau.
template-linked = Ce modèle pointe vers des fichiers situés ailleurs, que les clients ne pourraient pas ouvrir. Incorporez les images, enregistrez-le, et déposez-le à nouveau.
template-upright = Les diapositives de ce modèle sont en portrait. Utilisez-en un dont les diapositives sont plus larges que hautes.
template-unreadable = Ce modèle est endommagé : il ne peut pas être ouvert, ou aucune diapositive ne peut en être tirée. Ouvrez-le dans PowerPoint, enregistrez-le à nouveau en .potx, et déposez-le à nouveau.
template-too-large = Ce modèle dépasse { $most } Mo, et chaque présentation aussi. Réduisez ses images, et déposez-le à nouveau.
template-too-heavy = Ce modèle demande trop de temps ou de ressources à ouvrir. Retirez ce qui n’est pas nécessaire, et déposez-le à nouveau.
template-no-title = Aucune disposition de ce modèle n’a d’espace réservé pour un titre. Ajoutez-en un dans le masque, et déposez-le à nouveau.
template-no-text = Aucune disposition de ce modèle n’a d’espace réservé pour du texte ou du contenu. Ajoutez-en un dans le masque, et déposez-le à nouveau.
template-no-room = Aucune disposition de ce modèle n’a un titre et, à part, un espace réservé pour du texte ou du contenu d’au moins un quart de la largeur et de la hauteur de la diapositive. Ajoutez-en un dans le masque, et déposez-le à nouveau.

refused-template = Seul un administrateur peut changer le modèle de présentation : { $admins }. Rien n’a été conservé de votre fichier et rien n’a été modifié. Envoyez-le à l’un d’eux.
refused-template-nothing = Votre message ne contient pas de fichier. Rien n’a été modifié ; écrivez « template » à nouveau avec un .potx ou .pptx en pièce jointe.
refused-template-problems = Rien ne peut être repris de ce fichier. Rien n’a été modifié ; corrigez ce qui est indiqué et déposez-le à nouveau.
refused-no-such-template = Ce modèle n’est plus là. Rien n’a été modifié ; déposez le fichier à nouveau.
being-read-template = { $files ->
    [one] Votre modèle est en cours de lecture. Vous recevrez ici une carte pour le reprendre ; rien ne change avant.
   *[other] Vos modèles sont en cours de lecture. Vous recevrez ici une carte pour chacun ; rien ne change avant.
}
file-became-template = Ce fichier est désormais le modèle de présentation de votre organisation, et ne fait pas partie de ce brief.
