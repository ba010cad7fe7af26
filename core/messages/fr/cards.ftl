# Ce que les cartes disent d’elles-mêmes. Les phrases de core (refus, remarques, avancement) restent avec leur domaine.

## Partout
cards-next = À suivre :
cards-refresh = Actualiser
cards-save = Enregistrer
cards-cancel = Annuler
cards-help = Aide
cards-list = Opportunités
cards-whoami = Qui suis-je
cards-onward = Continuer
cards-onward-opportunity = Ouvrir #{ $number }
cards-open-opportunity = Ouvrir l’opportunité
cards-back-to = ‹ #{ $number }
cards-empty = Non renseigné
cards-none = Aucun
cards-cut = Coupé ici : les { NUMBER($shown) } premiers caractères sur { NUMBER($whole) }. Le reste est conservé.
cards-too-long = Trop long pour être modifié sur une carte. Le texte reste tel quel à l’enregistrement.
cards-page = Page { $page } sur { $pages }
cards-page-next = Page suivante
cards-page-previous = Page précédente

## L’opportunité
cards-rename = Renommer
cards-rename-label = Nom de l’opportunité
cards-rename-missing = Un nom doit comporter au moins un caractère.
cards-rename-save = Enregistrer le nom
cards-archived = Archivée le { $when }. Rien n’a été supprimé : restaurez-la pour continuer à travailler.
cards-archive = Archiver
cards-restore = Restaurer
cards-settings = Paramètres
cards-stages = Étapes
cards-gate = jalon
cards-next-run = Exécuter : { $stage }
cards-next-complete = Terminer : { $stage }
cards-next-open = Ouvrir : { $stage }
cards-field-client_name = Client
cards-field-region = Région
cards-field-brands = Marques
cards-field-service_types = Services
cards-field-deadline = Remise de la proposition
cards-field-go_live = Mise en ligne
cards-field-summary = Résumé
cards-field-owner = Responsable
cards-field-cost = Coût du modèle à ce jour
cards-field-model_type = Type de modèle
cards-field-rate_region = Région tarifaire
cards-field-currency = Devise
cards-field-notes = Notes
cards-hint-list = Séparez les valeurs par des virgules
cards-hint-rate_region = La région dont les taux horaires s’appliquent
cards-hint-currency = La devise de ces taux

## Fichiers
cards-files = Fichiers
cards-files-none = Aucun fichier pour l’instant. Déposez le brief dans cette conversation.
cards-files-all = Afficher les { NUMBER($files) } fichiers ›
cards-files-unread = Illisibles, donc non pris en compte
cards-files-more-unread = { $more ->
    [one] { NUMBER($more) } autre fichier n’a pas pu être lu.
   *[other] { NUMBER($more) } autres fichiers n’ont pas pu être lus.
}
cards-file-waiting = En cours de récupération
cards-file-read = Lu
cards-file-unsearchable = Aucun texte exploitable
cards-file-refused = Refusé
cards-file-lost = N’a pas pu être récupéré
cards-file-pages = { $pages ->
    [one] { NUMBER($pages) } page
   *[other] { NUMBER($pages) } pages
}
cards-file-characters = { $characters } caractères

