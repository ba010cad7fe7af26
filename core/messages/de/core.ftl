# Was der Dienst sagt: Ablehnungen, Änderungen, nächste Schritte, Läufe. Jeder Satz sagt, was geschah und was jetzt zu tun ist.

saved = Gespeichert.
removed-tool = Das Tool steht nicht mehr auf der Liste. Früher empfohlene Liefermodelle sind als veraltet gekennzeichnet.
removed-sla = Das SLA steht nicht mehr auf der Liste. Früher entworfene Begleitdokumente sind als veraltet gekennzeichnet.
removed-kpi = Der KPI steht nicht mehr auf der Liste. Früher entworfene Begleitdokumente sind als veraltet gekennzeichnet.
removed-partner = Die Kompetenz steht nicht mehr auf der Liste.
reset-tools = Die Tools des Musters gelten wieder. Früher empfohlene Liefermodelle sind als veraltet gekennzeichnet.
reset-partners = Die Partner des Musters gelten wieder.
reset-core = Die Kompetenzen des Musters gelten wieder.
reset-slas = Die SLAs des Musters gelten wieder. Früher entworfene Begleitdokumente sind als veraltet gekennzeichnet.
reset-kpis = Die KPIs des Musters gelten wieder. Früher entworfene Begleitdokumente sind als veraltet gekennzeichnet.
reset-service = Die Stunden und Runden des Musters gelten wieder. Früher entworfene Begleitdokumente sind als veraltet gekennzeichnet.
reset-exclusions = Die Ausschlüsse des Musters gelten wieder. Früher entworfene Begleitdokumente sind als veraltet gekennzeichnet.
reset-assumptions = Die Annahmen des Musters gelten wieder. Früher entworfene Begleitdokumente sind als veraltet gekennzeichnet.
reset-scenarios = Die Prozentsätze des Musters gelten wieder.
saved-efficiency = Gespeichert. Die nächste Phase berechnet daraus das Team.
nothing-to-say = Hier gibt es nichts zu zeigen.
completed = „{ $stage }“ ist abgeschlossen.
joined-run = Diese Phase läuft bereits; Sie sehen diesen Lauf. Nichts wurde doppelt gestartet.
listed = { $before }, { $after }
on-behalf = { $person } für { $holder }
asked = Um Freigabe gebeten: { $roles }. Alle Freigebenden erhalten eine Karte in ihrem eigenen Chat.
asked-again = Erneut an die gesendet, die es nicht erreicht hatte: { $roles }.
asked-both = { $asked } { $again }
asked-nobody = { $asked } Noch hat niemand { $roles }, also kann das niemand freigeben, bis ein Admin die Rolle jemandem gibt.
scored-partly = Gespeichert. Noch nicht bewertet: { $dimensions }. Das Ergebnis steht, sobald alle sechs gesetzt sind.
refused-overtaken = { $saved } Nicht gespeichert: { $dimensions }, was jemand anderes geändert hat, seit Ihre Karte gezeichnet wurde. So steht es jetzt; geben Sie Ihres erneut ein, wenn es noch gilt.
role-assigned = Erledigt: Die Rolle „{ $role }“ ist vergeben.
role-invited = Die Rolle „{ $role }“ ist vergeben. Noch nicht bekannt: { $people }. Die Rolle gilt, sobald Teams bestätigt, wer hierher gehört.
role-removed = Erledigt: Die Rolle „{ $role }“ ist entzogen.
delegated = Erledigt: { $who } entscheidet für Sie, was die Rolle „{ $role }“ gefragt wird, von { $begins } bis { $ends }. Offene Anfragen kommen dort auch an.
undelegated = Erledigt: { $who } entscheidet dadurch für niemanden mehr in der Rolle „{ $role }“.
reassigned = Erledigt: { $who } kann über diese Anfrage zu „{ $stage }“ entscheiden. Sie kommt dort im eigenen Chat an.
told-delegated = { $holder } hat Ihnen die Entscheidungen für „{ $role }“ von { $begins } bis { $ends } übergeben. Anfragen erreichen Sie hier; Sie entscheiden für { $holder }.
told-undelegated = Sie entscheiden nicht mehr für { $holder }, was „{ $role }“ gefragt wird. Was Sie entschieden haben, gilt.
told-unheld = Über die Anfrage an „{ $role }“ zu „{ $stage }“ der Opportunity #{ $number } kann niemand mehr entscheiden: Die letzte Person mit dieser Rolle hat sie verloren. Ein Admin kann sie jemandem geben; offene Anfragen kommen dann dort an.
told-approved = { $person } hat „{ $stage }“ der Opportunity #{ $number } für „{ $role }“ freigegeben. Notiz: { $note }
told-rejected = { $person } hat „{ $stage }“ der Opportunity #{ $number } für „{ $role }“ abgelehnt. Grund: { $note }
told-no-note = keine
told-missed = { $person } war in Teams nicht zu erreichen mit dem, was bei „{ $stage }“ der Opportunity #{ $number } wartet. { $because } { $instead }
missed-mailed = Stattdessen wurde eine E-Mail gesendet; über ihren Link lässt sich entscheiden.
missed-mail-unknown = Stattdessen wurde eine E-Mail gesendet, aber es ist nicht bekannt, ob sie ankam. Fragen Sie selbst nach oder jemand anderen mit dieser Rolle.
missed-mail-failed = Auch die E-Mail, die stattdessen versucht wurde, ging nicht hinaus. Fragen Sie selbst nach oder jemand anderen mit dieser Rolle.
missed-not-sent = { $why ->
    [NoAddress] Stattdessen wurde keine E-Mail gesendet: Es ist keine Adresse bekannt. Fragen Sie selbst nach oder jemand anderen mit dieser Rolle.
   *[other] Stattdessen wurde keine E-Mail gesendet: Kein E-Mail-Dienst ist eingerichtet. Fragen Sie selbst nach oder jemand anderen mit dieser Rolle.
}
missed-otherwise = Teams hat die Nachricht nicht angenommen.
reminder = Eine Erinnerung: Dies wartet noch auf eine Entscheidung.
told-escalated = „{ $stage }“ der Opportunity #{ $number } wartet auf die Entscheidung von „{ $role }“, um die { $by } gebeten hat. { $reminders ->
    [0] Noch wurde niemand erinnert.
    [one] Es gab eine Erinnerung.
   *[other] Es gab { $reminders } Erinnerungen.
} Entscheiden können: { $names }.
told-escalated-nobody = „{ $stage }“ der Opportunity #{ $number } wartet auf die Entscheidung von „{ $role }“, um die { $by } gebeten hat, und niemand hat diese Rolle. Ein Admin kann sie jemandem geben.
told-no-manager = „{ $stage }“ der Opportunity #{ $number } wartet noch auf eine Entscheidung. In Ihrer Organisation gibt es keinen Manager, daher erfahren es stattdessen die Admins.
refused-link-unknown = Dieser Link ist ungültig: Er wurde verändert oder abgeschnitten, oder er ist nicht von uns. Nichts wurde entschieden. Öffnen Sie den Link aus der E-Mail noch einmal, oder entscheiden Sie in Teams.
refused-link-used = Dieser Link wurde verwendet und gilt nur einmal. Jetzt wurde nichts geändert; Teams zeigt, wie die Anfrage steht.
refused-link-expired = Dieser Link ist abgelaufen. Nichts wurde entschieden; entscheiden lässt sich in Teams, oder Sie bitten um eine neue E-Mail.
refused-no-decision = Wählen Sie, ob Sie freigeben oder ablehnen. Nichts wurde entschieden, und Ihre Notiz steht unten.
refused-note-long = Die Notiz ist länger als { NUMBER($most) } Zeichen. Nichts wurde entschieden; sie steht unten, kürzen Sie sie und versuchen Sie es erneut.
refused-no-form = Was gesendet wurde, ist nicht das Formular dieser Seite. Nichts wurde entschieden; öffnen Sie den Link aus der E-Mail noch einmal.
refused-form-large = Was gesendet wurde, ist zu groß für dieses Formular. Nichts wurde entschieden; öffnen Sie den Link aus der E-Mail noch einmal, und kürzen Sie die Notiz.
refused-form-slow = Das Formular kam zu langsam an. Nichts wurde entschieden; öffnen Sie den Link aus der E-Mail noch einmal.
older-pack = Das ist Version { $version } des Q&A-Pakets; inzwischen gibt es Version { $latest }. Antworten auf Fragen, die noch gestellt sind, wurden verstanden.
refreshing = { $count ->
    [one] Eine berechnete Phase wird
   *[other] { $count } berechnete Phasen werden
} aktualisiert.
nothing-stale = Alle berechneten Phasen sind aktuell; nichts wurde ausgeführt.
confirmed-partly = { $saved ->
    [0] Keine Antwort wurde gespeichert.
    [one] Eine Antwort wurde gespeichert.
   *[other] { $saved } Antworten wurden gespeichert.
} { $conflicts ->
    [one] Ein Widerspruch ist
   *[other] { $conflicts } Widersprüche sind
} noch zu entscheiden: Wählen und speichern Sie erneut, oder verwerfen Sie den Rest.
told-completed = { $person } hat „{ $stage }“ der Opportunity #{ $number } abgeschlossen.

