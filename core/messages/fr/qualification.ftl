# Les faits placés à côté des dimensions TROWLS. Ils disent ce qui est connu et ne suggèrent jamais de score.

hint-undiagnosed = Le brief n’a pas encore été diagnostiqué. Exécutez l’étape 2 : ce qu’elle trouve apparaîtra ici.

hint-timing-deadline = La proposition est à remettre le { $date }, { $days ->
    [0] c’est-à-dire aujourd’hui
    [one] dans { NUMBER($days) } jour
   *[other] dans { NUMBER($days) } jours
}.
hint-timing-deadline-past = La proposition était à remettre le { $date }, il y a { $days ->
    [one] { NUMBER($days) } jour
   *[other] { NUMBER($days) } jours
}.
hint-timing-deadline-none = Aucune date n’est fixée pour la proposition.
hint-timing-deadline-read = Le brief a été lu comme demandant la proposition pour le { $date }, ce qui diffère de ce que contient l’opportunité.
hint-timing-go_live = La mise en ligne a lieu le { $date }, { $days ->
    [0] c’est-à-dire aujourd’hui
    [one] dans { NUMBER($days) } jour
   *[other] dans { NUMBER($days) } jours
}.
hint-timing-go_live-past = La mise en ligne devait avoir lieu le { $date }, il y a { $days ->
    [one] { NUMBER($days) } jour
   *[other] { NUMBER($days) } jours
}.
hint-timing-go_live-none = Aucune date n’est fixée pour la mise en ligne.
hint-timing-go_live-read = Le brief a été lu comme annonçant la mise en ligne le { $date }, ce qui diffère de ce que contient l’opportunité.
hint-timing-backwards = La mise en ligne du { $live } précède la remise de la proposition, le { $due }. L’une des deux dates doit être fausse.
hint-timing-timeline = Le calendrier du brief dit : { $what }

hint-earlier = #{ $number } « { $name } », commencée le { $date }, { $status ->
    [won] a été gagnée
    [lost] a été perdue
    [deprioritised] a été mise de côté
   *[active] est encore ouverte
} ; { $known ->
    [both] score de { NUMBER($score) } sur 10 sur ce point et { NUMBER($percentage) } % au total
    [score] score de { NUMBER($score) } sur 10 sur ce point
    [percentage] qualifiée à { NUMBER($percentage) } % au total
   *[neither] aucun score
}.

hint-lessons = Enseignement de #{ $number } : « { $lessons } »
hint-relationship-first = C’est ici la première opportunité de { $client }.
hint-relationship-client-none = Aucun client n’est défini : le travail antérieur avec lui ne peut pas être retrouvé. Renseignez le client, et il apparaîtra ici.
hint-relationship-count = Opportunités antérieures de ce client : { NUMBER($count) }{ $won ->
    [0] {""}
   *[other] {", "}gagnées : { NUMBER($won) }
}{ $lost ->
    [0] {""}
   *[other] {", "}perdues : { NUMBER($lost) }
}{ $deprioritised ->
    [0] {""}
   *[other] {", "}mises de côté : { NUMBER($deprioritised) }
}{ $active ->
    [0] {""}
   *[other] {", "}encore ouvertes : { NUMBER($active) }
}.
hint-relationship-answered = Interrogé sur qui décide, le client a répondu : « { $answer } »
hint-relationship-open = Ouvert dans le brief : { $what }

