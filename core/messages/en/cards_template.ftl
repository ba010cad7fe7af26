# The cards of the template for decks, and of one that is offered.

cards-file-template = A template for decks
cards-template = Deck template
cards-template-title = Template for decks
cards-template-sample = The template that ships with Trowel, in your branding’s colour
cards-template-own = { $name }, taken over by { $who }, { $when }
cards-template-how = To use your own, drop a .potx into our personal chat, or say “template” with a .pptx attached. You see which of its layouts would be used, and nothing changes before an admin confirms.
cards-template-to-sample = Back to the sample
cards-template-import-title = A template for decks
cards-template-import-unsaved = Nothing is changed yet.
cards-template-import-check = Look at the layouts that would be used, then take the template over or put it aside.
cards-template-import-asked = This file was read as a brief, and looks like a template. Which is it?
cards-template-import-wrong = This cannot be used as a template
cards-template-import-confirmed = Taken over by { $who }, { $when }
cards-template-import-after = Decks made from now on use it. Those made before stay as they are.
cards-template-import-discarded = Put aside by { $who }, { $when }. Nothing was changed.
cards-template-import-brief = It is a brief, said { $who }, { $when }. Nothing was changed.
cards-template-take = Use as deck template
cards-template-brief = It is a brief
cards-template-cover = Cover
cards-template-points = Slides of bullets
cards-template-picture = Slides with a table or chart