refused-right-see = Mit Ihren Rollen hier ({ $roles }) dürfen Sie Opportunities nicht sehen. Fragen Sie einen Admin von Trowel in Ihrer Organisation.
refused-right-see_money = Mit Ihren Rollen hier ({ $roles }) dürfen Sie Sätze und Kosten nicht sehen. Fragen Sie einen Admin von Trowel in Ihrer Organisation.
refused-right-edit = Mit Ihren Rollen hier ({ $roles }) dürfen Sie ansehen, aber nichts ändern. Nichts wurde geändert. Ein Admin kann Sie zum Bearbeiter machen.
refused-right-decide = Mit Ihren Rollen hier ({ $roles }) dürfen Sie nicht über Freigaben entscheiden. Nichts wurde geändert.
refused-right-watch = Das ist Managern vorbehalten; Ihre Rollen hier sind { $roles }. Nichts wurde geändert.
refused-right-administer = Das ist Admins vorbehalten; Ihre Rollen hier sind { $roles }. Nichts wurde geändert.
refused-not-owner = Nur die zuständige Person, { $owner }, oder ein Admin kann diese Opportunity archivieren oder zurückholen. Nichts wurde geändert.
refused-no-such-opportunity = In Ihrer Organisation gibt es keine Opportunity #{ $number }. Sagen Sie „list“, um die vorhandenen zu sehen.
refused-not-a-number = „{ $wanted }“ ist keine Nummer einer Opportunity. Schreiben Sie etwa „open #12“, oder verwenden Sie einen Teil des Namens.
refused-no-hit = Keine Opportunity hat „{ $wanted }“ im Namen oder beim Kunden. Sagen Sie „list“, um alle zu sehen, oder „new NAME“, um eine zu beginnen.
refused-archived = Opportunity #{ $number } ist archiviert, daher wurde nichts geändert. Holen Sie sie zuerst zurück, und versuchen Sie es dann erneut.
refused-model-type = „{ $wanted }“ ist kein Modelltyp; wählen Sie einen von { $known }. Nichts wurde gespeichert.
refused-rate-region = Der Katalog hat keine Sätze für „{ $wanted }“; es gibt sie für { $known }. Nichts wurde gespeichert.
refused-currency = Der Katalog hat keine Sätze in „{ $wanted }“; es gibt sie in { $known }. Nichts wurde gespeichert.
refused-rates = Der Katalog hat keine Sätze für { $region } in { $currency }; es gibt sie für { $known }. Nichts wurde gespeichert.
refused-owner = Zuständig kann nur jemand sein, der Trowel in Ihrer Organisation schon benutzt hat. Nichts wurde gespeichert; bitten Sie die Person, Trowel zuerst „hi“ zu sagen.
refused-stale = Diese Opportunity wurde geändert, seit Ihre Karte gezeichnet wurde, daher wurde Ihre Eingabe nicht darüber gespeichert. So steht sie jetzt; geben Sie Ihre Änderung erneut ein.
refused-stale-question = Jemand hat diese Frage geändert, seit Ihre Karte gezeichnet wurde, daher wurde Ihre Eingabe nicht darüber gespeichert. So stehen die Fragen jetzt; geben Sie Ihre Änderung erneut ein.
refused-open-unclear = Mehrere Opportunities passen oder keine, daher wurden die Dateien nicht angenommen. Öffnen Sie die gemeinte, und legen Sie sie dann noch einmal ab.
refused-nothing-to-run = „{ $stage }“ erledigen Menschen; es gibt nichts auszuführen.
refused-no-brief = Noch gibt es kein Briefing. Legen Sie die Dateien des Kunden in diesem Chat ab, und führen Sie die Phase dann aus.
refused-nothing-readable = Keine der Dateien war lesbar, also gibt es keine Grundlage. Legen Sie eine Fassung mit Text ab (Word, PDF mit Text, E-Mail), und führen Sie die Phase dann aus.
refused-outdated = „{ $stage }“ würde nicht zusammenpassen: „{ $needed }“ ist veraltet. Nichts wurde erstellt; aktualisieren Sie das zuerst, und führen Sie dann dies aus.
refused-needs-stage = „{ $stage }“ beruht auf „{ $needed }“, das noch kein Ergebnis hat. Führen Sie das zuerst aus.
refused-needs-judged = „{ $stage }“ beruht auf „{ $needed }“, das noch niemand gespeichert hat. Öffnen Sie das, speichern Sie dort, und kommen Sie dann zurück.
refused-already-completed = „{ $stage }“ wurde schon von { $by } abgeschlossen. Nichts wurde geändert.
refused-not-started = „{ $stage }“ hat nicht begonnen: Die Opportunity ist bei „{ $current }“. Schließen Sie das zuerst ab.
refused-not-approved = „{ $stage }“ ist ein Gate und hat noch keine Freigabe, bleibt also offen.
refused-gate-open = „{ $stage }“ wartet auf die Entscheidung von „{ $role }“, bleibt also offen. Nichts wurde geändert.
refused-gate-rejected = „{ $stage }“ wurde von { $by } für „{ $role }“ abgelehnt, bleibt also offen. Ändern Sie, was verlangt wurde, und fragen Sie „{ $role }“ dann erneut.
refused-gate-changed = Was „{ $role }“ in „{ $stage }“ freigeben sollte, hat sich seitdem geändert, es bleibt also offen. Fragen Sie „{ $role }“ erneut.
refused-gate-unasked = „{ $stage }“ braucht die Freigabe von „{ $role }“, die nicht gefragt wurde, bleibt also offen. Fragen Sie „{ $role }“.
refused-no-output = „{ $stage }“ hat noch kein Ergebnis, also gibt es nichts abzuschließen. Führen Sie es zuerst aus.
refused-nothing-to-approve = „{ $stage }“ hat noch kein Ergebnis, das freizugeben wäre. Öffnen Sie es, um zu sehen, was fehlt; niemand wurde gefragt.
refused-already-asked = Alle Genannten wurden zu „{ $stage }“ im jetzigen Stand schon gefragt oder haben es freigegeben. Niemand wurde doppelt gefragt.
refused-not-a-deciding-role = Die Rolle „{ $role }“ entscheidet nichts. Fragen Sie die kaufmännische Rolle, die Lösungs-, Liefer- oder regionale Rolle oder den Deal Desk. Niemand wurde gefragt.
refused-for-requester = { $holder } hat um diese Freigabe gebeten, und in Ihrer Organisation gibt niemand eigene Anfragen frei, daher können Sie hier nicht stellvertretend entscheiden. Nichts wurde geändert; jemand anderes mit dieser Rolle kann entscheiden.
refused-who-unknown = „{ $who }“ kenne ich hier nicht. Nichts wurde geändert; nennen Sie per Entra-ID oder Adresse jemanden, der schon mit mir gesprochen hat.
refused-sees-no-prices = Sie dürfen hier keine Preise mehr sehen und können daher nicht für „{ $role }“ entscheiden. Nichts wurde geändert; wer Ihnen die Entscheidung übergeben hat oder ein Admin kann helfen.
refused-who-sees-not = { $who } darf hier keine Preise sehen, daher lässt sich dorthin keine Entscheidung übergeben. Nichts wurde geändert; ein Admin kann zuerst eine Rolle geben.
refused-delegate-self = Sie entscheiden bereits selbst. Nichts wurde übergeben; wählen Sie jemand anderen.
refused-delegate-holder = { $who } hat die Rolle „{ $role }“ schon und kann ohnehin entscheiden. Nichts wurde übergeben.
refused-delegate-requester = { $who } hat um diese Freigabe gebeten, und in Ihrer Organisation gibt niemand eigene Anfragen frei. Nichts wurde übergeben; wählen Sie jemand anderen.
refused-delegate-again = { $who } entscheidet schon bis { $until } für Sie. Nichts wurde geändert; nehmen Sie das zuerst zurück, wenn die Tage andere sein sollen.
refused-reassign-can = { $who } kann das schon entscheiden. Nichts wurde geändert; ist die Anfrage dort nicht angekommen, fragen Sie erneut, und sie wird noch einmal gesendet.
refused-period-backwards = Der letzte Tag, { $ends }, liegt vor dem ersten, { $begins }. Nichts wurde übergeben; korrigieren Sie die Tage.
refused-period-over = { $ends } ist schon vorbei. Nichts wurde übergeben; wählen Sie einen letzten Tag in der Zukunft.
refused-period-long = Entscheidungen lassen sich für höchstens { $most } Tage übergeben. Nichts wurde übergeben; wählen Sie einen näheren letzten Tag, oder lassen Sie einen Admin jemandem die Rolle geben.
refused-no-such-delegation = Das ist schon vorbei oder zurückgenommen. Nichts wurde geändert.
refused-not-delegator = Nur { $who } oder ein Admin kann das zurücknehmen. Nichts wurde geändert.
refused-none-required = Mindestens eine Rolle muss ein Angebot freigeben. Nichts wurde gespeichert; wählen Sie eine.
refused-not-required = Die Rolle „{ $role }“ entscheidet nichts und kann daher nicht verlangt werden. Nichts wurde gespeichert; wählen Sie unter der kaufmännischen, Lösungs-, Liefer- und regionalen Rolle und dem Deal Desk.
refused-no-such-approval = Diese Anfrage gibt es in Ihrer Organisation nicht. Öffnen Sie die Opportunity, um ihre Anfragen zu sehen.
refused-not-holder = Das kann nur entscheiden, wer die Rolle „{ $role }“ hat, und Sie haben sie derzeit nicht. Nichts wurde geändert; ein Admin kann Ihnen die Rolle geben.
refused-approved = { $by } hat dies am { $at } freigegeben. Ihr Tippen hat nichts geändert.
refused-rejected = { $by } hat dies am { $at } abgelehnt. Ihr Tippen hat nichts geändert.
refused-superseded = Was „{ $role }“ freigeben sollte, hat sich seitdem geändert, daher lässt sich über diese Anfrage nicht mehr entscheiden. Nichts wurde geändert; das Account-Team kann erneut fragen.
refused-own-request = Sie haben selbst um diese Freigabe gebeten, und in Ihrer Organisation gibt niemand eigene Anfragen frei. Nichts wurde geändert; jemand anderes mit dieser Rolle kann entscheiden.
refused-no-reason = Ablehnen braucht einen Grund, damit das Account-Team weiß, was zu ändern ist. Nichts wurde entschieden; schreiben Sie ihn, und tippen Sie erneut.
refused-no-such-role = „{ $said }“ ist keine Rolle. Sagen Sie „assign commercial @jemand“; „roles“ zeigt die vorhandenen Rollen. Nichts wurde geändert.
refused-no-hours = Noch gibt es keine Stunden, die sich verringern lassen. Erstellen Sie zuerst die Rate Card; nichts wurde gespeichert.
rate-card-assumed = Kalkuliert in { $currency } zu den Sätzen von { $region }, da die Einstellungen der Opportunity nichts anderes sagen. Legen Sie dort Region der Sätze und Währung fest, und erstellen Sie die Rate Card dann neu.
refused-too-many-assets = Es gibt schon { $most } Assets, mehr kann eine Opportunity nicht haben. Nichts wurde hinzugefügt.
refused-discipline-unknown = Im Katalog gibt es keine Disziplin „{ $discipline }“. Nichts wurde gespeichert; leeren Sie dieses Feld, und versuchen Sie es erneut.
refused-discipline-programme = Der Prozentsatz für { $discipline } lässt sich nicht setzen: Diese Rollen steuern das ganze Programm und werden nie verringert. Nichts wurde gespeichert; leeren Sie dieses Feld, und versuchen Sie es erneut.
refused-stale-efficiency = { $by } hat gespeichert, seit Ihre Karte gezeichnet wurde, daher wurde Ihre Eingabe nicht darüber gespeichert. So steht es jetzt; geben Sie Ihre Änderung erneut ein.
refused-stale-asset = Jemand hat dieses Asset geändert, seit Ihre Karte gezeichnet wurde, daher wurde Ihre Eingabe nicht darüber gespeichert. So steht es jetzt; geben Sie Ihre Änderung erneut ein.
refused-no-such-asset = Dieses Asset steht nicht mehr auf der Liste; vielleicht lief Phase 6 inzwischen erneut. So steht die Liste jetzt.
refused-no-such-match = Diesen Kandidaten gibt es nicht mehr; vielleicht lief die Zuordnung inzwischen erneut. So stehen die Zuordnungen jetzt.
refused-no-route = Im Katalog gibt es keine Route für dieses Asset. Nichts wurde gewählt; wählen Sie eine andere Route, oder lassen Sie es in der Rate Card aus.
refused-other-selected = { $by } hat { $route } für dieses Asset gewählt, seit Ihre Karte gezeichnet wurde, daher wurde Ihre Wahl nicht darübergesetzt. So steht es jetzt; wählen Sie erneut, wenn Ihre besser passt.
refused-rematched = Die Zuordnung lief erneut, seit Ihre Karte gezeichnet wurde, und hat { $route } für dieses Asset gewählt, daher wurde Ihre Wahl nicht darübergesetzt. So steht es jetzt; wählen Sie erneut, wenn Ihre besser passt.
refused-deselected = Jemand hat die Route dieses Assets abgewählt, seit Ihre Karte gezeichnet wurde, daher wurde Ihre Wahl nicht ausgeführt. So steht es jetzt; wählen Sie erneut, wenn sie noch passt.
refused-no-such-route = „{ $route }“ ist keine Route des Katalogs. Nichts wurde gewählt; suchen Sie eine andere.
refused-route-gone = Route { $route } ist nicht mehr im Katalog. Nichts wurde gewählt; wählen Sie eine andere Route.
refused-catalogue = Nur ein Admin darf den Katalog der Job-Routen ersetzen: { $admins }. Von Ihrer Datei wurde nichts behalten und nichts geändert. Senden Sie sie an einen Admin.
refused-catalogue-problems = { $count ->
    [one] In diesem Katalog ist ein Punkt zu korrigieren
   *[other] In diesem Katalog sind { $count } Punkte zu korrigieren
}, daher wurde er nicht übernommen. Korrigieren Sie die Arbeitsmappe, und legen Sie sie noch einmal ab.
refused-catalogue-moved = Der verwendete Katalog wurde ersetzt, seit Ihre Karte gezeichnet wurde, daher wurde nichts geändert. Das würde dieser Import jetzt ändern; sehen Sie es noch einmal an, bevor Sie bestätigen.
refused-catalogue-same = Dieser Katalog ist derselbe wie der verwendete. Nichts wurde geändert.
refused-catalogue-no-brief = Diese Datei hat sich als Katalog von Job-Routen herausgestellt, der zu keinem Briefing gehört. Zu einer Opportunity wurde nichts hinzugefügt.
refused-no-such-catalogue = Diesen Import gibt es hier nicht mehr. Nichts wurde geändert; legen Sie die Arbeitsmappe noch einmal ab.
refused-import-nothing = An Ihrer Nachricht hängt keine Datei. Nichts wurde geändert; sagen Sie „import“ noch einmal, mit der Arbeitsmappe des Katalogs als Anhang.
being-read-catalogue = { $files ->
    [one] Der Katalog wird gelesen. Was er ändern würde, folgt gleich
   *[other] { $files } Kataloge werden gelesen. Was sie ändern würden, folgt gleich
} in unserem persönlichen Chat; bis jemand bestätigt, ändert sich nichts.
removed-asset = Von der Liste genommen. In der Aufzeichnung bleibt es.
refused-who = „{ $who }“ ist weder eine Entra-ID noch eine Adresse. Nichts wurde geändert; schreiben Sie eine Adresse, oder erwähnen Sie die Person.
refused-who-unmet = { $who } kenne ich noch nicht, deshalb sagt mir eine Erwähnung nicht, wer das ist. Nichts wurde geändert; schreiben Sie stattdessen die Adresse.
refused-not-holding = { $who } hat die Rolle „{ $role }“ nicht. Nichts wurde geändert.
refused-last-admin = { $who } ist der letzte Admin; ohne Admin könnte niemand mehr Rollen geben. Nichts wurde geändert. Machen Sie zuerst jemand anderen zum Admin.
refused-entry = { $field }: { $what } Nichts wurde gespeichert.
refused-entry-twice = „{ $name }“ steht schon auf der Liste. Nichts wurde gespeichert; ändern Sie jenen Eintrag, oder geben Sie diesem einen anderen Namen.
refused-list-full = Die Liste hat Platz für { $most } Einträge. Nichts wurde gespeichert; entfernen Sie zuerst, was nicht mehr gebraucht wird.
refused-percent = { $field } muss ein Prozentsatz von 0 bis { $most } mit höchstens zwei Nachkommastellen sein. Nichts wurde gespeichert; korrigieren Sie es, und versuchen Sie es erneut.
refused-scenario-order = Je kühner das Szenario, desto mehr zieht es ab: Vorsichtig darf nicht über mäßig liegen und mäßig nicht über ehrgeizig. Nichts wurde gespeichert; korrigieren Sie die Prozentsätze.
refused-no-such-tool = „{ $name }“ steht nicht mehr auf der Liste: Jemand hat es umbenannt oder entfernt. So steht die Liste jetzt.
refused-no-such-sla = „{ $name }“ steht nicht mehr auf der Liste: Jemand hat es umbenannt oder entfernt. So steht die Liste jetzt.
refused-no-such-kpi = „{ $name }“ steht nicht mehr auf der Liste: Jemand hat ihn umbenannt oder entfernt. So steht die Liste jetzt.
refused-no-such-partner = „{ $name }“ steht nicht mehr auf der Liste: Jemand hat es umbenannt oder entfernt. So steht die Liste jetzt.
refused-stale-settings = Diese Einstellungen wurden geändert, seit Ihre Karte gezeichnet wurde, daher wurde Ihre Eingabe nicht darüber gespeichert. So stehen sie jetzt; geben Sie Ihre Änderung erneut ein.
refused-no-export = Diese Datei gibt es noch nicht. Führen Sie „{ $stage }“ aus, um sie zu erstellen.
refused-no-questions = Es gibt keine Fragen an den Kunden, also nichts zu beantworten. Führen Sie die Analyse aus, oder fügen Sie zuerst eine Frage hinzu. Ihr Text wurde nicht gespeichert.
refused-no-such-import = Diese Antworten gibt es hier nicht mehr. Nichts wurde geändert; legen Sie die Datei noch einmal ab, oder fügen Sie den Text noch einmal ein.
refused-foreign-pack = { $file } ist ein Q&A-Paket, aber keines, das Ihre Organisation mit Trowel erstellt hat. Nichts daraus wurde gelesen.
refused-empty-answer = Eine beantwortete Frage braucht eine Antwort. Nichts wurde gespeichert; schreiben Sie die Worte des Kunden, oder setzen Sie die Frage wieder auf offen.
refused-no-such-question = Diese Frage gibt es nicht mehr; vielleicht lief die Analyse inzwischen erneut. So stehen die Fragen jetzt.
refused-no-such-card = Diese Karte gibt es nicht mehr. Sagen Sie „help“, um zu sehen, was Sie tun können.
refused-no-such-stage = Diese Phase gibt es nicht. Öffnen Sie die Opportunity, um ihre Phasen zu sehen.
refused-no-such-files = Diese Dateien gibt es hier nicht mehr. Legen Sie sie noch einmal ab.
refused-files-placed = Diese Dateien wurden schon zu Opportunity #{ $number } hinzugefügt. Nichts wurde doppelt hinzugefügt.
refused-nothing-to-start = Aus { $files } ließ sich nichts lesen, daher wurde dafür keine Opportunity begonnen. Legen Sie das Briefing selbst ab.
refused-files-raced = Jemand anderes hat einen Moment vor Ihnen gesagt, wohin diese Dateien gehören. Nichts wurde doppelt hinzugefügt; sagen Sie „list“, um zu sehen, wo sie sind.
refused-too-many-files = { $count } Dateien in einer Nachricht sind mehr als die { $most }, die auf einmal angenommen werden. Keine wurde angenommen; senden Sie sie in kleineren Gruppen.
refused-unknown-verb = Diese Schaltfläche verlangt „{ $verb }“, was Trowel nicht kennt. Die Karte stammt vielleicht aus einer anderen Version; sagen Sie „open“ mit der Nummer der Opportunity, um eine neue zu erhalten.
refused-automatic = Teams hat diese Karte von selbst angefordert, und ohne Tippen geschieht nichts. Nichts wurde geändert.
refused-input = Das war nicht lesbar: { $field } { $why }. Nichts wurde gespeichert; korrigieren Sie es, und versuchen Sie es erneut.
refused-unknown-command = „{ $text }“ habe ich nicht verstanden. Sagen Sie „help“, um zu sehen, was ich verstehe.
refused-no-name = Geben Sie der neuen Opportunity einen Namen: „new NAME“.
refused-name-too-long = Dieser Name hat { $count } Zeichen; { $most } passen. Nichts wurde angelegt.
refused-attachment = { $count ->
    [one] Ein Anhang war
   *[other] { $count } Anhänge waren
} keine Datei, die ich von hier abrufen kann (ein eingefügtes Bild oder eine Datei in einem Kanal). Daraus wurde nichts übernommen; legen Sie sie als Datei in unserem persönlichen Chat ab.
why-missing = fehlt
why-number = muss eine ganze Zahl ab 1 sein
why-at-least = muss eine ganze Zahl ab { NUMBER($least) } sein
why-at-most = muss eine ganze Zahl sein, höchstens { NUMBER($most) }
why-volume = muss eine ganze Zahl von 1 bis { 1000000 } sein
why-score = muss eine ganze Zahl von 0 bis 10 sein
why-hour = muss eine ganze Zahl von 0 bis 23 sein
why-percentage = muss ein Prozentsatz von 0 bis 90 mit höchstens zwei Nachkommastellen sein
why-colour = muss eine Farbe wie #1F3A5F sein
why-date = muss ein Datum wie 2026-11-30 sein
why-choice = steht nicht zur Auswahl
why-long = ist zu lang
why-percent = muss ein Prozentsatz wie { 12.5 } sein
why-ambiguous = lässt sich auf zwei Arten lesen: Lassen Sie Tausendertrennzeichen weg, und schreiben Sie höchstens zwei Nachkommastellen
why-wrong = hat eine Form, die ich nicht verstehe

