# Etapa 1: lo que se dice junto a lo que se leyó.

intake-rules-little-remark = Poco de este brief es trabajo que haga una agencia creativa. Lea su alcance antes de dedicarle más tiempo.
intake-rules-day-first = La fecha límite «{ $phrase }» se puede leer como { $one } o como { $two }; se usa el día más temprano. Pregunte al cliente cuál es.
intake-rules-no-year = «{ $phrase }» no dice el año; se leyó como { $date }, por su día de la semana o por las otras fechas del brief. Compruébelo.
