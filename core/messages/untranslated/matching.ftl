# Why a route was matched to an asset, and what to mind about it.

matching-why-family = The wording names “{ $family }” itself.
matching-why-synonym = “{ $name }” is another name for “{ $family }”.
matching-why-part = Only { $words } of “{ $name }” ({ $family }) occurs in the wording.
matching-why-covers = The wording shares { $words } with what “{ $family }” covers, but none of its names.
matching-why-complexity = Complexity as the client words it: { $words }.
matching-why-tier = Complexity by the client’s tier { $tier }.
matching-why-no-complexity = The wording says nothing about complexity: medium is assumed.
matching-why-kind = The wording only names a kind of thing. Usually meant are { $families }: choose the one that fits.
matching-why-included = The wording lists what is included ({ $things }), which may be { $families }: choose the one that fits, and add an asset for each of the others.
matching-why-translated = Translated, the wording says: { $words }.
matching-why-several = { $count } routes are about equally likely; choose between them.

matching-none = Not in the catalogue. Choose a route by hand if you know one that fits.
matching-none-nearest = Not in the catalogue. The nearest route is “{ $route }”; choose it by hand if it fits.

matching-covers = The route covers: { $covers }
matching-excludes = { $excludes }
matching-longer = The wording asks for { $asked } seconds; the route covers { $covered } seconds.
matching-asked-left-out = The wording mentions what the route leaves out: { $words }.
matching-from-finished = The route starts from something finished: somebody has to supply it.
