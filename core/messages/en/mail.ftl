# The e-mail that goes to whom Teams did not reach, and the page behind its link.

mail-subject-request = Your approval is asked for: { $stage } of #{ $number } { $name }
mail-subject-reminder = Reminder: your approval is asked for: { $stage } of #{ $number } { $name }
mail-subject-escalation = Still waiting for a decision: { $stage } of #{ $number } { $name }
mail-asked-request = { $who } asked on { $when } for the approval of “{ $stage }” of opportunity #{ $number } { $name }. You are asked because you hold the { $role } role.
mail-asked-reminder = { $who } asked on { $when } for the approval of “{ $stage }” of opportunity #{ $number } { $name }, and nobody has decided yet. You are asked because you hold the { $role } role.
mail-asked-escalation = { $who } asked on { $when } for the approval of “{ $stage }” of opportunity #{ $number } { $name } by the { $role } role, and nobody has decided yet. You are told as somebody who can see to it.
mail-client = Client: { $client }
mail-waits-for = Any of these can decide: { $names }.
mail-waits-for-nobody = Nobody holds that role now, so nobody can decide. An admin can give it to somebody.
mail-changed = What changed since the role was asked before:
mail-decide = See it and decide
mail-link = The link works once, until { $until }, and decides nothing by being opened.
mail-address = It is made for you alone: do not forward this e-mail.
mail-teams = In Teams, say “open #{ $number }” to Trowel.
mail-why = This e-mail was sent because Trowel could not reach you in Teams.
mail-approved = Your approval is recorded. Nothing is left to do here; you can close this page.
mail-rejected = Your rejection is recorded, with its reason. Nothing is left to do here; you can close this page.

confirm-title = Request for approval
confirm-title-of = Approval of “{ $stage }” of #{ $number }
confirm-decide = Your decision
confirm-as = You decide as { $who }, for the { $role } role. Your decision is final and its note can be read by everyone who works on the opportunity.
confirm-note = Note (a rejection needs a reason)
confirm-footer = Trowel. This page works from the link in your e-mail only; do not pass it on.