## Où en est une étape
cards-running = En cours d’exécution
cards-outdated = Obsolète
cards-completed-by = { $who }, { $when }
cards-completed-on = { $when }
cards-outdated-title = Obsolète
cards-complete = Terminer l’étape
cards-run-first-intake = Lire le brief
cards-run-first-diagnosis = Diagnostiquer le brief
cards-run-again = Relancer
cards-run-queued = En attente de son tour
cards-run-working = { $work ->
    [reading] Lecture du brief
    [export] Écriture des fichiers
    [computed] Calcul
    [integration] Passation
   *[agent] Rédaction
}
cards-run-usual = { $work ->
    [export] Cela prend d’ordinaire quelques secondes. La carte change d’elle-même à la fin.
    [computed] Cela prend d’ordinaire quelques secondes. La carte change d’elle-même à la fin.
    [integration] Cela prend d’ordinaire quelques secondes. La carte change d’elle-même à la fin.
   *[agent] Cela prend d’ordinaire une trentaine de secondes. La carte change d’elle-même à la fin.
}
cards-run-asked = Lancé { $when }
cards-run-failed = La dernière exécution a échoué
cards-run-kept = La version { $version } ci-dessous est conservée et reste valable.
cards-run-nothing = { $stage ->
    [intake] Rien n’a été modifié. Vous pouvez remplir la carte à la main ou relancer l’étape.
    [assets] Rien n’a été modifié. Vous pouvez ajouter les assets à la main ou relancer l’étape.
   *[other] Rien n’a été modifié. Vous pouvez relancer l’étape.
}
cards-guide-start-intake = Laissez Trowel lire le brief. Il remplit les champs ci-dessous, en citant chaque fois les mots du brief ; une trentaine de secondes.
cards-guide-start-diagnosis = Laissez Trowel diagnostiquer le brief : quoi produire, ce qui reste ouvert, quoi demander au client. Une trentaine de secondes.
cards-guide-check-intake = Vérifiez les champs, enregistrez vos modifications, puis terminez l’étape.
cards-guide-check-diagnosis = Parcourez les sections, ajoutez les questions qui manquent, puis terminez l’étape.
cards-made-by = { $by ->
    [rules] Rédigé sans modèle
    [computed] Calculé
    [people] Dernière modification à la main
   *[model] Rédigé par { $by }
}
cards-version = version { $version }, { $when }
cards-more-remarks = { $more ->
    [one] { NUMBER($more) } autre remarque est conservée avec cette version.
   *[other] { NUMBER($more) } autres remarques sont conservées avec cette version.
}

## Preuves
cards-source = Source ▾
cards-source-show = Source : afficher d’où cela vient
cards-source-more = { $more ->
    [one] { NUMBER($more) } autre citation est conservée.
   *[other] { NUMBER($more) } autres citations sont conservées.
}
cards-place-page = page { $place }
cards-place-slide = diapositive { $place }
cards-place-sheet = feuille { $place }
cards-place-cells = cellules { $place }
cards-place-heading = sous « { $place } »
cards-place-part = { $place }

## Prise en compte
cards-intake-not-stated = Non précisé dans le brief
cards-intake-as-drafted = Tel que lu dans le brief
cards-intake-differs = Le brief dit :
cards-replace = Remplacer ›
cards-replace-title = Remplacer : { $field }
cards-replace-label = Nouveau texte
cards-replace-missing = Saisissez le nouveau texte, ou annulez pour conserver l’actuel.

## Diagnostic
cards-contents = Contenu
cards-overview = Vue d’ensemble
cards-complexity = Complexité
cards-complexity-low = Faible
cards-complexity-medium = Moyenne
cards-complexity-high = Élevée
cards-section-summary = Résumé
cards-section-deliverables = Livrables
cards-section-reach = Canaux, marchés, compétences
cards-section-kpis_slas = KPI et SLA
cards-section-tech_asks = Technologie
cards-section-timelines = Calendriers
cards-section-ambiguities = Points laissés ouverts par le brief
cards-section-contradictions = Contradictions
cards-section-clarifications = Questions pour le client
cards-section-empty = Le brief ne contient rien à ce sujet.
cards-about-deliverables = Ce que le client veut faire produire, avec les volumes du brief.
cards-about-reach = Où c’est diffusé, sur quels marchés, et ce qu’il faut pour cela.
cards-about-kpis_slas = Comment le succès et le service sont mesurés.
cards-about-tech_asks = Systèmes, formats et intégrations demandés par le brief.
cards-about-timelines = Dates et durées citées par le brief.
cards-about-ambiguities = Points ouverts qui changent la charge de travail ; chacun est aussi une question pour le client.
cards-about-contradictions = Là où le brief se contredit.
cards-about-clarifications = Les plus pressantes d’abord. Elles partent chez le client dans le dossier Q&R.
cards-list-channels = Canaux
cards-list-markets = Marchés
cards-list-capabilities_required = Compétences
cards-onward-section = { $section } ›
cards-priority-red = Rouge
cards-priority-amber = Orange
cards-priority-green = Vert
cards-priority-count-red = rouges : { NUMBER($asked) }
cards-priority-count-amber = orange : { NUMBER($asked) }
cards-priority-count-green = vertes : { NUMBER($asked) }
cards-question = Question
cards-question-new = Ajouter une question
cards-question-change = Modifier la question
cards-question-add = Ajouter une question
cards-question-save-new = Ajouter la question
cards-question-edit = Modifier
cards-question-category = Catégorie
cards-question-priority = Priorité
cards-question-why = Pourquoi c’est important
cards-question-answer = Réponse
cards-question-status = Statut
cards-question-missing = Écrivez la question.
cards-question-pending = En attente
cards-question-answered = Répondue
cards-question-dismissed = Hors périmètre
cards-question-by-hand = ajoutée à la main

