# Phase 13: was Leser neben den Begleitdokumenten erfahren, und warum keine entstanden.

support-too-few-slas = { $count ->
    [0] Kein SLA ließ sich entwerfen
    [one] Nur ein SLA ließ sich entwerfen
   *[other] Nur { NUMBER($count) } SLAs ließen sich entwerfen
}, und { NUMBER($least) } sind das Mindeste für ein Angebot. Nichts wurde behalten. Bitten Sie einen Admin, in den Einstellungen der Organisation SLAs zu ergänzen, und führen Sie die Phase dann erneut aus.
support-too-few-kpis = { $count ->
    [0] Kein KPI ließ sich entwerfen
    [one] Nur ein KPI ließ sich entwerfen
   *[other] Nur { NUMBER($count) } KPIs ließen sich entwerfen
}, und { NUMBER($least) } sind das Mindeste für ein Angebot. Nichts wurde behalten. Bitten Sie einen Admin, in den Einstellungen der Organisation KPIs zu ergänzen, und führen Sie die Phase dann erneut aus.
support-checked-days = { $count ->
    [one] Die Tage eines SLA des Modells wurden berichtigt: Sie folgen aus den Einstellungen der Organisation, dem Briefing und dem Liefermodell.
   *[other] Die Tage von { NUMBER($count) } SLAs des Modells wurden berichtigt: Sie folgen aus den Einstellungen der Organisation, dem Briefing und dem Liefermodell.
}
support-checked-slas = { $count ->
    [one] Ein SLA des Modells wurde weggelassen: Weder die Einstellungen noch das Briefing belegen seine Tage.
   *[other] { NUMBER($count) } SLAs des Modells wurden weggelassen: Weder die Einstellungen noch das Briefing belegen ihre Tage.
}
support-checked-kpis = { $count ->
    [one] Ein KPI des Modells wurde weggelassen: Weder die Einstellungen noch das Briefing belegen seinen Zielwert.
   *[other] { NUMBER($count) } KPIs des Modells wurden weggelassen: Weder die Einstellungen noch das Briefing belegen ihre Zielwerte.
}
support-checked-words = { $count ->
    [one] Ein Satz des Modells wurde ausgelassen, weil er eine Zahl nennt, die hier nirgends belegt ist.
   *[other] { NUMBER($count) } Sätze des Modells wurden ausgelassen, weil sie Zahlen nennen, die hier nirgends belegt sind.
}
support-checked-standing = { $count ->
    [one] Ein dauerhafter Ausschluss oder eine dauerhafte Annahme, die das Modell ausließ, wurde ergänzt.
   *[other] { NUMBER($count) } dauerhafte Ausschlüsse und Annahmen, die das Modell ausließ, wurden ergänzt.
}
support-about-slas = In wie vielen Arbeitstagen jede Art von Arbeit geliefert und überarbeitet wird, und warum.
support-about-kpis = Woran die Arbeit gemessen wird, und wie.
support-about-assumptions = Worauf der Preis beruht.
support-about-caveats = Was der Preis auslässt, und was Zusagen gefährden könnte.
support-about-governance = Wie die Arbeit gesteuert wird.
