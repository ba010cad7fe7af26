# Was die Karten von Dateien sagen, die unterwegs sind.

cards-export-take-chat = { $here ->
    [yes] In diesen Chat senden
   *[no] In meinen eigenen Chat senden
}
cards-export-take-channel = Zu den Dateien des Kanals legen
cards-parcel-about = Aus der Opportunity #{ $number } „{ $name }“. Die Datei kommt in Ihr OneDrive.
cards-parcel-again = Datei erneut anfordern
cards-parcel-offered = Wartet auf Ihr Ja oder Nein.
cards-parcel-withdrawn = Dieses Angebot wurde durch ein neueres ersetzt.
cards-parcel-declined = Sie haben die Datei abgelehnt, daher kam nichts in Ihr OneDrive. Sie bleibt aufbewahrt.
cards-parcel-waiting = Unterwegs in Ihr OneDrive. Gleich erscheint die Datei hier.
cards-parcel-sending = Unterwegs in Ihr OneDrive. Gleich erscheint die Datei hier.
cards-parcel-done = Die Datei ist in Ihrem OneDrive und steht unten.
cards-parcel-failed = Die Datei kam hier nicht an. Sie bleibt aufbewahrt.
cards-parcel-unknown = Die Datei ist möglicherweise angekommen.
cards-parcel-open = In SharePoint öffnen
cards-parcel-channel-waiting = Unterwegs zu den Dateien dieses Kanals.
cards-parcel-channel-sending = Unterwegs zu den Dateien dieses Kanals.
cards-parcel-channel-done = { $who } hat die Datei zu den Dateien dieses Kanals gelegt.
cards-parcel-channel-failed = { $who } wollte die Datei bei den Dateien dieses Kanals haben. Sie kam dort nicht an und bleibt hier aufbewahrt.
cards-parcel-channel-unknown = { $who } wollte die Datei bei den Dateien dieses Kanals haben. Sie ist möglicherweise angekommen.
