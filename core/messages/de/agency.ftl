# Die Listen, die eine Organisation bearbeitet: KI-Tools, Partner, eigene Kompetenzen. Was an einem Eintrag falsch ist.

list-empty = Das darf nicht leer sein. Füllen Sie es aus.
list-long = Der Text hat { $length } Zeichen; { $most } sind das Höchste. Kürzen Sie ihn.
list-many = Davon gibt es { $count }; { $most } sind das Höchste. Lassen Sie einige weg.
list-none = Nichts ist gewählt. Wählen Sie mindestens eines von: { $known }.
list-unknown = „{ $wanted }“ gibt es nicht. Wählen Sie aus: { $known }.
list-twice = „{ $name }“ steht schon auf der Liste. Behalten Sie eines der beiden.
list-stray = „{ $field }“ ist keines der Felder { $known }. Benennen Sie es um, oder entfernen Sie es.
list-kind = „{ $field }“ fehlt oder ist nicht von seiner Art: Texte stehen in Anführungszeichen, Listen in Klammern, und ja und nein heißen true und false.
list-broken = { $file } ist nicht als TOML lesbar: { $where }.
list-at = { $file }, Zeile { $line }: { $what }
list-days = Tage sind ganze Zahlen von 1 bis { $most }. Korrigieren Sie das.
list-days-order = Eine überarbeitete Version dauert nicht länger als die davor. Korrigieren Sie die Tage von V1, V2 und V3.
list-hours = Stunden sind ganze Zahlen von 1 bis { $most }. Korrigieren Sie das.
list-hours-order = Die späteste Bestätigung liegt nicht vor der frühesten. Korrigieren Sie eine der beiden.
list-rounds = Korrekturrunden sind eine ganze Zahl von 0 bis { $most }. Korrigieren Sie das.
