# Was der Dienst sagt, wenn aus einer Anforderung nie ein Zug wird oder ein Zug abbricht.

edge-unauthorized = Die Anforderung weist nicht nach, dass sie von Microsoft Teams kommt. Nichts wurde getan.
edge-not-teams = Trowel arbeitet nur in Microsoft Teams. Nichts wurde getan.
edge-no-tenant = Die Anforderung sagt nicht, zu welcher Microsoft-365-Organisation sie gehört. Nichts wurde getan.
edge-wrong-tenant = Trowel ist für diese Microsoft-365-Organisation nicht eingerichtet. Nichts wurde getan; ein Administrator kann es hinzufügen.
edge-untrusted-host = Die Anforderung nennt für die Antwort eine Adresse, der Trowel nicht vertraut. Nichts wurde getan.
edge-no-identity = Trowel arbeitet nur für Personen, die bei Microsoft 365 angemeldet sind. Nichts wurde geändert. Melden Sie sich an, und versuchen Sie es erneut.
edge-malformed = Die Anforderung ist keine Aktivität, die Trowel lesen kann. Nichts wurde getan.
edge-not-json = Die Anforderung muss JSON ohne Komprimierung sein. Nichts wurde getan.
edge-too-large = Die Anforderung ist größer als { $limit } KB. Nichts wurde getan.
edge-too-slow = Die Anforderung kam zu langsam an. Nichts wurde getan; senden Sie sie erneut.
edge-local-only = Trowel läuft im lokalen Modus und antwortet nur diesem Rechner. Nichts wurde getan.
edge-not-supported = Auf diese Art von Anforderung antwortet Trowel nicht. Nichts wurde getan.
edge-not-found = Unter dieser Adresse gibt es nichts.
edge-method = Diese Adresse nimmt diese Art von Anforderung nicht an.
edge-bad-request = Die Anforderung war nicht zu verstehen. Nichts wurde getan.
edge-failed = Auf unserer Seite ist etwas schiefgegangen, und dies wurde nicht getan. Frühere Arbeit bleibt erhalten. Versuchen Sie es erneut; geschieht es wieder, nennen Sie Ihrem Administrator die Referenz { $reference }.
edge-done = Erledigt.
edge-file-unknown = Dieser Download-Link ist ungültig. Fordern Sie die Datei auf ihrer Karte in Trowel erneut an.
edge-file-expired = Dieser Download-Link ist abgelaufen. Die Datei ist aufbewahrt; fordern Sie sie auf ihrer Karte in Trowel erneut an.
edge-other-organisation = Trowel gehört zu der Organisation, die diesen Kanal teilt, und arbeitet nur für deren eigene Leute. Es wurde nichts geändert.
