# What a browser shows at the addresses that Trowel gives out.

page-open = Open in Microsoft Teams
page-opportunity-title = An opportunity in Trowel
page-opportunity =
    This link leads to an opportunity that a team works on with Trowel, in Microsoft Teams.
    Nothing of it is shown here. Open the chat with Trowel and send “{ $said }”: if you may see it, it is there.
page-privacy-title = What Trowel keeps
page-privacy =
    Trowel keeps what people of your organisation give it in Microsoft Teams: the files they drop, the messages they start an opportunity from, what is drafted and decided, and who did what and when. Of people it keeps the name, the e-mail addresses, the language and the time zone that Teams tells of them.
    It stands in a database of whoever runs Trowel for your organisation, apart from every other organisation's. Where a model drafts, the text of an opportunity's files is sent to it for that purpose.
    To see, correct or delete what is kept of you, ask the administrator of Trowel in your organisation.
page-terms-title = Using Trowel
page-terms =
    Trowel is run by or for your organisation, under the terms on which it works with you.
    What Trowel drafts is a proposal: check it before you rely on it, and before a client sees it.
