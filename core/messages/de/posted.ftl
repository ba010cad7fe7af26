# Dateien, die neben Nachrichten in Kanälen und Gruppenchats stehen.

posted-looking = { $count ->
    [one] Die Datei neben Ihrer Nachricht wird gesucht. Das dauert einen Moment; die Antwort folgt hier.
   *[other] Die { $count } Dateien neben Ihrer Nachricht werden gesucht. Das dauert einen Moment; die Antwort folgt hier.
}
posted-none = Neben dieser Nachricht steht keine Datei, die Trowel nehmen könnte: Karten, Zitate und Bilder sind keine. Nichts wurde angenommen. Senden Sie das Dokument selbst, und erwähnen Sie Trowel.
posted-missed = Die Datei neben dieser Nachricht wurde nicht angenommen. { $why }
posted-blind = Falls neben dieser Nachricht eine Datei steht, wurde sie nicht angenommen. { $why }
posted-refused = Nicht angenommen: { $files }{ $more ->
    [0] {""}
   *[other] {" "}und { $more } weitere
}. { $why }
posted-missing = Dateien, die hier gesendet werden, erreichen Trowel noch nicht, und es kann hier keine ablegen. Alles andere funktioniert. { $why }
posted-together = { $first } { $others }
posted-not-set-up = Trowel ist nicht mit Microsoft Graph verbunden und kann daher keine Dateien aus Kanälen und Gruppenchats abrufen. Senden Sie Trowel die Datei in Ihrem eigenen Chat, und schreiben Sie „open“ und die Nummer der Opportunity dazu, damit sie dort hinzukommt. Wer Trowel betreibt, kann es verbinden.
posted-forbidden-channel = Trowel darf die Nachrichten dieses Teams nicht lesen. Senden Sie Trowel die Datei in Ihrem eigenen Chat, oder lassen Sie einen Besitzer des Teams die App dort aktualisieren und ihr erlauben, Kanalnachrichten zu lesen (ChannelMessage.Read.Group).
posted-forbidden-chat = Trowel darf die Nachrichten dieses Chats nicht lesen. Senden Sie Trowel die Datei in Ihrem eigenen Chat, oder lassen Sie jemanden die App aus diesem Chat entfernen, wieder hinzufügen und ihr erlauben, Nachrichten zu lesen (ChatMessage.Read.Chat).
posted-deleted = Die Nachricht gibt es nicht mehr, oder Trowel darf sie nicht sehen. Senden Sie die Datei noch einmal und erwähnen Sie Trowel, oder senden Sie sie Trowel in Ihrem eigenen Chat.
posted-blocked = Eine Regel Ihrer Organisation gegen Datenverlust hat die Nachricht blockiert. Fragen Sie, wer diese Regeln betreut, oder senden Sie eine andere Fassung der Datei.
posted-busy = Microsoft Graph ist ausgelastet und bittet zu warten. Senden Sie die Datei in einigen Minuten noch einmal, oder senden Sie sie Trowel in Ihrem eigenen Chat.
posted-unavailable = Microsoft Graph war nicht erreichbar. Senden Sie die Datei in einigen Minuten noch einmal, oder senden Sie sie Trowel in Ihrem eigenen Chat.
posted-no-token = Microsoft 365 hat Trowel keinen Zugriff gegeben. Senden Sie Trowel die Datei in Ihrem eigenen Chat, und sagen Sie es dem Betreiber von Trowel.
posted-abandoned = Mehrere Versuche, danach zu suchen, brachen ab. Senden Sie die Datei noch einmal, oder senden Sie sie Trowel in Ihrem eigenen Chat.
posted-nowhere = Teams sagt nicht, wo diese Datei steht, daher wurde sie nicht abgerufen. Senden Sie sie Trowel in Ihrem eigenen Chat.
posted-link-not-set-up = Trowel hat keinen Zugriff auf SharePoint, daher wurde die Datei nicht abgerufen. Senden Sie sie Trowel in Ihrem eigenen Chat; wer Trowel betreibt, kann den Zugriff einrichten.
posted-link-forbidden = Trowel darf den Ort nicht öffnen, an dem diese Datei steht: Ein privater oder geteilter Kanal und die Dateien eines Chats haben einen eigenen. Nichts wurde abgerufen. Senden Sie Trowel die Datei in Ihrem eigenen Chat, oder lassen Sie einen Administrator der App von Trowel Zugriff auf diese Site geben (Sites.Selected).
posted-link-gone = Die Datei wurde verschoben oder gelöscht, oder Trowel darf sie nicht sehen. Nichts wurde abgerufen. Senden Sie sie noch einmal, oder senden Sie sie Trowel in Ihrem eigenen Chat.
posted-link-elsewhere = SharePoint hat Trowel für diese Datei an eine andere Stelle verwiesen, daher wurde sie nicht abgerufen. Senden Sie sie Trowel in Ihrem eigenen Chat.
posted-link-busy = SharePoint ist ausgelastet und bittet zu warten. Nichts wurde abgerufen. Senden Sie die Datei in einigen Minuten noch einmal, oder senden Sie sie Trowel in Ihrem eigenen Chat.
posted-link-unavailable = SharePoint war nicht erreichbar, daher wurde die Datei nicht abgerufen. Senden Sie sie in einigen Minuten noch einmal, oder senden Sie sie Trowel in Ihrem eigenen Chat.
posted-link-no-token = Microsoft 365 hat Trowel keinen Zugriff gegeben, daher wurde die Datei nicht abgerufen. Senden Sie sie Trowel in Ihrem eigenen Chat, und sagen Sie es dem Betreiber von Trowel.
posted-link-malware = SharePoint hat in dieser Datei Schadsoftware gefunden, daher wurde sie nicht abgerufen. Lassen Sie sie bereinigen, oder senden Sie eine andere Fassung.
posted-link-locked = Die Datei ist gesperrt oder wird von einer Regel Ihrer Organisation zurückgehalten, daher wurde sie nicht abgerufen. Lassen Sie sie freigeben, oder senden Sie Trowel eine andere Fassung in Ihrem eigenen Chat.
