# Étape 12 : ce que l’on apprend à côté des compétences manquantes.

sourcing-checked-core = { $count ->
    [one] { NUMBER($count) } compétence que le modèle prenait pour nôtre n’est pas sur la liste des compétences internes et a été écartée.
   *[other] { NUMBER($count) } compétences que le modèle prenait pour nôtres ne sont pas sur la liste des compétences internes et ont été écartées.
  }
sourcing-checked-owned = { $count ->
    [one] { NUMBER($count) } manque relevé par le modèle a été écarté : nos équipes le couvrent.
   *[other] { NUMBER($count) } manques relevés par le modèle ont été écartés : nos équipes les couvrent.
  }
sourcing-checked-partners = { $count ->
    [one] { NUMBER($count) } partenaire cité par le modèle n’est pas sur la liste des partenaires et a été laissé de côté.
   *[other] { NUMBER($count) } partenaires cités par le modèle ne sont pas sur la liste des partenaires et ont été laissés de côté.
  }
sourcing-checked-words = { $count ->
    [one] { NUMBER($count) } phrase du modèle a été remplacée, car elle apporte un nombre ou un partenaire que rien ici ne confirme.
   *[other] { NUMBER($count) } phrases du modèle ont été remplacées, car elles apportent des nombres ou des partenaires que rien ici ne confirme.
  }
sourcing-checked-missed = Les règles voient aussi une demande de { $things }, que le modèle ne liste pas. Vérifiez si le brief le demande.
sourcing-no-lists = Il n’y a ni compétences internes ni partenaires dans les paramètres de l’organisation : toute compétence est donc manquante. Un administrateur peut remplir les listes.
sourcing-about-gaps = Ce que demande le brief au-delà de nos équipes : sa gravité, d’où cela viendrait, et pourquoi.
