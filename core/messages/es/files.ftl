# Por qué no se leyó un archivo, o lo que debe saber quien lee su texto.

files-nothing = El archivo está vacío (0 bytes). No se conservó nada. Guárdelo de nuevo y envíe esa copia.
files-large = El archivo tiene { $size } MB; se leen archivos de hasta { $limit } MB. No se conservó nada. Envíe una copia más pequeña, o la parte que contiene el brief.
files-lock = Este es el pequeño archivo de bloqueo que Office mantiene mientras un documento está abierto (su nombre empieza por ~$), no el documento. No se conservó nada. Cierre el documento y envíe el archivo sin ~$ en su nombre.
files-encrypted = El archivo está protegido con contraseña, así que no se pudo leer. No se conservó nada. Quite la contraseña y envíe el archivo de nuevo.
files-legacy = Este formato de archivo no se lee. No se conservó nada. Guarde el archivo como .{ $kind } y envíe esa copia.
files-legacy-encrypted = El archivo está protegido con contraseña y en un formato antiguo de Office. No se conservó nada. Quite la contraseña, guarde el archivo como .{ $kind } y envíe esa copia.
files-image = Esto es una imagen. El texto de las imágenes no se lee, así que no se conservó nada. Envíe el documento del que procede, o escriba lo que dice.
files-program = Esto es un programa, no un documento. No se conservó nada. Envíe el brief como documento, por ejemplo .docx, .xlsx, .pptx o .pdf.
files-archive = Esto es un archivo comprimido, no un documento. No se conservó nada. Descomprímalo y envíe los documentos uno por uno.
files-media = Esto es sonido o vídeo, no un documento. No se conservó nada. Envíe el brief como texto, por ejemplo una transcripción.
files-unknown = El contenido de este archivo no es un tipo de documento que se lea. No se conservó nada. Se leen: .txt .md .csv .html .docx .xlsx .pptx .pdf .eml .msg.
files-damaged = El archivo está dañado y no se pudo abrir. No se conservó nada. Ábralo en el programa con el que se hizo, guárdelo de nuevo y envíe esa copia.
files-bomb = Descomprimido, el archivo ocupa mucho más que un documento, así que no se abrió. No se conservó nada. Envíe el documento como .pdf o guarde una copia nueva.
files-unsafe = El archivo contiene instrucciones que ningún programa de oficina escribe (enlaces a otros archivos o texto que se multiplica), así que no se abrió. No se conservó nada. Guarde una copia nueva desde el programa con el que se hizo y envíela.
files-slow = Leer el archivo tardó más de { $seconds } segundos y se detuvo. No se conservó nada. Divida el archivo, o envíe la parte que contiene el brief.
files-memory = El archivo necesita más memoria de la que puede tener un archivo, así que la lectura se detuvo. No se conservó nada. Divida el archivo, o envíe la parte que contiene el brief.
files-scan = El archivo tiene imágenes de páginas pero ningún texto utilizable: parece un escaneo. Se conservó, pero no se puede sacar nada de él. Envíe una versión con texto, por ejemplo el documento original o el escaneo tras un reconocimiento de texto (OCR).
files-unreadable-text = Un programa no puede distinguir las letras de este archivo, aunque se vean en pantalla. Se conservó, pero no se puede sacar nada de él. Envíe el documento del que se hizo, o páselo por un reconocimiento de texto (OCR).
files-empty = El archivo se abrió, pero no contiene texto. Se conservó, pero no se puede sacar nada de él. Compruebe que es el archivo correcto y envíe el que contiene el brief.

files-cut = El archivo es muy largo. Se leyeron los primeros { $characters } caracteres; el resto se dejó fuera.
files-cut-source = El archivo es muy largo. Se leyó el primer { $share } %; el resto se dejó fuera.
files-cut-pages = Se leyeron { $read } de { $pages } páginas; el resto se dejó fuera.
files-cut-rows = La hoja «{ $sheet }» es muy larga. Se leyeron sus primeras { $rows } filas; el resto se dejó fuera.
files-pages-without-text = { $count ->
    [one] La página { $pages } tiene una imagen pero no texto; lo que muestra no se leyó.
   *[other] Las páginas { $pages } tienen imágenes pero no texto; lo que muestran no se leyó.
}
files-pages-broken = { $count ->
    [one] La página { $pages } está dañada y se dejó fuera.
   *[other] Las páginas { $pages } están dañadas y se dejaron fuera.
}
files-embedded = { $count ->
    [one] Hay un archivo dentro de este archivo ({ $names }). No se leyó. Envíelo por separado si pertenece al brief.
   *[other] Hay { $count } archivos dentro de este archivo ({ $names }). No se leyeron. Envíelos por separado si pertenecen al brief.
}
files-attachment-unread = El adjunto «{ $name }» no se leyó: { $reason ->
    [nothing] está vacío.
    [empty] no tiene texto.
    [encrypted] está protegido con contraseña.
    [legacy-encrypted] está protegido con contraseña.
    [scan] parece un escaneo, sin texto.
    [image] es una imagen.
    [damaged] está dañado.
    [bomb] descomprimido, ocupa mucho más que un documento.
    [unsafe] contiene instrucciones que ningún programa de oficina escribe.
    [deep] está a demasiados correos de profundidad.
    [many] hay demasiados adjuntos.
   *[other] no es un tipo de documento que se lea.
}
