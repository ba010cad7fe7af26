# Die Karte zum Stand des Deals.

cards-deal = Deal
cards-deal-title = Wo der Deal steht
cards-deal-active = Aktiv
cards-deal-won = Gewonnen
cards-deal-lost = Verloren
cards-deal-deprioritised = Zurückgestellt
cards-deal-since = Gesetzt von { $who }, { $when }
cards-deal-never = Bisher hat niemand etwas anderes gesagt.
cards-deal-form = Ändern
cards-deal-status = Status
cards-deal-lessons = Erkenntnisse
cards-deal-lessons-hint = Nötig bei verloren und zurückgestellt: was den Ausschlag gab, was Sie anders machen würden
cards-deal-lessons-none = Keine notiert.
cards-deal-save = Speichern
cards-deal-plan = Umsetzung planen
cards-deal-history = { $count ->
    [one] Einmal festgehalten ›
   *[other] { NUMBER($count) }-mal festgehalten ›
}
cards-deal-history-title = Was zum Deal festgehalten wurde
cards-deal-back = Zurück zum Deal
cards-list-deals = Alle
cards-list-show = Anzeigen
