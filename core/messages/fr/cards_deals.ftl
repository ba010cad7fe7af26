# La carte de l’état de l’affaire.

cards-deal = Affaire
cards-deal-title = Où en est l’affaire
cards-deal-active = Active
cards-deal-won = Gagnée
cards-deal-lost = Perdue
cards-deal-deprioritised = Dépriorisée
cards-deal-since = Défini par { $who }, { $when }
cards-deal-never = Personne n’a encore indiqué autre chose.
cards-deal-form = Modifier
cards-deal-status = Statut
cards-deal-lessons = Enseignements
cards-deal-lessons-hint = Nécessaire pour perdue et dépriorisée : ce qui a fait la décision, ce que vous feriez autrement
cards-deal-lessons-none = Aucun noté.
cards-deal-save = Enregistrer
cards-deal-plan = Planifier la production
cards-deal-history = { $count ->
    [one] Indiqué { NUMBER($count) } fois ›
   *[other] Indiqué { NUMBER($count) } fois ›
}
cards-deal-history-title = Ce qui a été dit de l’affaire
cards-deal-back = Retour à l’affaire
cards-list-deals = Toutes
cards-list-show = Afficher
