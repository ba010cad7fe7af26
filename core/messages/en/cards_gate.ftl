# The gate before a proposal goes out, and what every gate's requests say of themselves.

cards-gate-subject = What is to be approved
cards-gate-empty = No stage before this one has a result, so there is nothing to approve. Run them first.
cards-gate-ask = Ask for approval; the approvers get a card in their own chat.
cards-gate-unasked = Required and not asked yet: { $roles }.
cards-gate-missing = Without a result, so no part of it: { $stages }.
cards-approval-outdated = Out of date: { $stages }. The figures here do not follow from what stands now; have them brought up to date before you decide.
cards-gate-outdated = Out of date: { $stages }. Bring them up to date before you ask.
cards-approval-money-hidden = Prices are shown to those who may see them, in their own chat.
cards-approval-qualified = Qualification
cards-approval-changes-money = Prices changed too; they are shown to those who may see them, in their own chat.
cards-approval-stages = Results of
cards-approval-nobody-else = Whoever could decide this asked for it, or would decide for who asked: nobody can until an admin gives the role to someone else, or a manager hands the request to somebody.
cards-approval-changes-all = Everything that changed ›
cards-approval-changes-none = Nothing has changed.
cards-approval-since-approved = What changed since { $who } approved it on { $when }
cards-approval-since-rejected = What changed since { $who } rejected it on { $when }
cards-approval-since-superseded = What changed since { $who } asked last, on { $when }
cards-approval-since-open = What changed since { $who } asked last, on { $when }
cards-approval-since-none = – nothing that this role answers for.
cards-approval-back = Back to the request
cards-person-missing = Choose a person.

## Who can decide
cards-authority-title = Who can decide this now
cards-authority-count = { $people ->
    [0] Nobody can decide this now: why ›
    [one] One person can decide this now: who and why ›
   *[other] { NUMBER($people) } people can decide this now: who and why ›
}
cards-authority-was = Who may decide for this role ›
cards-authority-can = Can decide
cards-authority-cannot = Cannot
cards-authority-nobody = Nobody can decide this now. An admin can give the role to someone; a manager can hand this request to somebody.
cards-authority-approved = Nobody any more: it is approved. A decision is made once.
cards-authority-rejected = Nobody any more: it is rejected. The account team can ask again with a new request.
cards-authority-superseded = Nobody any more: what was to be approved has changed since. The account team can ask again with a new request.
cards-authority-holder = Holds the role since { $since }
cards-authority-holds = Holds the role
cards-authority-delegate = Decides for { $holder } until { $until }
cards-authority-reassigned = { $by } handed this request to them on { $since }; it is for this request alone
cards-authority-requester = Asked for this approval, and your organisation does not let people approve their own requests
cards-authority-for-requester = Decides for { $holder } meanwhile, who asked for this approval
cards-authority-lost = The request reached them, and they neither hold the role now nor decide for somebody who does
cards-authority-delegations = Handed over
cards-authority-delegation = { $person } decides for { $holder } from { $begins } to { $ends }.
cards-authority-take-back = Take it back

## Having somebody else decide
cards-delegate = Hand over my decisions
cards-delegate-said = For a while, somebody else decides for you what the { $role } role is asked: open requests too. Both days belong to it, by the time of UTC; it ends by itself and you can take it back.
cards-delegate-person = Who decides for you
cards-delegate-from = First day
cards-delegate-until = Last day
cards-delegate-day-missing = Choose a day.
cards-delegate-do = Hand over
cards-reassign = Hand this request to somebody
cards-reassign-said = They may decide this one request too, and no other. Who holds the role still can.
cards-reassign-person = Who decides it
cards-reassign-do = Hand it over
