# Pourquoi un fichier n’a pas été lu, ou ce que doit savoir qui lit son texte.

files-nothing = Le fichier est vide (0 octet). Rien n’a été conservé. Enregistrez-le à nouveau et envoyez cette copie.
files-large = Le fichier fait { $size } Mo ; les fichiers sont lus jusqu’à { $limit } Mo. Rien n’a été conservé. Envoyez une copie plus petite, ou la partie qui contient le brief.
files-lock = C’est le petit fichier de verrouillage qu’Office garde tant qu’un document est ouvert (son nom commence par ~$), pas le document. Rien n’a été conservé. Fermez le document et envoyez le fichier sans ~$ dans son nom.
files-encrypted = Le fichier est protégé par un mot de passe et n’a pas pu être lu. Rien n’a été conservé. Retirez le mot de passe et renvoyez le fichier.
files-legacy = Ce format de fichier n’est pas lu. Rien n’a été conservé. Enregistrez le fichier en .{ $kind } et envoyez cette copie.
files-legacy-encrypted = Le fichier est protégé par un mot de passe et dans un ancien format Office. Rien n’a été conservé. Retirez le mot de passe, enregistrez le fichier en .{ $kind } et envoyez cette copie.
files-image = C’est une image. Le texte des images n’est pas lu : rien n’a été conservé. Envoyez le document d’où elle vient, ou saisissez ce qu’elle dit.
files-program = C’est un programme, pas un document. Rien n’a été conservé. Envoyez le brief comme document, par exemple .docx, .xlsx, .pptx ou .pdf.
files-archive = C’est une archive de fichiers, pas un document. Rien n’a été conservé. Décompressez-la et envoyez ses documents un par un.
files-media = C’est du son ou de la vidéo, pas un document. Rien n’a été conservé. Envoyez le brief sous forme de texte, par exemple une transcription.
files-unknown = Le contenu de ce fichier n’est pas un type de document lu. Rien n’a été conservé. Sont lus : .txt .md .csv .html .docx .xlsx .pptx .pdf .eml .msg.
files-damaged = Le fichier est endommagé et n’a pas pu être ouvert. Rien n’a été conservé. Ouvrez-le dans le programme d’origine, enregistrez-le à nouveau et envoyez cette copie.
files-bomb = Une fois décompressé, le fichier dépasse de loin ce que contient un document ; il n’a pas été ouvert. Rien n’a été conservé. Envoyez le document en .pdf ou enregistrez-en une nouvelle copie.
files-unsafe = Le fichier contient des instructions qu’aucun programme de bureautique n’écrit (liens vers d’autres fichiers ou texte qui se multiplie) ; il n’a pas été ouvert. Rien n’a été conservé. Enregistrez une nouvelle copie depuis le programme d’origine et envoyez-la.
files-slow = La lecture du fichier a dépassé { $seconds } secondes et a été arrêtée. Rien n’a été conservé. Divisez le fichier, ou envoyez la partie qui contient le brief.
files-memory = Le fichier demande plus de mémoire qu’un fichier ne peut en avoir ; la lecture a été arrêtée. Rien n’a été conservé. Divisez le fichier, ou envoyez la partie qui contient le brief.
files-scan = Le fichier contient des images de pages mais aucun texte exploitable : on dirait un scan. Il a été conservé, mais rien ne peut en être tiré. Envoyez une version avec du texte, par exemple le document d’origine ou le scan après reconnaissance de texte (OCR).
files-unreadable-text = Les lettres de ce fichier ne peuvent pas être distinguées par un programme, bien qu’elles s’affichent à l’écran. Il a été conservé, mais rien ne peut en être tiré. Envoyez le document d’origine, ou passez-le à la reconnaissance de texte (OCR).
files-empty = Le fichier s’est ouvert, mais il ne contient aucun texte. Il a été conservé, mais rien ne peut en être tiré. Vérifiez que c’est le bon fichier et envoyez celui qui contient le brief.

files-cut = Le fichier est très long. Les { $characters } premiers caractères ont été lus ; le reste a été laissé de côté.
files-cut-source = Le fichier est très long. Ses premiers { $share } % ont été lus ; le reste a été laissé de côté.
files-cut-pages = { $read } pages sur { $pages } ont été lues ; le reste a été laissé de côté.
files-cut-rows = La feuille « { $sheet } » est très longue. Ses { $rows } premières lignes ont été lues ; le reste a été laissé de côté.
files-pages-without-text = { $count ->
    [one] La page { $pages } a une image mais pas de texte ; ce qu’elle montre n’a pas été lu.
   *[other] Les pages { $pages } ont des images mais pas de texte ; ce qu’elles montrent n’a pas été lu.
}
files-pages-broken = { $count ->
    [one] La page { $pages } est endommagée et a été laissée de côté.
   *[other] Les pages { $pages } sont endommagées et ont été laissées de côté.
}
files-embedded = { $count ->
    [one] Il y a { $count } fichier dans ce fichier ({ $names }). Il n’a pas été lu. Envoyez-le à part s’il fait partie du brief.
   *[other] Il y a { $count } fichiers dans ce fichier ({ $names }). Ils n’ont pas été lus. Envoyez-les à part s’ils font partie du brief.
}
files-attachment-unread = La pièce jointe « { $name } » n’a pas été lue : { $reason ->
    [nothing] elle est vide.
    [empty] elle n’a pas de texte.
    [encrypted] elle est protégée par un mot de passe.
    [legacy-encrypted] elle est protégée par un mot de passe.
    [scan] on dirait un scan, sans texte.
    [image] c’est une image.
    [damaged] elle est endommagée.
    [bomb] une fois décompressée, elle dépasse de loin ce que contient un document.
    [unsafe] elle contient des instructions qu’aucun programme de bureautique n’écrit.
    [deep] elle se trouve à trop d’e-mails de profondeur.
    [many] il y a trop de pièces jointes.
   *[other] ce n’est pas un type de document lu.
}
