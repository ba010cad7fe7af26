# Phase 12: was Leser neben den Lücken erfahren.

sourcing-checked-core = { $count ->
    [one] Eine Kompetenz, die das Modell für unsere hielt, steht nicht auf der Liste der eigenen Kompetenzen und wurde weggelassen.
   *[other] { NUMBER($count) } Kompetenzen, die das Modell für unsere hielt, stehen nicht auf der Liste der eigenen Kompetenzen und wurden weggelassen.
}
sourcing-checked-owned = { $count ->
    [one] Eine Lücke des Modells wurde weggelassen: Das tun unsere eigenen Leute.
   *[other] { NUMBER($count) } Lücken des Modells wurden weggelassen: Das tun unsere eigenen Leute.
}
sourcing-checked-partners = { $count ->
    [one] Ein vom Modell genannter Partner steht nicht auf der Liste der Partner und wurde ausgelassen.
   *[other] { NUMBER($count) } vom Modell genannte Partner stehen nicht auf der Liste der Partner und wurden ausgelassen.
}
sourcing-checked-words = { $count ->
    [one] Ein Satz des Modells wurde ersetzt, weil er eine Zahl oder einen Partner nennt, der hier nirgends belegt ist.
   *[other] { NUMBER($count) } Sätze des Modells wurden ersetzt, weil sie Zahlen oder Partner nennen, die hier nirgends belegt sind.
}
sourcing-checked-missed = Die Regeln sehen auch { $things } verlangt, was das Modell nicht aufführt. Prüfen Sie, ob das Briefing danach fragt.
sourcing-no-lists = In den Einstellungen der Organisation stehen weder eigene Kompetenzen noch Partner, daher ist jede Kompetenz eine Lücke. Ein Admin kann die Listen füllen.
sourcing-about-gaps = Was das Briefing über unsere eigenen Leute hinaus verlangt: wie schwer es wiegt, woher es käme und warum.
