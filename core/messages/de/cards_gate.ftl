# Das Gate, bevor ein Angebot hinausgeht, und was die Anfragen jedes Gates von sich sagen.

cards-gate-subject = Was freizugeben ist
cards-gate-empty = Keine Phase davor hat ein Ergebnis, also gibt es nichts freizugeben. Führen Sie diese zuerst aus.
cards-gate-ask = Bitten Sie um Freigabe; die Freigebenden erhalten eine Karte in ihrem eigenen Chat.
cards-gate-unasked = Nötig und noch nicht angefragt: { $roles }.
cards-gate-missing = Ohne Ergebnis, daher nicht enthalten: { $stages }.
cards-approval-outdated = Veraltet: { $stages }. Die Zahlen hier folgen nicht aus dem jetzigen Stand; lassen Sie sie aktualisieren, bevor Sie entscheiden.
cards-gate-outdated = Veraltet: { $stages }. Aktualisieren Sie das, bevor Sie um Freigabe bitten.
cards-approval-money-hidden = Preise sehen die, die sie sehen dürfen, in ihrem eigenen Chat.
cards-approval-qualified = Qualifizierung
cards-approval-changes-money = Auch Preise haben sich geändert; wer sie sehen darf, sieht sie im eigenen Chat.
cards-approval-stages = Ergebnisse von
cards-approval-nobody-else = Wer dies entscheiden könnte, hat selbst darum gebeten oder würde für jemanden entscheiden, der darum gebeten hat: Niemand kann es, bis ein Admin die Rolle jemand anderem gibt oder ein Manager die Anfrage jemandem übergibt.
cards-approval-changes-all = Alles, was sich geändert hat ›
cards-approval-changes-none = Nichts hat sich geändert.
cards-approval-since-approved = Was sich geändert hat, seit { $who } es am { $when } freigegeben hat
cards-approval-since-rejected = Was sich geändert hat, seit { $who } es am { $when } abgelehnt hat
cards-approval-since-superseded = Was sich geändert hat, seit { $who } zuletzt gefragt hat, am { $when }
cards-approval-since-open = Was sich geändert hat, seit { $who } zuletzt gefragt hat, am { $when }
cards-approval-since-none = – nichts, wofür diese Rolle einsteht.
cards-approval-back = Zurück zur Anfrage
cards-person-missing = Wählen Sie eine Person.

## Wer entscheiden kann
cards-authority-title = Wer das jetzt entscheiden kann
cards-authority-count = { $people ->
    [0] Niemand kann das jetzt entscheiden: warum ›
    [one] Eine Person kann das jetzt entscheiden: wer und warum ›
   *[other] { NUMBER($people) } Personen können das jetzt entscheiden: wer und warum ›
}
cards-authority-was = Wer für diese Rolle entscheiden darf ›
cards-authority-can = Kann entscheiden
cards-authority-cannot = Kann nicht
cards-authority-nobody = Niemand kann das jetzt entscheiden. Ein Admin kann jemandem die Rolle geben; ein Manager kann diese Anfrage jemandem übergeben.
cards-authority-approved = Niemand mehr: Es ist freigegeben. Entschieden wird einmal.
cards-authority-rejected = Niemand mehr: Es ist abgelehnt. Das Account-Team kann mit einer neuen Anfrage erneut fragen.
cards-authority-superseded = Niemand mehr: Was freizugeben war, hat sich seitdem geändert. Das Account-Team kann mit einer neuen Anfrage erneut fragen.
cards-authority-holder = Hat die Rolle seit { $since }
cards-authority-holds = Hat die Rolle
cards-authority-delegate = Entscheidet für { $holder } bis { $until }
cards-authority-reassigned = { $by } hat diese Anfrage am { $since } übergeben; das gilt nur für diese Anfrage
cards-authority-requester = Hat um diese Freigabe gebeten, und in Ihrer Organisation gibt niemand eigene Anfragen frei
cards-authority-for-requester = Entscheidet derzeit für { $holder }, von wo die Bitte um diese Freigabe kam
cards-authority-lost = Hat die Anfrage erhalten, hat die Rolle aber nicht mehr und entscheidet auch für niemanden, der sie hat
cards-authority-delegations = Übergeben
cards-authority-delegation = { $person } entscheidet für { $holder } von { $begins } bis { $ends }.
cards-authority-take-back = Zurücknehmen

## Jemand anderen entscheiden lassen
cards-delegate = Meine Entscheidungen übergeben
cards-delegate-said = Für eine Weile entscheidet jemand anderes für Sie, was die Rolle „{ $role }“ gefragt wird, auch offene Anfragen. Beide Tage zählen mit, nach UTC; es endet von selbst, und Sie können es zurücknehmen.
cards-delegate-person = Wer für Sie entscheidet
cards-delegate-from = Erster Tag
cards-delegate-until = Letzter Tag
cards-delegate-day-missing = Wählen Sie einen Tag.
cards-delegate-do = Übergeben
cards-reassign = Diese Anfrage jemandem übergeben
cards-reassign-said = Die Person darf dann auch über diese eine Anfrage entscheiden, über keine andere. Wer die Rolle hat, kann es weiterhin.
cards-reassign-person = Wer darüber entscheidet
cards-reassign-do = Übergeben
