# Ce que disent d’elles-mêmes les cartes des scores, des approbations, des rôles et des paramètres de l’organisation.

## Le niveau de qualification
cards-recommendation-proceed = Poursuivre
cards-recommendation-slt_review = Revue de la direction
cards-recommendation-no_go = No-go
cards-field-qualification = Qualification

## TROWLS
cards-trowls = Les six scores
cards-trowls-timing = A-t-on le temps de gagner, et le temps de produire ?
cards-trowls-relationship = Connaissons-nous bien le client et ceux qui décident ?
cards-trowls-opportunity = Taille de l’affaire, valeur stratégique, suites possibles.
cards-trowls-what_we_know = Qualité du brief, données de marché, ce que nous savions déjà.
cards-trowls-location = Sommes-nous présents, pouvons-nous recruter, que demande le droit du travail ?
cards-trowls-sector = Expérience du secteur ; y a-t-il un conflit avec un autre client ?
cards-trowls-range = 0 à 10
cards-trowls-wrong = Un score est un nombre entier de 0 à 10.
cards-trowls-points = { $score } sur { $most }
cards-trowls-unset = Pas encore de score
cards-trowls-by = { $who }, { $when }
cards-trowls-note = Commentaire sur { $dimension }
cards-trowls-note-add = Ajouter un commentaire ▾
cards-trowls-note-show = Commentaire ▾
cards-trowls-note-removed = Le commentaire a été retiré.
cards-trowls-everything = { $facts ->
    [0] Ouvrir à part ›
    [one] Le seul fait connu ici ›
   *[other] Les { NUMBER($facts) } faits ›
}
cards-trowls-known = Ce qui est connu
cards-trowls-nothing = Ni le brief ni les opportunités antérieures n’en disent rien.
cards-trowls-save = Enregistrer les scores
cards-trowls-total = { $total } points sur { $most }
cards-trowls-limits = { $proceed } % ou plus : poursuivre. { $review } % ou plus : la direction examine. En dessous : no-go.
cards-trowls-guide-first = Donnez aux six dimensions un score de 0 à 10. Aucune ne compte avant d’avoir été fixée.
cards-trowls-guide-score = Donnez un score à celles-ci aussi : { $named }. Un score compte dès qu’il est fixé.
cards-trowls-guide-ask = Les scores sont là. Demandez l’approbation ; les approbateurs reçoivent une carte dans leur propre conversation.
cards-trowls-guide-complete = C’est approuvé. Terminez l’étape.
cards-trowls-history = Historique des scores
cards-trowls-history-show = { $changes ->
    [one] { NUMBER($changes) } changement à ce jour ›
   *[other] { NUMBER($changes) } changements à ce jour ›
}
cards-trowls-history-none = Personne n’a encore donné de score.

