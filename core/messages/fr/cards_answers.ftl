# Ce que disent les cartes des étapes 4 et 5 : le dossier Q&R, les réponses du client, ce qui est revenu.

## Textes longs, exécutions
cards-excerpt = (coupé ici, { NUMBER($whole) } caractères au total)

## Une question et sa réponse
cards-answer-file = tirée de { $file }
cards-answer-pasted = tirée d’un texte collé
cards-answer-confirmed = confirmée par { $who }
cards-answer-typed = écrite par { $who }
cards-question-fill = Répondre
cards-question-dismiss = Hors périmètre
cards-question-reopen = Remettre en attente

## Le dossier Q&R
cards-run-first-qa_pack = Créer le dossier Q&R
cards-pack-again = Le recréer
cards-guide-start-qa_pack = Créez le dossier Q&R : un classeur et un document Word avec les questions ci-dessous, à remplir par le client. Quelques secondes.
cards-guide-check-qa_pack = Téléchargez le classeur ou le document Word, envoyez-le au client, puis terminez l’étape. À son retour, déposez-le dans cette conversation.
cards-pack-changed-title = Le dossier est en retard sur les questions
cards-pack-changed = { $changed ->
    [one] { NUMBER($changed) } question a été ajoutée, modifiée ou écartée depuis la création du dossier. Recréez-le avant de l’envoyer.
   *[other] { NUMBER($changed) } questions ont été ajoutées, modifiées ou écartées depuis la création du dossier. Recréez-le avant de l’envoyer.
}
cards-pack-contents = Ce qui est demandé au client
cards-pack-questions = { $asked ->
    [one] { NUMBER($asked) } question
   *[other] { NUMBER($asked) } questions
}
cards-pack-answered = { $answered ->
    [one] { NUMBER($answered) } a déjà une réponse ; elle est remplie, pour vérification par le client.
   *[other] { NUMBER($answered) } ont déjà une réponse ; elles sont remplies, pour vérification par le client.
}
cards-pack-dismissed = { $dismissed ->
    [one] { NUMBER($dismissed) } autre est hors périmètre et n’est pas envoyée.
   *[other] { NUMBER($dismissed) } autres sont hors périmètre et ne sont pas envoyées.
}
cards-pack-files = Les fichiers
cards-pack-made = Version { $version }, créée { $when } par { $who }
cards-pack-none-made = Il n’y avait rien à demander quand { $who } a clos l’étape ({ $when }) ; aucun fichier n’a donc été créé.
cards-pack-look = Voir les questions
cards-pack-no-questions = Il n’y a aucune question pour le client
cards-pack-all-dismissed = Toutes les questions sont hors périmètre
cards-pack-without-ways = Le dossier serait vide, il n’est donc pas créé. Ouvrez le diagnostic pour le lancer ou y remettre une question, ajoutez-en une à la main, ou continuez sans rien demander.
cards-pack-open-diagnosis = Ouvrir le diagnostic
cards-pack-without = Continuer sans questions

## Un export
cards-export-qa_pack_xlsx = Classeur
cards-export-qa_pack_docx = Document Word
cards-export-of = { $stage }, version { $version }
cards-export-size = { NUMBER($kilobytes) } Ko
cards-export-download = Télécharger
cards-export-minutes = { $minutes ->
    [one] Le lien est valable { NUMBER($minutes) } minute. Redemandez le fichier quand il vous en faut un autre.
   *[other] Le lien est valable { NUMBER($minutes) } minutes. Redemandez le fichier quand il vous en faut un autre.
}
cards-export-no-address = Le fichier est créé et conservé, mais il n’y a pas encore d’adresse pour le récupérer.
cards-export-set-address = Demandez à un administrateur de définir PUBLIC_URL à l’adresse où ce service est joignable, puis redemandez le fichier.

## Les réponses du client
cards-guide-start-client_answers = Déposez dans cette conversation le classeur ou le document renvoyé par le client, collez ce qu’il a écrit, ou touchez une question pour y répondre.
cards-answers-no-questions = Il n’y a aucune question pour le client, donc rien à quoi répondre. Ajoutez-en une à la main, ou lancez le diagnostic.
cards-answers-waiting = Des réponses sont revenues. Rien n’est enregistré avant votre accord.
cards-answers-waiting-more = { $more ->
    [one] { NUMBER($more) } autre attend.
   *[other] { NUMBER($more) } autres attendent.
}
cards-answers-answered = Répondues : { NUMBER($many) }
cards-answers-pending = En attente : { NUMBER($many) }
cards-answers-dismissed = Hors périmètre : { NUMBER($many) }
cards-answers-still-pending = { $pending ->
    [one] { NUMBER($pending) } question est encore en attente. Vous pouvez terminer l’étape sans elle : les étapes suivantes s’appuient alors sur le brief.
   *[other] { NUMBER($pending) } questions sont encore en attente. Vous pouvez terminer l’étape sans elles : les étapes suivantes s’appuient alors sur le brief.
}
cards-answers-paste = Coller des réponses
cards-answers-paste-how = Un e-mail du client, ou les notes d’un appel. Le texte est découpé en réponses, question par question, et vous est montré ; rien n’est enregistré avant votre confirmation.
cards-answers-paste-label = Ce que le client a écrit
cards-answers-paste-missing = Collez ou écrivez d’abord quelque chose.
cards-answers-paste-read = Lire les réponses

