# Ce que dit le service : refus, changements, suites à donner, exécutions. Chacun dit ce qui s’est passé et que faire.

saved = Enregistré.
removed-tool = L’outil n’est plus sur la liste. Les modèles de production recommandés auparavant sont marqués obsolètes.
removed-sla = Le SLA n’est plus sur la liste. Les documents d’appui rédigés auparavant sont marqués obsolètes.
removed-kpi = Le KPI n’est plus sur la liste. Les documents d’appui rédigés auparavant sont marqués obsolètes.
removed-partner = La compétence n’est plus sur la liste.
reset-tools = Les outils de l’exemple sont de retour. Les modèles de production recommandés auparavant sont marqués obsolètes.
reset-partners = Les partenaires de l’exemple sont de retour.
reset-core = Les compétences de l’exemple sont de retour.
reset-slas = Les SLA de l’exemple sont de retour. Les documents d’appui rédigés auparavant sont marqués obsolètes.
reset-kpis = Les KPI de l’exemple sont de retour. Les documents d’appui rédigés auparavant sont marqués obsolètes.
reset-service = Les heures et les tours de l’exemple sont de retour. Les documents d’appui rédigés auparavant sont marqués obsolètes.
reset-exclusions = Les exclusions de l’exemple sont de retour. Les documents d’appui rédigés auparavant sont marqués obsolètes.
reset-assumptions = Les hypothèses de l’exemple sont de retour. Les documents d’appui rédigés auparavant sont marqués obsolètes.
reset-scenarios = Les pourcentages de l’exemple sont de retour.
saved-efficiency = Enregistré. L’étape suivante en déduit l’équipe.
nothing-to-say = Il n’y a rien à afficher ici.
completed = { $stage } : étape terminée.
joined-run = Cette étape est déjà en cours ; c’est cette exécution que vous voyez. Rien n’a été lancé deux fois.
listed = { $before }, { $after }
on-behalf = { $person } pour { $holder }
asked = Approbation demandée : { $roles }. Chaque approbateur reçoit une carte dans sa propre conversation.
asked-again = Renvoyé à qui ne l’avait pas reçu : { $roles }.
asked-both = { $asked } { $again }
asked-nobody = { $asked } Personne ne détient encore { $roles } : nul ne peut donc approuver tant qu’un administrateur n’attribue pas ce rôle.
scored-partly = Enregistré. Sans score pour l’instant : { $dimensions }. Le résultat est acquis une fois les six fixés.
refused-overtaken = { $saved } Non enregistré : { $dimensions }, modifié par quelqu’un d’autre depuis que votre carte a été affichée. Voici l’état actuel ; ressaisissez votre valeur si elle vaut toujours.
role-assigned = C’est fait : le rôle { $role } est attribué.
role-invited = Le rôle { $role } est attribué. Pas encore connus : { $people }. Il leur revient dès que Teams indique à qui est l’adresse.
role-removed = C’est fait : le rôle { $role } est retiré.
delegated = C’est fait : { $who } décide à votre place ce qui est demandé au rôle { $role }, du { $begins } au { $ends }. Les demandes ouvertes lui parviennent aussi.
undelegated = C’est fait : { $who } ne décide plus pour personne dans le rôle { $role } à ce titre.
reassigned = C’est fait : { $who } peut décider cette demande pour « { $stage } ». Elle lui parvient dans sa propre conversation.
told-delegated = { $holder } vous a délégué ses décisions pour { $role } du { $begins } au { $ends }. Les demandes vous parviennent ici ; vous décidez pour { $holder }.
told-undelegated = Vous ne décidez plus pour { $holder } ce qui est demandé au rôle { $role }. Ce que vous avez décidé reste valable.
told-unheld = Plus personne ne peut décider la demande au rôle { $role } sur « { $stage } » de l’opportunité #{ $number } : la dernière personne à détenir le rôle l’a perdu. Un administrateur peut l’attribuer ; les demandes ouvertes parviennent alors à son détenteur.
told-approved = { $person } a approuvé « { $stage } » de l’opportunité #{ $number } pour { $role }. Commentaire : { $note }
told-rejected = { $person } a rejeté « { $stage } » de l’opportunité #{ $number } pour { $role }. Motif : { $note }
told-no-note = aucun
told-missed = { $person } n’a pas pu être joint dans Teams pour ce qui l’attend à « { $stage } » de l’opportunité #{ $number }. { $because } { $instead }
missed-mailed = Un e-mail a été envoyé à la place ; la décision est possible par son lien.
missed-mail-unknown = Un e-mail a été envoyé à la place, mais on ne sait pas s’il est arrivé. Demandez-lui vous-même, ou à quelqu’un d’autre qui détient le rôle.
missed-mail-failed = L’e-mail tenté à la place n’est pas parti non plus. Demandez-lui vous-même, ou à quelqu’un d’autre qui détient le rôle.
missed-not-sent = { $why ->
    [NoAddress] Aucun e-mail n’a été envoyé à la place : son adresse n’est pas connue. Demandez-lui vous-même, ou à quelqu’un d’autre qui détient le rôle.
   *[other] Aucun e-mail n’a été envoyé à la place : aucun service d’e-mail n’est configuré. Demandez-lui vous-même, ou à quelqu’un d’autre qui détient le rôle.
}
reminder = Rappel : une décision est toujours attendue.
told-escalated = « { $stage } » de l’opportunité #{ $number } attend la décision de { $role }, à la demande de { $by }. { $reminders ->
    [0] Personne n’a encore été relancé.
    [one] Il y a eu un rappel.
   *[other] Il y a eu { $reminders } rappels.
} Peuvent décider : { $names }.
told-escalated-nobody = « { $stage } » de l’opportunité #{ $number } attend la décision de { $role }, à la demande de { $by }, et personne ne détient ce rôle. Un administrateur peut l’attribuer.
told-no-manager = « { $stage } » de l’opportunité #{ $number } attend toujours une décision. Personne n’est manager dans votre organisation : les administrateurs ont donc été informés.
refused-link-unknown = Ce lien n’est pas valable : il a été modifié ou tronqué, ou n’est pas des nôtres. Rien n’a été décidé. Rouvrez le lien depuis l’e-mail, ou décidez dans Teams.
refused-link-used = Ce lien a déjà servi et ne fonctionne qu’une fois. Rien n’a été modifié ; Teams montre où en est la demande.
refused-link-expired = Ce lien a expiré. Rien n’a été décidé ; la demande peut être décidée dans Teams, ou vous pouvez demander un nouvel e-mail.
refused-no-decision = Choisissez d’approuver ou de rejeter. Rien n’a été décidé, et votre commentaire est conservé ci-dessous.
refused-note-long = Le commentaire dépasse { NUMBER($most) } caractères. Rien n’a été décidé ; il est conservé ci-dessous, raccourcissez-le et réessayez.
refused-no-form = Ce qui a été envoyé n’est pas le formulaire de cette page. Rien n’a été décidé ; rouvrez le lien depuis l’e-mail.
refused-form-large = Ce qui a été envoyé est trop volumineux pour ce formulaire. Rien n’a été décidé ; rouvrez le lien depuis l’e-mail et raccourcissez le commentaire.
refused-form-slow = Le formulaire a mis trop de temps à arriver. Rien n’a été décidé ; rouvrez le lien depuis l’e-mail.
older-pack = Ceci est la version { $version } du dossier Q&R ; la version { $latest } a été créée depuis. Les réponses aux questions toujours posées ont été comprises.
refreshing = { $count ->
    [one] { $count } étape calculée est en cours de mise à jour.
   *[other] { $count } étapes calculées sont en cours de mise à jour.
}
nothing-stale = Toutes les étapes calculées sont à jour ; rien n’a été exécuté.
confirmed-partly = { $saved ->
    [0] Aucune réponse n’a été enregistrée.
    [one] { $saved } réponse a été enregistrée.
   *[other] { $saved } réponses ont été enregistrées.
} { $conflicts ->
    [one] { $conflicts } conflit reste
   *[other] { $conflicts } conflits restent
} à trancher : choisissez et enregistrez à nouveau, ou écartez le reste.
told-completed = { $person } a terminé « { $stage } » de l’opportunité #{ $number }.

