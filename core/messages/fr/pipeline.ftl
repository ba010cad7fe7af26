# Les étapes par leur nom, à quoi chacune sert, et les mots pour dire où l’on en est.

pipeline-title-intake = Prendre en compte l’opportunité
pipeline-title-diagnosis = Lire et diagnostiquer le brief
pipeline-title-qualification = Qualification (TROWLS)
pipeline-title-qa_pack = Dossier Q&R client
pipeline-title-client_answers = Intégrer les réponses du client
pipeline-title-assets = Normaliser la liste des assets
pipeline-title-matching = Rapprocher les assets des prestations
pipeline-title-rate_card = Créer la grille tarifaire
pipeline-title-delivery_model = Recommander le modèle de production
pipeline-title-efficiency = Appliquer les gains d’efficacité
pipeline-title-team_shape = Composer l’équipe
pipeline-title-capability_gaps = Identifier les compétences manquantes
pipeline-title-support_docs = Documents d’appui
pipeline-title-approvals = Validation et approbation
pipeline-title-pitch = Supports de pitch
pipeline-title-delivery_plan = Planification de la production (une fois gagnée)
pipeline-title-handoff = Passation aux systèmes en aval

pipeline-purpose-intake = Trouve le client, les marques, les services et les dates dans le brief.
pipeline-purpose-diagnosis = Lit le brief comme un périmètre : quoi produire, pour qui, et quoi demander au client.
pipeline-purpose-qualification = Évalue si l’opportunité en vaut la peine, et demande la décision.
pipeline-purpose-qa_pack = Met les questions pour le client dans un classeur et un document.
pipeline-purpose-client_answers = Reprend ce que le client a répondu.
pipeline-purpose-assets = Fait des livrables une liste avec un asset par ligne.
pipeline-purpose-matching = Trouve la prestation du catalogue pour chaque asset.
pipeline-purpose-rate_card = Calcule les heures par rôle à partir des prestations sélectionnées.
pipeline-purpose-delivery_model = Dit comment réaliser au mieux le travail, phase par phase.
pipeline-purpose-efficiency = Fixe ce que font gagner les outils et les méthodes.
pipeline-purpose-team_shape = Calcule combien de personnes de quel rôle il faut.
pipeline-purpose-capability_gaps = Nomme ce que demande le brief et que l’agence n’a pas en interne.
pipeline-purpose-support_docs = Rédige réserves, hypothèses, niveaux de service et mesures.
pipeline-purpose-approvals = Recueille les approbations dont la proposition a besoin.
pipeline-purpose-pitch = Rédige la présentation à partir de ce qu’ont produit les étapes.
pipeline-purpose-delivery_plan = Planifie la production une fois l’affaire gagnée.
pipeline-purpose-handoff = Transmet l’opportunité approuvée aux systèmes qui prennent le relais.

pipeline-status-not_started = Pas commencée
pipeline-status-in_progress = En cours
pipeline-status-completed = Terminée