trouble-database = Ich konnte meine Datenbank gerade nicht erreichen, daher wurde nichts geändert. Versuchen Sie es in einer Minute erneut.
trouble = Auf meiner Seite ist etwas schiefgegangen (Referenz { $reference }). Nichts wurde geändert; versuchen Sie es erneut, und wenn es bleibt, nennen Sie Ihrem Admin die Referenz.

need-decide = „{ $stage }“ wartet auf Ihre Entscheidung; gefragt ist „{ $role }“.
need-confirm = { $answers ->
    [one] Zurückgekommene Antworten wurden gelesen. Bestätigen oder verwerfen Sie sie.
   *[other] { NUMBER($answers) } Dateien mit zurückgekommenen Antworten wurden gelesen. Bestätigen oder verwerfen Sie sie.
}
need-answer = { $questions ->
    [one] Eine Frage an den Kunden hat noch keine Antwort.
   *[other] { NUMBER($questions) } Fragen an den Kunden haben noch keine Antwort.
}

next-restore = Diese Opportunity ist archiviert. Holen Sie sie zurück, um weiterzumachen.
next-running = „{ $stage }“ läuft.
next-check = Prüfen Sie, was „{ $stage }“ ergeben hat, und schließen Sie dann die Phase ab.
next-judge-qualification = Bewerten Sie die sechs TROWLS-Dimensionen, und bitten Sie dann um Freigabe.
next-approved = „{ $stage }“ ist von allen Gefragten freigegeben. Schließen Sie es ab.
next-not-approved = „{ $stage }“ wartet auf Freigabe. Bitten Sie um Freigabe.
next-gate-unasked = „{ $stage }“ braucht auch die Freigabe von „{ $role }“. Fragen Sie „{ $role }“.
next-gate-open = „{ $stage }“ wartet auf die Entscheidung von „{ $role }“.
next-gate-rejected = „{ $stage }“ wurde von { $by } für „{ $role }“ abgelehnt. Ändern Sie, was verlangt wurde, und fragen Sie „{ $role }“ dann erneut.
next-gate-changed = Was „{ $role }“ in „{ $stage }“ freigeben sollte, hat sich seitdem geändert. Fragen Sie „{ $role }“ erneut.
next-judge-approvals = Noch gibt es nichts, was freizugeben wäre. Führen Sie die Phasen davor aus.
next-judge-client_answers = Erstellen Sie zuerst das Q&A-Paket; daraus werden die Antworten des Kunden eingelesen.
next-judged-client_answers = Legen Sie die zurückgesandte Datei des Kunden hier ab, fügen Sie die Antworten ein oder schreiben Sie sie; schließen Sie dann die Phase ab.
next-judge-efficiency = Sagen Sie, um wie viel Prozent die Stunden sinken, sehen Sie, was das ändert, und speichern Sie es.
next-judged-efficiency = Prüfen Sie, was die gespeicherte Effizienz ändert, und schließen Sie dann die Phase ab.
next-drop-brief = Legen Sie das Briefing des Kunden in diesem Chat ab, um zu beginnen.
next-run = Führen Sie „{ $stage }“ aus.

