# Les cartes des étapes 12 et 13.

## Compétences manquantes
cards-gaps-core = Nos équipes couvrent
cards-gaps-core-none = Aucune de nos compétences internes n’est demandée.
cards-gaps-missing = Ce qui manque
cards-gaps-none = Rien de ce que demande le brief ne dépasse nos équipes.
cards-gaps-more = { $more ->
    [one] Et { NUMBER($more) } autre.
   *[other] Et { NUMBER($more) } autres.
  }
cards-gaps-reasons = Voir les raisons
cards-gaps-level-red = Indispensable pour produire
cards-gaps-level-amber = À confier à un partenaire
cards-gaps-level-green = Souhaitable
cards-run-first-capability_gaps = Identifier les compétences manquantes
cards-guide-start-capability_gaps = Laissez Trowel comparer ce que demande le brief à ce que font nos équipes et nos partenaires. Une trentaine de secondes.
cards-guide-check-capability_gaps = Vérifiez chaque manque, sa criticité et sa source possible, puis terminez l’étape.

## Documents d’appui
cards-support-section-slas = Niveaux de service
cards-support-section-kpis = KPI
cards-support-section-assumptions = Hypothèses
cards-support-section-caveats = Réserves
cards-support-section-governance = Gouvernance
cards-support-section-empty = Les documents ne contiennent rien à ce sujet.
cards-support-deliverable = Jours ouvrés
cards-support-v-1 = V1
cards-support-v-2 = V2
cards-support-v-3 = V3
cards-support-days = V1 { $v1 } · V2 { $v2 } · V3 { $v3 } jours ouvrés
cards-run-first-support_docs = Rédiger les documents d’appui
cards-guide-start-support_docs = Laissez Trowel rédiger niveaux de service, KPI, hypothèses et réserves à partir de nos conditions et de ce brief. Une trentaine de secondes.
cards-guide-check-support_docs = Vérifiez les jours, les objectifs et ce sur quoi repose le prix, récupérez le document pour le client, puis terminez l’étape.
cards-export-support_docs_docx = Document Word
