# Die Karten des Katalogs der Job-Routen und seines Imports.

cards-file-catalogue = Ein Katalog von Job-Routen
cards-export-catalogue_xlsx = Katalog der Job-Routen

cards-catalogue = Job-Routen
cards-catalogue-title = Katalog der Job-Routen
cards-catalogue-sample = Das Muster, das mit Trowel kommt
cards-catalogue-sample-again = Das Muster, das mit Trowel kommt, wieder eingesetzt von { $who }, { $when }
cards-catalogue-imported = Ihr eigener, Version { $version }, importiert von { $who }, { $when }
cards-catalogue-made-up = Stunden und Sätze darin sind plausibel, aber keiner Agentur eigen: Importieren Sie Ihre, bevor Sie einen Preis nennen.
cards-catalogue-how = Um ihn zu ändern, laden Sie ihn herunter, bearbeiten Sie die Arbeitsmappe und legen Sie sie in unserem persönlichen Chat ab. Sie sehen, was sich ändern würde, und nichts ändert sich, bevor ein Admin bestätigt.
cards-catalogue-routes = Routen
cards-catalogue-in-families = { $many ->
    [one] Eine
   *[other] { NUMBER($many) }
} in { $families ->
    [one] einer Familie
   *[other] { NUMBER($families) } Familien
}
cards-catalogue-services = Leistungen
cards-catalogue-roles = Rollen
cards-catalogue-in-disciplines = { $many ->
    [one] Eine
   *[other] { NUMBER($many) }
} in { $disciplines ->
    [one] einer Disziplin
   *[other] { NUMBER($disciplines) } Disziplinen
}
cards-catalogue-rates = Sätze für
cards-catalogue-model-types = Modelltypen
cards-catalogue-export = Als Arbeitsmappe herunterladen
cards-catalogue-to-sample = Zurück zum Muster
cards-catalogue-no-address = Noch gibt es keine Adresse, von der sich die Arbeitsmappe abrufen lässt.

cards-catalogue-import-title = Ein Katalog zum Übernehmen
cards-catalogue-import-unsaved = Noch ist nichts geändert.
cards-catalogue-import-check = Sehen Sie sich an, was sich ändern würde, und übernehmen oder verwerfen Sie den Katalog dann.
cards-catalogue-import-same = Dieser Katalog ist derselbe wie der verwendete, also gibt es nichts zu übernehmen.
cards-catalogue-import-confirmed = Übernommen von { $who }, { $when }
cards-catalogue-import-outcome = Routen: { NUMBER($added) } hinzugefügt, { NUMBER($removed) } entfernt, { NUMBER($changed) } geändert. Andere Änderungen: { NUMBER($others) }.
cards-catalogue-import-after = Früher erstellte Zuordnungen und Rate Cards sind jetzt veraltet und zeigen das an. Nichts darin wurde geändert.
cards-catalogue-import-discarded = Verworfen von { $who }, { $when }. Nichts wurde geändert.
cards-catalogue-import-wrong = { $many ->
    [one] 1 Punkt zu korrigieren
   *[other] { NUMBER($many) } Punkte zu korrigieren
}
cards-catalogue-import-correct = Nichts wurde geändert, und aus dieser Arbeitsmappe lässt sich nichts übernehmen. Korrigieren Sie sie und legen Sie sie noch einmal ab.
cards-catalogue-import-cut = Die ersten { NUMBER($listed) } sind aufgeführt.
cards-catalogue-import-holds = { $many ->
    [one] 1 Route
   *[other] { NUMBER($many) } Routen
}
cards-catalogue-import-added = { NUMBER($many) } hinzugefügt
cards-catalogue-import-removed = { NUMBER($many) } entfernt
cards-catalogue-import-changed = { NUMBER($many) } geändert
cards-catalogue-import-roles = { $many ->
    [one] 1 Änderung an Rollen
   *[other] { NUMBER($many) } Änderungen an Rollen
}
cards-catalogue-import-rates = { $many ->
    [one] 1 Änderung an Sätzen
   *[other] { NUMBER($many) } Änderungen an Sätzen
}
cards-catalogue-import-synonyms = { $many ->
    [one] 1 Änderung an Synonymen
   *[other] { NUMBER($many) } Änderungen an Synonymen
}
cards-catalogue-import-uses = { $many ->
    [one] Eine Opportunity nutzt Routen, die entfallen würden
   *[other] { NUMBER($many) } Opportunities nutzen Routen, die entfallen würden
}
cards-catalogue-import-uses-more = { $more ->
    [one] Eine weitere ebenso.
   *[other] { NUMBER($more) } weitere ebenso.
}
cards-catalogue-import-uses-then = Ihre Auswahl bleibt erhalten und ist als entfallen gekennzeichnet; bis eine andere Route gewählt ist, fehlen diese Assets in der Rate Card.
cards-catalogue-import-take = Diesen Katalog übernehmen
