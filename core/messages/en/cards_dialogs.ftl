# Forms that show many rows at once, most often in a dialog.

cards-many-edit = Edit many…
cards-many-questions = Questions for the client
cards-many-found = { $found ->
    [0] Nothing is found; search for something else, or for everything.
   *[other] { $found } of { $total }, page { $page } of { $pages }.
}
cards-many-search = Search
cards-many-status = Show status
cards-many-priority = Show priority
cards-many-any = All
cards-many-find = Save and show
cards-many-save = Save
cards-many-next = Save, next page
cards-many-previous = Save, page before
cards-many-close = Save and close
cards-many-long = This answer is too long to be edited here; its own form has it whole.
cards-many-refused = Not saved.
cards-many-assets = Assets
cards-many-assets-add = Add an asset
cards-many-assets-remove = Take off the list
cards-match-find = Find a route…
cards-match-typing = Find a route by typing
cards-match-typing-hint = A name, a code, a word of the brief
cards-match-take = Select this route
cards-efficiency-apart = Try out in a dialog…
cards-roles-picked = Find people
