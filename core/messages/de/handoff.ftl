# Phase 17: die Übergabe. Warum etwas nicht übergeben wurde, und was die erfahren, die übernehmen.

handoff-target-library = Dokumentbibliothek
handoff-target-crm = Salesforce
handoff-target-regional = Regionale Freigebende
handoff-target-talent = Talent-Team
handoff-target-slack = Slack

handoff-status-active = in Arbeit
handoff-status-won = gewonnen
handoff-status-lost = verloren
handoff-status-deprioritised = zurückgestellt

handoff-no-client = einen noch nicht genannten Kunden

## Was gemeldet wird
handoff-told-regional = { $by } hat Opportunity #{ $number } „{ $name }“ für { $client }{ $again ->
    [yes] {" "}nach Änderungen erneut
   *[no] {""}
} übergeben. Status: { $status }. Sie erfahren es, weil Sie die regionale Rolle haben; öffnen Sie sie, um zu sehen, was sie in Ihrer Region bedeutet.
handoff-told-talent = { $by } hat Opportunity #{ $number } „{ $name }“ für { $client }{ $again ->
    [yes] {" "}nach Änderungen erneut
   *[no] {""}
} übergeben. Status: { $status }. Öffnen Sie sie, um das Team zu sehen, das die Arbeit braucht.

## Was nicht eingerichtet ist
handoff-not-configured-library = Keine Dokumentbibliothek ist eingerichtet, daher wurde dort nichts abgelegt. Wer Trowel betreibt, kann eine SharePoint-Site nennen; übergeben Sie dann erneut.
handoff-not-configured-crm = Kein Salesforce ist eingerichtet, daher wurde dorthin nichts gesendet. Wer Trowel betreibt, kann es verbinden; übergeben Sie dann erneut.
handoff-not-configured-slack = Kein Slack-Kanal ist eingerichtet, daher wurde nichts veröffentlicht.
handoff-nobody-regional = Niemand hat die regionale Rolle, daher wurde niemand informiert. Ein Admin kann sie jemandem geben; übergeben Sie dann erneut.
handoff-nobody-talent = Die Einstellungen nennen kein Talent-Team, daher wurde niemand informiert. Ein Admin kann die Personen nennen; übergeben Sie dann erneut.

## Was schiefgehen kann
handoff-abandoned = Mehrere Versuche brachen ab, daher ist nicht bekannt, wie weit dies kam. Sehen Sie dort nach, und versuchen Sie es dann erneut.
handoff-missed = Nicht erreicht: { $people }{ $more ->
    [0] {""}
   *[other] {" "}und { $more } weitere
}. Ein „hi“ an Trowel im eigenen Chat genügt; versuchen Sie es dann erneut. Niemand wird zweimal informiert.
handoff-unsure = Es ist nicht bekannt, ob dies ankam bei { $people }{ $more ->
    [0] {""}
   *[other] {" "}und { $more } weiteren
}. Fragen Sie nach, bevor Sie es erneut senden.
handoff-slack-unknown = Vielleicht wurde es veröffentlicht: Es kam keine Antwort. Sehen Sie im Kanal nach, bevor Sie es erneut senden.
handoff-under-way = { $target } ist schon unterwegs.

refused-handoff-not-begun = An { $target } wurde noch nichts übergeben. Übergeben Sie zuerst.
refused-handoff-done = { $target } hat es schon, daher wurde nichts erneut gesendet. Um es zu aktualisieren, übergeben Sie erneut.
refused-handoff-not_configured = { $target } ist nicht eingerichtet, also gibt es nichts erneut zu versuchen. Sobald es das ist, übergeben Sie erneut.
refused-handoff-under-way = { $target } ist noch unterwegs, daher bleibt die Phase offen. Es endet von selbst; sehen Sie gleich noch einmal nach.

## Eine zweite Übergabe
handoff-again-library = Die Dateien im Ordner werden durch die neuesten ersetzt; SharePoint behält die älteren Versionen.
handoff-again-crm = Der Datensatz in Salesforce wird aktualisiert.
handoff-again-regional = Die regionalen Freigebenden werden erneut informiert, wenn sich etwas geändert hat.
handoff-again-talent = Das Talent-Team wird erneut informiert, wenn sich etwas geändert hat.
handoff-again-slack = Slack wird erneut informiert, wenn sich etwas geändert hat.

