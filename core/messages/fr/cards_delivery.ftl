# La carte de l’étape 9.

cards-delivery-section-steps = Comment chaque phase est réalisée
cards-delivery-section-caveats = Ce que les outils ne couvrent pas
cards-delivery-section-risks = Risques
cards-delivery-section-empty = La recommandation ne contient rien à ce sujet.
cards-delivery-recommended = Recommandé
cards-run-first-delivery_model = Recommander le modèle de production
cards-guide-start-delivery_model = Laissez Trowel recommander comment réaliser le travail : ce que font les personnes, et où l’IA aide. Une trentaine de secondes.
cards-guide-check-delivery_model = Vérifiez les phases, leurs outils et les risques, puis terminez l’étape.
