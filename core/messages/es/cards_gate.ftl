# El control antes de que salga una propuesta, y lo que las solicitudes de todo control dicen de sí mismas.

cards-gate-subject = Lo que hay que aprobar
cards-gate-empty = Ninguna etapa anterior tiene resultado, así que no hay nada que aprobar. Ejecútelas primero.
cards-gate-ask = Solicite la aprobación; los aprobadores reciben una tarjeta en su propio chat.
cards-gate-unasked = Requeridos y aún no consultados: { $roles }.
cards-gate-missing = Sin resultado, así que no forman parte: { $stages }.
cards-approval-outdated = Desactualizado: { $stages }. Las cifras de aquí no se derivan de lo que hay ahora; haga que se pongan al día antes de decidir.
cards-gate-outdated = Desactualizado: { $stages }. Póngalo al día antes de solicitar.
cards-approval-money-hidden = Los precios se muestran a quienes pueden verlos, en su propio chat.
cards-approval-qualified = Calificación
cards-approval-changes-money = También cambiaron los precios; se muestran a quienes pueden verlos, en su propio chat.
cards-approval-stages = Resultados de
cards-approval-nobody-else = Quien podría decidir hizo esta solicitud, o decidiría por quien la hizo: nadie puede hasta que un administrador dé el rol a otra persona o un gerente confíe la solicitud a alguien.
cards-approval-changes-all = Todo lo que cambió ›
cards-approval-changes-none = No ha cambiado nada.
cards-approval-since-approved = Lo que cambió desde que { $who } lo aprobó, { $when }
cards-approval-since-rejected = Lo que cambió desde que { $who } lo rechazó, { $when }
cards-approval-since-superseded = Lo que cambió desde la última solicitud de { $who }, { $when }
cards-approval-since-open = Lo que cambió desde la última solicitud de { $who }, { $when }
cards-approval-since-none = – nada de lo que responda este rol.
cards-approval-back = Volver a la solicitud
cards-person-missing = Elija una persona.

## Quién puede decidir
cards-authority-title = Quién puede decidir ahora
cards-authority-count = { $people ->
    [0] Nadie puede decidir ahora: por qué ›
    [one] Una persona puede decidir ahora: quién y por qué ›
   *[other] { NUMBER($people) } personas pueden decidir ahora: quién y por qué ›
}
cards-authority-was = Quién puede decidir por este rol ›
cards-authority-can = Pueden decidir
cards-authority-cannot = No pueden
cards-authority-nobody = Nadie puede decidir ahora. Un administrador puede dar el rol a alguien; un gerente puede confiar esta solicitud a alguien.
cards-authority-approved = Ya nadie: está aprobado. Una decisión se toma una sola vez.
cards-authority-rejected = Ya nadie: está rechazado. El equipo de la cuenta puede hacer una nueva solicitud.
cards-authority-superseded = Ya nadie: lo que había que aprobar ha cambiado. El equipo de la cuenta puede hacer una nueva solicitud.
cards-authority-holder = Tiene el rol desde { $since }
cards-authority-holds = Tiene el rol
cards-authority-delegate = Decide por { $holder } hasta el { $until }
cards-authority-reassigned = { $by } le confió esta solicitud ({ $since }); vale solo para esta solicitud
cards-authority-requester = Hizo esta solicitud, y su organización no permite aprobar las solicitudes propias
cards-authority-for-requester = Decide entretanto por { $holder }, quien hizo esta solicitud
cards-authority-lost = La solicitud le llegó, pero ya no tiene el rol ni decide por alguien que lo tenga
cards-authority-delegations = Delegaciones
cards-authority-delegation = { $person } decide por { $holder } del { $begins } al { $ends }.
cards-authority-take-back = Recuperar

## Hacer que decida otra persona
cards-delegate = Delegar mis decisiones
cards-delegate-said = Durante un tiempo, otra persona decide por usted lo que se pide al rol { $role }, incluidas las solicitudes abiertas. Ambos días cuentan, en hora UTC; termina por sí solo y usted puede recuperarlo.
cards-delegate-person = Quién decide por usted
cards-delegate-from = Primer día
cards-delegate-until = Último día
cards-delegate-day-missing = Elija un día.
cards-delegate-do = Delegar
cards-reassign = Confiar esta solicitud a alguien
cards-reassign-said = Esa persona podrá decidir también esta solicitud, y ninguna otra. Quien tiene el rol sigue pudiendo.
cards-reassign-person = Quién decide
cards-reassign-do = Confiar
