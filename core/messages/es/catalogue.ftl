# Lo que está mal en un catálogo ofrecido, y lo que cambiaría adoptarlo.

catalogue-refused = { $count ->
    [one] Hay una cosa que corregir en este catálogo.
   *[other] Hay { $count } cosas que corregir en este catálogo.
} No se cambió nada; el catálogo en uso se mantiene. Corríjalo y envíe el catálogo de nuevo.
catalogue-refused-cut = Hay { $count } cosas que corregir en este catálogo, de las que se indican las primeras { $listed }. No se cambió nada; el catálogo en uso se mantiene. Corríjalas y envíe el catálogo de nuevo.
catalogue-problem = { $where }: { $what }
catalogue-at-line = { $file }, línea { $line }
catalogue-at-column = { $file }, línea { $line }, columna «{ $column }»
catalogue-at-row = Hoja «{ $sheet }», fila { $row }
catalogue-at-cell = Hoja «{ $sheet }», celda { $cell }
catalogue-names = { $more ->
    [0] { $names }
   *[other] { $names } y { $more } más
}

catalogue-not-a-workbook = Esto no es un libro de Excel. Exporte el catálogo actual, edite ese libro y envíelo como .xlsx.
catalogue-too-large = El archivo supera los { $most } MB. Quite lo que no pertenezca al catálogo.
catalogue-too-heavy = El libro requiere más tiempo o memoria que un catálogo. Quite lo que no pertenezca al catálogo, o empiece de nuevo con una exportación del actual.
catalogue-unreadable = El libro no se pudo leer. Ábralo, guárdelo otra vez como .xlsx y envíe esa copia.
catalogue-no-sheets = Este libro no es un catálogo: no tiene ninguna de las hojas { $known }. Exporte el catálogo actual, edite ese libro y envíelo.
catalogue-sheet-missing = Falta la hoja «{ $sheet }». Un catálogo tiene las hojas { $known }. Añádala, o empiece de nuevo con una exportación del catálogo actual.
catalogue-file-missing = Falta el archivo { $file }. Añádalo junto a los demás.
catalogue-file-encoding = El archivo { $file } no está guardado como UTF-8. Guárdelo como «CSV UTF-8».
catalogue-file-broken = El archivo { $file } no es una tabla: hay unas comillas sin cerrar o fuera de lugar. Revise sus comillas.
catalogue-rows = La hoja «{ $sheet }» tiene más de { $most } filas. Quite lo que no pertenezca al catálogo.
catalogue-nothing = No hay nada debajo de los encabezados. Rellene al menos una fila.
catalogue-columns-missing = { $count ->
    [one] Falta la columna { $columns }. La primera fila contiene los encabezados: añádala allí.
   *[other] Faltan las columnas { $columns }. La primera fila contiene los encabezados: añádalas allí.
}
catalogue-column-twice = Hay dos columnas «{ $column }». Conserve una de ellas.
catalogue-column-unknown = «{ $column }» no es una columna de esta tabla, que tiene { $known }. Cámbiele el nombre o quítela.
catalogue-cell-stray = «{ $text }» no está debajo de ningún encabezado. Muévalo a una columna o quítelo.
catalogue-formula = Hay una fórmula en esta celda. Reemplácela por su valor (copiar y pegar como valores).

