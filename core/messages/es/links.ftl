# Enlaces pegados a archivos de SharePoint y OneDrive.

link-name = Archivo enlazado { $number }
link-not-set-up = Aquí aún no se pueden seguir enlaces: Trowel no tiene acceso a SharePoint. Descargue el archivo y suéltelo en su propio chat con Trowel; quien opera Trowel puede configurarlo.
link-host = Solo se siguen enlaces a archivos del SharePoint o OneDrive de su organización ({ $hosts }). No se recuperó nada. Descargue el archivo y suéltelo en su propio chat con Trowel.
link-forbidden = Trowel no puede abrir este enlace: su sitio no está compartido con Trowel. No se recuperó nada. Descargue el archivo y suéltelo en su propio chat con Trowel, o haga que un administrador dé acceso al sitio a la aplicación de Trowel (Sites.Selected).
link-gone = Este enlace no lleva a ninguna parte: el archivo se movió o eliminó, es de otra organización, o Trowel no puede verlo. No se recuperó nada. Descargue el archivo y suéltelo en su propio chat con Trowel.
link-folder = Este enlace lleva a una carpeta o a un bloc de notas, no a un archivo. No se recuperó nada. Comparta sus archivos uno por uno, o descárguelos y suéltelos en su propio chat con Trowel.
link-elsewhere = SharePoint envió a Trowel a otro lugar por este archivo, así que no se recuperó. Descargue el archivo y suéltelo en su propio chat con Trowel.
link-busy = SharePoint está ocupado y pide esperar. No se recuperó nada. Envíe el enlace de nuevo en unos minutos, o descargue el archivo y suéltelo en su propio chat con Trowel.
link-unavailable = No se pudo acceder a SharePoint, así que el archivo no se recuperó. Envíe el enlace de nuevo en unos minutos, o descargue el archivo y suéltelo en su propio chat con Trowel.
link-no-token = Microsoft 365 no dio acceso a Trowel, así que el archivo no se recuperó. Descárguelo y suéltelo en su propio chat con Trowel, y avise a quien opera Trowel.

refused-link-host = Este no es un enlace a un archivo del SharePoint o OneDrive de su organización, así que no se recuperó nada. Descargue el archivo y suéltelo en su propio chat con Trowel.
refused-link-personal = Este enlace lleva a un OneDrive privado, que Trowel no puede abrir. No se recuperó nada. Descargue el archivo y suéltelo en su propio chat con Trowel, o póngalo en el SharePoint de su organización y envíe ese enlace.
link-malware = SharePoint encontró software malicioso en este archivo, así que no se recuperó. Haga que se limpie, o envíe otra versión.
link-locked = El archivo está bloqueado o retenido por una norma de su organización, así que no se recuperó. Haga que se libere, o suelte otra versión en su propio chat con Trowel.
