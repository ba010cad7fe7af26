# Neuigkeiten, was auf Menschen wartet und was sie erfahren möchten.

told-passed = { $person } hat das Gate „{ $stage }“ der Opportunity #{ $number } abgeschlossen.
told-drafted = „{ $stage }“ der Opportunity #{ $number } ist fertig: Der Lauf, den Sie gestartet haben, ist gut ausgegangen.
told-failed = „{ $stage }“ der Opportunity #{ $number } ist nicht fertig: Der Lauf, den Sie gestartet haben, ist fehlgeschlagen. { $why }

news-gathered = { $count ->
    [one] Während Sie nicht gestört werden sollten oder nicht erreichbar waren, geschah eines. Es steht unten.
   *[other] Während Sie nicht gestört werden sollten oder nicht erreichbar waren, geschah einiges ({ $count }). Es steht unten, das Neueste zuerst.
}
news-read = { $count ->
    [one] Eine Benachrichtigung ist als gelesen gekennzeichnet.
   *[other] { $count } Benachrichtigungen sind als gelesen gekennzeichnet.
}
news-nothing-unread = Nichts war ungelesen.

preferences-saved = Gespeichert. Das gilt ab jetzt, auch für das, was noch zu senden ist.
sent-privately = { $person }, das ist nur für Sie bestimmt, daher kam es in Ihren eigenen Chat mit Trowel.

refused-not-your-preferences = Das sind die Vorlieben von jemand anderem. Nichts wurde geändert; sagen Sie „preferences“, um Ihre eigenen zu sehen.
refused-not-your-notifications = Das sind die Benachrichtigungen von jemand anderem. Nichts wurde geändert; sagen Sie „notifications“, um Ihre eigenen zu sehen.
refused-stale-preferences = Ihre Vorlieben wurden anderswo gespeichert, seit diese Karte gezeichnet wurde. Jetzt wurde nichts geändert; unten steht, was gilt.
refused-time-zone = Keine Zeitzone heißt „{ $typed }“. Nichts wurde gespeichert. Nennen Sie eine wie Europe/Berlin oder America/New_York, oder lassen Sie das Feld leer, dann gilt, was Teams sagt.
refused-half-quiet = Eine Ruhezeit braucht Beginn und Ende. Nichts wurde gespeichert; füllen Sie beides aus, oder leeren Sie beides, wenn Sie keine möchten.
refused-no-quiet = Eine Ruhezeit kann nicht zur selben Zeit beginnen und enden. Nichts wurde gespeichert; wählen Sie zwei Zeiten, oder oben „Nichts“, wenn Sie gar keine Neuigkeiten erhalten möchten.
why-clock = muss eine Uhrzeit von 00:00 bis 23:59 sein
