# Où en est une affaire.

deal-status-active = active
deal-status-won = gagnée
deal-status-lost = perdue
deal-status-deprioritised = dépriorisée

deal-set-active = L’affaire est de nouveau active. Ce qui en a été dit auparavant reste dans son historique.
deal-set-won = L’affaire est gagnée. À suivre : planifier la production, étape 16.
deal-set-lost = L’affaire est perdue, et les enseignements sont conservés. Ils apparaissent là où une opportunité semblable est évaluée.
deal-set-deprioritised = L’affaire est dépriorisée, et les enseignements sont conservés. Ils apparaissent là où une opportunité semblable est évaluée.
deal-as-it-was = Rien n’a changé : l’affaire est déjà { $status }, avec ces enseignements.

refused-no-lessons = Une affaire { $status } demande des enseignements : rien n’a été enregistré. Écrivez ce que vous feriez autrement, une phrase suffit, puis enregistrez à nouveau.
refused-deal-active = La production se planifie une fois l’affaire gagnée, et celle-ci est encore active. Marquez-la gagnée quand elle le sera, puis planifiez la production.
refused-deal-lost = La production se planifie pour les affaires gagnées, et celle-ci est perdue : rien n’a été planifié. Si c’est une erreur, marquez d’abord l’affaire gagnée.
refused-deal-deprioritised = La production se planifie pour les affaires gagnées, et celle-ci est dépriorisée : rien n’a été planifié. Si elle est finalement gagnée, marquez-la d’abord gagnée.
next-deal-active = Marquez l’affaire gagnée quand elle le sera, puis planifiez la production.
next-deal-lost = L’affaire est perdue : il n’y a pas de production à planifier.
next-deal-deprioritised = L’affaire est dépriorisée : il n’y a pas de production à planifier.
refused-deal-first = { $by } a marqué cette affaire { $status } le { $at }, après l’affichage de votre carte ; votre saisie ne l’a pas écrasé. Voici l’état actuel ; modifiez-le à nouveau s’il est faux.
told-deal = { $person } a marqué { $status } l’affaire de l’opportunité #{ $number }. Enseignements : { $lessons }

field-deal = L’affaire
field-status = Le statut
field-lessons = Enseignements

changed-deal_status = L’affaire était { $before } et est maintenant { $now }
