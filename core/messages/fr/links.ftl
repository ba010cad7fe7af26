# Liens collés vers des fichiers de SharePoint et OneDrive.

link-name = Fichier lié { $number }
link-not-set-up = Les liens ne peuvent pas encore être suivis ici : Trowel n’a pas accès à SharePoint. Téléchargez le fichier et déposez-le dans votre propre conversation avec Trowel ; qui exploite Trowel peut configurer l’accès.
link-host = Seuls les liens vers des fichiers du SharePoint ou OneDrive de votre organisation sont suivis ({ $hosts }). Rien n’a été récupéré. Téléchargez le fichier et déposez-le dans votre propre conversation avec Trowel.
link-forbidden = Trowel ne peut pas ouvrir ce lien : son site n’est pas partagé avec Trowel. Rien n’a été récupéré. Téléchargez le fichier et déposez-le dans votre propre conversation avec Trowel, ou faites donner à l’application de Trowel l’accès au site par un administrateur (Sites.Selected).
link-gone = Ce lien ne mène nulle part : le fichier a été déplacé ou supprimé, il est à une autre organisation, ou Trowel ne peut pas le voir. Rien n’a été récupéré. Téléchargez le fichier et déposez-le dans votre propre conversation avec Trowel.
link-folder = Ce lien mène à un dossier ou à un bloc-notes, pas à un fichier. Rien n’a été récupéré. Partagez ses fichiers un par un, ou téléchargez-les et déposez-les dans votre propre conversation avec Trowel.
link-elsewhere = SharePoint a renvoyé Trowel ailleurs pour ce fichier ; il n’a pas été récupéré. Téléchargez le fichier et déposez-le dans votre propre conversation avec Trowel.
link-busy = SharePoint est occupé et demande d’attendre. Rien n’a été récupéré. Renvoyez le lien dans quelques minutes, ou téléchargez le fichier et déposez-le dans votre propre conversation avec Trowel.
link-unavailable = SharePoint était injoignable ; le fichier n’a pas été récupéré. Renvoyez le lien dans quelques minutes, ou téléchargez le fichier et déposez-le dans votre propre conversation avec Trowel.
link-no-token = Microsoft 365 n’a pas donné accès à Trowel ; le fichier n’a pas été récupéré. Téléchargez-le et déposez-le dans votre propre conversation avec Trowel, et prévenez qui exploite Trowel.

refused-link-host = Ce n’est pas un lien vers un fichier du SharePoint ou OneDrive de votre organisation : rien n’a été récupéré. Téléchargez le fichier et déposez-le dans votre propre conversation avec Trowel.
refused-link-personal = Ce lien mène à un OneDrive privé, que Trowel ne peut pas ouvrir. Rien n’a été récupéré. Téléchargez le fichier et déposez-le dans votre propre conversation avec Trowel, ou placez-le dans le SharePoint de votre organisation et envoyez ce lien-là.
link-malware = SharePoint a trouvé un logiciel malveillant dans ce fichier ; il n’a pas été récupéré. Faites-le nettoyer, ou envoyez une autre version.
link-locked = Le fichier est verrouillé ou retenu par une règle de votre organisation ; il n’a pas été récupéré. Faites-le libérer, ou déposez une autre version dans votre propre conversation avec Trowel.
