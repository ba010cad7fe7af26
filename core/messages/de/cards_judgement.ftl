# Was die Karten zu Bewertungen, Freigaben, Rollen und Einstellungen der Organisation von sich sagen.

## Wie gut es qualifiziert ist
cards-recommendation-proceed = Weiterverfolgen
cards-recommendation-slt_review = SLT-Prüfung
cards-recommendation-no_go = No-Go
cards-field-qualification = Qualifizierung

## TROWLS
cards-trowls = Die sechs Bewertungen
cards-trowls-timing = Reicht die Zeit, um zu gewinnen, und um zu liefern?
cards-trowls-relationship = Wie gut kennen wir den Kunden und die, die entscheiden?
cards-trowls-opportunity = Größe des Deals, strategischer Wert, was daraus folgen kann.
cards-trowls-what_we_know = Qualität des Briefings, Marktdaten, was wir schon wussten.
cards-trowls-location = Sind wir dort, können wir dort einstellen, was verlangt das Arbeitsrecht?
cards-trowls-sector = Erfahrung in der Branche; gibt es einen Konflikt mit einem anderen Kunden?
cards-trowls-range = 0 bis 10
cards-trowls-wrong = Eine Bewertung ist eine ganze Zahl von 0 bis 10.
cards-trowls-points = { $score } von { $most }
cards-trowls-unset = Noch nicht bewertet
cards-trowls-by = { $who }, { $when }
cards-trowls-note = Notiz zu { $dimension }
cards-trowls-note-add = Notiz hinzufügen ▾
cards-trowls-note-show = Notiz ▾
cards-trowls-note-removed = Die Notiz wurde entfernt.
cards-trowls-everything = { $facts ->
    [0] Einzeln öffnen ›
    [one] Die eine Tatsache, die hier bekannt ist ›
   *[other] Alle { NUMBER($facts) } Tatsachen ›
}
cards-trowls-known = Was bekannt ist
cards-trowls-nothing = Weder das Briefing noch frühere Opportunities sagen etwas dazu.
cards-trowls-save = Bewertungen speichern
cards-trowls-total = { $total } von { $most } Punkten
cards-trowls-limits = Ab { $proceed } %: weiterverfolgen. Ab { $review } %: Die Geschäftsleitung prüft. Darunter: No-Go.
cards-trowls-guide-first = Bewerten Sie die sechs Dimensionen von 0 bis 10. Keine zählt, bevor sie jemand gesetzt hat.
cards-trowls-guide-score = Bewerten Sie auch: { $named }. Eine Bewertung zählt, sobald sie jemand gesetzt hat.
cards-trowls-guide-ask = Die Bewertung steht. Bitten Sie um Freigabe; die Freigebenden erhalten eine Karte in ihrem eigenen Chat.
cards-trowls-guide-complete = Es ist freigegeben. Schließen Sie die Phase ab.
cards-trowls-history = Verlauf der Bewertungen
cards-trowls-history-show = { $changes ->
    [one] Bisher eine Änderung ›
   *[other] Bisher { NUMBER($changes) } Änderungen ›
}
cards-trowls-history-none = Noch hat niemand etwas bewertet.

