# Le jalon avant l’envoi d’une proposition, et ce que les demandes de tout jalon disent d’elles-mêmes.

cards-gate-subject = Ce qui est à approuver
cards-gate-empty = Aucune étape précédente n’a de résultat : il n’y a rien à approuver. Exécutez-les d’abord.
cards-gate-ask = Demandez l’approbation ; les approbateurs reçoivent une carte dans leur propre conversation.
cards-gate-unasked = Requis et pas encore sollicités : { $roles }.
cards-gate-missing = Sans résultat, donc non inclus : { $stages }.
cards-approval-outdated = Obsolète : { $stages }. Les chiffres affichés ne découlent plus de l’état actuel ; faites-les mettre à jour avant de décider.
cards-gate-outdated = Obsolète : { $stages }. Mettez à jour avant de demander.
cards-approval-money-hidden = Les prix sont montrés à ceux qui peuvent les voir, dans leur propre conversation.
cards-approval-qualified = Qualification
cards-approval-changes-money = Les prix ont changé aussi ; ils sont montrés à ceux qui peuvent les voir, dans leur propre conversation.
cards-approval-stages = Résultats de
cards-approval-nobody-else = Ceux qui pourraient décider ont fait cette demande, ou décideraient pour qui l’a faite : personne ne le peut tant qu’un administrateur n’attribue pas le rôle à quelqu’un d’autre, ou qu’un manager ne confie pas la demande.
cards-approval-changes-all = Tout ce qui a changé ›
cards-approval-changes-none = Rien n’a changé.
cards-approval-since-approved = Ce qui a changé depuis l’approbation de { $who }, { $when }
cards-approval-since-rejected = Ce qui a changé depuis le rejet de { $who }, { $when }
cards-approval-since-superseded = Ce qui a changé depuis la dernière demande de { $who }, { $when }
cards-approval-since-open = Ce qui a changé depuis la dernière demande de { $who }, { $when }
cards-approval-since-none = – rien dont ce rôle réponde.
cards-approval-back = Retour à la demande
cards-person-missing = Choisissez une personne.

## Qui peut décider
cards-authority-title = Qui peut décider maintenant
cards-authority-count = { $people ->
    [0] Personne ne peut décider maintenant : pourquoi ›
    [one] Une personne peut décider maintenant : qui et pourquoi ›
   *[other] { NUMBER($people) } personnes peuvent décider maintenant : qui et pourquoi ›
}
cards-authority-was = Qui peut décider pour ce rôle ›
cards-authority-can = Peuvent décider
cards-authority-cannot = Ne peuvent pas
cards-authority-nobody = Personne ne peut décider maintenant. Un administrateur peut attribuer le rôle ; un manager peut confier cette demande à quelqu’un.
cards-authority-approved = Plus personne : c’est approuvé. Une décision se prend une seule fois.
cards-authority-rejected = Plus personne : c’est rejeté. L’équipe commerciale peut faire une nouvelle demande.
cards-authority-superseded = Plus personne : ce qui était à approuver a changé depuis. L’équipe commerciale peut faire une nouvelle demande.
cards-authority-holder = Détient le rôle depuis { $since }
cards-authority-holds = Détient le rôle
cards-authority-delegate = Décide pour { $holder } jusqu’au { $until }
cards-authority-reassigned = { $by } lui a confié cette demande ({ $since }) ; cela vaut pour cette demande seule
cards-authority-requester = A fait cette demande, et votre organisation ne permet pas d’approuver ses propres demandes
cards-authority-for-requester = Décide en ce moment pour { $holder }, qui a fait cette demande
cards-authority-lost = La demande lui est parvenue, mais cette personne ne détient plus le rôle et ne décide pour personne qui le détienne
cards-authority-delegations = Délégations
cards-authority-delegation = { $person } décide pour { $holder } du { $begins } au { $ends }.
cards-authority-take-back = Reprendre

## Faire décider quelqu’un d’autre
cards-delegate = Déléguer mes décisions
cards-delegate-said = Pendant un temps, quelqu’un d’autre décide à votre place ce qui est demandé au rôle { $role }, demandes ouvertes comprises. Les deux jours sont inclus, en heure UTC ; la délégation prend fin d’elle-même et vous pouvez la reprendre.
cards-delegate-person = Qui décide pour vous
cards-delegate-from = Premier jour
cards-delegate-until = Dernier jour
cards-delegate-day-missing = Choisissez un jour.
cards-delegate-do = Déléguer
cards-reassign = Confier cette demande à quelqu’un
cards-reassign-said = Cette personne pourra décider cette demande aussi, et aucune autre. Qui détient le rôle le peut toujours.
cards-reassign-person = Qui décide
cards-reassign-do = Confier
