# Was an einem angebotenen Katalog falsch ist, und was seine Übernahme ändern würde.

catalogue-refused = { $count ->
    [one] In diesem Katalog ist ein Punkt zu korrigieren.
   *[other] In diesem Katalog sind { $count } Punkte zu korrigieren.
} Nichts wurde geändert; der verwendete Katalog bleibt. Korrigieren Sie { $count ->
    [one] ihn
   *[other] sie
}, und senden Sie den Katalog erneut.
catalogue-refused-cut = In diesem Katalog sind { $count } Punkte zu korrigieren, von denen die ersten { $listed } aufgeführt sind. Nichts wurde geändert; der verwendete Katalog bleibt. Korrigieren Sie sie, und senden Sie den Katalog erneut.
catalogue-problem = { $where }: { $what }
catalogue-at-line = { $file }, Zeile { $line }
catalogue-at-column = { $file }, Zeile { $line }, Spalte „{ $column }“
catalogue-at-row = Blatt „{ $sheet }“, Zeile { $row }
catalogue-at-cell = Blatt „{ $sheet }“, Zelle { $cell }
catalogue-names = { $more ->
    [0] { $names }
   *[other] { $names } und { $more } weitere
}

catalogue-not-a-workbook = Das ist keine Excel-Arbeitsmappe. Exportieren Sie den jetzigen Katalog, bearbeiten Sie diese Arbeitsmappe, und senden Sie sie als .xlsx.
catalogue-too-large = Die Datei ist größer als { $most } MB. Entfernen Sie, was nicht zum Katalog gehört.
catalogue-too-heavy = Das Lesen der Arbeitsmappe braucht mehr Zeit oder Speicher, als ein Katalog braucht. Entfernen Sie, was nicht zum Katalog gehört, oder beginnen Sie neu mit einem Export des jetzigen.
catalogue-unreadable = Die Arbeitsmappe war nicht lesbar. Öffnen Sie sie, speichern Sie sie neu als .xlsx, und senden Sie diese Kopie.
catalogue-no-sheets = Diese Arbeitsmappe ist kein Katalog: Sie hat keines der Blätter { $known }. Exportieren Sie den jetzigen Katalog, bearbeiten Sie diese Arbeitsmappe, und senden Sie sie.
catalogue-sheet-missing = Das Blatt „{ $sheet }“ fehlt. Ein Katalog hat die Blätter { $known }. Fügen Sie es hinzu, oder beginnen Sie neu mit einem Export des jetzigen Katalogs.
catalogue-file-missing = Die Datei { $file } fehlt. Legen Sie sie neben die anderen.
catalogue-file-encoding = Die Datei { $file } ist nicht als UTF-8 gespeichert. Speichern Sie sie als „CSV UTF-8“.
catalogue-file-broken = Die Datei { $file } ist keine Tabelle: Ein Anführungszeichen ist nicht geschlossen oder steht, wo keines hingehört. Prüfen Sie die Anführungszeichen.
catalogue-rows = Das Blatt „{ $sheet }“ hat mehr als { $most } Zeilen. Entfernen Sie, was nicht zum Katalog gehört.
catalogue-nothing = Unter den Überschriften steht nichts. Füllen Sie mindestens eine Zeile aus.
catalogue-columns-missing = { $count ->
    [one] Die Spalte { $columns } fehlt. Die erste Zeile enthält die Überschriften: Fügen Sie sie dort hinzu.
   *[other] Die Spalten { $columns } fehlen. Die erste Zeile enthält die Überschriften: Fügen Sie sie dort hinzu.
}
catalogue-column-twice = Es gibt zwei Spalten „{ $column }“. Behalten Sie eine davon.
catalogue-column-unknown = „{ $column }“ ist keine Spalte dieser Tabelle, die { $known } hat. Benennen Sie sie um, oder entfernen Sie sie.
catalogue-cell-stray = „{ $text }“ steht unter keiner Überschrift. Verschieben Sie es in eine Spalte, oder entfernen Sie es.
catalogue-formula = In dieser Zelle steht eine Formel. Ersetzen Sie sie durch ihren Wert (kopieren, dann als Werte einfügen).

