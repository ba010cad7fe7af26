# La carte que quelqu’un insère dans une conversation, et comment une recherche la présente.

cards-inserted-stage = Étape { $number } sur { $stages } : { $stage }
cards-inserted-open = Ouvrir dans Trowel