hint-opportunity-answered = Interrogé sur le budget, le client a répondu : « { $answer } »
hint-opportunity-money = { $more ->
    [0] Le brief cite une somme d’argent : { $amount }.
    [one] Le brief cite une somme d’argent, { $amount }, et { NUMBER($more) } autre.
   *[other] Le brief cite une somme d’argent, { $amount }, et { NUMBER($more) } autres.
}
hint-opportunity-open = Ouvert dans le brief : { $what }
hint-opportunity-money-none = Aucune somme d’argent ne figure dans les passages derrière ce qui a été lu.
hint-opportunity-deliverables = { $count ->
    [0] Le diagnostic n’a trouvé aucun livrable.
    [one] Le brief demande { NUMBER($count) } livrable{ $counted ->
        [0] , sans en dire le volume.
       *[other] , et en dit le volume.
    }
   *[other] Le brief demande { NUMBER($count) } livrables ; { $counted ->
        [0] aucun n’a de volume.
       *[other] { $counted ->
            [one] { NUMBER($counted) } d’entre eux a un volume.
           *[other] { NUMBER($counted) } d’entre eux ont un volume.
        }
    }
}
hint-opportunity-volume = Un volume dans les mots du brief, pour { $name } : « { $volume } »
hint-opportunity-reach = Le brief cite { $markets ->
    [0] aucun marché
    [one] { NUMBER($markets) } marché
   *[other] { NUMBER($markets) } marchés
} et { $channels ->
    [0] aucun canal
    [one] { NUMBER($channels) } canal
   *[other] { NUMBER($channels) } canaux
}{ $complexity ->
    [low] {"\u202F"}; le diagnostic juge sa complexité faible
    [medium] {"\u202F"}; le diagnostic juge sa complexité moyenne
    [high] {"\u202F"}; le diagnostic juge sa complexité élevée
   *[unknown] {""}
}.
hint-opportunity-pipeline = { $count ->
    [one] { NUMBER($count) } autre opportunité de ce client est encore ouverte.
   *[other] { NUMBER($count) } autres opportunités de ce client sont encore ouvertes.
}

hint-what_we_know-contradictions = { $count ->
    [one] Le brief se contredit : { $what }
   *[other] Le brief se contredit à { NUMBER($count) } endroits, d’abord : { $what }
}
hint-what_we_know-questions = Questions pour le client : ouvertes { NUMBER($pending) }, dont rouges { NUMBER($red) } ; répondues { NUMBER($answered) }, écartées { NUMBER($dismissed) }.
hint-what_we_know-questions-none = Il n’y a aucune question pour le client.
hint-what_we_know-ambiguities = { $count ->
    [0] Le diagnostic n’a rien trouvé que le brief laisse ouvert.
    [one] Le brief laisse un point ouvert : { $what }
   *[other] Le brief laisse { NUMBER($count) } points ouverts, d’abord : { $what }
}
hint-what_we_know-earlier = #{ $number } « { $name } » était pour le même client ; ce qui y a été appris peut être relu.
hint-what_we_know-sources = { $quotes ->
    [one] { NUMBER($quotes) } passage
   *[other] { NUMBER($quotes) } passages
} de { $files ->
    [one] { NUMBER($files) } fichier
   *[other] { NUMBER($files) } fichiers
} { $quotes ->
    [one] étaie
   *[other] étaient
} ce qui a été lu.

hint-location-region = La région est { $region }.
hint-location-region-none = Aucune région n’est définie.
hint-location-markets = { $count ->
    [one] { NUMBER($count) } marché est cité : { $names }.
   *[other] { NUMBER($count) } marchés sont cités : { $names }{ $more ->
        [0] {""}
       *[other] {" "}et { NUMBER($more) } de plus
    }.
}
hint-location-markets-none = Le brief ne cite aucun marché.
hint-location-outside = Cités comme marchés, mais hors de la région { $region } telle que Trowel la compte : { $names }{ $more ->
    [0] {""}
   *[other] {" "}et { NUMBER($more) } de plus
}.

hint-sector-services = Services demandés : { $names }{ $more ->
    [0] {""}
   *[other] {" "}et { NUMBER($more) } de plus
}.
hint-sector-services-none = Aucun type de service n’est défini : le travail antérieur de ce type ne peut pas être retrouvé.
hint-sector-capabilities = Compétences nécessaires : { $names }{ $more ->
    [0] {""}
   *[other] {" "}et { NUMBER($more) } de plus
}.
hint-sector-first = Aucune opportunité antérieure ici ne demande un service du même type.
hint-sector-count = Opportunités antérieures avec un service du même type : { NUMBER($count) }{ $won ->
    [0] {""}
   *[other] {", "}gagnées : { NUMBER($won) }
}{ $lost ->
    [0] {""}
   *[other] {", "}perdues : { NUMBER($lost) }
}{ $deprioritised ->
    [0] {""}
   *[other] {", "}mises de côté : { NUMBER($deprioritised) }
}{ $active ->
    [0] {""}
   *[other] {", "}encore ouvertes : { NUMBER($active) }
}.
hint-sector-conflicts = Trowel n’a pas de liste de conflits : comparez ce client et ce secteur à la vôtre avant de noter.
