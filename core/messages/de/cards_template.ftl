# Die Karten der Deck-Vorlage und einer angebotenen Vorlage.

cards-file-template = Eine Deck-Vorlage
cards-template = Deck-Vorlage
cards-template-title = Vorlage für Decks
cards-template-sample = Die Vorlage, die mit Trowel kommt, in der Farbe Ihres Brandings
cards-template-own = { $name }, übernommen von { $who }, { $when }
cards-template-how = Um Ihre eigene zu verwenden, legen Sie eine .potx in unserem persönlichen Chat ab, oder sagen Sie „template“ mit angehängter .pptx. Sie sehen, welche Layouts verwendet würden, und nichts ändert sich, bevor ein Admin bestätigt.
cards-template-to-sample = Zurück zum Muster
cards-template-import-title = Eine Vorlage für Decks
cards-template-import-unsaved = Noch ist nichts geändert.
cards-template-import-check = Sehen Sie sich die Layouts an, die verwendet würden, und übernehmen oder verwerfen Sie die Vorlage dann.
cards-template-import-asked = Diese Datei wurde als Briefing gelesen und sieht wie eine Vorlage aus. Was ist sie?
cards-template-import-wrong = Das lässt sich nicht als Vorlage verwenden
cards-template-import-confirmed = Übernommen von { $who }, { $when }
cards-template-import-after = Decks, die ab jetzt entstehen, nutzen sie. Frühere bleiben, wie sie sind.
cards-template-import-discarded = Verworfen von { $who }, { $when }. Nichts wurde geändert.
cards-template-import-brief = Es ist ein Briefing, sagte { $who }, { $when }. Nichts wurde geändert.
cards-template-take = Als Deck-Vorlage verwenden
cards-template-brief = Es ist ein Briefing
cards-template-cover = Titelfolie
cards-template-points = Folien mit Stichpunkten
cards-template-picture = Folien mit Tabelle oder Diagramm
