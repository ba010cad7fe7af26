# Liens collés vers des fichiers de SharePoint et OneDrive.

link-name = Fichier lié { $number }
link-not-set-up = Les liens ne peuvent pas encore être suivis ici : Trowel n’a pas accès à SharePoint. Téléchargez le fichier et déposez-le dans cette conversation ; qui exploite Trowel peut configurer l’accès.
link-host = Seuls les liens vers des fichiers du SharePoint ou OneDrive de votre organisation sont suivis ({ $hosts }). Rien n’a été récupéré. Téléchargez le fichier et déposez-le dans cette conversation.
link-forbidden = Trowel ne peut pas ouvrir ce lien : son site n’est pas partagé avec Trowel. Rien n’a été récupéré. Téléchargez le fichier et déposez-le ici, ou faites donner à l’application de Trowel l’accès au site par un administrateur (Sites.Selected).
link-gone = Ce lien ne mène nulle part : le fichier a été déplacé ou supprimé, il est à une autre organisation, ou Trowel ne peut pas le voir. Rien n’a été récupéré. Téléchargez le fichier et déposez-le ici.
link-folder = Ce lien mène à un dossier ou à un bloc-notes, pas à un fichier. Rien n’a été récupéré. Partagez ses fichiers un par un, ou téléchargez-les et déposez-les ici.
link-elsewhere = SharePoint a renvoyé Trowel ailleurs pour ce fichier ; il n’a pas été récupéré. Téléchargez le fichier et déposez-le ici.
link-busy = SharePoint est occupé et demande d’attendre. Rien n’a été récupéré. Renvoyez le lien dans quelques minutes, ou téléchargez le fichier et déposez-le ici.
link-unavailable = SharePoint était injoignable ; le fichier n’a pas été récupéré. Renvoyez le lien dans quelques minutes, ou téléchargez le fichier et déposez-le ici.
link-no-token = Microsoft 365 n’a pas donné accès à Trowel ; le fichier n’a pas été récupéré. Téléchargez-le et déposez-le ici, et prévenez qui exploite Trowel.

refused-link-host = Ce n’est pas un lien vers un fichier du SharePoint ou OneDrive de votre organisation : rien n’a été récupéré. Téléchargez le fichier et déposez-le dans cette conversation.
refused-link-personal = Ce lien mène à un OneDrive privé, que Trowel ne peut pas ouvrir. Rien n’a été récupéré. Téléchargez le fichier et déposez-le dans cette conversation, ou placez-le dans le SharePoint de votre organisation et envoyez ce lien-là.
