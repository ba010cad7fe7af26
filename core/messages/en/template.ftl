# The template for decks: what may be wrong with one.

template-other = This is no PowerPoint presentation or template. Save it as .potx or .pptx, and drop it again.
template-macros = This template holds macros. Save it without them, as .potx or .pptx, and drop it again.
template-linked = This template links to files elsewhere, which clients could not open. Embed the pictures, save it, and drop it again.
template-upright = The slides of this template are upright. Use one whose slides are wider than high.
template-unreadable = This template is broken: it cannot be opened, or no slide can be made with it. Open it in PowerPoint, save it again as .potx, and drop it again.
template-too-large = This template is larger than { $most } MB, and every deck would be. Make its pictures smaller, and drop it again.
template-too-heavy = This template takes too long or too much to open. Take out what is not needed, and drop it again.
template-no-title = No layout of this template has a title placeholder. Add one in the slide master, and drop it again.
template-no-text = No layout of this template has a text or content placeholder. Add one in the slide master, and drop it again.
template-no-room = No layout of this template has a title and, apart from it, a text or content placeholder of at least a quarter of the slide’s width and height. Add one in the slide master, and drop it again.

refused-template = Only an admin may change the template for decks: { $admins }. Nothing was kept of your file and nothing was changed. Send it to one of them.
refused-template-nothing = There is no file in your message. Nothing was changed; say “template” again with a .potx or .pptx attached.
refused-template-problems = Nothing can be taken over from this file. Nothing was changed; correct what is listed and drop it again.
refused-no-such-template = That template is not here any more. Nothing was changed; drop the file again.
being-read-template = { $files ->
    [one] Your template is being read. You will get a card here on which to take it over; nothing changes before.
   *[other] Your templates are being read. You will get a card here for each; nothing changes before.
}
file-became-template = This file is your organisation’s template for decks now, and no part of this brief.