refused-right-see = Vos rôles ici ({ $roles }) ne vous permettent pas de voir les opportunités. Adressez-vous à un administrateur de Trowel de votre organisation.
refused-right-see_money = Vos rôles ici ({ $roles }) ne vous permettent pas de voir les taux et les coûts. Adressez-vous à un administrateur de Trowel de votre organisation.
refused-right-edit = Vos rôles ici ({ $roles }) vous permettent de consulter, pas de modifier. Rien n’a été modifié. Un administrateur peut vous rendre éditeur.
refused-right-decide = Vos rôles ici ({ $roles }) ne vous permettent pas de décider des approbations. Rien n’a été modifié.
refused-right-watch = Cela revient aux managers ; vos rôles ici sont { $roles }. Rien n’a été modifié.
refused-right-administer = Cela revient aux administrateurs ; vos rôles ici sont { $roles }. Rien n’a été modifié.
refused-not-owner = Seul le responsable, { $owner }, ou un administrateur peut archiver ou rétablir cette opportunité. Rien n’a été modifié.
refused-no-such-opportunity = Il n’y a pas d’opportunité #{ $number } dans votre organisation. Écrivez « list » pour voir celles qui existent.
refused-not-a-number = « { $wanted } » n’est pas un numéro d’opportunité. Écrivez par exemple « open #12 », ou une partie du nom.
refused-no-hit = Aucune opportunité n’a « { $wanted } » dans son nom ou son client. Écrivez « list » pour les voir toutes, ou « new NOM » pour en démarrer une.
refused-archived = L’opportunité #{ $number } est archivée : rien n’a été modifié. Rétablissez-la d’abord, puis réessayez.
refused-model-type = « { $wanted } » n’est pas un type de modèle ; choisissez parmi { $known }. Rien n’a été enregistré.
refused-rate-region = Le catalogue n’a pas de taux pour « { $wanted } » ; il en a pour { $known }. Rien n’a été enregistré.
refused-currency = Le catalogue n’a pas de taux en « { $wanted } » ; il en a en { $known }. Rien n’a été enregistré.
refused-rates = Le catalogue n’a pas de taux pour { $region } en { $currency } ; il en a pour { $known }. Rien n’a été enregistré.
refused-owner = Le nouveau responsable doit avoir déjà utilisé Trowel dans votre organisation. Rien n’a été enregistré ; demandez-lui d’abord d’écrire « hi » à Trowel.
refused-stale = Cette opportunité a été modifiée depuis que votre carte a été affichée ; votre saisie ne l’a pas écrasée. Voici l’état actuel ; ressaisissez votre modification.
refused-stale-question = Quelqu’un a modifié cette question depuis que votre carte a été affichée ; votre saisie ne l’a pas écrasée. Voici les questions dans leur état actuel ; ressaisissez votre modification.
refused-open-unclear = Plusieurs opportunités correspondent, ou aucune : les fichiers n’ont pas été pris. Ouvrez celle que vous visez, puis déposez-les à nouveau.
refused-nothing-to-run = « { $stage } » est l’affaire des personnes ; il n’y a rien à exécuter.
refused-no-brief = Il n’y a pas encore de brief. Déposez les fichiers du client dans cette conversation, puis exécutez l’étape.
refused-nothing-readable = Aucun des fichiers n’a pu être lu : il n’y a rien sur quoi travailler. Déposez une version avec du texte (Word, PDF avec texte, e-mail), puis exécutez l’étape.
refused-outdated = « { $stage } » ne tiendrait pas : « { $needed } » est obsolète. Rien n’a été produit ; mettez cette étape à jour, puis exécutez celle-ci.
refused-needs-stage = « { $stage } » s’appuie sur « { $needed } », qui n’a pas encore de résultat. Exécutez d’abord cette étape.
refused-needs-judged = « { $stage } » s’appuie sur « { $needed } », que personne n’a encore enregistré. Ouvrez cette étape, enregistrez-y, puis revenez.
refused-already-completed = « { $stage } » a déjà été terminée par { $by }. Rien n’a été modifié.
refused-not-started = « { $stage } » n’a pas commencé : l’opportunité en est à « { $current } ». Terminez d’abord celle-ci.
refused-not-approved = « { $stage } » est un jalon sans approbation pour l’instant ; elle reste donc ouverte.
refused-gate-open = « { $stage } » attend la décision de { $role } ; elle reste donc ouverte. Rien n’a été modifié.
refused-gate-rejected = « { $stage } » a été rejetée par { $by } pour { $role } ; elle reste donc ouverte. Modifiez ce qui a été demandé, puis redemandez à { $role }.
refused-gate-changed = Ce que { $role } devait approuver dans « { $stage } » a changé depuis ; elle reste donc ouverte. Redemandez à { $role }.
refused-gate-unasked = « { $stage } » demande l’approbation de { $role }, qui n’a pas été sollicité ; elle reste donc ouverte. Demandez à { $role }.
refused-no-output = « { $stage } » n’a pas encore de résultat : il n’y a rien à clore. Exécutez-la d’abord.
refused-nothing-to-approve = « { $stage } » n’a pas encore de résultat à approuver. Ouvrez-la pour voir ce qui manque ; personne n’a été sollicité.
refused-already-asked = Tous ceux que vous avez nommés ont été sollicités pour « { $stage } » en l’état, ou l’ont approuvée. Personne n’a été sollicité deux fois.
refused-not-a-deciding-role = Le rôle { $role } ne décide rien. Sollicitez commercial, solution, production, régional ou deal desk. Personne n’a été sollicité.
refused-for-requester = { $holder } a fait cette demande, et votre organisation ne permet pas d’approuver ses propres demandes : vous ne pouvez pas décider à sa place. Rien n’a été modifié ; quelqu’un d’autre qui détient le rôle peut décider.
refused-who-unknown = « { $who } » m’est inconnu ici. Rien n’a été modifié ; indiquez par identifiant Entra ou adresse quelqu’un qui m’a déjà parlé.
refused-sees-no-prices = Vous ne pouvez plus voir les prix ici : vous ne pouvez donc pas décider pour { $role }. Rien n’a été modifié ; qui vous a confié la décision, ou un administrateur, peut vous aider.
refused-who-sees-not = { $who } ne peut pas voir les prix ici : aucune décision ne peut lui être confiée. Rien n’a été modifié ; un administrateur peut d’abord lui attribuer un rôle.
refused-delegate-self = Vous décidez déjà pour vous-même. Rien n’a été délégué ; choisissez quelqu’un d’autre.
refused-delegate-holder = { $who } détient déjà le rôle { $role } et peut décider de toute façon. Rien n’a été délégué.
refused-delegate-requester = { $who } a fait cette demande, et votre organisation ne permet pas d’approuver ses propres demandes. Rien n’a été délégué ; choisissez quelqu’un d’autre.
refused-delegate-again = { $who } décide déjà pour vous jusqu’au { $until }. Rien n’a été modifié ; reprenez d’abord cette délégation si les jours doivent changer.
refused-reassign-can = { $who } peut déjà décider. Rien n’a été modifié ; si la demande ne lui est pas parvenue, redemandez et elle est renvoyée.
refused-period-backwards = Le dernier jour, { $ends }, précède le premier, { $begins }. Rien n’a été délégué ; corrigez les jours.
refused-period-over = Le { $ends } est déjà passé. Rien n’a été délégué ; choisissez un dernier jour à venir.
refused-period-long = Les décisions peuvent être déléguées pour { $most } jours au plus. Rien n’a été délégué ; choisissez un dernier jour plus proche, ou faites attribuer le rôle par un administrateur.
refused-no-such-delegation = C’est déjà terminé ou repris. Rien n’a été modifié.
refused-not-delegator = Seul { $who } ou un administrateur peut reprendre ceci. Rien n’a été modifié.
refused-none-required = Au moins un rôle doit approuver une proposition. Rien n’a été enregistré ; choisissez-en un.
refused-not-required = Le rôle { $role } ne décide rien et ne peut donc pas être requis. Rien n’a été enregistré ; choisissez parmi commercial, solution, production, régional et deal desk.
refused-no-such-approval = Cette demande n’existe pas dans votre organisation. Ouvrez l’opportunité pour voir ses demandes.
refused-not-holder = Seuls les détenteurs du rôle { $role } peuvent décider, et vous ne le détenez pas actuellement. Rien n’a été modifié ; un administrateur peut vous attribuer le rôle.
refused-approved = { $by } a approuvé ceci le { $at }. Votre action n’a rien changé.
refused-rejected = { $by } a rejeté ceci le { $at }. Votre action n’a rien changé.
refused-superseded = Ce que { $role } devait approuver a changé depuis : cette demande ne peut plus être décidée. Rien n’a été modifié ; l’équipe commerciale peut redemander.
refused-own-request = Vous avez fait cette demande vous-même, et votre organisation ne permet pas d’approuver ses propres demandes. Rien n’a été modifié ; quelqu’un d’autre qui détient le rôle peut décider.
refused-no-reason = Un rejet demande un motif, pour que l’équipe commerciale sache quoi changer. Rien n’a été décidé ; saisissez-le et réessayez.
refused-no-such-role = « { $said } » n’est pas un rôle. Écrivez « assign commercial @quelqu’un » ; « roles » affiche les rôles existants. Rien n’a été modifié.
refused-no-hours = Il n’y a pas encore d’heures à réduire. Créez d’abord la grille tarifaire ; rien n’a été enregistré.
rate-card-assumed = Chiffré en { $currency } aux taux de { $region }, faute d’autre indication dans les paramètres de l’opportunité. Définissez-y la région tarifaire et la devise, puis recréez la grille tarifaire.
refused-too-many-assets = Il y a déjà { $most } assets, le maximum pour une opportunité. Rien n’a été ajouté.
refused-discipline-unknown = Il n’y a pas de discipline « { $discipline } » au catalogue. Rien n’a été enregistré ; videz ce champ et réessayez.
refused-discipline-programme = Le pourcentage de { $discipline } ne peut pas être fixé : ses rôles pilotent tout le programme et ne sont jamais réduits. Rien n’a été enregistré ; videz ce champ et réessayez.
refused-stale-efficiency = { $by } a enregistré ceci depuis que votre carte a été affichée ; votre saisie ne l’a pas écrasé. Voici l’état actuel ; ressaisissez votre modification.
refused-stale-asset = Quelqu’un a modifié cet asset depuis que votre carte a été affichée ; votre saisie ne l’a pas écrasé. Voici l’état actuel ; ressaisissez votre modification.
refused-no-such-asset = Cet asset n’est plus sur la liste ; l’étape 6 a peut-être été relancée depuis. Voici la liste dans son état actuel.
refused-no-such-match = Cette candidate n’existe plus ; le rapprochement a peut-être été relancé depuis. Voici les rapprochements dans leur état actuel.
refused-no-route = Il n’y a pas de prestation au catalogue pour cet asset. Rien n’a été sélectionné ; choisissez une autre prestation, ou laissez-le hors de la grille tarifaire.
refused-other-selected = { $by } a sélectionné { $route } pour cet asset depuis que votre carte a été affichée ; votre choix ne l’a pas remplacé. Voici l’état actuel ; choisissez à nouveau si le vôtre convient mieux.
refused-rematched = Le rapprochement a été relancé depuis que votre carte a été affichée et a sélectionné { $route } pour cet asset ; votre choix ne l’a pas remplacé. Voici l’état actuel ; choisissez à nouveau si le vôtre convient mieux.
refused-deselected = Quelqu’un a désélectionné la prestation de cet asset depuis que votre carte a été affichée ; votre choix n’a pas été appliqué. Voici l’état actuel ; choisissez à nouveau s’il convient toujours.
refused-no-such-route = « { $route } » n’est pas une prestation du catalogue. Rien n’a été sélectionné ; cherchez-en une autre.
refused-route-gone = La prestation { $route } n’est plus au catalogue. Rien n’a été sélectionné ; choisissez-en une autre.
refused-catalogue = Seul un administrateur peut remplacer le catalogue de prestations : { $admins }. Rien n’a été conservé de votre fichier et rien n’a été modifié. Envoyez-le à l’un d’eux.
refused-catalogue-problems = { $count ->
    [one] Il y a { $count } point à corriger dans ce catalogue
   *[other] Il y a { $count } points à corriger dans ce catalogue
} : il n’a donc pas été repris. Corrigez le classeur et déposez-le à nouveau.
refused-catalogue-moved = Le catalogue en usage a été remplacé depuis que votre carte a été affichée : rien n’a été modifié. Voici ce que cet import changerait maintenant ; revoyez-le avant de confirmer.
refused-catalogue-same = Ce catalogue est identique à celui en usage. Rien n’a été modifié.
refused-catalogue-no-brief = Ce fichier s’est révélé être un catalogue de prestations, qui ne fait pas partie d’un brief. Rien n’a été ajouté à une opportunité.
refused-no-such-catalogue = Cet import n’est plus là. Rien n’a été modifié ; déposez le classeur à nouveau.
refused-import-nothing = Votre message ne contient pas de fichier. Rien n’a été modifié ; écrivez « import » à nouveau avec le classeur du catalogue en pièce jointe.
being-read-catalogue = { $files ->
    [one] Le catalogue est en cours de lecture. Ce qu’il changerait suit dans un instant
   *[other] { $files } catalogues sont en cours de lecture. Ce qu’ils changeraient suit dans un instant
}, dans notre conversation personnelle ; rien ne change avant une confirmation.
removed-asset = Retiré de la liste. Il reste consigné.
refused-who = « { $who } » n’est ni un identifiant Entra ni une adresse. Rien n’a été modifié ; écrivez l’adresse de la personne, ou mentionnez-la.
refused-who-unmet = Je ne connais pas encore { $who } : une mention ne me dit donc pas de qui il s’agit. Rien n’a été modifié ; écrivez plutôt son adresse.
refused-not-holding = { $who } ne détient pas le rôle { $role }. Rien n’a été modifié.
refused-last-admin = { $who } est le dernier administrateur ; sans lui, plus personne ne pourrait attribuer de rôles. Rien n’a été modifié. Nommez d’abord un autre administrateur.
refused-entry = { $field } : { $what } Rien n’a été enregistré.
refused-entry-twice = « { $name } » est déjà sur la liste. Rien n’a été enregistré ; modifiez cette entrée, ou donnez un autre nom à celle-ci.
refused-list-full = La liste peut contenir { $most } entrées. Rien n’a été enregistré ; retirez d’abord ce qui ne sert plus.
refused-percent = { $field } doit être un pourcentage de 0 à { $most } avec deux décimales au plus. Rien n’a été enregistré ; corrigez et réessayez.
refused-scenario-order = Plus le scénario est hardi, plus il réduit : prudent ne peut dépasser modéré, ni modéré ambitieux. Rien n’a été enregistré ; corrigez les pourcentages.
refused-no-such-tool = « { $name } » n’est plus sur la liste : quelqu’un l’a renommé ou retiré. Voici la liste dans son état actuel.
refused-no-such-sla = « { $name } » n’est plus sur la liste : quelqu’un l’a renommé ou retiré. Voici la liste dans son état actuel.
refused-no-such-kpi = « { $name } » n’est plus sur la liste : quelqu’un l’a renommé ou retiré. Voici la liste dans son état actuel.
refused-no-such-partner = « { $name } » n’est plus sur la liste : quelqu’un l’a renommé ou retiré. Voici la liste dans son état actuel.
refused-stale-settings = Ces paramètres ont été modifiés depuis que votre carte a été affichée ; votre saisie ne les a pas écrasés. Voici leur état actuel ; ressaisissez votre modification.
refused-no-export = Ce fichier n’existe pas encore. Exécutez « { $stage } » pour le créer.
refused-no-questions = Il n’y a aucune question pour le client, donc rien à quoi répondre. Lancez d’abord le diagnostic ou ajoutez une question. Votre texte n’a pas été enregistré.
refused-no-such-import = Ces réponses ne sont plus là. Rien n’a été modifié ; déposez le fichier ou collez le texte à nouveau.
refused-foreign-pack = { $file } est un dossier Q&R, mais pas un que votre organisation a créé avec Trowel. Rien n’en a été lu.
refused-empty-answer = Une question répondue demande une réponse. Rien n’a été enregistré ; saisissez les mots du client, ou remettez-la en attente.
refused-no-such-question = Cette question n’existe plus ; le diagnostic a peut-être été relancé depuis. Voici les questions dans leur état actuel.
refused-no-such-card = Cette carte n’existe plus. Écrivez « help » pour voir ce que vous pouvez faire.
refused-no-such-stage = Cette étape n’existe pas. Ouvrez l’opportunité pour voir ses étapes.
refused-no-such-files = Ces fichiers ne sont plus là. Déposez-les à nouveau.
refused-files-placed = Ces fichiers ont déjà été ajoutés à l’opportunité #{ $number }. Rien n’a été ajouté deux fois.
refused-nothing-to-start = Rien n’a pu être lu dans { $files } : aucune opportunité n’a donc été démarrée. Déposez le brief lui-même.
refused-files-raced = Quelqu’un d’autre a indiqué juste avant vous à quoi appartiennent ces fichiers. Rien n’a été ajouté deux fois ; écrivez « list » pour voir où ils sont.
refused-too-many-files = { $count } fichiers dans un message, c’est plus que les { $most } acceptés à la fois. Aucun n’a été pris ; envoyez-les par groupes plus petits.
refused-unknown-verb = Ce bouton demande « { $verb } », que Trowel ne connaît pas. La carte vient peut-être d’une autre version ; écrivez « open » avec le numéro de l’opportunité pour en obtenir une nouvelle.
refused-input = Ceci n’a pas pu être lu : { $field } { $why }. Rien n’a été enregistré ; corrigez et réessayez.
refused-unknown-command = Je n’ai pas compris « { $text } ». Écrivez « help » pour voir ce que je comprends.
refused-no-name = Donnez un nom à la nouvelle opportunité : « new NOM ».
refused-name-too-long = Ce nom compte { $count } caractères ; { $most } tiennent. Rien n’a été créé.
refused-attachment = { $count ->
    [one] { $count } pièce jointe n’était pas un fichier
   *[other] { $count } pièces jointes n’étaient pas des fichiers
} que je puisse récupérer d’ici (une image collée dans le texte, ou un fichier dans un canal). Rien n’en a été pris ; déposez-le comme fichier dans notre conversation personnelle.
why-missing = manque
why-number = doit être un nombre entier à partir de 1
why-at-least = doit être un nombre entier à partir de { NUMBER($least) }
why-at-most = doit être un nombre entier, { NUMBER($most) } au plus
why-volume = doit être un nombre entier de 1 à { 1000000 }
why-score = doit être un nombre entier de 0 à 10
why-hour = doit être un nombre entier de 0 à 23
why-percentage = doit être un pourcentage de 0 à 90 avec deux décimales au plus
why-colour = doit être une couleur telle que #1F3A5F
why-date = doit être une date telle que 2026-11-30
why-choice = ne fait pas partie des choix
why-long = est trop long
why-percent = doit être un pourcentage tel que { 12.5 }
why-wrong = a une forme que je ne comprends pas

