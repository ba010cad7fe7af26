# Die Karten zu Neuigkeiten, Benachrichtigungen und Vorlieben.

cards-notifications = Benachrichtigungen
cards-preferences = Was ich erfahre

cards-command-notifications = notifications
cards-command-notifications-does = Zeigt, was auf Sie wartet und was neu ist.
cards-command-preferences = preferences
cards-command-preferences-does = Zeigt, was Sie erfahren und wann.

cards-news-from-personal = { $who } hat das in einem Chat mit Trowel getan, { $when }.
cards-news-from-groupchat = { $who } hat das in einem Gruppenchat getan, { $when }.
cards-news-from-channel = { $who } hat das in einem Kanal getan, { $when }.
cards-news-from-mail = { $who } hat das über den Link in einer E-Mail getan, { $when }.
cards-news-from-service = Es geschah im Hintergrund, { $when }.
cards-news-why-owner = Sie erfahren das, weil Sie für diese Opportunity zuständig sind.
cards-news-why-asked = Sie erfahren das, weil Sie es vor mehr als einer Minute gestartet haben und inzwischen vielleicht anderes tun.
cards-news-why-manager = Sie erfahren das, weil Sie in Ihrer Organisation Manager sind.
cards-news-why-admin = Sie erfahren das, weil Sie in Ihrer Organisation Admin sind und es so gewählt haben.

cards-notifications-title = Ihre Benachrichtigungen
cards-notifications-waiting = Wartet auf Sie
cards-notifications-nothing-waits = Keine Anfrage wartet auf Ihre Entscheidung.
cards-notifications-more-wait = { $more ->
    [one] Eine weitere Anfrage wartet. Entscheiden Sie zuerst die oben, und öffnen Sie diese Karte dann erneut.
   *[other] { $more } weitere Anfragen warten. Entscheiden Sie zuerst die oben, und öffnen Sie diese Karte dann erneut.
}
cards-notifications-decide = Entscheiden: { $stage }
cards-notifications-asked = Angefragt von { $who }, { $when }; gefragt ist: { $role }
cards-notifications-new = Was neu ist
cards-notifications-none = Bisher nichts.
cards-notifications-unread = { $unread ->
    [0] Alle { $total } gelesen
    [one] Eine ungelesen von { $total }
   *[other] { $unread } ungelesen von { $total }
}
cards-notifications-is-read = Gelesen
cards-notifications-is-unread = Ungelesen
cards-notifications-open = Öffnen und als gelesen kennzeichnen
cards-notifications-read-all = Alle als gelesen kennzeichnen

