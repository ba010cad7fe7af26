# The card of stage 17.

cards-run-first-handoff = Hand over
cards-handoff-again = Hand over again
cards-guide-start-handoff = Hand the approved opportunity over. Each target below gets it once, and its receipt stands here.
cards-guide-check-handoff = Check what came of each target, then complete the stage.
cards-handoff-changed = Something has changed since this was handed over, so the targets below hold what stood before. Hand over again to bring them up to date: the same record and the same files, not second ones.

cards-handoff-will = What will happen
cards-handoff-will-library = The client's files go into a folder of the opportunity's own.
cards-handoff-will-crm = Name, client, price, close date and status go into the opportunity's record.
cards-handoff-will-regional = Whoever holds the regional role is told in a chat of their own.
cards-handoff-will-talent = The people named in the settings are told in a chat of their own.
cards-handoff-will-slack = A message is posted in the channel.

cards-handoff-targets = Targets
cards-handoff-state-waiting = Waiting
cards-handoff-state-sending = On its way
cards-handoff-state-done = Done
cards-handoff-state-failed = Failed
cards-handoff-state-unknown = Unknown
cards-handoff-state-not_configured = Not set up
cards-handoff-waits = Waits for its turn: the library comes first, because the others carry its address.
cards-handoff-again-at = Tried again { $when }.
cards-handoff-earlier = From an earlier hand-off: { $said }
cards-handoff-told = Told { $when }: { $people }
cards-handoff-posted = Posted { $when }
cards-handoff-left-library = { $updated ->
    [yes] { $count ->
        [one] One file of the same folder brought up to date
       *[other] { NUMBER($count) } files of the same folder brought up to date
    }
   *[no] { $count ->
        [0] An empty folder: there was no file to hand over
        [one] One file in a folder of its own
       *[other] { NUMBER($count) } files in a folder of their own
    }
}, { $when }. Tap to open it.
cards-handoff-left-crm = { $updated ->
    [yes] The same record brought up to date
   *[no] A new record
}, { $when }: { $id }. Tap to open it.

cards-handoff-package = What was handed over
cards-handoff-name = Name
cards-handoff-status = Status
cards-handoff-close = Close date
cards-handoff-qualified = Qualified at
cards-handoff-price = Price after efficiency
cards-handoff-files = Files
cards-handoff-retry = Retry { $target }
cards-handoff-send-again = Resend { $target }

## The organisation's settings
cards-tenant-handoff = Hand-off
cards-tenant-handoff-said = Whom a hand-off is announced to, beside the regional approvers. Each is told in a chat of their own with Trowel.
cards-tenant-handoff-none = No talent team is named.
cards-tenant-talent = The talent team, with commas between
cards-tenant-talent-hint = Addresses or Entra ids of people who have said hi to Trowel
