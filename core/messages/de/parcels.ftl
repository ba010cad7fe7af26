# Erstellte Dateien auf dem Weg dorthin, wo Menschen sind.

parcel-offered = Trowel bietet Ihnen { $file } in Ihrem eigenen Chat mit Trowel an. Sagen Sie dort Ja, und die Datei kommt in Ihr OneDrive. Kommt nichts an, sagen Sie Trowel in einem eigenen Chat „hi“, und versuchen Sie es erneut.

## Was auf dem Weg in einen Chat schiefgehen kann
parcel-not-allowed = Sie dürfen diese Datei nicht mehr haben, oder es gibt sie nicht mehr. Nichts wurde gesendet. Ein Admin kann sagen, was sich geändert hat.
parcel-chat-host = Die Adresse, die für die Datei zurückkam, gehört nicht zu Ihrem OneDrive, daher wurde nichts dorthin gesendet. Laden Sie die Datei stattdessen herunter.
parcel-chat-unsure = Der Platz in Ihrem OneDrive, der für die Datei geöffnet war, schloss sich, bevor Trowel das Ende sah, daher ist nicht bekannt, ob die Datei dort ist. Sehen Sie dort nach, oder laden Sie sie herunter.
parcel-chat-busy = OneDrive antwortete in mehreren Versuchen nicht, wie es sollte. Laden Sie die Datei herunter, oder fordern Sie sie später erneut an.
parcel-chat-credentials = OneDrive nimmt den Platz, der für die Datei geöffnet war, nicht mehr an. Nichts kam dorthin. Laden Sie sie herunter, oder fordern Sie sie erneut an.
parcel-chat-forbidden = OneDrive lässt nicht zu, dass die Datei dort abgelegt wird. Nichts kam dorthin. Laden Sie sie stattdessen herunter.
parcel-chat-locked = Eine Datei dieses Namens ist in Ihrem OneDrive geöffnet oder ausgecheckt. Schließen Sie sie und fordern Sie die Datei erneut an, oder laden Sie sie herunter.
parcel-chat-full = In Ihrem OneDrive ist kein Platz mehr für die Datei. Schaffen Sie Platz und fordern Sie sie erneut an, oder laden Sie sie herunter.
parcel-chat-refused = OneDrive hat die Datei nicht angenommen ({ $status }, { $code }). Nichts kam dorthin. Laden Sie sie stattdessen herunter.

## Was auf dem Weg in die Dateien eines Kanals schiefgehen kann
parcel-put = { $file } ist unterwegs zu den Dateien dieses Kanals. Was daraus wurde, folgt hier gleich.
parcel-abandoned = Mehrere Versuche brachen ab, daher ist nicht bekannt, wie weit dies kam. Sehen Sie dort nach, oder fordern Sie die Datei erneut an.
parcel-channel-not-set-up = Trowel ist nicht mit Microsoft Graph verbunden und kann daher keine Dateien in Kanäle legen. Holen Sie die Datei über ihren Link, und laden Sie sie hoch; wer Trowel betreibt, kann es verbinden.
parcel-channel-folder-forbidden = Trowel darf nicht sehen, wo dieser Kanal seine Dateien hat. Lassen Sie einen Besitzer des Teams die App dort aktualisieren und ihr erlauben, die Dateien des Teams zu lesen (File.Read.Group), oder holen Sie die Datei über ihren Link, und laden Sie sie hoch.
parcel-channel-forbidden = Trowel darf nicht auf die Site dieses Kanals schreiben; ein privater oder geteilter Kanal hat eine eigene. Lassen Sie einen Administrator der App von Trowel Schreibzugriff auf diese Site geben (Sites.Selected), oder holen Sie die Datei über ihren Link, und laden Sie sie hoch.
parcel-channel-gone = Den Kanal oder seinen Ordner gibt es nicht mehr, oder Trowel darf ihn nicht sehen. Holen Sie die Datei über ihren Link, und laden Sie sie dort hoch, wohin sie gehört.
parcel-channel-locked = Eine Datei dieses Namens ist im Kanal geöffnet oder ausgecheckt, daher ließ sie sich in mehreren Versuchen nicht ersetzen. Lassen Sie sie schließen, und fordern Sie die Datei erneut an.
parcel-channel-full = Die Site dieses Kanals hat keinen Platz mehr. Lassen Sie Platz schaffen und fordern Sie die Datei erneut an, oder holen Sie sie über ihren Link.
parcel-channel-credentials = Microsoft 365 nimmt die Anmeldedaten nicht an, die es erhalten hat. Wer Trowel betreibt, muss ID und Geheimnis der App prüfen. Holen Sie die Datei inzwischen über ihren Link.
parcel-channel-busy = SharePoint antwortete in mehreren Versuchen nicht, wie es sollte. Fordern Sie die Datei später erneut an, oder holen Sie sie über ihren Link.
parcel-channel-refused = SharePoint hat die Datei nicht angenommen ({ $status }, { $code }). Holen Sie sie über ihren Link, und laden Sie sie hoch.

## Warum eine Antwort auf ein Angebot nicht gilt
refused-parcel-unknown = Dieses Angebot einer Datei ist hier nicht bekannt, daher wurde nichts gesendet. Öffnen Sie die Karte der Datei in ihrer Opportunity, und fordern Sie sie erneut an.
refused-parcel-not-yours = Diese Datei wurde jemand anderem angeboten, daher wurde nichts gesendet. Öffnen Sie die Opportunity, und fordern Sie die Datei selbst an.
refused-parcel-expired = Dieses Angebot ist abgelaufen. Nichts wurde gesendet, und die Datei bleibt aufbewahrt; fordern Sie sie auf ihrer Karte erneut an.
refused-parcel-withdrawn = Ein neueres Angebot dieser Datei hat dieses ersetzt. Beantworten Sie jenes, oder fordern Sie die Datei auf ihrer Karte erneut an.
refused-parcel-declined = Sie haben diese Datei zuvor abgelehnt. Sie bleibt aufbewahrt; fordern Sie sie auf ihrer Karte erneut an.
refused-parcel-under-way = Sie haben diese Datei schon angenommen, und sie ist unterwegs. Es ist nichts weiter zu tun.
refused-parcel-done = Sie haben diese Datei schon angenommen: Sie ist in Ihrem OneDrive. Nichts wurde erneut gesendet.
refused-parcel-failed = Diese Datei kam nicht an, als Sie sie annahmen. Sie bleibt aufbewahrt; fordern Sie sie auf ihrer Karte erneut an.
refused-parcel-unknown-end = Es ist nicht bekannt, ob diese Datei ankam, als Sie sie annahmen. Sehen Sie in Ihrem OneDrive nach, oder fordern Sie sie auf ihrer Karte erneut an.
refused-export-elsewhere = Diese Datei wird beim Abrufen erstellt, daher kommt sie nur über ihren Link. Fordern Sie sie auf der Karte der Opportunity an.
refused-parcel-internal = Diese Datei enthält Sätze oder Kosten, und alle in einem Kanal können seine Dateien lesen, auch Gäste. Nichts kam dorthin. Holen Sie sie über ihren Link, oder lassen Sie sie sich in Ihren eigenen Chat senden.
refused-parcel-no-channel = Diese Unterhaltung hat keine eigenen Dateien. Nichts wurde irgendwohin gelegt. Holen Sie die Datei über ihren Link, oder lassen Sie sie sich in Ihren eigenen Chat senden.
