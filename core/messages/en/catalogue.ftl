# What is wrong with a catalogue that was offered, and what taking it would change.

catalogue-refused = { $count ->
    [one] There is one thing to correct in this catalogue.
   *[other] There are { $count } things to correct in this catalogue.
} Nothing was changed; the catalogue in use stays. Correct { $count ->
    [one] it
   *[other] them
} and send the catalogue again.
catalogue-refused-cut = There are { $count } things to correct in this catalogue, of which the first { $listed } are listed. Nothing was changed; the catalogue in use stays. Correct them and send the catalogue again.
catalogue-problem = { $where }: { $what }
catalogue-at-line = { $file }, line { $line }
catalogue-at-column = { $file }, line { $line }, column “{ $column }”
catalogue-at-row = Sheet “{ $sheet }”, row { $row }
catalogue-at-cell = Sheet “{ $sheet }”, cell { $cell }
catalogue-names = { $more ->
    [0] { $names }
   *[other] { $names } and { $more } more
}

catalogue-not-a-workbook = This is not an Excel workbook. Export the current catalogue, edit that workbook and send it as .xlsx.
catalogue-too-large = The file is larger than { $most } MB. Remove what does not belong to the catalogue.
catalogue-too-heavy = The workbook takes more time or memory to read than a catalogue does. Remove what does not belong to the catalogue, or start again from an export of the current one.
catalogue-unreadable = The workbook could not be read. Open it, save it again as .xlsx and send that copy.
catalogue-no-sheets = This workbook is no catalogue: it has none of the sheets { $known }. Export the current catalogue, edit that workbook and send it.
catalogue-sheet-missing = The sheet “{ $sheet }” is missing. A catalogue has the sheets { $known }. Add it, or start again from an export of the current catalogue.
catalogue-file-missing = The file { $file } is missing. Add it beside the others.
catalogue-file-encoding = The file { $file } is not saved as UTF-8. Save it as “CSV UTF-8”.
catalogue-file-broken = The file { $file } is not a table: a quotation mark is not closed or stands where none belongs. Check its quotation marks.
catalogue-rows = The sheet “{ $sheet }” has more than { $most } rows. Remove what does not belong to the catalogue.
catalogue-nothing = There is nothing below the headings. Fill in at least one row.
catalogue-columns-missing = { $count ->
    [one] The column { $columns } is missing. The first row holds the headings: add it there.
   *[other] The columns { $columns } are missing. The first row holds the headings: add them there.
}
catalogue-column-twice = There are two columns “{ $column }”. Keep one of them.
catalogue-column-unknown = “{ $column }” is not a column of this table, which has { $known }. Rename or remove it.
catalogue-cell-stray = “{ $text }” stands under no heading. Move it into a column or remove it.
catalogue-formula = There is a formula in this cell. Replace it with its value (copy, then paste as values).

catalogue-merged = Cells are merged here, so that all but the first are empty. Unmerge them and fill in each one.
catalogue-empty = The column “{ $column }” must not be empty. Fill it in.
catalogue-long = The text has { $length } characters; { $longest } are the most. Shorten it.
catalogue-character = The text holds a character that cannot be stored. Type it anew.
catalogue-choice = “{ $text }” is not a value of the column “{ $column }”. Use one of: { $known }.
catalogue-flag = “{ $text }” is neither yes nor no. Use one of the two.
catalogue-number = “{ $text }” is not a number. Use digits and a decimal point only, for example 2.5.
catalogue-negative = “{ $text }” is less than zero. Use zero or more.
catalogue-decimals = “{ $text }” has more than { $most } decimals. Round it.
catalogue-too-much = “{ $text }” is more than { $most }, the most this column takes. Check the number.
catalogue-code = “{ $text }” is not a code. Use up to 40 letters, digits, points, slashes and hyphens, without spaces.
catalogue-code-twice = The code { $code } stands in row { $first } already. Give one of the two another code, or remove it.
catalogue-family-differs = The family “{ $family }” has “{ $there }” in its first row and “{ $here }” here. Use the same in all rows of a family.
catalogue-role-twice = The role “{ $role }” stands in row { $first } already. Remove one of the two.
catalogue-role-reserved = A role cannot be called “{ $role }”, because the table of hours has a column of that name. Choose another name.
catalogue-role-unknown = There is no role “{ $role }” in the table of roles. Add it there with its discipline and its rates, or correct the heading.
catalogue-route-unknown = There is no route { $code } in the table of routes. Add it there, or correct the code.
catalogue-model-type = “{ $text }” is not a model type. Use small letters, digits and underscores, for example current_oplus.
catalogue-model-type-default = No row has the model type { $model_type }, which every opportunity starts with. Add a row of it for each route.
catalogue-hours-twice = The hours of { $code } for { $model_type } stand in row { $first } already. Remove one of the two rows.
catalogue-hours-missing = The model type { $model_type } has no hours for { $count ->
    [one] one route
   *[other] { $count } routes
}: { $codes }. Add the missing rows, or correct the model type if it is misspelt.
catalogue-no-hours = No role has any hours here. Fill in at least one, or remove the route.
catalogue-currency = “{ $text }” is not a currency. Use its three letters, for example GBP.
catalogue-rate-twice = { $role } has a rate for { $region } in { $currency } in row { $first } already. Remove one of the two.
catalogue-rate-role-unknown = There is no role “{ $role }” in the table of roles. Add it there, or correct the name.
catalogue-rate-zero = The rate is missing or zero. Fill in what an hour costs.
catalogue-rates-missing = { $region } in { $currency } has no rate for { $roles }. Add a row for each of them.
catalogue-family-unknown = There is no family “{ $family }” in the table of routes. Correct the name, or remove the row.
catalogue-synonym-taken = “{ $synonym }” belongs to the family “{ $family }” already. Remove one of the two.

catalogue-changes-none = This catalogue is the same as the one in use. There is nothing to change.
catalogue-changes = Routes: { $added } added, { $removed } removed, { $changed } changed. Changes to roles: { $roles }, to rates: { $rates }, to synonyms: { $synonyms }. Nothing has been changed yet.
catalogue-route-added = New route { $code }, { $name }.
catalogue-route-removed = Route { $code }, { $name }, is removed.
catalogue-route-changed = Route { $code }, { $name }: { $what }
catalogue-value-changed = { $column } “{ $before }” becomes “{ $after }”.
catalogue-text-changed = the text of “{ $column }” changes.
catalogue-role-hours = { $role } from { $before } to { $after }
catalogue-then = { $first } { $rest }
catalogue-hours-changed = { $model_type } goes from { $before } to { $after } hours ({ $roles }).
catalogue-role = { $discipline }{ $programme ->
    [true] , programme role
   *[other] {""}
}
catalogue-role-added = New role { $role } ({ $discipline }).
catalogue-role-removed = The role { $role } is removed.
catalogue-role-changed = The role { $role } goes from “{ $before }” to “{ $after }”.
catalogue-rate-added = New rate: { $role } in { $region } at { $hourly } { $currency }.
catalogue-rate-removed = The rate of { $role } in { $region } ({ $hourly } { $currency }) is removed.
catalogue-rate-changed = { $role } in { $region } goes from { $before } to { $hourly } { $currency }.
catalogue-synonyms-added = “{ $family }” is also found as: { $synonyms }.
catalogue-synonyms-removed = “{ $family }” is no longer found as: { $synonyms }.
catalogue-model-type-added = New model type { $model_type }.
catalogue-model-type-removed = The model type { $model_type } is removed; opportunities that use it need another one.