changed-catalogue = Der Katalog wurde ersetzt
changed-model_type = Der Modelltyp änderte sich von { $before } zu { $now }
changed-tools = Die Liste der KI-Tools wurde geändert
changed-partners = Die Liste der Partner wurde geändert
changed-core = Die Liste der eigenen Kompetenzen wurde geändert
changed-slas = Die Liste der SLAs wurde geändert
changed-kpis = Die Liste der KPIs wurde geändert
changed-service = Die Servicebedingungen wurden geändert
changed-exclusions = Die Liste der Ausschlüsse wurde geändert
changed-assumptions = Die Liste der Annahmen wurde geändert
changed-go_live = Der Go-live änderte sich von { $before } zu { $now }
changed-rates = Die Sätze änderten sich von { $before } zu { $now }
changed-client_answers-answers = Eine Antwort des Kunden hat sich geändert
changed-assets-names = Wie die Assets heißen, hat sich geändert
changed-assets-scope = Was die Assets sind, hat sich geändert
changed-assets-volumes = Eine Menge hat sich geändert
changed-efficiency-percentages = Ein Prozentsatz der Effizienz hat sich geändert
changed-efficiency-words = Szenario, Tools oder Notizen der Effizienz haben sich geändert
changed-matching-selection = Eine andere Route wurde gewählt
changed-item = { $what } von „{ $item }“ änderte sich von { $before } zu { $now }
changed-item-text = { $what } von „{ $item }“ hat sich geändert
changed-item-added = „{ $item }“ kam hinzu
changed-item-removed = „{ $item }“ wurde entfernt
changed-item-added-client_answers-answers = „{ $item }“ wurde beantwortet
changed-item-removed-client_answers-answers = Die Antwort auf „{ $item }“ wurde zurückgenommen
changed-item-added-matching-selection = Für „{ $item }“ wurde eine Route gewählt
changed-item-removed-matching-selection = Die Route von „{ $item }“ wurde abgewählt
facet-client_answers-answers = Die Antwort
facet-assets-names = Name oder Stufe
facet-assets-scope = Der Umfang
facet-assets-volumes = Die Menge
facet-efficiency-percentages = Der Prozentsatz
facet-efficiency-words = Der Wortlaut
facet-matching-selection = Die Route
changed-file-added = { $file } kam hinzu
changed-file = { $file } hat sich geändert
changed-nothing = nichts
changed-score = { $field } änderte sich von { $before } zu { $now }
changed-note = Die Notiz zu { $field } änderte sich von „{ $before }“ zu „{ $now }“
changed-fact = { $field } änderte sich von { $before } zu { $now }
changed-figure = { $field } änderte sich von { $before } zu { $now }
changed-money = { $field } änderte sich von { $before } zu { $now }
changed-stage = „{ $stage }“ lief erneut
changed-stage-new = „{ $stage }“ hat jetzt ein Ergebnis
changed-stage-items = In „{ $stage }“:
changed-through = „{ $stage }“ ist veraltet

