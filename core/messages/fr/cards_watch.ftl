# Les cartes de ce qui est suivi après une affaire gagnée, et des demandes de modification.

cards-watch = Liste de suivi
cards-watch-title = Ce qui est suivi
cards-watch-said = Ce sur quoi repose le prix. Chaque hypothèse a un responsable et un seuil ; celle qui ne tient plus devient une demande de modification. Touchez-en une pour la modifier ou consigner sa rupture.
cards-watch-none = Rien n’est encore suivi : les documents d’appui ne supposent rien. Ajoutez ce sur quoi repose le prix.
cards-watch-unwon = Les hypothèses de la proposition sont suivies une fois l’affaire gagnée.
cards-watch-gone = Ne figure plus parmi les hypothèses des documents d’appui
cards-watch-open = Ouvrir cette hypothèse
cards-watch-add = Suivre autre chose
cards-watch-changes = { $count ->
    [one] { NUMBER($count) } demande de modification
   *[other] { NUMBER($count) } demandes de modification
}
cards-watch-back = Retour à la liste de suivi
cards-watch-item = Hypothèse suivie
cards-watch-new = Suivre autre chose
cards-watch-log = Elle ne tient plus : consigner
cards-watch-status = Statut
cards-watch-status-watching = Suivie
cards-watch-status-broken = Rompue
cards-watch-status-closed = Clôturée
cards-watch-owner = Responsable
cards-watch-threshold = À partir de quand elle ne tient plus
cards-watch-threshold-hint = Si ce champ reste vide, je le tire de l’hypothèse
cards-watch-most = Chiffre, s’il y en a un
cards-watch-unit = Unité du chiffre
cards-watch-assumption = Hypothèse
cards-watch-assumption-missing = Écrivez ce qui est à suivre.
cards-watch-log-title = Consigner une hypothèse rompue
cards-watch-happened = Ce qui s’est passé, en des termes que le client peut lire
cards-watch-happened-hint = Depuis quand, combien de fois, avec quelles conséquences
cards-watch-happened-missing = Écrivez ce qui s’est passé.
cards-watch-pieces-title = Davantage d’unités d’un asset
cards-watch-pieces-said = Chiffré comme dans la proposition : ses heures par unité, avec les gains retenus.
cards-watch-asset = Asset
cards-watch-pieces = Combien en plus
cards-watch-hours-title = Heures par rôle
cards-watch-hours-said = Chiffré aux taux du catalogue en vigueur, tel que saisi.
cards-watch-role = Rôle
cards-watch-hours = Heures
cards-watch-draft = Rédiger la demande de modification

cards-change = Demande de modification
cards-change-list = Demandes de modification
cards-change-none = Il n’y en a pas encore.
cards-change-title = Demande de modification { NUMBER($number) }
cards-change-status-draft = Brouillon
cards-change-status-sent = Envoyée
cards-change-status-accepted = Acceptée
cards-change-status-declined = Refusée
cards-change-by-draft = Rédigée par { $who }, { $when }
cards-change-by-sent = Marquée envoyée par { $who }, { $when }
cards-change-by-accepted = Marquée acceptée par { $who }, { $when }
cards-change-by-declined = Marquée refusée par { $who }, { $when }
cards-change-agreed = Ce sur quoi repose la proposition
cards-change-happened = Ce qui s’est passé
cards-change-cost = Ce que cela coûte (interne)
cards-change-lines = { $count ->
    [one] Sa seule ligne ({ NUMBER($count) }) ›
   *[other] Ses { NUMBER($count) } lignes ›
}
cards-change-words = Ce qui est dit au client
cards-change-words-hidden = Ce qui est dit au client cite un prix ; il est donc montré à ceux qui peuvent voir les montants, sur leur propre carte.
cards-change-save = Enregistrer le texte
cards-change-to-draft = Remettre en brouillon
cards-change-to-sent = Marquer comme envoyée
cards-change-to-accepted = Acceptée
cards-change-to-declined = Refusée
cards-change-lines-title = Le prix, ligne par ligne (interne)
cards-change-source = Taux de { $region } en { $currency }, { $version ->
    [0] du catalogue d’exemple
   *[other] de la version { NUMBER($version) } de votre catalogue
}.
cards-change-rate = { $hours } à { $rate }
cards-change-typed = Heures telles que saisies
cards-change-of-pieces = { $count } × { $base } ({ $route }, { $asset }), moins { $less }
cards-change-back = Retour à la demande