## Relancer
cards-rerun-title = Relancer « { $stage } » ?
cards-rerun-replaces = Ceci serait remplacé
cards-rerun-kept = La version précédente reste lisible. Ce qui a été ajouté ou répondu à la main est conservé.
cards-rerun-yes = Oui, relancer
cards-rerun-no = Non, conserver

## Paramètres
cards-settings-title = Paramètres
cards-model_type-current_oplus = Actuel (O+)
cards-model_type-traditional = Traditionnel
cards-model_type-ai_supported = Assisté par l’IA
cards-notes-by = Dernière modification par { $who }
cards-choices-left-out = { $more ->
    [one] { NUMBER($more) } autre choix ne tient pas sur cette carte.
   *[other] { NUMBER($more) } autres choix ne tiennent pas sur cette carte.
}
cards-people-left-out = { $people ->
    [one] { NUMBER($people) } autre personne ne tient pas sur cette carte.
   *[other] { NUMBER($people) } autres personnes ne tiennent pas sur cette carte.
}

## La liste
cards-list-title = Opportunités
cards-list-archived-title = Opportunités archivées
cards-list-archived = Archivées
cards-list-count = { $total ->
    [one] { NUMBER($total) } opportunité. Touchez-la pour l’ouvrir.
   *[other] { NUMBER($total) } opportunités. Touchez-en une pour l’ouvrir.
}
cards-list-found = { $total ->
    [0] Rien ne correspond à « { $searched } ». Essayez une partie du nom, ou le numéro.
    [one] Une opportunité correspond à « { $searched } ».
   *[other] { NUMBER($total) } opportunités correspondent à « { $searched } ».
}
cards-list-empty = Aucune opportunité pour l’instant. Déposez un brief dans cette conversation, ou donnez un nom à une nouvelle ci-dessous.
cards-list-empty-archived = Rien n’est archivé.
cards-list-deadline = à remettre { $when }
cards-list-name = Nom ou numéro
cards-list-name-hint = Une partie d’un nom, #12, ou le nom d’une nouvelle opportunité
cards-find = Rechercher
cards-create = Créer avec ce nom

