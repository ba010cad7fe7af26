# Lo que dicen las etapas calculadas: tarifario, eficiencia, composición del equipo.

calc-names = { $more ->
    [0] { $names }
   *[other] { $names } y { $more } más
}

calc-no-assets = Aún no hay activos, así que no hay nada a lo que poner precio. Liste primero los activos y cree el tarifario.
calc-nothing-selected = No hay ninguna ruta seleccionada para { $assets ->
    [one] el único activo
   *[other] ninguno de los { $assets } activos
}, así que no hay nada a lo que poner precio. Seleccione una ruta para al menos un activo en la etapa de asignación y cree el tarifario.
calc-routes-gone = { $count ->
    [one] La ruta seleccionada { $routes } ya no está
   *[other] Las rutas seleccionadas { $routes } ya no están
} en el catálogo, así que no hay nada a lo que poner precio. El tarifario anterior se mantiene. Seleccione otras rutas en la etapa de asignación y cree el tarifario.
calc-model-type = El catálogo no tiene horas para el tipo de modelo «{ $model_type }». Elija uno de { $known } en la configuración de la oportunidad y cree el tarifario.

calc-route-gone = «{ $asset }» queda fuera: su ruta { $route } ya no está en el catálogo. Su selección se conserva. Seleccione otra ruta para él y cree el tarifario de nuevo.
calc-unselected = { $count ->
    [one] { $count } activo queda fuera porque no tiene ruta seleccionada: { $assets }.
   *[other] { $count } activos quedan fuera porque no tienen ruta seleccionada: { $assets }.
} Seleccione rutas y cree el tarifario de nuevo, o póngales precio a mano.
calc-rate-missing = { $count ->
    [one] { $roles } no tiene tarifa
   *[other] { $roles } no tienen tarifa
} para { $region } en { $currency }, así que no hay precio total. Se muestran las horas. Añada { $count ->
    [one] la tarifa
   *[other] las tarifas
} al catálogo, o elija otra región, y cree el tarifario de nuevo.
calc-no-rates = El catálogo no tiene tarifas para { $region } en { $currency }, así que no hay precio. Se muestran las horas. Elija otra región o moneda en la configuración de la oportunidad y cree el tarifario de nuevo.

calc-override-programme = El porcentaje de { $discipline } no cambia nada: sus roles dirigen todo el programa y nunca se reducen.
calc-override-unused = { $count ->
    [one] El porcentaje de { $disciplines } no cambia
   *[other] Los porcentajes de { $disciplines } no cambian
} nada: ningún rol de este tarifario pertenece a ello.