trouble-database = Ma base de données était injoignable à l’instant : rien n’a été modifié. Réessayez dans une minute.
trouble = Un problème est survenu de mon côté (référence { $reference }). Rien n’a été modifié ; réessayez, et si cela persiste, donnez la référence à votre administrateur.

next-restore = Cette opportunité est archivée. Rétablissez-la pour continuer.
next-running = « { $stage } » est en cours d’exécution.
next-check = Vérifiez ce que « { $stage } » a produit, puis terminez l’étape.
next-judge-qualification = Donnez un score aux six dimensions TROWLS, puis demandez l’approbation.
next-approved = « { $stage } » est approuvée par tous ceux qui ont été sollicités. Terminez-la.
next-not-approved = « { $stage } » attend d’être approuvée. Demandez l’approbation.
next-gate-unasked = « { $stage } » demande aussi l’approbation de { $role }. Demandez à { $role }.
next-gate-open = « { $stage } » attend la décision de { $role }.
next-gate-rejected = « { $stage } » a été rejetée par { $by } pour { $role }. Modifiez ce qui a été demandé, puis redemandez à { $role }.
next-gate-changed = Ce que { $role } devait approuver dans « { $stage } » a changé depuis. Redemandez à { $role }.
next-judge-approvals = Rien n’a été produit qui puisse être approuvé. Exécutez les étapes qui précèdent.
next-judge-client_answers = Créez d’abord le dossier Q&R ; les réponses du client y sont relues.
next-judged-client_answers = Déposez ici le fichier renvoyé par le client, collez les réponses ou saisissez-les ; puis terminez l’étape.
next-judge-efficiency = Indiquez de quel pourcentage les heures diminuent, voyez ce que cela change, et enregistrez.
next-judged-efficiency = Vérifiez ce que changent les gains enregistrés, puis terminez l’étape.
next-drop-brief = Déposez le brief du client dans cette conversation pour commencer.
next-run = Exécutez « { $stage } ».

