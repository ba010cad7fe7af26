# The gate before a proposal goes out, and what every gate's requests say of themselves.

cards-gate-subject = What is to be approved
cards-gate-empty = No stage before this one has a result, so there is nothing to approve. Run them first.
cards-gate-ask = Ask for approval; the approvers get a card in their own chat.
cards-gate-unasked = Required and not asked yet: { $roles }.
cards-gate-missing = Without a result, so no part of it: { $stages }.
cards-gate-outdated = Out of date: { $stages }. Bring them up to date before you ask.
cards-approval-money-hidden = Prices are shown to those who may see them, in their own chat.
cards-approval-qualified = Qualification
cards-approval-changes-money = Prices changed too; they are shown to those who may see them, in their own chat.
cards-approval-stages = Results of
