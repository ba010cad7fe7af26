# Stage 7, in the reasons of a match: what the model said, and why a score was held down.

matching-stage-chosen = { $reasoning }
matching-stage-no-words = The asset has neither a name nor a description: give it one, then match again.
matching-stage-doubted = The text comparison sees hardly any likeness to this route, so its score is held below the one that selects by itself: check it before you select it.
matching-stage-open = The wording only names a kind of thing, so the score is held below the one that selects by itself: check which one is meant before you select it.
