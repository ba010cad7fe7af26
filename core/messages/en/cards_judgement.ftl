# What the cards of scores, approvals, roles and the organisation's settings say of themselves.

## How well it qualified
cards-recommendation-proceed = Proceed
cards-recommendation-slt_review = SLT review
cards-recommendation-no_go = No-go
cards-field-qualification = Qualification

## TROWLS
cards-trowls = The six scores
cards-trowls-timing = Is there time to win it, and time to deliver it?
cards-trowls-relationship = How well do we know the client and those who decide?
cards-trowls-opportunity = Size of the deal, strategic value, what may follow from it.
cards-trowls-what_we_know = Quality of the brief, market data, what we knew before.
cards-trowls-location = Are we there, can we hire there, what does labour law ask?
cards-trowls-sector = Experience in the sector; is there a conflict with another client?
cards-trowls-range = 0 to 10
cards-trowls-wrong = A score is a whole number from 0 to 10.
cards-trowls-points = { $score } of { $most }
cards-trowls-unset = Not scored yet
cards-trowls-by = { $who }, { $when }
cards-trowls-note = Note on { $dimension }
cards-trowls-note-add = Add a note ▾
cards-trowls-note-show = Note ▾
cards-trowls-note-removed = The note was removed.
cards-trowls-everything = { $facts ->
    [0] Open it by itself ›
    [one] The one fact known here ›
   *[other] All { NUMBER($facts) } facts ›
}
cards-trowls-known = What is known
cards-trowls-nothing = Neither the brief nor earlier opportunities say anything about this.
cards-trowls-save = Save the scores
cards-trowls-total = { $total } of { $most } points
cards-trowls-limits = { $proceed } % or more: proceed. { $review } % or more: senior leadership reviews it. Below that: no-go.
cards-trowls-guide-first = Score the six dimensions from 0 to 10. None counts before somebody has set it.
cards-trowls-guide-score = Score these too: { $named }. A score counts once somebody has set it.
cards-trowls-guide-ask = It is scored. Ask for approval; the approvers get a card in their own chat.
cards-trowls-guide-complete = It is approved. Complete the stage.
cards-trowls-history = History of the scores
cards-trowls-history-show = { $changes ->
    [one] One change so far ›
   *[other] { NUMBER($changes) } changes so far ›
}
cards-trowls-history-none = Nobody has scored anything yet.

## Approval
cards-approval = Approval
cards-approval-open = Waiting for a decision
cards-approval-waiting-for = Waiting for { $people }{ $more ->
    [0] { "" }
    [one] {" "}and one more person
   *[other] {" "}and { $more } more people
}.
cards-approval-approved = Approved
cards-approval-rejected = Rejected
cards-approval-superseded = Changed since it was asked
cards-approval-changed = Approved, changed since
cards-approval-nobody = Nobody can approve it
cards-approval-nobody-said = Nobody holds this role: nobody can approve it until an admin gives the role to someone.
cards-approval-asked = Asked by { $who }, { $when }
cards-approval-decided-approved = Approved by { $who }, { $when }
cards-approval-decided-rejected = Rejected by { $who }, { $when }
cards-approval-changes = What changed since
cards-approval-changes-more = { $more ->
    [one] And one more change.
   *[other] And { NUMBER($more) } more changes.
}
cards-approval-next-open = Waiting for a decision: { $roles }.
cards-approval-next-rejected = It was rejected. Change what was asked for, then ask again: { $roles }.
cards-approval-next-changed = What was to be approved has changed. Ask again: { $roles }.
cards-approval-note = Note
cards-approval-note-hint = To approve it may stay empty; to reject, write the reason
cards-approve = Approve
cards-reject = Reject
cards-approval-decide = Decide this one ›
cards-approval-record = { $earlier ->
    [0] Whom it reached, in full ›
    [one] Whom it reached, and one earlier request ›
   *[other] Whom it reached, and { NUMBER($earlier) } earlier requests ›
}
cards-approval-record-title = Every request for approval
cards-approval-earlier = Replaced by a newer request
cards-approval-none = Nobody has been asked yet.
cards-approval-ask = Ask for approval
cards-approval-ask-more = Ask again, or someone else
cards-approval-ask-title = Ask for approval
cards-approval-ask-said = Everyone who holds a role you choose gets a card in their own chat. One of them decides for the role.
cards-approval-ask-note = Note to the approvers (may stay empty)
cards-approval-roles = Roles to ask
cards-approval-roles-missing = Choose at least one role.
cards-approval-offer = { $people ->
    [0] { $role } (held by nobody)
    [one] { $role } (one person)
   *[other] { $role } ({ NUMBER($people) } people)
}
cards-approval-unheld = Held by nobody, so nobody could approve: { $roles }.
cards-approval-send = Send the request
cards-approval-title = Approve: { $stage }
cards-approval-as = Asked of: { $role }
cards-approval-asked-for = What is to be approved
cards-approval-was = What was decided on
cards-approval-now = How it stands now
cards-approval-current = Newer request
cards-approval-stage = Open the stage
cards-approval-replaced = This changed after you were asked, so it can no longer be decided here. A newer request has taken its place.
cards-approval-overtaken = This changed after you were asked, so it can no longer be decided. A newer request reaches you when somebody asks again.

