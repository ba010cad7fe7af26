# Starting an opportunity from a message that stands in Teams.

posted-dialog = New opportunity
posted-file = Message from { $author }, { $date }.txt
posted-nobody = somebody
posted-started = { $files ->
    [0] Started from the message by { $author }. Its text is being read.
    [one] Started from the message by { $author }. Its text and one file are being read.
   *[other] Started from the message by { $author }. Its text and { $files } files are being read.
}
posted-started-files = { $files ->
    [one] Started from the message by { $author }. Its file is being read.
   *[other] Started from the message by { $author }. Its { $files } files are being read.
}
posted-before = An opportunity was started from this message before. Nothing was started twice; this is it.
refused-posted-nothing = That message has no text and no file that could start an opportunity. Nothing was created. Drop the brief into the chat with Trowel instead.
refused-posted-deleted = That message was deleted, so nothing was created from it. Ask its author for the brief, or drop the file into the chat with Trowel.
refused-posted-unreadable = Teams did not hand over the message, so nothing was created. Open the message's menu again and choose the command there.
refused-posted-event = That is a note of Teams and not somebody's message. Nothing was created; choose the command on the message with the brief.
