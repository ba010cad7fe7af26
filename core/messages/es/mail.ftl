# El correo que va a quien Teams no alcanzó, y la página detrás de su enlace.

mail-subject-request = Se pide su aprobación: { $stage } de #{ $number } { $name }
mail-subject-reminder = Recordatorio: se pide su aprobación: { $stage } de #{ $number } { $name }
mail-subject-escalation = Sigue a la espera de una decisión: { $stage } de #{ $number } { $name }
mail-asked-request = { $who } solicitó el { $when } la aprobación de «{ $stage }» de la oportunidad #{ $number } { $name }. Se le pide a usted porque tiene el rol { $role }.
mail-asked-reminder = { $who } solicitó el { $when } la aprobación de «{ $stage }» de la oportunidad #{ $number } { $name }, y nadie ha decidido todavía. Se le pide a usted porque tiene el rol { $role }.
mail-asked-escalation = { $who } solicitó el { $when } la aprobación de «{ $stage }» de la oportunidad #{ $number } { $name } por el rol { $role }, y nadie ha decidido todavía. Se le avisa porque usted puede ocuparse de ello.
mail-client = Cliente: { $client }
mail-waits-for = Pueden decidir: { $names }.
mail-waits-for-nobody = Nadie tiene ahora ese rol, así que nadie puede decidir. Un administrador puede dárselo a alguien.
mail-changed = Lo que cambió desde la consulta anterior al rol:
mail-decide = Ver y decidir
mail-link = El enlace funciona una vez, hasta el { $until }, y abrirlo no decide nada.
mail-address = Es solo para usted: no reenvíe este correo.
mail-teams = En Teams, escriba «open #{ $number }» a Trowel.
mail-why = Este correo se envió porque Trowel no pudo avisarle en Teams.
mail-approved = Su aprobación está registrada. Aquí no queda nada por hacer; puede cerrar esta página.
mail-rejected = Su rechazo está registrado, con su motivo. Aquí no queda nada por hacer; puede cerrar esta página.

confirm-title = Solicitud de aprobación
confirm-title-of = Aprobación de «{ $stage }» de #{ $number }
confirm-decide = Su decisión
confirm-as = Usted decide como { $who }, por el rol { $role }. Su decisión es definitiva y su nota la puede leer cualquiera que trabaje en la oportunidad.
confirm-note = Nota (un rechazo necesita un motivo)
confirm-footer = Trowel. Esta página funciona solo con el enlace de su correo; no lo comparta.
