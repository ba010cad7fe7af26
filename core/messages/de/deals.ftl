# Wo ein Deal steht.

deal-status-active = aktiv
deal-status-won = gewonnen
deal-status-lost = verloren
deal-status-deprioritised = zurückgestellt

deal-set-active = Der Deal ist wieder aktiv. Was zuvor dazu festgehalten wurde, bleibt im Verlauf.
deal-set-won = Der Deal ist gewonnen. Weiter: die Umsetzung planen, Phase 16.
deal-set-lost = Der Deal ist verloren, und die Erkenntnisse bleiben erhalten. Sie erscheinen, wo eine ähnliche Opportunity bewertet wird.
deal-set-deprioritised = Der Deal ist zurückgestellt, und die Erkenntnisse bleiben erhalten. Sie erscheinen, wo eine ähnliche Opportunity bewertet wird.
deal-as-it-was = Nichts hat sich geändert: Der Deal ist schon { $status }, mit diesen Erkenntnissen.

refused-no-lessons = Ein Deal mit dem Status „{ $status }“ braucht Erkenntnisse, daher wurde nichts gespeichert. Schreiben Sie, was Sie anders machen würden, ein Satz genügt, und speichern Sie dann erneut.
refused-deal-active = Die Umsetzung wird geplant, sobald der Deal gewonnen ist, und dieser Deal ist noch aktiv. Setzen Sie ihn auf gewonnen, wenn er es ist, und planen Sie dann die Umsetzung.
refused-deal-lost = Die Umsetzung wird für gewonnene Deals geplant, und dieser Deal ist verloren, daher wurde nichts geplant. Ist das falsch, setzen Sie den Deal zuerst auf gewonnen.
refused-deal-deprioritised = Die Umsetzung wird für gewonnene Deals geplant, und dieser Deal ist zurückgestellt, daher wurde nichts geplant. Ist er doch gewonnen, setzen Sie den Deal zuerst auf gewonnen.
next-deal-active = Setzen Sie den Deal auf gewonnen, wenn er es ist, und planen Sie dann die Umsetzung.
next-deal-lost = Der Deal ist verloren, also gibt es keine Umsetzung zu planen.
next-deal-deprioritised = Der Deal ist zurückgestellt, also gibt es keine Umsetzung zu planen.
refused-deal-first = { $by } hat diesen Deal am { $at } auf „{ $status }“ gesetzt, nachdem Ihre Karte gezeichnet wurde, daher wurde Ihre Eingabe nicht darüber gespeichert. So steht er jetzt; ändern Sie ihn erneut, wenn das falsch ist.
told-deal = { $person } hat den Deal der Opportunity #{ $number } auf „{ $status }“ gesetzt. Erkenntnisse: { $lessons }

field-deal = Der Deal
field-status = Der Status
field-lessons = Erkenntnisse

changed-deal_status = Der Deal war { $before } und ist jetzt { $now }
