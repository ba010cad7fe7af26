# The card that somebody inserts into a conversation, and how a search lists it.

cards-inserted-stage = Stage { $number } of { $stages }: { $stage }
cards-inserted-open = Open in Trowel