## Approbation
cards-approval = Approbation
cards-approval-open = En attente d’une décision
cards-approval-approved = Approuvé
cards-approval-rejected = Rejeté
cards-approval-superseded = Modifié depuis la demande
cards-approval-changed = Approuvé, modifié depuis
cards-approval-nobody = Personne ne peut approuver
cards-approval-nobody-said = Personne ne détient ce rôle : nul ne peut approuver tant qu’un administrateur ne l’attribue pas.
cards-approval-asked = Demandé par { $who }, { $when }
cards-approval-decided-approved = Approuvé par { $who }, { $when }
cards-approval-decided-rejected = Rejeté par { $who }, { $when }
cards-approval-changes = Ce qui a changé depuis
cards-approval-changes-more = { $more ->
    [one] Et { NUMBER($more) } autre changement.
   *[other] Et { NUMBER($more) } autres changements.
}
cards-approval-next-open = En attente d’une décision : { $roles }.
cards-approval-next-rejected = Rejeté. Modifiez ce qui a été demandé, puis redemandez : { $roles }.
cards-approval-next-changed = Ce qui était à approuver a changé. Redemandez : { $roles }.
cards-approval-note = Commentaire
cards-approval-note-hint = Facultatif pour approuver ; pour rejeter, écrivez le motif
cards-approve = Approuver
cards-reject = Rejeter
cards-approval-decide = Décider celle-ci ›
cards-approval-record = { $earlier ->
    [0] Qui a été joint, en détail ›
    [one] Qui a été joint, et une demande antérieure ›
   *[other] Qui a été joint, et { NUMBER($earlier) } demandes antérieures ›
}
cards-approval-record-title = Toutes les demandes d’approbation
cards-approval-earlier = Remplacée par une demande plus récente
cards-approval-none = Personne n’a encore été sollicité.
cards-approval-ask = Demander l’approbation
cards-approval-ask-more = Redemander, ou à quelqu’un d’autre
cards-approval-ask-title = Demander l’approbation
cards-approval-ask-said = Tous les détenteurs d’un rôle choisi reçoivent une carte dans leur propre conversation. L’un d’eux décide pour le rôle.
cards-approval-ask-note = Commentaire aux approbateurs (facultatif)
cards-approval-roles = Rôles à solliciter
cards-approval-roles-missing = Choisissez au moins un rôle.
cards-approval-offer = { $people ->
    [0] { $role } (aucun détenteur)
    [one] { $role } (une personne)
   *[other] { $role } ({ NUMBER($people) } personnes)
}
cards-approval-unheld = Sans détenteur, donc sans approbateur possible : { $roles }.
cards-approval-send = Envoyer la demande
cards-approval-title = À approuver : { $stage }
cards-approval-as = Demandé au rôle : { $role }
cards-approval-asked-for = Ce qui est à approuver
cards-approval-was = Ce qui a été décidé
cards-approval-now = L’état actuel
cards-approval-current = Demande plus récente
cards-approval-stage = Ouvrir l’étape
cards-approval-replaced = Ceci a changé après la demande et ne peut donc plus être décidé ici. Une demande plus récente l’a remplacé.
cards-approval-overtaken = Ceci a changé après la demande et ne peut donc plus être décidé. Une demande plus récente vous parviendra quand on redemandera.

## Reçus
cards-delivery-sent = Envoyé
cards-delivery-waiting = En route
cards-delivery-failed = Non remis
cards-delivery-unknown = Arrivée incertaine
cards-delivery-more = { $more ->
    [one] { NUMBER($more) } autre reçu ›
   *[other] { NUMBER($more) } autres reçus ›
}
cards-delivery-not_sent = Non envoyé
cards-channel-teams = Teams
cards-channel-email = E-mail, à défaut de Teams
cards-occasion-reminder = rappel
cards-occasion-escalation = escalade
cards-mail-why = { $why ->
    [MailNotConfigured] Aucun service d’e-mail n’est configuré : aucun e-mail n’a été envoyé. Un administrateur de Trowel peut en configurer un.
    [NoAddress] Aucune adresse e-mail de cette personne n’est connue : aucun e-mail n’a été envoyé.
    [CannotDecide] Cette personne ne peut pas décider maintenant : aucun e-mail n’a été envoyé.
    [NoLongerNeeded] La demande s’est terminée avant le départ de l’e-mail.
    [MailUnreachable] Le service d’e-mail était injoignable pendant des heures. La décision reste possible ici, sur cette carte.
    [MailLoginRefused] Le service d’e-mail refuse notre mot de passe. Un administrateur de Trowel peut le corriger.
    [MailNotSecure] Le service d’e-mail n’offre pas de chiffrement : aucun e-mail n’a été envoyé. Un administrateur de Trowel peut y remédier.
   *[other] Le service d’e-mail n’a pas accepté l’e-mail. La décision reste possible ici, sur cette carte.
}
cards-approval-reminded = { $times ->
    [one] Rappelé { $when }
   *[other] Rappelé { NUMBER($times) } fois, la dernière { $when }
}
cards-approval-escalated = Escaladé { $when } à { $names }
cards-approval-escalated-nobody = Escalade due { $when }, mais il n’y a personne à qui l’adresser
cards-delivery-why = { $why ->
    [BotNotInConversationRoster] Cette personne n’a pas encore Trowel dans Teams. Elle recevra la carte dès qu’elle l’ajoutera.
    [ConversationNotFound] Cette personne n’a pas encore Trowel dans Teams. Elle recevra la carte dès qu’elle l’ajoutera.
    [InstallNotConfigured] Cette personne n’a pas encore Trowel dans Teams, et l’installer pour elle n’est pas configuré ici. Elle recevra la carte dès qu’elle l’ajoutera.
    [InstallForbidden] Cette personne n’a pas encore Trowel dans Teams, et Microsoft Graph ne permet pas de l’installer pour elle tant qu’un administrateur n’y consent pas. Elle recevra la carte dès qu’elle l’ajoutera.
    [InstallNotFound] Cette personne n’a pas encore Trowel dans Teams, et Microsoft Graph ne connaît ni elle ni l’application dans le catalogue de l’organisation. Elle recevra la carte dès qu’elle l’ajoutera.
    [InstallFailed] Cette personne n’a pas encore Trowel dans Teams, et Microsoft Graph n’a pas répondu quand il fallait l’installer pour elle. Elle recevra la carte dès qu’elle l’ajoutera.
    [ConversationBlockedByUser] Cette personne a bloqué Trowel. Demandez-lui de le débloquer.
    [MessageWritesBlocked] Cette personne a bloqué Trowel. Demandez-lui de le débloquer.
    [BotDisabledByAdmin] Un administrateur a désactivé Trowel. La décision sera possible ici, sur cette carte, dès qu’il sera réactivé.
    [Unreachable] Teams était injoignable. La décision reste possible ici, sur cette carte.
   *[other] Teams n’a pas accepté la carte. La décision reste possible ici, sur cette carte.
}

