# Phase 9: die Schritte der Produktion und was die Karte sagt.

delivery-step-briefing = Briefing und Konzept
delivery-step-origination = Kreation und Mastering
delivery-step-photography = Fotografie
delivery-step-film = Film- und Motion-Mastering
delivery-step-print_mastering = Print-Mastering
delivery-step-social_statics = Social-Statics
delivery-step-digital_statics = Digitale Statics
delivery-step-cutdowns = Digitale Cut-downs und Schnitt
delivery-step-dynamic_creative = Dynamic Creative
delivery-step-internal_motion = Interne und E-Learning-Motion
delivery-step-adaptation = Adaption
delivery-step-localisation = Lokalisierung
delivery-step-policy_checks = Automatische Prüfung der Markenregeln
delivery-step-brand_qa = Marken-QA
delivery-step-approvals = Freigaben
delivery-step-client_review = Prüfung durch den Kunden
delivery-step-trafficking = Auslieferung und Trafficking

delivery-medium-motion = Motion
delivery-medium-static = Statics
delivery-medium-print = Print
delivery-medium-photography = Fotografie
delivery-medium-interactive = Interaktiv

delivery-headline-traditional = Klassisch
delivery-headline-hybrid = Hybrid
delivery-headline-ai_supported = KI-gestützt
delivery-approach-manual = Manuell
delivery-approach-ai_supported = KI-gestützt
delivery-approach-fully_automated = Automatisiert

delivery-checked-steps = { $count ->
    [one] Ein Schritt in der Antwort des Modells wurde berichtigt: Was Menschen tun müssen oder der Kunde ausschließt, wird nicht automatisiert.
   *[other] { $count } Schritte in der Antwort des Modells wurden berichtigt: Was Menschen tun müssen oder der Kunde ausschließt, wird nicht automatisiert.
}
delivery-checked-unknown = { $count ->
    [one] Ein vom Modell genannter Schritt steht nicht auf der Liste der Produktionsschritte und wurde weggelassen.
   *[other] { $count } vom Modell genannte Schritte stehen nicht auf der Liste der Produktionsschritte und wurden weggelassen.
}
delivery-checked-tools = { $count ->
    [one] Ein vom Modell genanntes Tool wurde weggelassen: Es steht nicht auf der Liste der Tools, oder was darüber bekannt ist, deckt diesen Schritt nicht ab.
   *[other] { $count } vom Modell genannte Tools wurden weggelassen: Sie stehen nicht auf der Liste der Tools, oder was darüber bekannt ist, deckt diese Schritte nicht ab.
}
delivery-checked-headline = Das Modell hat „{ $model }“ empfohlen, was seine Schritte, Print oder Motion nicht zulassen. Stattdessen gilt „{ $rules }“.
delivery-checked-words = { $count ->
    [one] Ein Satz des Modells wurde ersetzt oder ausgelassen, weil er eine Zahl oder ein Tool nennt, das hier nirgends belegt ist.
   *[other] { $count } Sätze des Modells wurden ersetzt oder ausgelassen, weil sie Zahlen oder Tools nennen, die hier nirgends belegt sind.
}

delivery-about-steps = Jeder Schritt der Produktion der Reihe nach, mit Tools und Gründen.
delivery-about-caveats = Die Grenzen jedes genannten Tools, und Schritte, denen noch eines fehlt.
delivery-about-risks = Was bei dieser Art der Lieferung schiefgehen kann.
delivery-tools = Tools: { $tools }
delivery-terms-forbidden = Der Kunde schließt KI für die Arbeit aus
delivery-terms-consent = Der Kunde möchte KI zuerst zustimmen
