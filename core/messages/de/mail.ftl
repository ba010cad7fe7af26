# Die E-Mail an die, die Teams nicht erreicht hat, und die Seite hinter ihrem Link.

mail-subject-request = Ihre Freigabe ist gefragt: { $stage } von #{ $number } { $name }
mail-subject-reminder = Erinnerung: Ihre Freigabe ist gefragt: { $stage } von #{ $number } { $name }
mail-subject-escalation = Wartet noch auf eine Entscheidung: { $stage } von #{ $number } { $name }
mail-asked-request = { $who } hat am { $when } um die Freigabe von „{ $stage }“ der Opportunity #{ $number } { $name } gebeten. Sie werden gefragt, weil Sie die Rolle „{ $role }“ haben.
mail-asked-reminder = { $who } hat am { $when } um die Freigabe von „{ $stage }“ der Opportunity #{ $number } { $name } gebeten, und noch hat niemand entschieden. Sie werden gefragt, weil Sie die Rolle „{ $role }“ haben.
mail-asked-escalation = { $who } hat am { $when } um die Freigabe von „{ $stage }“ der Opportunity #{ $number } { $name } durch die Rolle „{ $role }“ gebeten, und noch hat niemand entschieden. Sie erfahren es, weil Sie sich darum kümmern können.
mail-client = Kunde: { $client }
mail-waits-for = Entscheiden können: { $names }.
mail-waits-for-nobody = Niemand hat diese Rolle derzeit, also kann niemand entscheiden. Ein Admin kann sie jemandem geben.
mail-changed = Was sich geändert hat, seit die Rolle zuletzt gefragt wurde:
mail-decide = Ansehen und entscheiden
mail-link = Der Link gilt einmal, bis { $until }, und entscheidet durch das Öffnen nichts.
mail-address = Er ist nur für Sie bestimmt: Leiten Sie diese E-Mail nicht weiter.
mail-teams = Sagen Sie Trowel in Teams „open #{ $number }“.
mail-why = Diese E-Mail wurde gesendet, weil Trowel Sie in Teams nicht erreichen konnte.
mail-approved = Ihre Freigabe ist festgehalten. Hier ist nichts weiter zu tun; Sie können diese Seite schließen.
mail-rejected = Ihre Ablehnung ist mit ihrem Grund festgehalten. Hier ist nichts weiter zu tun; Sie können diese Seite schließen.

confirm-title = Freigabeanfrage
confirm-title-of = Freigabe von „{ $stage }“ für #{ $number }
confirm-decide = Ihre Entscheidung
confirm-as = Sie entscheiden als { $who } für die Rolle „{ $role }“. Ihre Entscheidung ist endgültig, und alle, die an der Opportunity arbeiten, können Ihre Notiz lesen.
confirm-note = Notiz (eine Ablehnung braucht einen Grund)
confirm-footer = Trowel. Diese Seite öffnet sich nur über den Link in Ihrer E-Mail; geben Sie ihn nicht weiter.
