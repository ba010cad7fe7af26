# Étape 1 : ce que l’on apprend à côté de ce qui a été lu.

intake-rules-little-remark = Peu de choses dans ce brief relèvent d’une agence de création. Lisez son périmètre avant d’y consacrer plus de temps.
intake-rules-day-first = L’échéance « { $phrase } » peut se lire { $one } ou { $two } ; le jour le plus proche est retenu. Demandez au client lequel est le bon.
intake-rules-no-year = « { $phrase } » ne cite pas d’année ; lu comme { $date }, d’après le jour de la semaine ou les autres dates du brief. Vérifiez.
