# Etapa 12: lo que se dice junto a las carencias.

sourcing-checked-core = { $count ->
    [one] { NUMBER($count) } capacidad que el modelo tomó por nuestra no está en la lista de capacidades internas y se descartó.
   *[other] { NUMBER($count) } capacidades que el modelo tomó por nuestras no están en la lista de capacidades internas y se descartaron.
  }
sourcing-checked-owned = { $count ->
    [one] Se descartó { NUMBER($count) } carencia del modelo: nuestro propio equipo lo hace.
   *[other] Se descartaron { NUMBER($count) } carencias del modelo: nuestro propio equipo lo hace.
  }
sourcing-checked-partners = { $count ->
    [one] { NUMBER($count) } socio que nombró el modelo no está en la lista de socios y se dejó fuera.
   *[other] { NUMBER($count) } socios que nombró el modelo no están en la lista de socios y se dejaron fuera.
  }
sourcing-checked-words = { $count ->
    [one] Se reemplazó { NUMBER($count) } frase del modelo, porque trae un número o un socio que nada aquí respalda.
   *[other] Se reemplazaron { NUMBER($count) } frases del modelo, porque traen números o socios que nada aquí respalda.
  }
sourcing-checked-missed = Las reglas ven que también se pide { $things }, que el modelo no lista. Compruebe si el brief lo pide.
sourcing-no-lists = En la configuración de la organización no hay capacidades internas ni socios, así que toda capacidad es una carencia. Un administrador puede rellenar las listas.
sourcing-about-gaps = Lo que pide el brief más allá de nuestro propio equipo: lo grave que es, de dónde vendría y por qué.
