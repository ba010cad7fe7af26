# Die Karte, die jemand in eine Unterhaltung einfügt, und wie eine Suche sie aufführt.

cards-inserted-stage = Phase { $number } von { $stages }: { $stage }
cards-inserted-open = In Trowel öffnen