## Receipts
cards-delivery-sent = Sent
cards-delivery-waiting = On its way
cards-delivery-failed = Not delivered
cards-delivery-unknown = Not known whether it arrived
cards-delivery-more = { $more ->
    [one] One more receipt ›
   *[other] { NUMBER($more) } more receipts ›
}
cards-delivery-not_sent = Not sent
cards-channel-teams = Teams
cards-channel-email = E-mail, instead of Teams
cards-occasion-reminder = reminder
cards-occasion-escalation = escalation
cards-mail-why = { $why ->
    [MailNotConfigured] No mail service is set up, so no e-mail was sent. An admin of Trowel can set one up.
    [NoAddress] No e-mail address of theirs is known, so no e-mail was sent.
    [CannotDecide] They cannot decide it now, so no e-mail was sent.
    [NoLongerNeeded] The request ended before the e-mail went out.
    [MailUnreachable] The mail service could not be reached for hours. They can decide on this card here.
    [MailLoginRefused] The mail service does not accept our password. An admin of Trowel can correct it.
    [MailNotSecure] The mail service offers no encryption, so no e-mail was sent. An admin of Trowel can change that.
   *[other] The mail service did not take the e-mail. They can decide on this card here.
}
cards-approval-reminded = { $times ->
    [one] Reminded { $when }
   *[other] Reminded { NUMBER($times) } times, last { $when }
}
cards-approval-escalated = Escalated { $when } to { $names }
cards-approval-escalated-nobody = Due for escalation { $when }, but there is nobody to escalate it to
cards-delivery-why = { $why ->
    [BotNotInConversationRoster] They do not have Trowel in Teams yet. They get the card once they add it.
    [ConversationNotFound] They do not have Trowel in Teams yet. They get the card once they add it.
    [InstallNotConfigured] They do not have Trowel in Teams yet, and installing it for them is not configured here. They get the card once they add it.
    [InstallForbidden] They do not have Trowel in Teams yet, and Microsoft Graph does not let it be installed for them until an administrator consents. They get the card once they add it.
    [InstallNotFound] They do not have Trowel in Teams yet, and Microsoft Graph knows neither them nor the app in the organisation's catalogue. They get the card once they add it.
    [InstallFailed] They do not have Trowel in Teams yet, and Microsoft Graph did not answer when it was to be installed for them. They get the card once they add it.
    [BotDisabledByAdmin] An administrator has turned Trowel off. They can decide on this card here once it is on again.
    [ConversationBlockedByUser] They have blocked Trowel. Ask them to unblock it.
    [MessageWritesBlocked] They have blocked Trowel. Ask them to unblock it.
    [Unreachable] Teams could not be reached. They can decide on this card here.
   *[other] Teams did not take the card. They can decide on this card here.
}

## Roles
cards-roles = Roles
cards-roles-title = Who holds which role
cards-roles-nobody = Nobody
cards-role-may-viewer = Sees opportunities, stages and what goes to clients; no rates, cost or margin.
cards-role-may-editor = Creates, edits, runs and completes; asks for approval. Everyone begins as one.
cards-role-may-commercial = Decides requests to the commercial role; sees rates and cost.
cards-role-may-solution = Decides requests to the solution role; sees rates and cost.
cards-role-may-delivery = Decides requests to the delivery role; sees rates and cost.
cards-role-may-regional = Decides requests to the regional role; sees rates and cost.
cards-role-may-deal_desk = Decides requests to the deal desk; sees rates and cost.
cards-role-may-manager = Does what an editor does, is told of stages, and re-assigns requests that are stuck.
cards-role-may-admin = Does what a manager does, and looks after roles, settings, catalogue and templates.
cards-roles-invited = Waiting for Teams to confirm the address
cards-roles-invited-as = { $role }, since { $when }
cards-roles-change = Change who holds a role
cards-roles-role = Role
cards-roles-role-missing = Choose a role.
cards-roles-people = People
cards-roles-people-hint = Addresses or Entra ids, commas between
cards-roles-people-said = Somebody Trowel has not met yet gets the role once Teams confirms that they belong to your organisation; guests do not.
cards-roles-assign = Give the role
cards-roles-remove = Take the role away
cards-roles-asking = An admin can change this, in their own chat with Trowel.

## The list
cards-list-all = All
cards-list-newest = Newest first
cards-list-best = Best qualified first
cards-list-recommended = { $total ->
    [0] None with “{ $what }” here.
    [one] One with “{ $what }”. Tap it to open it.
   *[other] { NUMBER($total) } with “{ $what }”. Tap one to open it.
}

## Samples, for the gallery
cards-sample-own = You asked for this yourself, so somebody else who holds the role has to decide it.
cards-sample-decided = Mei Tanaka approved this before you, and nothing was changed.
