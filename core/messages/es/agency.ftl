# Las listas que edita una organización: herramientas de IA, socios, capacidades propias. Qué está mal en una entrada.

list-empty = Esto no debe estar vacío. Rellénelo.
list-long = El texto tiene { $length } caracteres; el máximo son { $most }. Acórtelo.
list-many = Hay { $count }; el máximo son { $most }. Quite algunos.
list-none = No hay nada elegido. Elija al menos uno de: { $known }.
list-unknown = No existe «{ $wanted }». Elija entre: { $known }.
list-twice = «{ $name }» ya está en la lista. Conserve uno de los dos.
list-stray = «{ $field }» no es ninguno de los campos { $known }. Cámbiele el nombre o quítelo.
list-kind = «{ $field }» falta o no es del tipo debido: los textos van entre comillas, las listas entre corchetes, y sí y no son true y false.
list-broken = { $file } no se puede leer como TOML: { $where }.
list-at = { $file }, línea { $line }: { $what }
list-days = Los días son números enteros de 1 a { $most }. Corríjalo.
list-days-order = Una versión corregida no tarda más que la anterior. Corrija los días de V1, V2 y V3.
list-hours = Las horas son números enteros de 1 a { $most }. Corríjalo.
list-hours-order = El acuse de recibo más tardío no es anterior al más temprano. Corrija uno de los dos.
list-rounds = Las rondas de cambios son un número entero de 0 a { $most }. Corríjalo.
