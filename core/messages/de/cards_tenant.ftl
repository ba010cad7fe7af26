# Die Einstellungen der Organisation: ein Überblick und ein Formular für jeden Teil.

cards-tenant = Einstellungen der Organisation
cards-tenant-title = Einstellungen der Organisation
cards-tenant-said = Sie gelten für jede Opportunity und für alles, was ab jetzt entsteht.
cards-tenant-back = Alle Einstellungen
cards-tenant-asking = Ein Admin kann das ändern, im eigenen Chat mit Trowel.

## Sprache
cards-tenant-language = Sprache
cards-tenant-language-said = In welcher Sprache Karten sind, die alle in einem Kanal oder einer Gruppe sehen. Die eigenen sind jeweils in der Sprache, die man in Teams hat.
cards-tenant-language-of = Sprache geteilter Karten

## Branding
cards-tenant-branding = Branding
cards-tenant-branding-said = Wie Dokumente für Kunden aussehen.
cards-tenant-agency = Name der Agentur, wie Kunden ihn kennen
cards-tenant-agency-hint = Bleibt es leer, steht keiner in den Dokumenten
cards-tenant-colour = Markenfarbe
cards-tenant-colour-wrong = Eine Farbe ist # und sechs Ziffern oder Buchstaben von A bis F, etwa #1F3A5F.
cards-tenant-contact = An wen Kunden ihre Antworten senden
cards-tenant-contact-hint = Ein Name, eine Adresse oder beides

## Freigaben
cards-tenant-approvals = Freigaben
cards-tenant-approvals-said = Wer ein Angebot freigeben muss, bevor es hinausgeht, und wer über eine Anfrage entscheiden darf.
cards-tenant-approvals-state = Nötig: { $roles }. { $own } { $answer }
cards-tenant-required_roles = Rollen, die ein Angebot freigeben müssen
cards-tenant-required_roles-missing = Wählen Sie mindestens eine Rolle.
cards-tenant-self_approval = Darf man selbst freigeben, worum man gebeten hat?
cards-tenant-self_approval-no = Nein, jemand anderes entscheidet
cards-tenant-self_approval-yes = Ja

## Szenarien
cards-tenant-scenarios = Effizienzszenarien
cards-tenant-scenarios-said = Um wie viel Prozent jedes Szenario die Stunden zu verringern vorschlägt. Was an einer Opportunity schon gespeichert ist, bleibt.
cards-tenant-conservative = Vorsichtig, in Prozent
cards-tenant-moderate = Mäßig, in Prozent
cards-tenant-aggressive = Ehrgeizig, in Prozent
cards-tenant-percent-wrong = Ein Prozentsatz von 0 bis { $most }.
cards-tenant-scenarios-state = Vorsichtig { $conservative }, mäßig { $moderate }, ehrgeizig { $aggressive }

## KI-Tools
cards-tenant-tools = KI-Tools
cards-tenant-tools-said = Was über jedes Tool bekannt ist: Liefermodelle nennen diese und keine anderen.
cards-tenant-tools-none = Auf der Liste stehen keine Tools, daher nennen Liefermodelle keine.
cards-tenant-tool-add = Tool hinzufügen
cards-tenant-tool-new = Ein neues Tool
cards-tenant-tool-change = Tool ändern
cards-tenant-tool-outdates = Eine Änderung kennzeichnet früher empfohlene Liefermodelle als veraltet.
cards-tenant-tool-remove = Tool entfernen
cards-tenant-tool-name = Name
cards-tenant-tool-does = Was es tut
cards-tenant-tool-does-hint = Zum Beispiel: Video-Cut-downs und Schnitt
cards-tenant-tool-not_for = Wofür es nicht ist
cards-tenant-tool-steps = Schritte, in denen es arbeiten kann
cards-tenant-tool-media = Was die Arbeit sein muss
cards-tenant-tool-simple = Für wie komplexe Arbeit?
cards-tenant-tool-simple-no = Jede
cards-tenant-tool-simple-yes = Nicht für sehr komplexe Arbeit
cards-tenant-tool-checks = Was tut es mit der Arbeit?
cards-tenant-tool-checks-no = Es erstellt sie oder hilft dabei
cards-tenant-tool-checks-yes = Es prüft fertige Arbeit
cards-tenant-tool-missing = Füllen Sie das aus.
cards-tenant-tool-choose = Wählen Sie mindestens eines.
cards-tenant-tool-where = { $steps } · { $media }
cards-tenant-tool-limits = Nicht für: { $limits }

