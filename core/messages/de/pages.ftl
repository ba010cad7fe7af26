# Was ein Browser an den Adressen zeigt, die Trowel ausgibt.

page-open = In Microsoft Teams öffnen
page-opportunity-title = Eine Opportunity in Trowel
page-opportunity =
    Dieser Link führt zu einer Opportunity, an der ein Team mit Trowel in Microsoft Teams arbeitet.
    Nichts davon wird hier gezeigt. Öffnen Sie den Chat mit Trowel, und senden Sie „{ $said }“: Wenn Sie sie sehen dürfen, ist sie dort.
page-privacy-title = Was Trowel aufbewahrt
page-privacy =
    Trowel bewahrt auf, was Menschen Ihrer Organisation ihm in Microsoft Teams geben: die Dateien, die sie ablegen, die Nachrichten, aus denen sie eine Opportunity beginnen, was entworfen und entschieden wird, und wer wann was getan hat. Von Menschen bewahrt es den Namen, die E-Mail-Adressen, die Sprache und die Zeitzone auf, die Teams von ihnen nennt.
    Es steht in einer Datenbank dessen, der Trowel für Ihre Organisation betreibt, getrennt von jeder anderen Organisation. Wo ein Modell entwirft, wird ihm dafür der Text der Dateien einer Opportunity gesendet.
    Um zu sehen, zu berichtigen oder zu löschen, was von Ihnen aufbewahrt wird, wenden Sie sich an den Administrator von Trowel in Ihrer Organisation.
page-terms-title = Trowel nutzen
page-terms =
    Trowel wird von Ihrer Organisation oder für sie betrieben, zu den Bedingungen, zu denen es mit Ihnen arbeitet.
    Was Trowel entwirft, ist ein Vorschlag: Prüfen Sie es, bevor Sie sich darauf verlassen und bevor ein Kunde es sieht.
