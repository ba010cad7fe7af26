# Die Karte der Phase 9.

cards-delivery-section-steps = Wie jeder Schritt erledigt wird
cards-delivery-section-caveats = Was die Tools nicht abdecken
cards-delivery-section-risks = Risiken
cards-delivery-section-empty = Davon steht nichts in der Empfehlung.
cards-delivery-recommended = Empfohlen
cards-run-first-delivery_model = Liefermodell empfehlen
cards-guide-start-delivery_model = Lassen Sie Trowel empfehlen, wie die Arbeit geliefert wird: was Menschen machen und wo KI-Tools helfen. Etwa eine halbe Minute.
cards-guide-check-delivery_model = Prüfen Sie die Schritte, ihre Tools und die Risiken, und schließen Sie dann die Phase ab.