## Freigabe
cards-approval = Freigabe
cards-approval-open = Wartet auf eine Entscheidung
cards-approval-waiting-for = Wartet auf { $people }{ $more ->
    [0] { "" }
    [one] {" "}und eine weitere Person
   *[other] {" "}und { $more } weitere Personen
}.
cards-approval-approved = Freigegeben
cards-approval-rejected = Abgelehnt
cards-approval-superseded = Seit der Anfrage geändert
cards-approval-changed = Freigegeben, seitdem geändert
cards-approval-nobody = Niemand kann es freigeben
cards-approval-nobody-said = Niemand hat diese Rolle: Niemand kann es freigeben, bis ein Admin jemandem die Rolle gibt.
cards-approval-asked = Angefragt von { $who }, { $when }
cards-approval-decided-approved = Freigegeben von { $who }, { $when }
cards-approval-decided-rejected = Abgelehnt von { $who }, { $when }
cards-approval-changes = Was sich seitdem geändert hat
cards-approval-changes-more = { $more ->
    [one] Und eine weitere Änderung.
   *[other] Und { NUMBER($more) } weitere Änderungen.
}
cards-approval-next-open = Wartet auf eine Entscheidung: { $roles }.
cards-approval-next-rejected = Es wurde abgelehnt. Ändern Sie, was verlangt wurde, und fragen Sie dann erneut: { $roles }.
cards-approval-next-changed = Was freizugeben war, hat sich geändert. Fragen Sie erneut: { $roles }.
cards-approval-note = Notiz
cards-approval-note-hint = Zum Freigeben darf sie leer bleiben; zum Ablehnen schreiben Sie den Grund
cards-approve = Freigeben
cards-reject = Ablehnen
cards-approval-decide = Diese entscheiden ›
cards-approval-record = { $earlier ->
    [0] Wen es erreicht hat, vollständig ›
    [one] Wen es erreicht hat, und eine frühere Anfrage ›
   *[other] Wen es erreicht hat, und { NUMBER($earlier) } frühere Anfragen ›
}
cards-approval-record-title = Alle Freigabeanfragen
cards-approval-earlier = Durch eine neuere Anfrage ersetzt
cards-approval-none = Noch wurde niemand gefragt.
cards-approval-ask = Um Freigabe bitten
cards-approval-ask-more = Erneut oder jemand anderen fragen
cards-approval-ask-title = Um Freigabe bitten
cards-approval-ask-said = Alle, die eine gewählte Rolle haben, erhalten eine Karte in ihrem eigenen Chat. Eine Person entscheidet für die Rolle.
cards-approval-ask-note = Notiz an die Freigebenden (darf leer bleiben)
cards-approval-roles = Zu fragende Rollen
cards-approval-roles-missing = Wählen Sie mindestens eine Rolle.
cards-approval-offer = { $people ->
    [0] { $role } (niemand hat sie)
    [one] { $role } (eine Person)
   *[other] { $role } ({ NUMBER($people) } Personen)
}
cards-approval-unheld = Niemand hat diese Rolle, also könnte niemand freigeben: { $roles }.
cards-approval-send = Anfrage senden
cards-approval-title = Freigeben: { $stage }
cards-approval-as = Gefragt ist: { $role }
cards-approval-asked-for = Was freizugeben ist
cards-approval-was = Worüber entschieden wurde
cards-approval-now = Wie es jetzt steht
cards-approval-current = Neuere Anfrage
cards-approval-stage = Phase öffnen
cards-approval-replaced = Nach der Anfrage an Sie hat sich etwas geändert, daher lässt sich hier nicht mehr entscheiden. Eine neuere Anfrage ist an ihre Stelle getreten.
cards-approval-overtaken = Nach der Anfrage an Sie hat sich etwas geändert, daher lässt sich nicht mehr entscheiden. Eine neuere Anfrage erreicht Sie, sobald jemand erneut fragt.

## Quittungen
cards-delivery-sent = Gesendet
cards-delivery-waiting = Unterwegs
cards-delivery-failed = Nicht zugestellt
cards-delivery-unknown = Nicht bekannt, ob es ankam
cards-delivery-more = { $more ->
    [one] Eine weitere Quittung ›
   *[other] { NUMBER($more) } weitere Quittungen ›
}
cards-delivery-not_sent = Nicht gesendet
cards-channel-teams = Teams
cards-channel-email = E-Mail statt Teams
cards-occasion-reminder = Erinnerung
cards-occasion-escalation = Eskalation
cards-mail-why = { $why ->
    [MailNotConfigured] Kein E-Mail-Dienst ist eingerichtet, daher wurde keine E-Mail gesendet. Ein Admin von Trowel kann einen einrichten.
    [NoAddress] Keine E-Mail-Adresse ist bekannt, daher wurde keine E-Mail gesendet.
    [CannotDecide] Die Person kann derzeit nicht entscheiden, daher wurde keine E-Mail gesendet.
    [NoLongerNeeded] Die Anfrage endete, bevor die E-Mail hinausging.
    [MailUnreachable] Der E-Mail-Dienst war über Stunden nicht erreichbar. Entscheiden lässt sich auf dieser Karte hier.
    [MailLoginRefused] Der E-Mail-Dienst nimmt unser Passwort nicht an. Ein Admin von Trowel kann es berichtigen.
    [MailNotSecure] Der E-Mail-Dienst bietet keine Verschlüsselung, daher wurde keine E-Mail gesendet. Ein Admin von Trowel kann das ändern.
   *[other] Der E-Mail-Dienst hat die E-Mail nicht angenommen. Entscheiden lässt sich auf dieser Karte hier.
}
cards-approval-reminded = { $times ->
    [one] Erinnert { $when }
   *[other] { NUMBER($times) }-mal erinnert, zuletzt { $when }
}
cards-approval-escalated = Eskaliert { $when } an { $names }
cards-approval-escalated-nobody = Eskalation fällig { $when }, aber es gibt niemanden, an den eskaliert werden kann
cards-delivery-why = { $why ->
    [BotNotInConversationRoster] Trowel ist dort noch nicht in Teams hinzugefügt. Die Karte kommt an, sobald das geschehen ist.
    [ConversationNotFound] Trowel ist dort noch nicht in Teams hinzugefügt. Die Karte kommt an, sobald das geschehen ist.
    [InstallNotConfigured] Trowel ist dort noch nicht in Teams hinzugefügt, und es von hier aus zu installieren ist nicht eingerichtet. Die Karte kommt an, sobald es hinzugefügt ist.
    [InstallForbidden] Trowel ist dort noch nicht in Teams hinzugefügt, und Microsoft Graph lässt die Installation nicht zu, bis ein Administrator zustimmt. Die Karte kommt an, sobald es hinzugefügt ist.
    [InstallNotFound] Trowel ist dort noch nicht in Teams hinzugefügt, und Microsoft Graph kennt weder die Person noch die App im Katalog der Organisation. Die Karte kommt an, sobald es hinzugefügt ist.
    [InstallFailed] Trowel ist dort noch nicht in Teams hinzugefügt, und Microsoft Graph antwortete nicht, als es installiert werden sollte. Die Karte kommt an, sobald es hinzugefügt ist.
    [BotDisabledByAdmin] Ein Administrator hat Trowel abgeschaltet. Entscheiden lässt sich auf dieser Karte hier, sobald es wieder eingeschaltet ist.
    [ConversationBlockedByUser] Trowel ist dort blockiert. Bitten Sie darum, die Blockierung aufzuheben.
    [MessageWritesBlocked] Trowel ist dort blockiert. Bitten Sie darum, die Blockierung aufzuheben.
    [Unreachable] Teams war nicht erreichbar. Entscheiden lässt sich auf dieser Karte hier.
   *[other] Teams hat die Karte nicht angenommen. Entscheiden lässt sich auf dieser Karte hier.
}

