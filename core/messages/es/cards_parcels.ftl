# Lo que dicen las tarjetas de archivos en camino.

cards-export-take-chat = { $here ->
    [yes] Enviarlo a este chat
   *[no] Enviarlo a mi propio chat
}
cards-parcel-about = De la oportunidad #{ $number } «{ $name }». Se pone en su OneDrive.
cards-parcel-again = Pedir el archivo otra vez
cards-parcel-offered = A la espera de su sí o no.
cards-parcel-withdrawn = Esta oferta fue reemplazada por una más reciente.
cards-parcel-declined = Usted rechazó el archivo, así que no se puso nada en su OneDrive. Se conserva.
cards-parcel-waiting = En camino a su OneDrive. Aparece aquí en un momento.
cards-parcel-sending = En camino a su OneDrive. Aparece aquí en un momento.
cards-parcel-done = El archivo está en su OneDrive, y abajo.
cards-parcel-failed = El archivo no llegó. Se conserva.
cards-parcel-unknown = Puede que el archivo haya llegado.
cards-export-take-channel = Ponerlo en los archivos del canal
cards-parcel-open = Abrirlo en SharePoint
cards-parcel-channel-waiting = En camino a los archivos de este canal.
cards-parcel-channel-sending = En camino a los archivos de este canal.
cards-parcel-channel-done = { $who } puso el archivo en los archivos de este canal.
cards-parcel-channel-failed = { $who } pidió el archivo en los archivos de este canal. No llegó allí y se conserva aquí.
cards-parcel-channel-unknown = { $who } pidió el archivo en los archivos de este canal. Puede que haya llegado.
