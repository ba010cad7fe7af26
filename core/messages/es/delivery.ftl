# Etapa 9: los pasos de la producción, y lo que dice la tarjeta.

delivery-step-briefing = Briefing y concepto
delivery-step-origination = Creación y másteres
delivery-step-photography = Fotografía
delivery-step-film = Másteres de vídeo y animación
delivery-step-print_mastering = Másteres de impresión
delivery-step-social_statics = Estáticos para redes
delivery-step-digital_statics = Estáticos digitales
delivery-step-cutdowns = Versiones cortas y ediciones digitales
delivery-step-dynamic_creative = Creatividad dinámica
delivery-step-internal_motion = Animación interna y de e-learning
delivery-step-adaptation = Adaptación
delivery-step-localisation = Localización
delivery-step-policy_checks = Controles automáticos de normas de marca
delivery-step-brand_qa = Control de calidad de marca
delivery-step-approvals = Aprobaciones
delivery-step-client_review = Revisión del cliente
delivery-step-trafficking = Entrega y tráfico

delivery-medium-motion = animación
delivery-medium-static = estáticos
delivery-medium-print = impresos
delivery-medium-photography = fotografía
delivery-medium-interactive = interactivo

delivery-headline-traditional = Tradicional
delivery-headline-hybrid = Híbrido
delivery-headline-ai_supported = Asistido por IA
delivery-approach-manual = Manual
delivery-approach-ai_supported = Asistido por IA
delivery-approach-fully_automated = Automatizado

delivery-checked-steps = { $count ->
    [one] Se corrigió un paso de la respuesta del modelo: lo que deben hacer personas, o el cliente excluye, no se automatiza.
   *[other] Se corrigieron { $count } pasos de la respuesta del modelo: lo que deben hacer personas, o el cliente excluye, no se automatiza.
  }
delivery-checked-unknown = { $count ->
    [one] Un paso que nombró el modelo no está en la lista de pasos de producción y se descartó.
   *[other] { $count } pasos que nombró el modelo no están en la lista de pasos de producción y se descartaron.
  }
delivery-checked-tools = { $count ->
    [one] Se descartó una herramienta que nombró el modelo: no está en la lista, o lo que se sabe de ella no cubre ese paso.
   *[other] Se descartaron { $count } herramientas que nombró el modelo: no están en la lista, o lo que se sabe de ellas no cubre esos pasos.
  }
delivery-checked-headline = El modelo recomendó «{ $model }», que sus pasos, los impresos o la animación no permiten. En su lugar se mantiene «{ $rules }».
delivery-checked-words = { $count ->
    [one] Se reemplazó o se dejó fuera una frase del modelo, porque trae un número o una herramienta que nada aquí respalda.
   *[other] Se reemplazaron o se dejaron fuera { $count } frases del modelo, porque traen números o herramientas que nada aquí respalda.
  }

delivery-about-steps = Cada paso de la producción, por orden, con sus herramientas y motivos.
delivery-about-caveats = Los límites de cada herramienta nombrada, y los pasos que aún necesitan una.
delivery-about-risks = Lo que puede salir mal con este modelo de producción.
delivery-tools = Herramientas: { $tools }
delivery-terms-forbidden = El cliente excluye la IA del trabajo
delivery-terms-consent = El cliente quiere dar antes su consentimiento a la IA
