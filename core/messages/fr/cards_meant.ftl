# Ce que quelqu’un a peut-être voulu dire sans écrire une commande telle quelle.

cards-meant = Je ne suis pas sûr de ce que vous voulez dire ; je n’ai donc rien fait. Est-ce l’une de ces actions ?
cards-meant-new = Démarrer « { $name } »
cards-meant-open = Chercher « { $name } »
cards-meant-list = Toutes les opportunités
cards-meant-status = Où nous en sommes
cards-meant-whoami = Qui je suis ici
cards-meant-roles = Qui détient quel rôle
cards-meant-assign = Attribuer ou retirer un rôle
cards-meant-settings = Paramètres
cards-meant-catalogue = Le catalogue
cards-meant-import = Importer un catalogue
cards-meant-template = Le modèle de présentation
cards-meant-preferences = Ce qui m’est annoncé
cards-meant-notifications = Ce qui est nouveau
cards-meant-help = Aide