run-late-waiting = Wartet nach zwei Minuten noch auf einen Arbeitsprozess: Andere sind beschäftigt, oder keiner läuft. Der Lauf bleibt vorgemerkt und beginnt von selbst.
run-late = Das dauert länger als zwei Minuten. Der Lauf geht weiter: Entweder antwortet das Modell langsam, oder das Briefing ist sehr lang. Sie können gehen; diese Karte aktualisiert sich von selbst.
run-abandoned = Der Lauf wurde mehrmals unterbrochen und aufgegeben. Das Briefing und frühere Ergebnisse bleiben erhalten; führen Sie die Phase erneut aus.
run-failed = Der Lauf ist auf unserer Seite fehlgeschlagen (Referenz { $reference }). Das Briefing und frühere Ergebnisse bleiben erhalten; führen Sie die Phase erneut aus, und schlägt sie wieder fehl, nennen Sie Ihrem Admin die Referenz.
run-spoiled = „{ $stage }“, worauf dies beruht, ließ sich nicht aktualisieren. Dies blieb, wie es war; sehen Sie dort, was fehlt, und aktualisieren Sie dann beides.
run-nothing-readable = Keine der Dateien hat lesbaren Text. Legen Sie eine Fassung mit Text ab, und führen Sie die Phase dann erneut aus.

