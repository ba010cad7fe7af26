# Etapa 16: lo que se dice junto al plan.

rollout-checked-words = { $count ->
    [one] Se dejó fuera { NUMBER($count) } frase: tenía un número que nada respalda, o una herramienta que no se usa.
   *[other] Se dejaron fuera { NUMBER($count) } frases: tenían números que nada respalda, o herramientas que no se usan.
}
rollout-checked-owners = { $count ->
    [one] { NUMBER($count) } responsable no era un rol del catálogo; las reglas nombraron uno en su lugar.
   *[other] { NUMBER($count) } responsables no eran roles del catálogo; las reglas nombraron otros en su lugar.
}
rollout-checked-markets = { $count ->
    [one] Se dejó fuera { NUMBER($count) } mercado: el brief no lo menciona.
   *[other] Se dejaron fuera { NUMBER($count) } mercados: el brief no los menciona.
}