changed-catalogue = Le catalogue a été remplacé
changed-model_type = Le type de modèle est passé de { $before } à { $now }
changed-tools = La liste des outils d’IA a été modifiée
changed-partners = La liste des partenaires a été modifiée
changed-core = La liste des compétences internes a été modifiée
changed-slas = La liste des SLA a été modifiée
changed-kpis = La liste des KPI a été modifiée
changed-service = Les conditions de service ont été modifiées
changed-exclusions = La liste des exclusions a été modifiée
changed-assumptions = La liste des hypothèses a été modifiée
changed-go_live = La date de mise en ligne est passée de { $before } à { $now }
changed-rates = Les taux sont passés de { $before } à { $now }
changed-client_answers-answers = Une réponse du client a changé
changed-assets-names = Le nom d’assets a changé
changed-assets-scope = La nature d’assets a changé
changed-assets-volumes = Un volume a changé
changed-efficiency-percentages = Un pourcentage de gains a changé
changed-efficiency-words = Le scénario, les outils ou les notes des gains ont changé
changed-matching-selection = Une autre prestation a été sélectionnée
changed-item = { $what } de « { $item } » : passé de { $before } à { $now }
changed-item-text = { $what } de « { $item } » : modifié
changed-item-added = « { $item } » a été ajouté
changed-item-removed = « { $item } » a été retiré
changed-item-added-client_answers-answers = « { $item } » a reçu une réponse
changed-item-removed-client_answers-answers = La réponse à « { $item } » a été retirée
changed-item-added-matching-selection = Une prestation a été sélectionnée pour « { $item } »
changed-item-removed-matching-selection = La prestation de « { $item } » a été désélectionnée
facet-client_answers-answers = La réponse
facet-assets-names = Le nom ou le niveau
facet-assets-scope = Le périmètre
facet-assets-volumes = Le volume
facet-efficiency-percentages = Le pourcentage
facet-efficiency-words = Le texte
facet-matching-selection = La prestation
changed-file-added = { $file } a été ajouté
changed-file = { $file } a changé
changed-nothing = rien
changed-score = { $field } : de { $before } à { $now }
changed-note = Le commentaire sur { $field } est passé de « { $before } » à « { $now } »
changed-fact = { $field } : de { $before } à { $now }
changed-figure = { $field } : de { $before } à { $now }
changed-money = { $field } : de { $before } à { $now }
changed-stage = « { $stage } » a été relancée
changed-stage-new = « { $stage } » a maintenant un résultat
changed-stage-items = Dans « { $stage } » :
changed-through = « { $stage } » est obsolète