known-dismissed = (als nicht im Umfang zurückgelegt)
refused-stale-choice = Was zur Auswahl steht, hat sich geändert, seit Ihre Karte gezeichnet wurde, daher wurde nichts gespeichert. So steht es jetzt; wählen Sie erneut.
refused-no-choice = „{ $choice }“ gehört nicht zu den Antworten, die zur Auswahl stehen. Nichts wurde gespeichert; wählen Sie erneut.
refused-erased-answer = Ein leeres Feld löscht keine Antwort. Nichts wurde gespeichert; setzen Sie die Frage wieder auf offen, oder schreiben Sie eine andere Antwort.
file-pack-elsewhere = Das ist Trowels eigenes Q&A-Paket in einer Form, aus der keine Antworten gelesen werden, daher kam es nicht zum Briefing. Senden Sie die Arbeitsmappe (.xlsx) oder das Word-Dokument (.docx), oder fügen Sie die Antworten ein.
file-put-away = { $problem } Opportunity #{ $number }, die dafür begonnen worden war, wurde wieder weggelegt.
file-twin = Derselbe Inhalt wie { $twin }, daher nicht ein zweites Mal hinzugefügt.
file-abandoned = Diese Datei ließ sich in mehreren Versuchen nicht lesen. Alles andere bleibt erhalten; speichern Sie sie in einem anderen Format.
file-no-source = Die Datei war nicht abrufbar, und ihre Adresse ist nicht mehr gültig. Legen Sie sie noch einmal ab.
file-gone = Die Datei war nicht abrufbar: Ihre Adresse ist nicht mehr gültig. Legen Sie sie noch einmal ab.
file-host = Von der Adresse dieser Datei werden keine Dateien abgerufen, daher wurde sie nicht abgerufen. Legen Sie die Datei selbst im Chat ab.
file-unavailable = Die Datei war nicht abrufbar: Ihr Speicherort hat sie in mehreren Versuchen nicht herausgegeben. Legen Sie sie noch einmal ab.
file-slow = Die Datei ließ sich nicht rechtzeitig abrufen. Legen Sie sie noch einmal ab.
file-big = Die Datei ist größer als { $limit } MB, daher wurde sie nicht angenommen. Teilen Sie sie, oder entfernen Sie ihre Bilder.

