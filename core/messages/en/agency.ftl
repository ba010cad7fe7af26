# The lists an organisation edits: AI tools, partners, its own capabilities. What is wrong with an entry.

list-empty = This must not be empty. Fill it in.
list-long = The text has { $length } characters; { $most } are the most. Shorten it.
list-many = There are { $count } of these; { $most } are the most. Leave some out.
list-none = Nothing is chosen. Choose at least one of: { $known }.
list-unknown = There is no “{ $wanted }”. Choose from: { $known }.
list-twice = “{ $name }” is on the list already. Keep one of the two.
list-stray = “{ $field }” is none of the fields { $known }. Rename or remove it.
list-kind = “{ $field }” is missing or not of its kind: texts stand in quotation marks, lists in brackets, and yes and no are true and false.
list-broken = { $file } cannot be read as TOML: { $where }.
list-at = { $file }, line { $line }: { $what }
list-days = Days are whole numbers from 1 to { $most }. Correct it.
list-days-order = An amended version takes no longer than the one before it. Correct the days of V1, V2 and V3.
list-hours = Hours are whole numbers from 1 to { $most }. Correct it.
list-hours-order = The latest acknowledgement is not before the earliest. Correct one of the two.
list-rounds = Rounds of amends are a whole number from 0 to { $most }. Correct it.