run-late-waiting = Toujours en attente d’un processus au bout de deux minutes : les autres sont occupés, ou aucun ne tourne. L’exécution est conservée et démarre d’elle-même.
run-late = Cela dure plus de deux minutes. L’exécution continue : soit le modèle répond lentement, soit le brief est très long. Vous pouvez partir ; cette carte se met à jour d’elle-même.
run-abandoned = L’exécution a été interrompue plusieurs fois et a été abandonnée. Le brief et les résultats antérieurs sont conservés ; relancez l’étape.
run-failed = L’exécution a échoué de notre côté (référence { $reference }). Le brief et les résultats antérieurs sont conservés ; relancez l’étape, et si elle échoue encore, donnez la référence à votre administrateur.
run-spoiled = « { $stage } », dont ceci est tiré, n’a pas pu être mise à jour. Ceci a été laissé en l’état ; voyez là-bas ce qui manque, puis mettez les deux à jour.
run-nothing-readable = Aucun des fichiers n’a de texte lisible. Déposez une version avec du texte, puis relancez l’étape.

known-dismissed = (écartée comme hors périmètre)
refused-stale-choice = Les choix possibles ont changé depuis que votre carte a été affichée : rien n’a été enregistré. Voici l’état actuel ; choisissez à nouveau.
refused-no-choice = « { $choice } » n’est aucune des réponses au choix. Rien n’a été enregistré ; choisissez à nouveau.
refused-erased-answer = Un champ vide n’efface pas une réponse. Rien n’a été enregistré ; remettez la question en attente, ou saisissez une autre réponse.
file-pack-elsewhere = C’est le dossier Q&R de Trowel, sous une forme dont les réponses ne sont pas lues ; il n’a donc pas été ajouté au brief. Envoyez le classeur (.xlsx) ou le document Word (.docx), ou collez les réponses.
file-put-away = { $problem } L’opportunité #{ $number }, qui avait été démarrée pour lui, a été rangée.
file-twin = Même contenu que { $twin } : il n’a pas été ajouté une seconde fois.
file-abandoned = Ce fichier n’a pas pu être lu malgré plusieurs essais. Tout le reste est conservé ; essayez de l’enregistrer sous un autre format.
file-no-source = Le fichier n’a pas pu être récupéré et son adresse n’est plus valable. Déposez-le à nouveau.
file-gone = Le fichier n’a pas pu être récupéré : son adresse n’est plus valable. Déposez-le à nouveau.
file-host = L’adresse du fichier n’est pas de celles d’où l’on récupère des fichiers ; il n’a pas été récupéré. Déposez le fichier lui-même dans la conversation.
file-unavailable = Le fichier n’a pas pu être récupéré : l’endroit où il se trouve ne l’a pas remis malgré plusieurs essais. Déposez-le à nouveau.
file-slow = Le fichier n’a pas pu être récupéré à temps. Déposez-le à nouveau.
file-big = Le fichier dépasse { $limit } Mo : il n’a pas été pris. Divisez-le ou retirez ses images.

