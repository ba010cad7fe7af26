# Files that stand beside messages in channels and group chats.

posted-looking = { $count ->
    [one] Looking for the file beside your message. This takes a moment; the answer follows here.
   *[other] Looking for the { $count } files beside your message. This takes a moment; the answer follows here.
}
posted-none = There is no file beside this message that Trowel could take: cards, quotes and pictures are none. Nothing was taken. Post the document itself and mention Trowel.
posted-missed = The file beside this message was not taken. { $why }
posted-blind = If a file stands beside this message, it was not taken. { $why }
posted-refused = Not taken: { $files }{ $more ->
    [0] {""}
   *[other] {" "}and { $more } more
}. { $why }

posted-missing = Files that are posted here do not reach Trowel yet, and it can put none here. Everything else works. { $why }
posted-together = { $first } { $others }

## Why a message cannot be looked into
posted-not-set-up = Trowel is not connected to Microsoft Graph, so it cannot fetch files from channels and group chats. Send the file to Trowel in your own chat, and write “open” and the number of the opportunity beside it to add it there. Whoever runs Trowel can connect it.
posted-forbidden-channel = Trowel may not read messages of this team. Send the file to Trowel in your own chat, or have an owner of the team update the app there and grant it to read channel messages (ChannelMessage.Read.Group).
posted-forbidden-chat = Trowel may not read messages of this chat. Send the file to Trowel in your own chat, or have somebody remove the app from this chat, add it again and grant it to read messages (ChatMessage.Read.Chat).
posted-deleted = The message is not there any more, or Trowel may not see it. Post the file again and mention Trowel, or send it to Trowel in your own chat.
posted-blocked = A rule of your organisation against the loss of data has blocked the message. Ask whoever keeps these rules, or send another version of the file.
posted-busy = Microsoft Graph is busy and asks to wait. Post the file again in a few minutes, or send it to Trowel in your own chat.
posted-unavailable = Microsoft Graph could not be reached. Post the file again in a few minutes, or send it to Trowel in your own chat.
posted-no-token = Microsoft 365 gave Trowel no access. Send the file to Trowel in your own chat, and tell whoever runs Trowel.
posted-abandoned = Several attempts to look for it broke off. Post it again, or send it to Trowel in your own chat.

## Why a file that was found is not fetched
posted-nowhere = Teams does not say where this file stands, so it was not fetched. Send it to Trowel in your own chat.
posted-link-not-set-up = Trowel has no access to SharePoint, so the file was not fetched. Send it to Trowel in your own chat; whoever runs Trowel can set it up.
posted-link-forbidden = Trowel may not open the place where this file stands: a private or shared channel, and the files of a chat, have one of their own. Nothing was fetched. Send the file to Trowel in your own chat, or have an administrator give Trowel's app access to that site (Sites.Selected).
posted-link-gone = The file was moved or deleted, or Trowel may not see it. Nothing was fetched. Post it again, or send it to Trowel in your own chat.
posted-link-elsewhere = SharePoint sent Trowel somewhere else for this file, so it was not fetched. Send it to Trowel in your own chat.
posted-link-busy = SharePoint is busy and asks to wait. Nothing was fetched. Post the file again in a few minutes, or send it to Trowel in your own chat.
posted-link-unavailable = SharePoint could not be reached, so the file was not fetched. Post it again in a few minutes, or send it to Trowel in your own chat.
posted-link-no-token = Microsoft 365 gave Trowel no access, so the file was not fetched. Send it to Trowel in your own chat, and tell whoever runs Trowel.
posted-link-malware = SharePoint found malware in this file, so it was not fetched. Have it cleaned, or send another version.
posted-link-locked = The file is locked or held back by a rule of your organisation, so it was not fetched. Have it released, or send another version to Trowel in your own chat.