## Partner
cards-tenant-partners = Partner
cards-tenant-partners-said = Was üblicherweise Partner übernehmen, und welche.
cards-tenant-partners-none = Auf der Liste steht nichts.
cards-tenant-partner-add = Kompetenz hinzufügen
cards-tenant-partner-new = Eine Kompetenz von Partnern
cards-tenant-partner-change = Partnerkompetenz ändern
cards-tenant-partner-outdates = Eine Änderung kennzeichnet früher gefundene Kompetenzlücken als veraltet.
cards-tenant-partner-remove = Von der Liste nehmen
cards-tenant-partner-capability = Kompetenz
cards-tenant-partner-partner = Partner
cards-tenant-partner-partner-hint = Bleibt es leer, wird niemand genannt
cards-tenant-partner-source = Woher die Leistung kommt
cards-tenant-partner-unnamed = niemand genannt
cards-tenant-source-internal_sme = Eine eigene Fachperson
cards-tenant-source-brandtech_partner = Ein Brandtech-Partner
cards-tenant-source-external_vendor = Ein externer Anbieter

## Eigene Kompetenzen
cards-tenant-core = Eigene Kompetenzen
cards-tenant-core-said = Was unsere eigenen Leute ohne Partner tun.
cards-tenant-core-none = Auf der Liste steht nichts.
cards-tenant-core-lines = Eine Kompetenz je Zeile

cards-tenant-number-wrong = Eine ganze Zahl von { $least } bis { $most }.

## SLAs
cards-tenant-slas = SLAs
cards-tenant-slas-said = In wie vielen Arbeitstagen jede Art von Arbeit geliefert und überarbeitet wird. Begleitdokumente gehen davon aus.
cards-tenant-slas-none = Auf der Liste steht nichts. Begleitdokumente brauchen mindestens drei SLAs.
cards-tenant-sla-add = SLA hinzufügen
cards-tenant-sla-new = Ein neues SLA
cards-tenant-sla-change = SLA ändern
cards-tenant-sla-remove = SLA entfernen
cards-tenant-sla-outdates = Eine Änderung kennzeichnet früher entworfene Begleitdokumente als veraltet.
cards-tenant-sla-name = Was geliefert wird
cards-tenant-sla-name-hint = Zum Beispiel: Satz von fünf statischen Anzeigen
cards-tenant-sla-v1 = Arbeitstage bis zur ersten Version
cards-tenant-sla-v2 = Arbeitstage bis zur zweiten Version
cards-tenant-sla-v3 = Arbeitstage bis zur dritten Version
cards-tenant-sla-kinds = Arten von Arbeit, für die es gilt
cards-tenant-sla-responsible = Verantwortliche Rolle
cards-tenant-sla-notes = Notizen für den Kunden
cards-tenant-kind-motion = Motion und Film
cards-tenant-kind-ecommerce = E-Commerce
cards-tenant-kind-crm = CRM und E-Mail
cards-tenant-kind-web = Webseiten
cards-tenant-kind-static = Statics, Print, Fotografie
cards-tenant-kind-copy = Text und Lokalisierung
cards-tenant-kind-strategy = Strategie und Research

## KPIs
cards-tenant-kpis = KPIs
cards-tenant-kpis-said = Woran die Arbeit gemessen wird, bei jedem Briefing.
cards-tenant-kpis-none = Auf der Liste steht nichts. Begleitdokumente brauchen mindestens drei KPIs.
cards-tenant-kpi-add = KPI hinzufügen
cards-tenant-kpi-new = Ein neuer KPI
cards-tenant-kpi-change = KPI ändern
cards-tenant-kpi-remove = KPI entfernen
cards-tenant-kpi-outdates = Eine Änderung kennzeichnet früher entworfene Begleitdokumente als veraltet.
cards-tenant-kpi-metric = Was gemessen wird
cards-tenant-kpi-target = Zielwert
cards-tenant-kpi-measurement = Wie gemessen wird