progress-rules = Lecture du brief par les règles …
progress-model = Le modèle lit le brief ; une trentaine de secondes.
progress-check = Vérification de chaque citation dans les documents …

model-unusable = La réponse du modèle n’était pas utilisable. Rédigé par les règles à la place ; relancez l’étape pour réessayer le modèle.
check-summary = Le résumé du modèle a été remplacé par celui des règles : il contenait des nombres absents du brief, ou rien d’autre de la réponse n’y figurait.
drafted-without-model = Rédigé par les règles seules : aucun modèle n’est configuré.
check-differs = { $field } : la rédaction dit { $model }, les règles lisent { $rules }. Vérifiez le brief.
check-contradictions = { $count ->
    [one] { $count } contradiction trouvée par les règles seules a été ajoutée.
   *[other] { $count } contradictions trouvées par les règles seules ont été ajoutées.
}
field-deadline = Échéance
amount = { NUMBER($value, minimumFractionDigits: 2) } { $currency }
field-go_live = Mise en ligne
field-model_type = Type de modèle
field-rate_region = Région tarifaire
field-currency = Devise
field-recommendation = Recommandation
field-percentage = Qualification en pour cent
field-client_name = Client
field-region = Région
field-reminder_hours = Les heures avant un rappel
field-reminder_times = Le nombre de rappels
field-escalation_hours = Les heures avant d’informer les managers
field-link_hours = Les heures de validité d’un lien
field-service_types = Services
field-roles = Rôles
field-people = Personnes
field-person = La personne
field-from = Le premier jour
field-until = Le dernier jour
field-required_roles = Rôles requis
field-note = Le commentaire
field-text = Le texte
field-name = Le nom
field-volume = Le volume
field-approval = La demande
field-decision = La décision
field-kind = Le type de fichier
field-stage = étape
field-colour = La couleur
field-question = La question
field-answer = La réponse
field-scenario = Scénario
field-blanket = Le pourcentage global
field-override = Le pourcentage pour { $discipline }
field-overrides = Un pourcentage par discipline
field-tools = La liste des outils
field-notes = Le texte des notes
field-timing = Calendrier
field-relationship = Relation
field-opportunity = Opportunité
field-what_we_know = Ce que nous savons
field-location = Implantation
field-sector = Secteur
field-does = Ce que fait l’outil
field-not_for = Ce pour quoi il n’est pas fait
field-steps = Phases
field-media = Ce que doit être le travail
field-capability = La compétence
field-partner = Le partenaire
field-source = La source
field-core = Compétence interne
field-exclusions = L’exclusion
field-assumptions = L’hypothèse
field-acknowledge_from = L’accusé de réception au plus tôt
field-acknowledge_within = L’accusé de réception au plus tard
field-amends = Les tours de corrections
field-v1 = Les jours de la première version
field-v2 = Les jours de la deuxième version
field-v3 = Les jours de la troisième version
field-kinds = Les types de travail
field-responsible = Le rôle responsable
field-metric = Ce qui est mesuré
field-target = L’objectif
field-measurement = Le mode de mesure
field-conservative = Prudent
field-moderate = Modéré
field-aggressive = Ambitieux
field-opp = L’opportunité de la carte
field-route = La prestation
field-card = La carte
field-page = La page
field-detail = Ce que montre la carte
field-searched = La recherche
field-key = La clé du bouton
field-version = La version du formulaire
field-step = L’étape du formulaire
field-drawn = La liste des lignes
field-rows = Les lignes
field-remove = Le choix des lignes à supprimer
field-priority = La priorité
field-category = La catégorie
field-description = La description
field-tier = Le niveau
field-summary = Le texte du résumé
field-brands = La liste des marques

