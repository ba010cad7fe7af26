# Die Phasen mit Namen, wozu jede dient, und die Wörter dafür, wo eine steht.

pipeline-title-intake = Opportunity aufnehmen
pipeline-title-diagnosis = Briefing lesen und analysieren
pipeline-title-qualification = Qualifizierung (TROWLS)
pipeline-title-qa_pack = Q&A-Paket für den Kunden
pipeline-title-client_answers = Kundenantworten einlesen
pipeline-title-assets = Asset-Liste vereinheitlichen
pipeline-title-matching = Assets den Job-Routen zuordnen
pipeline-title-rate_card = Rate Card erstellen
pipeline-title-delivery_model = Liefermodell empfehlen
pipeline-title-efficiency = Effizienz anwenden
pipeline-title-team_shape = Teamstruktur entwerfen
pipeline-title-capability_gaps = Kompetenzlücken erkennen
pipeline-title-support_docs = Begleitdokumente
pipeline-title-approvals = Prüfung und Freigabe
pipeline-title-pitch = Pitch-Unterlagen
pipeline-title-delivery_plan = Umsetzungsplanung (nach dem Gewinn)
pipeline-title-handoff = Nachgelagerte Systeme anstoßen

pipeline-purpose-intake = Findet Kunde, Marken, Leistungen und Termine im Briefing.
pipeline-purpose-diagnosis = Liest das Briefing als Umfang: was zu erstellen ist, für wen, und was den Kunden zu fragen ist.
pipeline-purpose-qualification = Bewertet, ob sich das Vorhaben lohnt, und bittet um die Entscheidung.
pipeline-purpose-qa_pack = Bringt die Fragen an den Kunden in eine Arbeitsmappe und ein Dokument.
pipeline-purpose-client_answers = Nimmt auf, was der Kunde geantwortet hat.
pipeline-purpose-assets = Macht aus den Deliverables eine Liste mit einem Asset je Zeile.
pipeline-purpose-matching = Findet für jedes Asset die Job-Route des Katalogs.
pipeline-purpose-rate_card = Berechnet aus den gewählten Routen die Stunden je Rolle.
pipeline-purpose-delivery_model = Sagt Schritt für Schritt, wie die Arbeit am besten geliefert wird.
pipeline-purpose-efficiency = Legt fest, was Tools und Arbeitsweisen einsparen.
pipeline-purpose-team_shape = Berechnet, wie viele Personen welcher Rolle es braucht.
pipeline-purpose-capability_gaps = Nennt, was das Briefing verlangt und die Agentur nicht im Haus hat.
pipeline-purpose-support_docs = Entwirft Vorbehalte, Annahmen, Service-Level und Kennzahlen.
pipeline-purpose-approvals = Sammelt die Freigaben, die das Angebot braucht.
pipeline-purpose-pitch = Entwirft das Deck aus den Ergebnissen der Phasen.
pipeline-purpose-delivery_plan = Plant die Umsetzung, sobald der Deal gewonnen ist.
pipeline-purpose-handoff = Übergibt die freigegebene Opportunity an die Systeme, die übernehmen.

pipeline-status-not_started = Nicht begonnen
pipeline-status-in_progress = In Arbeit
pipeline-status-completed = Abgeschlossen