## Servicebedingungen
cards-tenant-service = Bestätigung und Korrekturen
cards-tenant-service-said = Was für jeden Auftrag gilt.
cards-tenant-service-acknowledge_from = Stunden bis zur Bestätigung, frühestens
cards-tenant-service-acknowledge_within = Stunden bis zur Bestätigung, spätestens
cards-tenant-service-amends = Korrekturrunden, die ein Preis enthält
cards-tenant-service-state = Briefings in { $from } bis { $within } Stunden bestätigt; { $amends ->
    [one] eine Korrekturrunde
   *[other] { NUMBER($amends) } Korrekturrunden
}

## Ausschlüsse und Annahmen
cards-tenant-exclusions = Ausschlüsse
cards-tenant-exclusions-said = Was Preise nicht enthalten, sofern ein Briefing es nicht einschließt.
cards-tenant-exclusions-none = Nichts ist dauerhaft ausgeschlossen.
cards-tenant-exclusions-lines = Ein Ausschluss je Zeile
cards-tenant-assumptions = Annahmen
cards-tenant-assumptions-said = Worauf Preise beruhen, bei jedem Briefing.
cards-tenant-assumptions-none = Nichts ist dauerhaft angenommen.
cards-tenant-assumptions-lines = Eine Annahme je Zeile

## Zurück zum Muster
cards-tenant-reset = Zurück zum Muster
cards-tenant-reset-tools = Ihre Liste mit { NUMBER($count) } Einträgen wird durch das Muster mit { NUMBER($sample) } ersetzt. Früher empfohlene Liefermodelle werden als veraltet gekennzeichnet.
cards-tenant-reset-partners = Ihre Liste mit { NUMBER($count) } Einträgen wird durch das Muster mit { NUMBER($sample) } ersetzt.
cards-tenant-reset-core = Ihre Liste mit { NUMBER($count) } Einträgen wird durch das Muster mit { NUMBER($sample) } ersetzt.
cards-tenant-reset-slas = Ihre Liste mit { NUMBER($count) } Einträgen wird durch das Muster mit { NUMBER($sample) } ersetzt. Früher entworfene Begleitdokumente werden als veraltet gekennzeichnet.
cards-tenant-reset-kpis = Ihre Liste mit { NUMBER($count) } Einträgen wird durch das Muster mit { NUMBER($sample) } ersetzt. Früher entworfene Begleitdokumente werden als veraltet gekennzeichnet.
cards-tenant-reset-service = Ihre Stunden und Runden werden durch die des Musters ersetzt. Früher entworfene Begleitdokumente werden als veraltet gekennzeichnet.
cards-tenant-reset-exclusions = Ihre Liste mit { NUMBER($count) } Einträgen wird durch das Muster mit { NUMBER($sample) } ersetzt. Früher entworfene Begleitdokumente werden als veraltet gekennzeichnet.
cards-tenant-reset-assumptions = Ihre Liste mit { NUMBER($count) } Einträgen wird durch das Muster mit { NUMBER($sample) } ersetzt. Früher entworfene Begleitdokumente werden als veraltet gekennzeichnet.
cards-tenant-reset-scenarios = Ihre Prozentsätze werden durch die des Musters ersetzt.
cards-tenant-reset-confirm = Ersetzen

cards-tenant-reaching = Erinnerungen und Eskalation
cards-tenant-reaching-said = Wer eine Rolle hat und nicht entschieden hat, wird erinnert; was danach noch wartet, erfahren Manager. Null schaltet beides jeweils ab.
cards-tenant-reaching-reminded = { $times ->
    [0] Keine Erinnerungen.
    [one] Eine Erinnerung nach { $hours } Std.
   *[other] Bis zu { $times } Erinnerungen, eine alle { $hours } Std.
}
cards-tenant-reaching-escalated = { $hours ->
    [0] Keine Eskalation.
   *[other] Manager erfahren es nach { $hours } Std.
}
cards-tenant-reminder_hours = Stunden bis zu einer Erinnerung und zwischen zweien
cards-tenant-reminder_times = Höchstzahl der Erinnerungen
cards-tenant-escalation_hours = Stunden, bis Manager es erfahren
cards-tenant-link_hours = Stunden, für die der Link in einer E-Mail gilt
cards-tenant-whole-wrong = Eine ganze Zahl von { NUMBER($least) } bis { NUMBER($most) }.