catalogue-merged = Aquí hay celdas combinadas, así que todas menos la primera están vacías. Sepárelas y rellene cada una.
catalogue-empty = La columna «{ $column }» no debe estar vacía. Rellénela.
catalogue-long = El texto tiene { $length } caracteres; el máximo son { $longest }. Acórtelo.
catalogue-character = El texto contiene un carácter que no se puede guardar. Escríbalo de nuevo.
catalogue-choice = «{ $text }» no es un valor de la columna «{ $column }». Use uno de: { $known }.
catalogue-flag = «{ $text }» no es yes ni no. Use uno de los dos.
catalogue-number = «{ $text }» no es un número. Use solo cifras y un punto decimal, por ejemplo 2.5.
catalogue-negative = «{ $text }» es menor que cero. Use cero o más.
catalogue-decimals = «{ $text }» tiene más de { $most } decimales. Redondéelo.
catalogue-too-much = «{ $text }» es más que { $most }, el máximo de esta columna. Revise el número.
catalogue-code = «{ $text }» no es un código. Use hasta 40 letras, cifras, puntos, barras y guiones, sin espacios.
catalogue-code-twice = El código { $code } ya está en la fila { $first }. Dé otro código a uno de los dos o quítelo.
catalogue-family-differs = La familia «{ $family }» tiene «{ $there }» en su primera fila y «{ $here }» aquí. Use lo mismo en todas las filas de una familia.
catalogue-role-twice = El rol «{ $role }» ya está en la fila { $first }. Quite uno de los dos.
catalogue-role-reserved = Un rol no se puede llamar «{ $role }», porque la tabla de horas tiene una columna con ese nombre. Elija otro.
catalogue-role-unknown = No hay ningún rol «{ $role }» en la tabla de roles. Añádalo allí con su disciplina y sus tarifas, o corrija el encabezado.
catalogue-route-unknown = No hay ninguna ruta { $code } en la tabla de rutas. Añádala allí o corrija el código.
catalogue-model-type = «{ $text }» no es un tipo de modelo. Use minúsculas, cifras y guiones bajos, por ejemplo current_oplus.
catalogue-model-type-default = Ninguna fila tiene el tipo de modelo { $model_type }, con el que empieza toda oportunidad. Añada una fila de él para cada ruta.
catalogue-hours-twice = Las horas de { $code } para { $model_type } ya están en la fila { $first }. Quite una de las dos filas.
catalogue-hours-missing = El tipo de modelo { $model_type } no tiene horas para { $count ->
    [one] una ruta
   *[other] { $count } rutas
}: { $codes }. Añada las filas que faltan, o corrija el tipo de modelo si está mal escrito.
catalogue-no-hours = Ningún rol tiene horas aquí. Rellene al menos una o quite la ruta.
catalogue-currency = «{ $text }» no es una moneda. Use sus tres letras, por ejemplo GBP.
catalogue-rate-twice = { $role } ya tiene una tarifa para { $region } en { $currency } en la fila { $first }. Quite una de las dos.
catalogue-rate-role-unknown = No hay ningún rol «{ $role }» en la tabla de roles. Añádalo allí o corrija el nombre.
catalogue-rate-zero = Falta la tarifa o es cero. Indique lo que cuesta una hora.
catalogue-rates-missing = { $region } en { $currency } no tiene tarifa para { $roles }. Añada una fila para cada uno.
catalogue-family-unknown = No hay ninguna familia «{ $family }» en la tabla de rutas. Corrija el nombre o quite la fila.
catalogue-synonym-taken = «{ $synonym }» ya pertenece a la familia «{ $family }». Quite uno de los dos.

catalogue-changes-none = Este catálogo es igual que el que está en uso. No hay nada que cambiar.
catalogue-changes = Rutas: añadidas { $added }, retiradas { $removed }, cambiadas { $changed }. Cambios en los roles: { $roles }, en las tarifas: { $rates }, en los sinónimos: { $synonyms }. Aún no se ha cambiado nada.
catalogue-route-added = Ruta nueva { $code }, { $name }.
catalogue-route-removed = La ruta { $code }, { $name }, se retira.
catalogue-route-changed = Ruta { $code }, { $name }: { $what }
catalogue-value-changed = { $column }: «{ $before }» pasa a ser «{ $after }».
catalogue-text-changed = cambia el texto de «{ $column }».
catalogue-role-hours = { $role } de { $before } a { $after }
catalogue-then = { $first } { $rest }
catalogue-hours-changed = { $model_type } pasa de { $before } a { $after } horas ({ $roles }).
catalogue-role = { $discipline }{ $programme ->
    [true] , rol de programa
   *[other] {""}
}
catalogue-role-added = Rol nuevo { $role } ({ $discipline }).
catalogue-role-removed = El rol { $role } se retira.
catalogue-role-changed = El rol { $role } pasa de «{ $before }» a «{ $after }».
catalogue-rate-added = Tarifa nueva: { $role } en { $region } a { $hourly } { $currency }.
catalogue-rate-removed = La tarifa de { $role } en { $region } ({ $hourly } { $currency }) se retira.
catalogue-rate-changed = { $role } en { $region } pasa de { $before } a { $hourly } { $currency }.
catalogue-synonyms-added = «{ $family }» se encuentra también como: { $synonyms }.
catalogue-synonyms-removed = «{ $family }» ya no se encuentra como: { $synonyms }.
catalogue-model-type-added = Tipo de modelo nuevo { $model_type }.
catalogue-model-type-removed = El tipo de modelo { $model_type } se retira; las oportunidades que lo usan necesitan otro.