role-viewer = lecteur
role-editor = éditeur
role-commercial = commercial
role-solution = solution
role-delivery = production
role-regional = régional
role-deal_desk = deal desk
role-manager = manager
role-admin = administrateur

pack-nothing-to-ask = Il n’y a aucune question pour le client : aucun fichier n’a donc été créé. Ajoutez une question, relancez le diagnostic, ou terminez l’étape pour continuer sans rien demander.
run-rules-failed = Ce brief n’a pas pu être traité par les règles dans le temps et la mémoire disponibles, et aucun modèle n’était là pour le faire. Le brief est conservé ; divisez-le en fichiers plus petits, ou relancez l’étape quand un modèle est configuré.
run-too-few-questions = Seules { $asked } questions pour le client en sont sorties, et un diagnostic en demande au moins { $least }. Rien n’a été remplacé. Vérifiez que les fichiers contiennent le brief du client, ajoutez ce qui manque, et relancez l’étape.

replaces-intake = La rédaction est refaite ; les champs remplis sur l’opportunité restent tels quels.
replaces-questions = { $count ->
    [0] Aucune question n’est remplacée.
    [one] { $count } question en attente de la dernière exécution est remplacée.
   *[other] { $count } questions en attente de la dernière exécution sont remplacées.
}
replaces-assets = { $count ->
    [0] Aucun asset n’est remplacé.
    [one] { $count } asset de la dernière exécution est remplacé.
   *[other] { $count } assets de la dernière exécution sont remplacés.
}
keeps-assets = { $count ->
    [0] Aucun asset n’a été ajouté ni modifié à la main.
    [one] { $count } asset ajouté ou modifié à la main reste.
   *[other] { $count } assets ajoutés ou modifiés à la main restent.
}
replaces-matches = { $count ->
    [0] Aucun rapprochement n’en dépend.
    [one] { $count } rapprochement disparaît avec eux.
   *[other] { $count } rapprochements disparaissent avec eux.
}
replaces-candidates = { $count ->
    [0] Aucun rapprochement n’est remplacé.
    [one] { $count } rapprochement de la dernière exécution est remplacé.
   *[other] { $count } rapprochements de la dernière exécution sont remplacés.
}
keeps-choices = { $count ->
    [0] Personne n’a choisi de prestation à la main.
    [one] { $count } prestation choisie à la main reste sélectionnée.
   *[other] { $count } prestations choisies à la main restent sélectionnées.
}
keeps-questions = { $count ->
    [0] Aucune question n’a reçu de réponse, ni été modifiée ou ajoutée à la main.
    [one] { $count } question répondue, modifiée ou ajoutée à la main reste.
   *[other] { $count } questions répondues, modifiées ou ajoutées à la main restent.
}

