# Phase 1: was Leser neben dem Gelesenen erfahren.

intake-rules-little-remark = Wenig in diesem Briefing ist Arbeit, die eine Kreativagentur leistet. Lesen Sie seinen Umfang, bevor mehr Zeit hineinfließt.
intake-rules-day-first = Der Termin „{ $phrase }“ lässt sich als { $one } oder als { $two } lesen; der frühere Tag gilt. Fragen Sie den Kunden, welcher gemeint ist.
intake-rules-no-year = „{ $phrase }“ nennt kein Jahr; gelesen wurde { $date }, nach dem Wochentag oder den anderen Terminen des Briefings. Prüfen Sie das.
