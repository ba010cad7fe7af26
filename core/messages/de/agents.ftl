-agents-instead = Stattdessen nach Regeln entworfen; führen Sie die Phase erneut aus, um das Modell zu versuchen.

agents-overloaded = Das Modell war überlastet ({ $status }) und blieb es bei erneuter Anfrage. { -agents-instead }
agents-rate-limited = Das Modell nimmt von diesem Konto derzeit keine Anfragen mehr an ({ $status }). { -agents-instead }
agents-server-error = Der Dienst des Modells ist ausgefallen ({ $status }). { -agents-instead }
agents-unreachable = Das Modell war nicht erreichbar, oder die Verbindung brach ab. { -agents-instead }
agents-garbled = Der Dienst des Modells hat etwas gesendet, was keine Antwort ist. { -agents-instead }
agents-too-slow = Das Modell hatte nach { $seconds } Sekunden nicht geantwortet. { -agents-instead }
agents-invalid-answer = Die Antwort des Modells passte nicht in die Form, und seine zweite ebenso wenig. { -agents-instead }
agents-declined = { $category ->
    [cyber] Das Modell hat abgelehnt, an diesem Briefing zu arbeiten: Die Regeln seines Anbieters zur Computersicherheit waren berührt.
    [bio] Das Modell hat abgelehnt, an diesem Briefing zu arbeiten: Die Regeln seines Anbieters zur Biologie waren berührt.
    [general_harms] Das Modell hat abgelehnt, an diesem Briefing zu arbeiten: Die Regeln seines Anbieters zu schädlichen Inhalten waren berührt.
   *[other] Das Modell hat abgelehnt, an diesem Briefing zu arbeiten, und keinen Grund genannt.
} Stattdessen nach Regeln entworfen; prüfen Sie, was die Dateien enthalten, bevor Sie die Phase erneut ausführen.
agents-too-long = Das Briefing ist zu lang für das Modell. Stattdessen nach Regeln entworfen; entfernen Sie Dateien, die nicht zum Briefing gehören, und führen Sie die Phase dann erneut aus.
agents-request-refused = Der Dienst des Modells hat die Anfrage abgelehnt ({ $status }). Stattdessen nach Regeln entworfen; bitten Sie den Betreiber von Trowel, das Protokoll und das Ausgabenlimit des Kontos anzusehen.
agents-key-refused = Der Dienst des Modells nimmt den API-Schlüssel nicht an ({ $status }). Stattdessen nach Regeln entworfen; bitten Sie den Betreiber von Trowel, ANTHROPIC_API_KEY zu prüfen.
agents-billing = Das Konto des Modells hat ein Abrechnungsproblem ({ $status }). Stattdessen nach Regeln entworfen; bitten Sie den Betreiber von Trowel, das Konto anzusehen.
agents-model-unknown = Der Dienst des Modells kennt das Modell oder die Adresse nicht ({ $status }). Stattdessen nach Regeln entworfen; bitten Sie den Betreiber von Trowel, TROWEL_MODEL und ANTHROPIC_BASE_URL zu prüfen.

agents-left-out = { $file } ist zu lang, um ganz gelesen zu werden: { $characters ->
    [one] Das letzte Zeichen wurde
   *[other] Die letzten { $characters } Zeichen wurden
} ausgelassen. Steht dort etwas Wichtiges, fügen Sie es als eigene Datei hinzu, und führen Sie die Phase erneut aus.
agents-dropped = { $count ->
    [one] Ein Wert des Modells wurde weggelassen, weil die zitierten Worte
   *[other] { $count } Werte des Modells wurden weggelassen, weil die zitierten Worte
} nicht in den Dateien stehen. Ergänzen Sie von Hand, was fehlt.