## Salesforce
handoff-crm-refused = { $fields ->
    [none] Salesforce hat den Datensatz abgelehnt ({ $code }).
   *[other] Salesforce hat { $fields } abgelehnt ({ $code }).
} Es sagt: „{ $said }“ Dort wurde nichts geändert. Korrigieren Sie es hier, oder lassen Sie dort die Regel des Feldes ändern, und versuchen Sie es dann erneut.
handoff-crm-duplicate = Salesforce hat { $count } Datensätze mit derselben Trowel-ID, daher wurde keiner geändert. Führen Sie sie dort zusammen, oder löschen Sie alle bis auf einen, und versuchen Sie es dann erneut.
handoff-crm-credentials = Salesforce nimmt die Zugangsdaten nicht an. Nichts wurde gesendet. Wer Trowel betreibt, muss SALESFORCE_CLIENT_ID, SALESFORCE_CLIENT_SECRET und SALESFORCE_LOGIN_URL prüfen; versuchen Sie es dann erneut.
handoff-crm-forbidden = Salesforce lässt Trowel keine Opportunities schreiben ({ $code }). Dort wurde nichts geändert. Lassen Sie den Administrator dem Benutzer der verbundenen App diese Berechtigung geben, und versuchen Sie es dann erneut.
handoff-crm-no-field = Salesforce kennt das Feld { $field } nicht, über das Datensätze gefunden werden, oder Trowel darf es nicht sehen. Dort wurde nichts geändert. Lassen Sie den Administrator es als externe ID an Opportunity anlegen, und versuchen Sie es dann erneut.
handoff-crm-limit = Salesforce hat sein Limit an Aufrufen erreicht. Dort wurde nichts geändert.
handoff-crm-busy = Salesforce hat nicht geantwortet wie erwartet. Erneutes Senden schadet nicht: Es bleibt ein Datensatz.
handoff-crm-odd = Salesforce hat unerwartet geantwortet ({ $status }), daher ist nicht bekannt, ob es angenommen hat. Versuchen Sie es erneut; es bleibt ein Datensatz.

## Die Bibliothek
handoff-library-site-gone = Die SharePoint-Site, die die Einstellungen nennen, gibt es nicht, oder Trowel darf sie nicht sehen. Dort wurde nichts abgelegt. Wer Trowel betreibt, muss SHAREPOINT_SITE prüfen; versuchen Sie es dann erneut.
handoff-library-gone = Die Dokumentbibliothek { $name ->
    [none] der Site
   *[other] „{ $name }“
} gibt es nicht mehr, oder Trowel darf sie nicht sehen. Dort wurde nichts abgelegt; die Dateien sind hier aufbewahrt. Stellen Sie sie wieder her, oder lassen Sie SHAREPOINT_LIBRARY eine andere nennen, und versuchen Sie es dann erneut.
handoff-library-credentials = Microsoft 365 nimmt die Zugangsdaten nicht an. Dort wurde nichts abgelegt. Wer Trowel betreibt, muss ID und Geheimnis der App prüfen; versuchen Sie es dann erneut.
handoff-library-forbidden = Trowel darf nicht auf die SharePoint-Site schreiben. Dort wurde nichts abgelegt. Lassen Sie einen Administrator der App Schreibzugriff auf die Site geben (Sites.Selected), und versuchen Sie es dann erneut.
handoff-library-locked = „{ $file }“ ist bei jemandem in Office geöffnet oder ausgecheckt und ließ sich daher nicht ersetzen. Die Dateien davor liegen am Platz. Lassen Sie sie schließen, und versuchen Sie es dann erneut.
handoff-library-full = Die SharePoint-Site hat keinen Platz mehr für „{ $file }“. Die Dateien davor liegen am Platz. Lassen Sie Platz schaffen, und versuchen Sie es dann erneut.
handoff-library-refused = SharePoint hat „{ $file }“ abgelehnt ({ $status }, { $code }). Die Dateien davor liegen am Platz.
handoff-library-no-folder = In der Bibliothek steht eine Datei namens „{ $name }“, wo ein Ordner sein soll. Dort wurde nichts abgelegt. Benennen Sie sie um, oder verschieben Sie sie, und versuchen Sie es dann erneut.
handoff-library-busy = SharePoint hat nicht geantwortet wie erwartet. Erneutes Senden schadet nicht: Die Dateien bleiben dieselben.

## Slack
handoff-slack-gone = Den Slack-Kanal oder seinen Webhook gibt es nicht mehr ({ $code }). Nichts wurde veröffentlicht. Wer Trowel betreibt, muss SLACK_WEBHOOK_URL prüfen; versuchen Sie es dann erneut.
handoff-slack-refused = Slack hat die Nachricht abgelehnt ({ $code }). Nichts wurde veröffentlicht.
handoff-slack-busy = Slack bittet zu warten. Noch wurde nichts veröffentlicht.
