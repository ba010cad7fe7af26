# Phase 7: wie ein Lauf der Zuordnung verlief. Warum eine einzelne Route passt, steht auf Englisch.

matching-stage-no-assets = Es gibt nichts zuzuordnen: Die Opportunity hat noch keine Assets. Führen Sie die Asset-Liste aus, oder fügen Sie ein Deliverable von Hand hinzu, und ordnen Sie dann erneut zu.
matching-stage-ranking = { $count ->
    [one] Ein Asset wird
   *[other] { $count } Assets werden
} mit dem Katalog verglichen.
matching-stage-model = Das Modell sieht sich { $count ->
    [one] ein Asset
   *[other] { $count } Assets
} und die nächstliegenden Routen an.
matching-stage-progress = { $done } von { $count } Assets zugeordnet.
matching-stage-nothing = { $count ->
    [one] Das Asset hat kein Gegenstück im Katalog.
   *[other] Keines der { $count } Assets hat ein Gegenstück im Katalog.
} Wählen Sie eine Route von Hand, wo Sie eine passende kennen, oder ergänzen Sie den Katalog um Routen und ordnen Sie erneut zu.
matching-stage-fell-back = { $count ->
    [one] Ein Asset wurde
   *[other] { $count } Assets wurden
} allein durch Textvergleich zugeordnet. { $reason }
matching-stage-given-up = { $count ->
    [one] Ein weiteres Asset wurde
   *[other] { $count } weitere Assets wurden
} allein durch Textvergleich zugeordnet, da das Modell bis dahin mehrmals ausgefallen war. Ordnen Sie erneut zu, damit es sich alle ansieht.
matching-stage-unanswered = { $count ->
    [one] Ein Asset wurde
   *[other] { $count } Assets wurden
} allein durch Textvergleich zugeordnet: Das Modell sagte nichts Brauchbares { $count ->
    [one] dazu
   *[other] zu ihnen
}.
matching-stage-dropped = { $count ->
    [one] Eine vom Modell genannte Route gehörte nicht zu seiner Auswahl und wurde
   *[other] { $count } vom Modell genannte Routen gehörten nicht zu seiner Auswahl und wurden
} weggelassen.