## Aide, bienvenue, identité
cards-help-title = Ce que fait Trowel
cards-help-personal = Trowel mène le brief d’un client jusqu’à la proposition. Déposez un fichier ici pour commencer, ou écrivez l’une de ces commandes :
cards-help-channel = Trowel mène le brief d’un client jusqu’à la proposition. Ici, dans le canal, mentionnez Trowel avec le fichier ou l’une de ces commandes :
cards-command-file = Un fichier
cards-command-file-does = Démarre une opportunité, ou rejoint celle qui est ouverte ici.
cards-command-new = new NOM
cards-command-new-does = Démarre une opportunité sans fichier.
cards-command-list = list
cards-command-list-does = Affiche les opportunités.
cards-command-open = open #12
cards-command-open-does = En ouvre une par son numéro, ou par une partie de son nom.
cards-command-status = status
cards-command-status-does = Affiche celle qui est ouverte ici.
cards-command-whoami = whoami
cards-command-whoami-does = Affiche qui vous êtes pour Trowel et ce que vous pouvez faire.
cards-command-roles = roles
cards-command-roles-does = Affiche qui détient quel rôle.
cards-command-settings = settings
cards-command-settings-does = Affiche les réglages de votre organisation.
cards-command-assign = assign RÔLE QUI
cards-command-assign-does = Attribue un rôle, par mention, adresse ou identifiant Entra : assign commercial jo@agency.com
cards-command-unassign = unassign RÔLE QUI
cards-command-unassign-does = Retire un rôle.
cards-command-help = help
cards-command-help-does = Affiche ceci.
cards-welcome-title = Trowel est là
cards-welcome = Du brief du client à une proposition qui se défend ligne par ligne. Trois choses à faire :
cards-welcome-drop = Déposer un brief
cards-welcome-drop-personal = Envoyez ici les fichiers du client : Word, PDF, Excel, PowerPoint, texte ou e-mail.
cards-welcome-drop-channel = Mentionnez Trowel dans un message avec les fichiers du client en pièce jointe.
cards-welcome-list = Voir les opportunités
cards-welcome-list-does = Ce qui est en cours, où en est chacune, et ce qui est à remettre.
cards-welcome-help = Demander de l’aide
cards-welcome-help-does = Écrivez « help » quand vous voulez ; vous aurez toujours une réponse.
cards-welcome-by = Ajouté par { $who }
cards-who-title = Qui vous êtes pour Trowel
cards-who-name = Nom
cards-who-roles = Rôles
cards-who-no-roles = Aucun
cards-who-id = Identifiant
cards-who-tenant = Locataire
cards-who-admins = Administrateurs
cards-who-change = Un administrateur peut modifier vos rôles.
cards-who-change-unknown = Aucun administrateur n’est encore défini. Qui exploite Trowel nomme le premier dans sa configuration.
cards-who-local = Mode local : Trowel croit ici chacun sur parole. Ne l’utilisez jamais avec les vrais briefs d’autrui.
cards-role-viewer = Lecteur
cards-role-editor = Éditeur
cards-role-commercial = Approbateur commercial
cards-role-solution = Approbateur solution
cards-role-delivery = Approbateur production
cards-role-regional = Approbateur régional
cards-role-deal_desk = Deal desk
cards-role-manager = Manager
cards-role-admin = Administrateur

## Fichiers sans place
cards-place-files-title = À quoi ces fichiers appartiennent-ils ?
cards-place-files-why = Cette conversation a une opportunité ouverte, et les fichiers concernent peut-être une autre. Ils sont conservés jusqu’à votre choix.
cards-place-files-more = { $more ->
    [one] Et { NUMBER($more) } autre fichier.
   *[other] Et { NUMBER($more) } autres fichiers.
}
cards-place-files-left = Voici les { NUMBER($placed) } premiers fichiers sur { NUMBER($files) }. Renvoyez les autres ensuite.
cards-place-files-join = Ajouter à #{ $number } { $name }
cards-place-files-new = Démarrer une nouvelle opportunité

## Échantillons, pour la galerie
cards-sample-progress = Lecture de la page 12 sur 30
cards-sample-remark = { $dropped } valeurs ont été écartées, car leur citation ne figure pas dans le brief.
cards-sample-replaced = { $questions } questions posées par la dernière exécution
cards-sample-scan = Ce fichier est un scan sans texte exploitable. Renvoyez-le après reconnaissance de texte, ou saisissez l’essentiel dans les notes.
cards-sample-encrypted = Ce fichier est protégé par un mot de passe. Renvoyez-le sans protection.
cards-sample-saved = Enregistré. L’opportunité s’appelle désormais « { $name } ».

## Une carte dépassée
cards-overtaken = Cette carte est dépassée : une plus récente de cette opportunité se trouve plus bas.
cards-overtaken-current = L’afficher ici dans son état actuel
cards-between = { ", " }
cards-details = Détails

## Les étapes, en file
cards-steps-count = Étapes terminées : { NUMBER($done) } sur { NUMBER($all) }
cards-steps-outdated = Obsolètes : { NUMBER($outdated) }
cards-steps-done = { NUMBER($first) } à { NUMBER($last) } : terminées
cards-steps-ahead = { NUMBER($first) } à { NUMBER($last) } : à venir
cards-steps-show = Afficher
cards-steps-waits = Attend { $role } :
cards-steps-waits-nobody = Attend { $role }, et personne ne peut décider
cards-steps-more = { NUMBER($more) } de plus
cards-need-yours = Pour vous :
cards-need-decide = Décider
cards-need-confirm = Voir ce qui a été lu
cards-need-answer = Ouvrir les questions
cards-steps-roles = attend { $roles }
