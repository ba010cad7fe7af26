# La tarjeta de la etapa 9.

cards-delivery-section-steps = Cómo se trabaja cada paso
cards-delivery-section-caveats = Lo que las herramientas no cubren
cards-delivery-section-risks = Riesgos
cards-delivery-section-empty = La recomendación no contiene nada de esto.
cards-delivery-recommended = Recomendado
cards-run-first-delivery_model = Recomendar el modelo de producción
cards-guide-start-delivery_model = Deje que Trowel recomiende cómo se realiza el trabajo: qué hacen las personas y dónde ayudan las herramientas de IA. Medio minuto aproximadamente.
cards-guide-check-delivery_model = Revise los pasos, sus herramientas y los riesgos, y complete la etapa.
