# Eingefügte Links zu Dateien in SharePoint und OneDrive.

link-name = Verlinkte Datei { $number }
link-not-set-up = Links lassen sich hier noch nicht öffnen: Trowel hat keinen Zugriff auf SharePoint. Laden Sie die Datei herunter, und legen Sie sie in Ihrem eigenen Chat mit Trowel ab; wer Trowel betreibt, kann den Zugriff einrichten.
link-host = Nur Links zu Dateien in SharePoint oder OneDrive Ihrer Organisation werden geöffnet ({ $hosts }). Nichts wurde abgerufen. Laden Sie die Datei herunter, und legen Sie sie in Ihrem eigenen Chat mit Trowel ab.
link-forbidden = Trowel darf diesen Link nicht öffnen: Die Site ist nicht für Trowel freigegeben. Nichts wurde abgerufen. Laden Sie die Datei herunter und legen Sie sie in Ihrem eigenen Chat mit Trowel ab, oder lassen Sie einen Administrator der App von Trowel Zugriff auf die Site geben (Sites.Selected).
link-gone = Dieser Link führt ins Leere: Die Datei wurde verschoben oder gelöscht, gehört einer anderen Organisation, oder Trowel darf sie nicht sehen. Nichts wurde abgerufen. Laden Sie die Datei herunter, und legen Sie sie in Ihrem eigenen Chat mit Trowel ab.
link-folder = Dieser Link führt zu einem Ordner oder Notizbuch, nicht zu einer Datei. Nichts wurde abgerufen. Teilen Sie die Dateien darin einzeln, oder laden Sie sie herunter und legen Sie sie in Ihrem eigenen Chat mit Trowel ab.
link-elsewhere = SharePoint hat Trowel für diese Datei an eine andere Stelle verwiesen, daher wurde sie nicht abgerufen. Laden Sie die Datei herunter, und legen Sie sie in Ihrem eigenen Chat mit Trowel ab.
link-busy = SharePoint ist ausgelastet und bittet zu warten. Nichts wurde abgerufen. Senden Sie den Link in einigen Minuten erneut, oder laden Sie die Datei herunter und legen Sie sie in Ihrem eigenen Chat mit Trowel ab.
link-unavailable = SharePoint war nicht erreichbar, daher wurde die Datei nicht abgerufen. Senden Sie den Link in einigen Minuten erneut, oder laden Sie die Datei herunter und legen Sie sie in Ihrem eigenen Chat mit Trowel ab.
link-no-token = Microsoft 365 hat Trowel keinen Zugriff gegeben, daher wurde die Datei nicht abgerufen. Laden Sie sie herunter, legen Sie sie in Ihrem eigenen Chat mit Trowel ab, und sagen Sie es dem Betreiber von Trowel.
link-malware = SharePoint hat in dieser Datei Schadsoftware gefunden, daher wurde sie nicht abgerufen. Lassen Sie sie bereinigen, oder senden Sie eine andere Fassung.
link-locked = Die Datei ist gesperrt oder wird von einer Regel Ihrer Organisation zurückgehalten, daher wurde sie nicht abgerufen. Lassen Sie sie freigeben, oder legen Sie eine andere Fassung in Ihrem eigenen Chat mit Trowel ab.

refused-link-host = Das ist kein Link zu einer Datei in SharePoint oder OneDrive Ihrer Organisation, daher wurde nichts abgerufen. Laden Sie die Datei herunter, und legen Sie sie in Ihrem eigenen Chat mit Trowel ab.
refused-link-personal = Dieser Link führt in ein privates OneDrive, das Trowel nicht öffnen kann. Nichts wurde abgerufen. Laden Sie die Datei herunter und legen Sie sie in Ihrem eigenen Chat mit Trowel ab, oder legen Sie sie in SharePoint Ihrer Organisation und senden Sie diesen Link.