## Ce qui est revenu
cards-import-title = Ce qui est revenu du client
cards-import-pasted = Texte collé
cards-import-by = { $who }, { $when }
cards-import-look = Voir les réponses
cards-import-open = Voir
cards-import-new = { $many ->
    [0] Aucune nouvelle réponse
    [one] { NUMBER($many) } réponse comprise
   *[other] { NUMBER($many) } réponses comprises
}
cards-import-conflict = { $many ->
    [one] { NUMBER($many) } conflit
   *[other] { NUMBER($many) } conflits
}
cards-import-unplaced = Sans question : { NUMBER($many) }
cards-import-same = Déjà connues : { NUMBER($many) }
cards-import-blank = Laissées vides : { NUMBER($many) }
cards-import-unsaved = Rien n’est encore enregistré.
cards-import-check = Vérifiez les réponses, puis enregistrez-les. Ce qui n’a pas trouvé sa question n’est pas enregistré : copiez-le dans celle qui convient.
cards-import-decide = Dites quelle réponse compte là où il y en a plusieurs, puis enregistrez. Ce que vous ne tranchez pas reste en l’état.
cards-import-nothing-new = Il n’y a là aucune nouvelle réponse, donc rien à enregistrer.
cards-import-confirmed = Confirmé par { $who }, { $when }
cards-import-discarded = Écarté par { $who }, { $when }. Rien n’a été enregistré.
cards-import-discarded-again = Si c’était une erreur, déposez le fichier ou collez le texte à nouveau.
cards-import-saved = { $many ->
    [0] Aucune réponse n’était nouvelle, aucune n’a donc été enregistrée
    [one] { NUMBER($many) } réponse enregistrée
   *[other] { NUMBER($many) } réponses enregistrées
}
cards-import-left-kept = { $many ->
    [one] { NUMBER($many) } réponse connue est restée telle quelle.
   *[other] { NUMBER($many) } réponses connues sont restées telles quelles.
}
cards-import-left-conflicts = { $many ->
    [one] { NUMBER($many) } conflit n’a pas été tranché ; sa question est restée telle quelle. Tranchez-le dans la liste des questions.
   *[other] { NUMBER($many) } conflits n’ont pas été tranchés ; leurs questions sont restées telles quelles. Tranchez-les dans la liste des questions.
}
cards-import-left-gone = { $many ->
    [one] { NUMBER($many) } question n’existe plus ; sa réponse n’a pas été enregistrée.
   *[other] { NUMBER($many) } questions n’existent plus ; leurs réponses n’ont pas été enregistrées.
}
cards-import-confirm = Enregistrer ces réponses
cards-import-discard = Écarter
cards-import-to-choices = Revenir pour trancher et enregistrer
cards-import-conflicts-title = Là où les réponses se contredisent
cards-import-choices-here = Changer de page efface vos choix ci-dessus. Regardez d’abord les autres pages, puis choisissez et enregistrez ici.
cards-import-conflicts-left = { $left ->
    [one] { NUMBER($left) } autre conflit ne tient pas ici. Il reste en l’état jusqu’à ce que vous le tranchiez dans la liste des questions ; ce qui est revenu suit.
   *[other] { NUMBER($left) } autres conflits ne tiennent pas ici. Ils restent en l’état jusqu’à ce que vous les tranchiez dans la liste des questions ; ce qui est revenu suit.
}
cards-import-new-title = Compris
cards-import-unplaced-title = Sans question correspondante
cards-import-basis-text = rapproché par les mots de la question
cards-import-basis-number = rapproché par le numéro de la question
cards-import-basis-likeness = rapproché par ressemblance : à vérifier
cards-import-known = Connu
cards-import-returned = Revenu
cards-import-which = Quelle réponse compte ?
cards-import-undecided = Non tranché : rien n’est enregistré
cards-import-keep = Garder ce qui est connu
cards-import-keep-none = N’en enregistrer aucune
cards-import-take = Prendre : { $answer }
cards-import-take-one = Prendre { $number } : { $answer }
cards-import-offers-more = { $more ->
    [one] { NUMBER($more) } autre réponse est revenue.
   *[other] { NUMBER($more) } autres réponses sont revenues.
}
cards-file-answers = Les réponses du client
cards-place-files-answers = Ce sont les réponses du client pour #{ $number }

## Échantillons, pour la galerie
cards-sample-placeless = Ce texte se trouve sous le tableau, à côté d’aucune question.
cards-sample-macros = Le classeur contenait des macros. Elles n’ont pas été exécutées.