refused-automatic = Teams a demandé cette carte de lui-même, et rien n’est fait sans une action de votre part. Rien n’a été modifié.
why-ambiguous = peut se lire de deux façons : omettez le séparateur de milliers, et n’écrivez pas plus de deux décimales
need-decide = « { $stage } » attend votre décision en tant que { $role }.
need-confirm = { $answers ->
    [one] Des réponses revenues ont été lues ({ NUMBER($answers) } fichier). Confirmez-les ou écartez-les.
   *[other] Des réponses revenues ont été lues ({ NUMBER($answers) } fichiers). Confirmez-les ou écartez-les.
}
need-answer = { $questions ->
    [one] { NUMBER($questions) } question pour le client n’a pas encore de réponse.
   *[other] { NUMBER($questions) } questions pour le client n’ont pas encore de réponse.
}
field-language = La langue
missed-otherwise = Teams n’a pas accepté le message.
message-edited = Le message qui a lancé #{ $number } a été modifié. Rien n’a changé dans #{ $number } : renommez-la ici, et envoyez ce qui est nouveau dans un message à part.
message-deleted = Le message qui a lancé #{ $number } a été supprimé. #{ $number } et ses fichiers sont conservés ; son responsable ou un administrateur peut l’archiver ici.
refused-no-roles = Vous n’avez aucun rôle dans Trowel ici ; les invités n’en reçoivent pas d’office. Rien n’a été modifié. Un administrateur de Trowel dans cette organisation peut vous en donner un.
