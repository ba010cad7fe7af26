# La relecture des réponses : pourquoi un texte n’a pas été placé, et ce que doit savoir qui lit la proposition.

answers-macros = Le classeur contient des macros. Elles n’ont pas été exécutées ; ses cellules ont été lues telles quelles. Demandez une copie en .xlsx si vous voulez l’ouvrir vous-même.
answers-cut-rows = La feuille « { $sheet } » est très longue. Ses { $rows } premières lignes ont été lues ; le reste a été laissé de côté. Si des réponses se trouvent plus bas, envoyez-les dans une feuille plus courte.
answers-cut-columns = La feuille « { $sheet } » est très large. Ses { $columns } premières colonnes ont été lues ; le reste a été laissé de côté. Si des réponses se trouvent plus à droite, placez-les à côté de leurs questions et renvoyez le fichier.
answers-rows-read = La feuille « { $sheet } » a { $rows } lignes avec du texte. Toutes ont été examinées.
answers-merged = Sur la feuille « { $sheet } », des cellules de réponse sont fusionnées sur plusieurs lignes ({ $cells }). Ce qu’elles disent est proposé pour chaque question couverte. Vérifiez que cela valait pour toutes.

answers-ids-moved = { $count ->
    [one] L’identifiant masqué à côté de { $questions } appartient à une autre question ; ses mots ont été suivis. Vérifiez cette réponse.
   *[other] Les identifiants masqués à côté de { $count } questions appartiennent à d’autres ({ $questions }{ $more ->
        [0] {""}
       *[other] {" "}et { $more } de plus
    }), sans doute parce que des colonnes ont été triées séparément. Les mots des questions ont été suivis. Vérifiez ces réponses.
}
answers-elsewhere = { $count ->
    [one] La réponse à { $questions } ne se trouve pas à l’endroit prévu mais à côté. Elle est proposée malgré tout. Vérifiez-la.
   *[other] { $count } réponses ne se trouvent pas à l’endroit prévu mais à côté ({ $questions }{ $more ->
        [0] {""}
       *[other] {" "}et { $more } de plus
    }). Elles sont proposées malgré tout. Vérifiez-les.
}
answers-split = { $count ->
    [one] La réponse à { $questions } cite d’autres questions (« Q2 : … »). Elle a été découpée, et chaque partie est proposée pour la question qu’elle cite. Vérifiez les parties.
   *[other] { $count } réponses citent d’autres questions ({ $questions }{ $more ->
        [0] {""}
       *[other] {" "}et { $more } de plus
    }). Elles ont été découpées, et chaque partie est proposée pour la question qu’elle cite. Vérifiez les parties.
}
answers-dismissed = { $count ->
    [one] { $questions } avait été écartée comme hors périmètre, et une réponse est venue malgré tout. L’enregistrer marque la question comme répondue.
   *[other] { $count } questions avaient été écartées comme hors périmètre ({ $questions }{ $more ->
        [0] {""}
       *[other] {" "}et { $more } de plus
    }), et des réponses sont venues malgré tout. Les enregistrer marque les questions comme répondues.
}

answers-loose = Ce texte se trouve en dehors des questions. Placez-le à la main s’il répond à l’une d’elles.
answers-no-question = Aucune question posée par nous n’a été reconnue à côté de ce texte. Placez-le à la main s’il répond à l’une d’elles.
answers-unknown-question = Il se trouve à côté de « { $question } », qui n’est pas une de nos questions. Placez-le à la main s’il répond à l’une d’elles.
answers-no-longer-asked = Il répond à « { $question } », qui n’est plus posée. Gardez-le comme note, ou reposez la question.
answers-beside = Il se trouve à côté de la réponse à { $question }. Ajoutez-le là s’il en fait partie.
answers-unnumbered = Ce texte ne permet de reconnaître aucune question. Placez-le à la main, ou demandez des réponses avec les numéros de leurs questions (Q1, Q2, …).
answers-many = { $count } textes de ce fichier n’appartiennent à aucune question. Ils sont conservés ici ensemble, chacun sur sa ligne.
