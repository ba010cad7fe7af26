# What the cards of the scope say: what the client wants made.

## The assets
cards-run-first-assets = List the assets
cards-guide-start-assets = Let Trowel list what the client wants made: one row per asset, each with its volume and the brief's own words. About half a minute. What you add by hand is kept.
cards-guide-check-assets = Check names, tiers and volumes, add what is missing, then complete the stage.
cards-assets-none = The list is empty, so there is nothing to match or to price. Add what you know by hand, or ask the client for a list and run the stage with it.
cards-assets-title = What the client wants made
cards-assets-count = { $assets ->
    [one] 1 asset
   *[other] { NUMBER($assets) } assets
}
cards-assets-pieces = { $pieces ->
    [one] 1 piece
   *[other] { $written } pieces
}
cards-assets-tier-of = Tier: { $tier }
cards-assets-added = added by hand
cards-assets-edited = edited by hand
cards-assets-stated = The brief says: “{ $stated }”
cards-assets-edit = Edit
cards-assets-add = Add a deliverable
cards-assets-add-help = Something missing from the list? Add it as a deliverable of its own, one row for each thing to be made. Running the stage again keeps it.
cards-assets-new = Add a deliverable
cards-assets-save-new = Add to the list
cards-assets-change = Change the asset
cards-assets-change-help = What you save here is kept when the stage runs again.
cards-assets-remove = Remove from the list
cards-assets-name = Name
cards-assets-name-missing = Write what is to be made, such as “Paid-social static, 1:1”.
cards-assets-description = Description
cards-assets-tier = Tier, as the client calls it
cards-assets-volume = How many pieces
cards-assets-volume-wrong = A volume is a whole number from 1 to { $most }.

## Samples, for the gallery
cards-sample-left-out = One row with a volume of zero was left out: Window sticker. Add it by hand if it is wanted after all.
