# Was nach dem Gewinn beobachtet wird, und Change Requests.

watch-added = Es steht jetzt auf der Beobachtungsliste.

refused-watch-unwon = Annahmen werden beobachtet, sobald der Deal gewonnen ist, und dieser Deal ist { $status }, daher wurde nichts gespeichert. Setzen Sie den Deal zuerst auf gewonnen.
refused-no-such-item = Diese Annahme steht nicht auf der Beobachtungsliste dieser Opportunity. So steht die Liste jetzt.
refused-stale-watch = Jemand hat dies geändert, seit Ihre Karte gezeichnet wurde, daher wurde Ihre Eingabe nicht darüber gespeichert. So steht es jetzt; geben Sie Ihre Änderung erneut ein.
refused-watch-owner = Zuständig kann nur jemand aus Ihrer Organisation sein, den ich kenne. Nichts wurde gespeichert: Wählen Sie aus der Liste.
refused-watched-already = Diese Annahme steht schon auf der Beobachtungsliste, daher wurde sie nicht erneut hinzugefügt.
refused-no-effect = Ein Change Request braucht etwas, das sich kalkulieren lässt, daher wurde nichts gespeichert. Nennen Sie ein Asset mit der zusätzlichen Stückzahl oder eine Rolle mit ihren Stunden.
refused-asset-unpriced = Dieses Asset ist nicht auf der Rate Card, daher lassen sich seine Stücke nicht kalkulieren, und nichts wurde gespeichert. Wählen Sie eines, das dort steht, oder geben Sie die Stunden je Rolle ein.
refused-role-unknown = Der Katalog hat keine Rolle „{ $role }“, daher wurde nichts gespeichert. Es gibt: { $known }.
refused-no-such-change = Diesen Change Request gibt es hier nicht. So steht die Beobachtungsliste jetzt.
refused-stale-change = Jemand hat diesen Change Request geändert, seit Ihre Karte gezeichnet wurde, daher wurde Ihre Eingabe nicht darüber gespeichert. So steht er jetzt; geben Sie Ihre Änderung erneut ein.
refused-change-step = Dieser Change Request ist { $stands } ({ $by }), daher ist dieser Schritt nicht möglich, und nichts wurde gespeichert.
refused-change-unpriced = Eine Rolle dieses Change Requests hat keinen Satz, daher hat er keinen Preis und wurde nicht als gesendet markiert. Importieren Sie einen Katalog mit diesem Satz, oder vermerken Sie die Änderung erneut mit anderen Rollen.
refused-change-leak = Der Text wurde nicht als gesendet markiert: Er würde dem Kunden zeigen, was nicht für ihn bestimmt ist. { $first }{ $count ->
    [one] {""}
   *[other] {" "}Davon steht noch mehr im Text.
} Ändern Sie den Text, und markieren Sie ihn dann erneut als gesendet.
change-words = dem Text für den Kunden
refused-change-words = Der Text wurde so gesendet, wie er ist, und lässt sich nicht mehr ändern. Vermerken Sie eine weitere Änderung, wenn etwas anderes zu sagen ist.

change-status-draft = ein Entwurf
change-status-sent = gesendet
change-status-accepted = angenommen
change-status-declined = abgelehnt
change-drafted = Der Change Request ist entworfen. Prüfen Sie Text und Preis, senden Sie ihn dem Kunden, und markieren Sie ihn als gesendet.
change-is-draft = Gespeichert. Der Change Request ist noch ein Entwurf.
change-is-sent = Der Change Request ist als gesendet markiert.
change-is-accepted = Der Kunde hat angenommen; der Change Request gehört jetzt zur Arbeit.
change-is-declined = Der Change Request ist abgelehnt. In der Aufzeichnung bleibt er.
told-broken = { $person } hat vermerkt, dass eine Annahme der Opportunity #{ $number } nicht mehr zutrifft, und einen Change Request entworfen: { $assumption }

field-assumption = Die Annahme
field-most = Die Zahl
field-happened = Was geschehen ist,
field-asset = Das Asset
field-pieces = Die Stückzahl
field-hours = Die Stundenzahl
field-role = Die Rolle
field-words = Der Text für den Kunden
field-owner = Die zuständige Person
field-threshold = Der Schwellenwert
why-hours = muss eine Stundenzahl über 0 sein, etwa 12 oder { 7.5 }, mit höchstens zwei Nachkommastellen
why-figure = muss eine Zahl ab 0 sein, etwa 48 oder { 2.5 }
