# Die Vorlage für Decks: was daran falsch sein kann.

template-other = Das ist keine PowerPoint-Präsentation oder -Vorlage. Speichern Sie sie als .potx oder .pptx, und legen Sie sie noch einmal ab.
template-macros = Diese Vorlage enthält Makros. Speichern Sie sie ohne, als .potx oder .pptx, und legen Sie sie noch einmal ab.
template-linked = Diese Vorlage verweist auf Dateien an anderer Stelle, die Kunden nicht öffnen könnten. Betten Sie die Bilder ein, speichern Sie sie, und legen Sie sie noch einmal ab.
template-upright = Die Folien dieser Vorlage sind hochkant. Verwenden Sie eine, deren Folien breiter als hoch sind.
template-unreadable = Diese Vorlage ist defekt: Sie lässt sich nicht öffnen, oder keine Folie lässt sich damit erstellen. Öffnen Sie sie in PowerPoint, speichern Sie sie neu als .potx, und legen Sie sie noch einmal ab.
template-too-large = Diese Vorlage ist größer als { $most } MB, und jedes Deck wäre es auch. Verkleinern Sie ihre Bilder, und legen Sie sie noch einmal ab.
template-too-heavy = Diese Vorlage braucht zum Öffnen zu lange oder zu viel. Entfernen Sie, was nicht gebraucht wird, und legen Sie sie noch einmal ab.
template-no-title = Kein Layout dieser Vorlage hat einen Titelplatzhalter. Fügen Sie im Folienmaster einen hinzu, und legen Sie sie noch einmal ab.
template-no-text = Kein Layout dieser Vorlage hat einen Text- oder Inhaltsplatzhalter. Fügen Sie im Folienmaster einen hinzu, und legen Sie sie noch einmal ab.
template-no-room = Kein Layout dieser Vorlage hat einen Titel und davon getrennt einen Text- oder Inhaltsplatzhalter von mindestens einem Viertel der Breite und Höhe der Folie. Fügen Sie im Folienmaster einen hinzu, und legen Sie sie noch einmal ab.

refused-template = Nur ein Admin darf die Vorlage für Decks ändern: { $admins }. Von Ihrer Datei wurde nichts behalten und nichts geändert. Senden Sie sie an einen Admin.
refused-template-nothing = An Ihrer Nachricht hängt keine Datei. Nichts wurde geändert; sagen Sie „template“ noch einmal, mit einer .potx oder .pptx als Anhang.
refused-template-problems = Aus dieser Datei lässt sich nichts übernehmen. Nichts wurde geändert; korrigieren Sie, was aufgeführt ist, und legen Sie sie noch einmal ab.
refused-no-such-template = Diese Vorlage gibt es hier nicht mehr. Nichts wurde geändert; legen Sie die Datei noch einmal ab.
being-read-template = { $files ->
    [one] Ihre Vorlage wird gelesen. Sie erhalten hier eine Karte, auf der Sie sie übernehmen können; vorher ändert sich nichts.
   *[other] Ihre Vorlagen werden gelesen. Sie erhalten hier für jede eine Karte; vorher ändert sich nichts.
}
file-became-template = Diese Datei ist jetzt die Deck-Vorlage Ihrer Organisation und gehört nicht zu diesem Briefing.
