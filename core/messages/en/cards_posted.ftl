# The dialog that starts an opportunity from a message.

cards-posted-from = From the message by { $author }, { $when }
cards-posted-from-undated = From the message by { $author }
cards-posted-name = Name of the opportunity
cards-posted-taken = What will be read
cards-posted-text = The message itself
cards-posted-left = What cannot be taken along
cards-posted-left-how = Download it and drop it into the chat with Trowel; it joins the opportunity there.
cards-posted-pictures = { $count ->
    [one] One picture in the message
   *[other] { $count } pictures in the message
}
cards-posted-foreign = The message comes from another organisation. Its text is taken as it stands; its files stay where they are, because Trowel may not open them.
cards-posted-start = Start