cards-preferences-title = Was Sie erfahren und wann
cards-preferences-watching = { $wanted ->
    [off] Ihnen werden keine Neuigkeiten gesendet. Was mit jeder Opportunity und mit den Läufen geschieht, die Sie starten, steht auf Ihrer Karte der Benachrichtigungen.
    [gates] Sie erfahren von jeder Opportunity, aber nur von Gates: passierte oder abgelehnte Gates, gewonnene oder verlorene Deals. Das Übrige steht auf Ihrer Karte der Benachrichtigungen.
    [daily] Eine Zusammenfassung berichtet Ihnen jeden Tag von jeder Opportunity: abgeschlossene Phasen, passierte oder abgelehnte Gates, gewonnene oder verlorene Deals; und von den Läufen, die Sie starten.
    [weekly] Eine Zusammenfassung berichtet Ihnen jede Woche von jeder Opportunity: abgeschlossene Phasen, passierte oder abgelehnte Gates, gewonnene oder verlorene Deals; und von den Läufen, die Sie starten.
   *[all] Sie erfahren von jeder Opportunity: abgeschlossene Phasen, passierte oder abgelehnte Gates, gewonnene oder verlorene Deals; und von den Läufen, die Sie starten.
}
cards-preferences-own = { $wanted ->
    [off] Ihnen werden keine Neuigkeiten gesendet. Was mit den Opportunities geschieht, für die Sie zuständig sind, und mit den Läufen, die Sie starten, steht auf Ihrer Karte der Benachrichtigungen.
    [gates] Sie erfahren von den Opportunities, für die Sie zuständig sind, aber nur von Gates: Entscheidungen, passierte Gates, gewonnene oder verlorene Deals. Das Übrige steht auf Ihrer Karte der Benachrichtigungen.
    [daily] Eine Zusammenfassung berichtet Ihnen jeden Tag von den Opportunities, für die Sie zuständig sind, und von den Läufen, die Sie starten.
    [weekly] Eine Zusammenfassung berichtet Ihnen jede Woche von den Opportunities, für die Sie zuständig sind, und von den Läufen, die Sie starten.
   *[all] Sie erfahren von den Opportunities, für die Sie zuständig sind, und von den Läufen, die Sie starten.
}
cards-preferences-news = Was Ihnen gesendet wird
cards-preferences-all = Alles, sobald es geschieht
cards-preferences-gates = Nur Gates: Entscheidungen, passierte Gates, gewonnene oder verlorene Deals
cards-preferences-daily = Jeden Tag eine Zusammenfassung
cards-preferences-weekly = Jede Woche eine Zusammenfassung
cards-preferences-off = Nichts; es steht auf der Karte der Benachrichtigungen
cards-preferences-hour = Stunde der Zusammenfassung
cards-preferences-weekday = Tag der wöchentlichen Zusammenfassung
cards-preferences-monday = Montag
cards-preferences-tuesday = Dienstag
cards-preferences-wednesday = Mittwoch
cards-preferences-thursday = Donnerstag
cards-preferences-friday = Freitag
cards-preferences-saturday = Samstag
cards-preferences-sunday = Sonntag
cards-preferences-next = Die nächste Zusammenfassung ist fällig: { $when }.
cards-preferences-last = { $why ->
    [sent] Die letzte wurde gesendet: { $when }.
    [NothingNew] Die letzte war fällig: { $when }. Nichts war neu, daher wurde keine gesendet.
    [NoChat] Die letzte war fällig: { $when }. Sie hatten keinen Chat mit Trowel, daher ließ sie sich nicht senden.
   *[other] Die letzte war fällig: { $when }. Mit Ihren Rollen durften Sie Opportunities nicht sehen, daher wurde keine gesendet.
}
cards-preferences-quiet = Ruhezeit
cards-preferences-quiet-said = Was darin geschieht, wird gesendet, wenn sie endet. Lassen Sie beides leer, wenn Sie keine möchten.
cards-preferences-quiet_from = Von
cards-preferences-quiet_until = Bis
cards-preferences-timezone = Zeitzone
cards-preferences-timezone-hint = Zum Beispiel Europe/Berlin; leer gilt, was Teams sagt
cards-preferences-zone-chosen = Alles das gilt in { $zone }, wie Sie es gewählt haben.
cards-preferences-zone-said = Alles das gilt in { $zone }, wie Teams es sagt.
cards-preferences-zone-unknown = Teams nennt für Sie keine Zeitzone außer UTC, daher gilt alles das in UTC, bis Teams eine nennt oder Sie eine wählen.
cards-preferences-work = Anfragen, die auf Ihre Entscheidung warten, und Erinnerungen daran sind Arbeit und keine Neuigkeiten: Sie kommen sofort, auch in der Ruhezeit und was immer oben gewählt ist. Um nur Ihr Telefon stumm zu schalten, nutzen Sie die Ruhezeit der Teams-App.

cards-digest-title = Ihre Zusammenfassung, { $day }
cards-digest-said = Wie es steht, { $when }.
cards-digest-changed = Was sich seit der letzten Zusammenfassung geändert hat
cards-digest-more = { $more ->
    [one] Eines mehr steht auf der Karte der Benachrichtigungen.
   *[other] { $more } mehr stehen auf der Karte der Benachrichtigungen.
}
cards-digest-pipeline = Opportunities nach Phase
cards-digest-axis = Opportunities
cards-digest-nothing-active = Keine Opportunity läuft.
cards-digest-deals = Deals: { $active } aktiv, { $won } gewonnen, { $lost } verloren, { $deprioritised } zurückgestellt.
cards-digest-why = Sie erhalten das, weil Sie Zusammenfassungen gewählt haben; „Was ich erfahre“ ändert das.

cards-authority-unreached = Seit { $since } in Teams nicht zu erreichen. { $because }
cards-authority-instead = { $state ->
    [sent] Stattdessen wurde eine E-Mail gesendet; über ihren Link lässt sich entscheiden.
    [waiting] Stattdessen ist eine E-Mail unterwegs.
    [unknown] Stattdessen wurde eine E-Mail gesendet; es ist nicht bekannt, ob sie ankam.
    [failed] Die E-Mail, die stattdessen versucht wurde, ging nicht hinaus.
    [not_sent] Stattdessen ließ sich keine E-Mail senden. Fragen Sie selbst nach.
   *[other] Stattdessen wurde bisher nichts gesendet.
}

field-news = Was Ihnen gesendet wird,
field-weekday = Der Tag der wöchentlichen Zusammenfassung
field-hour = Die Stunde der Zusammenfassung
field-timezone = Die Zeitzone
field-quiet_from = Der Beginn der Ruhezeit
field-quiet_until = Das Ende der Ruhezeit