catalogue-merged = Hier sind Zellen verbunden, daher sind alle außer der ersten leer. Heben Sie die Verbindung auf, und füllen Sie jede aus.
catalogue-empty = Die Spalte „{ $column }“ darf nicht leer sein. Füllen Sie sie aus.
catalogue-long = Der Text hat { $length } Zeichen; { $longest } sind das Höchste. Kürzen Sie ihn.
catalogue-character = Der Text enthält ein Zeichen, das sich nicht speichern lässt. Schreiben Sie ihn neu.
catalogue-choice = „{ $text }“ ist kein Wert der Spalte „{ $column }“. Verwenden Sie einen von: { $known }.
catalogue-flag = „{ $text }“ ist weder yes noch no. Verwenden Sie eines von beiden.
catalogue-number = „{ $text }“ ist keine Zahl. Verwenden Sie nur Ziffern und einen Dezimalpunkt, zum Beispiel 2.5.
catalogue-negative = „{ $text }“ ist kleiner als null. Verwenden Sie null oder mehr.
catalogue-decimals = „{ $text }“ hat mehr als { $most } Nachkommastellen. Runden Sie.
catalogue-too-much = „{ $text }“ ist mehr als { $most }, das Höchste in dieser Spalte. Prüfen Sie die Zahl.
catalogue-code = „{ $text }“ ist kein Code. Verwenden Sie bis zu 40 Buchstaben, Ziffern, Punkte, Schrägstriche und Bindestriche, ohne Leerzeichen.
catalogue-code-twice = Der Code { $code } steht schon in Zeile { $first }. Geben Sie einem der beiden einen anderen Code, oder entfernen Sie ihn.
catalogue-family-differs = Die Familie „{ $family }“ hat „{ $there }“ in ihrer ersten Zeile und „{ $here }“ hier. Verwenden Sie in allen Zeilen einer Familie dasselbe.
catalogue-role-twice = Die Rolle „{ $role }“ steht schon in Zeile { $first }. Entfernen Sie eine der beiden.
catalogue-role-reserved = Eine Rolle kann nicht „{ $role }“ heißen, weil die Tabelle der Stunden eine Spalte dieses Namens hat. Wählen Sie einen anderen Namen.
catalogue-role-unknown = In der Tabelle der Rollen gibt es keine Rolle „{ $role }“. Fügen Sie sie dort mit Disziplin und Sätzen hinzu, oder korrigieren Sie die Überschrift.
catalogue-route-unknown = In der Tabelle der Routen gibt es keine Route { $code }. Fügen Sie sie dort hinzu, oder korrigieren Sie den Code.
catalogue-model-type = „{ $text }“ ist kein Modelltyp. Verwenden Sie Kleinbuchstaben, Ziffern und Unterstriche, zum Beispiel current_oplus.
catalogue-model-type-default = Keine Zeile hat den Modelltyp { $model_type }, mit dem jede Opportunity beginnt. Fügen Sie für jede Route eine Zeile davon hinzu.
catalogue-hours-twice = Die Stunden von { $code } für { $model_type } stehen schon in Zeile { $first }. Entfernen Sie eine der beiden Zeilen.
catalogue-hours-missing = Der Modelltyp { $model_type } hat keine Stunden für { $count ->
    [one] eine Route
   *[other] { $count } Routen
}: { $codes }. Ergänzen Sie die fehlenden Zeilen, oder korrigieren Sie den Modelltyp, wenn er falsch geschrieben ist.
catalogue-no-hours = Keine Rolle hat hier Stunden. Füllen Sie mindestens eine aus, oder entfernen Sie die Route.
catalogue-currency = „{ $text }“ ist keine Währung. Verwenden Sie ihre drei Buchstaben, zum Beispiel GBP.
catalogue-rate-twice = { $role } hat schon in Zeile { $first } einen Satz für { $region } in { $currency }. Entfernen Sie einen der beiden.
catalogue-rate-role-unknown = In der Tabelle der Rollen gibt es keine Rolle „{ $role }“. Fügen Sie sie dort hinzu, oder korrigieren Sie den Namen.
catalogue-rate-zero = Der Satz fehlt oder ist null. Tragen Sie ein, was eine Stunde kostet.
catalogue-rates-missing = { $region } in { $currency } hat keinen Satz für { $roles }. Fügen Sie für jede davon eine Zeile hinzu.
catalogue-family-unknown = In der Tabelle der Routen gibt es keine Familie „{ $family }“. Korrigieren Sie den Namen, oder entfernen Sie die Zeile.
catalogue-synonym-taken = „{ $synonym }“ gehört schon zur Familie „{ $family }“. Entfernen Sie eines der beiden.

catalogue-changes-none = Dieser Katalog ist derselbe wie der verwendete. Es gibt nichts zu ändern.
catalogue-changes = Routen: { $added } hinzugefügt, { $removed } entfernt, { $changed } geändert. Änderungen an Rollen: { $roles }, an Sätzen: { $rates }, an Synonymen: { $synonyms }. Noch wurde nichts geändert.
catalogue-route-added = Neue Route { $code }, { $name }.
catalogue-route-removed = Route { $code }, { $name }, wird entfernt.
catalogue-route-changed = Route { $code }, { $name }: { $what }
catalogue-value-changed = { $column } „{ $before }“ wird „{ $after }“.
catalogue-text-changed = Der Text von „{ $column }“ ändert sich.
catalogue-role-hours = { $role } von { $before } auf { $after }
catalogue-then = { $first } { $rest }
catalogue-hours-changed = { $model_type } geht von { $before } auf { $after } Stunden ({ $roles }).
catalogue-role = { $discipline }{ $programme ->
    [true] , Programmrolle
   *[other] {""}
}
catalogue-role-added = Neue Rolle { $role } ({ $discipline }).
catalogue-role-removed = Die Rolle { $role } wird entfernt.
catalogue-role-changed = Die Rolle { $role } geht von „{ $before }“ zu „{ $after }“.
catalogue-rate-added = Neuer Satz: { $role } in { $region } zu { $hourly } { $currency }.
catalogue-rate-removed = Der Satz von { $role } in { $region } ({ $hourly } { $currency }) wird entfernt.
catalogue-rate-changed = { $role } in { $region } geht von { $before } auf { $hourly } { $currency }.
catalogue-synonyms-added = „{ $family }“ ist auch zu finden als: { $synonyms }.
catalogue-synonyms-removed = „{ $family }“ ist nicht mehr zu finden als: { $synonyms }.
catalogue-model-type-added = Neuer Modelltyp { $model_type }.
catalogue-model-type-removed = Der Modelltyp { $model_type } wird entfernt; Opportunities, die ihn nutzen, brauchen einen anderen.
