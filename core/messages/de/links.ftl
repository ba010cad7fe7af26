# Eingefügte Links zu Dateien in SharePoint und OneDrive.

link-name = Verlinkte Datei { $number }
link-not-set-up = Links lassen sich hier noch nicht öffnen: Trowel hat keinen Zugriff auf SharePoint. Laden Sie die Datei herunter, und legen Sie sie in dieser Unterhaltung ab; wer Trowel betreibt, kann den Zugriff einrichten.
link-host = Nur Links zu Dateien in SharePoint oder OneDrive Ihrer Organisation werden geöffnet ({ $hosts }). Nichts wurde abgerufen. Laden Sie die Datei herunter, und legen Sie sie in dieser Unterhaltung ab.
link-forbidden = Trowel darf diesen Link nicht öffnen: Die Site ist nicht für Trowel freigegeben. Nichts wurde abgerufen. Laden Sie die Datei herunter und legen Sie sie hier ab, oder lassen Sie einen Administrator der App von Trowel Zugriff auf die Site geben (Sites.Selected).
link-gone = Dieser Link führt ins Leere: Die Datei wurde verschoben oder gelöscht, gehört einer anderen Organisation, oder Trowel darf sie nicht sehen. Nichts wurde abgerufen. Laden Sie die Datei herunter, und legen Sie sie hier ab.
link-folder = Dieser Link führt zu einem Ordner oder Notizbuch, nicht zu einer Datei. Nichts wurde abgerufen. Teilen Sie die Dateien darin einzeln, oder laden Sie sie herunter und legen Sie sie hier ab.
link-elsewhere = SharePoint hat Trowel für diese Datei an eine andere Stelle verwiesen, daher wurde sie nicht abgerufen. Laden Sie die Datei herunter, und legen Sie sie hier ab.
link-busy = SharePoint ist ausgelastet und bittet zu warten. Nichts wurde abgerufen. Senden Sie den Link in einigen Minuten erneut, oder laden Sie die Datei herunter und legen Sie sie hier ab.
link-unavailable = SharePoint war nicht erreichbar, daher wurde die Datei nicht abgerufen. Senden Sie den Link in einigen Minuten erneut, oder laden Sie die Datei herunter und legen Sie sie hier ab.
link-no-token = Microsoft 365 hat Trowel keinen Zugriff gegeben, daher wurde die Datei nicht abgerufen. Laden Sie sie herunter, legen Sie sie hier ab, und sagen Sie es dem Betreiber von Trowel.

refused-link-host = Das ist kein Link zu einer Datei in SharePoint oder OneDrive Ihrer Organisation, daher wurde nichts abgerufen. Laden Sie die Datei herunter, und legen Sie sie in dieser Unterhaltung ab.
refused-link-personal = Dieser Link führt in ein privates OneDrive, das Trowel nicht öffnen kann. Nichts wurde abgerufen. Laden Sie die Datei herunter und legen Sie sie in dieser Unterhaltung ab, oder legen Sie sie in SharePoint Ihrer Organisation und senden Sie diesen Link.