progress-rules = Das Briefing wird nach Regeln gelesen …
progress-model = Das Modell liest das Briefing; etwa eine halbe Minute.
progress-check = Jedes Zitat wird mit den Dokumenten verglichen …

model-unusable = Die Antwort des Modells war nicht zu verwenden. Stattdessen nach Regeln entworfen; führen Sie die Phase erneut aus, um das Modell zu versuchen.
check-summary = Die Zusammenfassung des Modells wurde durch die der Regeln ersetzt: Sie nannte Zahlen, die nicht im Briefing stehen, oder sonst nichts von der Antwort tat es.
drafted-without-model = Allein nach Regeln entworfen: Kein Modell ist eingerichtet.
check-differs = { $field }: Der Entwurf sagt { $model }, die Regeln lesen { $rules }. Prüfen Sie das Briefing.
check-contradictions = { $count ->
    [one] Ein Widerspruch wurde
   *[other] { $count } Widersprüche wurden
} allein von den Regeln gefunden und ergänzt.
field-deadline = Abgabetermin
amount = { NUMBER($value, minimumFractionDigits: 2) } { $currency }
field-go_live = Go-live
field-model_type = Modelltyp
field-rate_region = Region der Sätze
field-currency = Währung
field-recommendation = Empfehlung
field-percentage = Qualifizierung in Prozent
field-client_name = Kunde
field-region = Region
field-reminder_hours = Die Stundenzahl bis zu einer Erinnerung
field-reminder_times = Die Zahl der Erinnerungen
field-escalation_hours = Die Stundenzahl, bis Manager es erfahren,
field-link_hours = Die Stundenzahl, für die ein Link gilt,
field-service_types = Leistungen
field-roles = Rollen
field-people = Personen
field-person = Die Person
field-from = Der erste Tag
field-until = Der letzte Tag
field-language = Die Sprache
field-required_roles = Nötige Rollen
field-note = Die Notiz
field-text = Der Text
field-name = Der Name
field-volume = Die Menge
field-approval = Die Anfrage
field-decision = Die Entscheidung
field-kind = Die Art der Datei
field-stage = Phase
field-colour = Die Farbe
field-question = Die Frage
field-answer = Die Antwort
field-scenario = Szenario
field-blanket = Der pauschale Prozentsatz
field-override = Der Prozentsatz für { $discipline }
field-overrides = Ein Prozentsatz je Disziplin
field-tools = Die Liste der Tools
field-notes = Der Text der Notizen
field-timing = Zeit
field-relationship = Beziehung
field-opportunity = Opportunity
field-what_we_know = Was wir wissen
field-location = Standort
field-sector = Branche
field-does = Was das Tool tut,
field-not_for = Wofür es nicht ist,
field-steps = Schritte
field-media = Was die Arbeit sein muss,
field-capability = Die Kompetenz
field-partner = Der Partner
field-source = Die Quelle
field-core = Eigene Kompetenz
field-exclusions = Der Ausschluss
field-assumptions = Die Annahme
field-acknowledge_from = Die früheste Bestätigung
field-acknowledge_within = Die späteste Bestätigung
field-amends = Die Zahl der Korrekturrunden
field-v1 = Die Zahl der Tage für die erste Version
field-v2 = Die Zahl der Tage für die zweite Version
field-v3 = Die Zahl der Tage für die dritte Version
field-kinds = Die Art der Arbeit
field-responsible = Die verantwortliche Rolle
field-metric = Die Messgröße
field-target = Der Zielwert
field-measurement = Die Messweise
field-conservative = Vorsichtig
field-moderate = Mäßig
field-aggressive = Ehrgeizig
field-opp = Die Opportunity
field-route = Die Route
field-card = Die Karte
field-page = Die Seite
field-detail = Was die Karte zeigt,
field-searched = Die Suche
field-key = Der Schlüssel der Schaltfläche
field-version = Die Version des Formulars
field-step = Der Schritt des Formulars
field-drawn = Die Liste der Zeilen
field-rows = Die Angabe der Zeilen
field-remove = Die Auswahl der zu entfernenden Zeilen
field-priority = Die Priorität
field-category = Die Kategorie
field-description = Die Beschreibung
field-tier = Die Stufe
field-summary = Die Zusammenfassung
field-brands = Die Liste der Marken

