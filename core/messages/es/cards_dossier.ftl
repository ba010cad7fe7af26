# La tarjeta del expediente de pruebas.

cards-dossier-open = Expediente de pruebas: todo lo registrado, en un archivo ›
cards-dossier-title = Expediente de pruebas
cards-dossier-holds = Todo lo registrado, en un zip: qué hizo cada etapa, de qué y con qué pruebas, cada decisión, coste y envío, y la pista de auditoría. Contiene tarifas y costes: no es para clientes.
cards-dossier-download = Descargar
cards-dossier-minutes = { $minutes ->
    [one] El expediente se hace con lo registrado en el momento en que lo descarga. Este enlace es suyo y funciona durante { NUMBER($minutes) } minuto.
   *[other] El expediente se hace con lo registrado en el momento en que lo descarga. Este enlace es suyo y funciona durante { NUMBER($minutes) } minutos.
}
cards-dossier-no-address = Aún no hay una dirección desde la que descargar el expediente.
cards-dossier-made = Expedientes creados
cards-dossier-none = Ninguno todavía. Cuando lo descargue, aquí figura su cabeza: la huella que muestra más tarde si un expediente sigue intacto.
cards-dossier-row = { $records ->
    [one] Versión { $version }, { $when }, { $who }, { NUMBER($records) } registro. Cabeza:
   *[other] Versión { $version }, { $when }, { $who }, { NUMBER($records) } registros. Cabeza:
}
cards-dossier-more = { $more ->
    [one] { NUMBER($more) } expediente anterior figura en el más reciente.
   *[other] { NUMBER($more) } expedientes anteriores figuran en el más reciente.
}
cards-dossier-check = Para comprobar un expediente, ejecute «python app.py verify» con su archivo, «--head» y la cabeza que figura aquí.