## Rollen
cards-roles = Rollen
cards-roles-title = Wer welche Rolle hat
cards-roles-nobody = Niemand
cards-role-may-viewer = Sieht Opportunities, Phasen und was an Kunden geht; keine Sätze, Kosten oder Margen.
cards-role-may-editor = Legt an, bearbeitet, führt aus und schließt ab; bittet um Freigabe. Damit beginnen alle.
cards-role-may-commercial = Entscheidet Anfragen an die kaufmännische Rolle; sieht Sätze und Kosten.
cards-role-may-solution = Entscheidet Anfragen an die Lösungsrolle; sieht Sätze und Kosten.
cards-role-may-delivery = Entscheidet Anfragen an die Lieferrolle; sieht Sätze und Kosten.
cards-role-may-regional = Entscheidet Anfragen an die regionale Rolle; sieht Sätze und Kosten.
cards-role-may-deal_desk = Entscheidet Anfragen an den Deal Desk; sieht Sätze und Kosten.
cards-role-may-manager = Tut, was Bearbeiter tun, erfährt von Phasen und weist stockende Anfragen neu zu.
cards-role-may-admin = Tut, was Manager tun, und betreut Rollen, Einstellungen, Katalog und Vorlagen.
cards-roles-invited = Wartet, bis Teams die Adresse bestätigt
cards-roles-invited-as = { $role }, seit { $when }
cards-roles-change = Ändern, wer eine Rolle hat
cards-roles-role = Rolle
cards-roles-role-missing = Wählen Sie eine Rolle.
cards-roles-people = Personen
cards-roles-people-hint = Adressen oder Entra-IDs, mit Kommas getrennt
cards-roles-people-said = Wen Trowel noch nicht kennt, der erhält die Rolle, sobald Teams bestätigt, dass er zu Ihrer Organisation gehört; Gäste erhalten sie nicht.
cards-roles-assign = Rolle geben
cards-roles-remove = Rolle entziehen
cards-roles-asking = Ein Admin kann das ändern, im eigenen Chat mit Trowel.

## Die Liste
cards-list-all = Alle
cards-list-newest = Neueste zuerst
cards-list-best = Beste Qualifizierung zuerst
cards-list-recommended = { $total ->
    [0] Hier keine mit „{ $what }“.
    [one] Eine mit „{ $what }“. Tippen Sie darauf, um sie zu öffnen.
   *[other] { NUMBER($total) } mit „{ $what }“. Tippen Sie auf eine, um sie zu öffnen.
}

## Beispiele, für die Galerie
cards-sample-own = Sie haben selbst darum gebeten, also muss jemand anderes mit dieser Rolle entscheiden.
cards-sample-decided = Mei Tanaka hat dies vor Ihnen freigegeben, und nichts wurde geändert.