## Rôles
cards-roles = Rôles
cards-roles-title = Qui détient quel rôle
cards-roles-nobody = Personne
cards-role-may-viewer = Voit les opportunités, les étapes et ce qui part chez les clients ; ni taux, ni coût, ni marge.
cards-role-may-editor = Crée, modifie, exécute et termine ; demande l’approbation. Chacun commence ainsi.
cards-role-may-commercial = Décide les demandes au rôle commercial ; voit les taux et les coûts.
cards-role-may-solution = Décide les demandes au rôle solution ; voit les taux et les coûts.
cards-role-may-delivery = Décide les demandes au rôle production ; voit les taux et les coûts.
cards-role-may-regional = Décide les demandes au rôle régional ; voit les taux et les coûts.
cards-role-may-deal_desk = Décide les demandes au deal desk ; voit les taux et les coûts.
cards-role-may-manager = Fait ce que fait un éditeur, est informé des étapes et réaffecte les demandes bloquées.
cards-role-may-admin = Fait ce que fait un manager, et s’occupe des rôles, paramètres, catalogue et modèles.
cards-roles-invited = En attente que Teams confirme l’adresse
cards-roles-invited-as = { $role }, depuis { $when }
cards-roles-change = Changer les détenteurs d’un rôle
cards-roles-role = Rôle
cards-roles-role-missing = Choisissez un rôle.
cards-roles-people = Personnes
cards-roles-people-hint = Adresses ou identifiants Entra, séparés par des virgules
cards-roles-people-said = Qui ne connaît pas encore Trowel reçoit le rôle dès que Teams confirme l’adresse.
cards-roles-assign = Attribuer le rôle
cards-roles-remove = Retirer le rôle
cards-roles-asking = Un administrateur peut le modifier, dans sa propre conversation avec Trowel.

## La liste
cards-list-all = Toutes
cards-list-newest = Les plus récentes d’abord
cards-list-best = Les mieux qualifiées d’abord
cards-list-recommended = { $total ->
    [0] Aucune avec « { $what } » ici.
    [one] Une avec « { $what } ». Touchez-la pour l’ouvrir.
   *[other] { NUMBER($total) } avec « { $what } ». Touchez-en une pour l’ouvrir.
}

## Échantillons, pour la galerie
cards-sample-own = Vous avez fait cette demande vous-même : quelqu’un d’autre qui détient le rôle doit décider.
cards-sample-decided = Mei Tanaka a approuvé avant vous, et rien n’a été modifié.

cards-approval-waiting-for = En attente de { $people }{ $more ->
    [0] {""}
    [one] {" "}et { $more } autre personne
   *[other] {" "}et { $more } autres personnes
}.