role-viewer = Betrachter
role-editor = Bearbeiter
role-commercial = Kaufmännisch
role-solution = Lösung
role-delivery = Lieferung
role-regional = Region
role-deal_desk = Deal Desk
role-manager = Manager
role-admin = Admin

pack-nothing-to-ask = Es gibt keine Fragen an den Kunden, daher wurden keine Dateien erstellt. Fügen Sie eine Frage hinzu, führen Sie die Analyse erneut aus, oder schließen Sie die Phase ab, um ohne Fragen weiterzumachen.
run-rules-failed = Dieses Briefing ließ sich mit der Zeit und dem Speicher, die ein Entwurf nutzen darf, nicht nach Regeln entwerfen, und kein Modell war dafür da. Das Briefing bleibt erhalten; teilen Sie es in kleinere Dateien, oder führen Sie die Phase erneut aus, wenn ein Modell eingerichtet ist.
run-too-few-questions = Nur { $asked } Fragen an den Kunden kamen heraus, und eine Analyse braucht mindestens { $least }. Nichts wurde ersetzt. Prüfen Sie, ob die Dateien das Briefing des Kunden enthalten, ergänzen Sie, was fehlt, und führen Sie die Phase erneut aus.

replaces-intake = Der Entwurf entsteht neu; ausgefüllte Felder der Opportunity bleiben, wie sie sind.
replaces-questions = { $count ->
    [0] Keine Frage wird ersetzt.
    [one] Eine offene Frage des letzten Laufs wird ersetzt.
   *[other] { $count } offene Fragen des letzten Laufs werden ersetzt.
}
replaces-assets = { $count ->
    [0] Kein Asset wird ersetzt.
    [one] Ein Asset des letzten Laufs wird ersetzt.
   *[other] { $count } Assets des letzten Laufs werden ersetzt.
}
keeps-assets = { $count ->
    [0] Kein Asset wurde von Hand hinzugefügt oder bearbeitet.
    [one] Ein von Hand hinzugefügtes oder bearbeitetes Asset bleibt.
   *[other] { $count } von Hand hinzugefügte oder bearbeitete Assets bleiben.
}
replaces-matches = { $count ->
    [0] Keine Zuordnung hängt daran.
    [one] Eine Zuordnung geht mit.
   *[other] { $count } Zuordnungen gehen mit.
}
replaces-candidates = { $count ->
    [0] Keine Zuordnung wird ersetzt.
    [one] Eine Zuordnung des letzten Laufs wird ersetzt.
   *[other] { $count } Zuordnungen des letzten Laufs werden ersetzt.
}
keeps-choices = { $count ->
    [0] Niemand hat eine Route von Hand gewählt.
    [one] Eine von Hand gewählte Route bleibt gewählt.
   *[other] { $count } von Hand gewählte Routen bleiben gewählt.
}
keeps-questions = { $count ->
    [0] Keine Frage wurde beantwortet, bearbeitet oder von Hand hinzugefügt.
    [one] Eine beantwortete, bearbeitete oder von Hand hinzugefügte Frage bleibt.
   *[other] { $count } beantwortete, bearbeitete oder von Hand hinzugefügte Fragen bleiben.
}
message-edited = Die Nachricht, mit der #{ $number } begann, wurde geändert. An #{ $number } hat sich nichts geändert: Benennen Sie sie hier um und senden Sie Neues als eigene Nachricht.
message-deleted = Die Nachricht, mit der #{ $number } begann, wurde gelöscht. #{ $number } und die Dateien bleiben erhalten; die zuständige Person oder ein Admin kann sie hier archivieren.
refused-no-roles = Sie haben hier keine Rolle in Trowel; Gäste erhalten von sich aus keine. Es wurde nichts geändert. Ein Admin von Trowel in dieser Organisation kann Ihnen eine geben.
