# Made files on their way to where people are.

parcel-offered = Trowel offers you { $file } in your own chat with it. Say yes there and it is put into your OneDrive. If nothing arrives there, say hi to Trowel in a chat of your own and try again.

parcel-put = { $file } is on its way into the files of this channel. What came of it follows here in a moment.

## What may go wrong on the way into somebody's chat
parcel-not-allowed = You may not have this file any more, or it is gone. Nothing was sent. An admin can say what has changed.
parcel-chat-host = The address that came back for the file is none in your OneDrive, so nothing was sent there. Download it instead.
parcel-chat-unsure = The place in your OneDrive that was opened for the file closed before Trowel saw the end, so it is not known whether the file is there. Look there, or download it.
parcel-chat-busy = OneDrive did not answer as it should in several tries. Download the file, or ask for it again later.
parcel-chat-credentials = OneDrive does not accept the place that was opened for the file any more. Nothing was put there. Download it, or ask for it again.
parcel-chat-forbidden = OneDrive does not let the file be put there. Nothing was put there. Download it instead.
parcel-chat-locked = A file of that name is open or checked out in your OneDrive. Close it and ask for the file again, or download it.
parcel-chat-full = Your OneDrive has no room left for the file. Make room and ask for it again, or download it.
parcel-chat-refused = OneDrive refused the file ({ $status }, { $code }). Nothing was put there. Download it instead.

## What may go wrong on the way into a channel's files
parcel-abandoned = Several attempts broke off, so it is not known how far this came. Look there, or ask for the file again.
parcel-channel-not-set-up = Trowel is not connected to Microsoft Graph, so it cannot put files into channels. Take the file through its link and upload it; whoever runs Trowel can connect it.
parcel-channel-folder-forbidden = Trowel may not see where this channel keeps its files. Have an owner of the team update the app there and grant it to read the team's files (File.Read.Group), or take the file through its link and upload it.
parcel-channel-forbidden = Trowel may not write to the site of this channel; a private or shared channel has one of its own. Have an administrator grant Trowel's app write access to that site (Sites.Selected), or take the file through its link and upload it.
parcel-channel-gone = The channel or its folder is not there any more, or Trowel may not see it. Take the file through its link and upload it where it belongs.
parcel-channel-locked = A file of that name is open or checked out in the channel, so it could not be replaced in several tries. Have it closed and ask for the file again.
parcel-channel-full = The site of this channel has no room left. Have room made and ask for the file again, or take it through its link.
parcel-channel-credentials = Microsoft 365 does not accept the credentials it was given. Whoever runs Trowel must check the app's id and secret. Take the file through its link meanwhile.
parcel-channel-busy = SharePoint did not answer as it should in several tries. Ask for the file again later, or take it through its link.
parcel-channel-refused = SharePoint refused the file ({ $status }, { $code }). Take it through its link and upload it.

## Why an answer to an offer is not taken
refused-parcel-unknown = This offer of a file is not known here, so nothing was sent. Open the file's card in its opportunity and ask for it again.
refused-parcel-not-yours = This file was offered to somebody else, so nothing was sent. Open the opportunity and ask for the file yourself.
refused-parcel-expired = This offer has expired. Nothing was sent and the file is kept; ask for it again from its card.
refused-parcel-withdrawn = A newer offer of this file has replaced this one. Answer that one, or ask for the file again from its card.
refused-parcel-declined = You declined this file before. It is kept; ask for it again from its card.
refused-parcel-under-way = You have taken this file already, and it is on its way. Nothing more is to do.
refused-parcel-done = You have taken this file already: it is in your OneDrive. Nothing was sent again.
refused-parcel-failed = This file did not arrive when you took it. It is kept; ask for it again from its card.
refused-parcel-unknown-end = It is not known whether this file arrived when you took it. Look into your OneDrive, or ask for it again from its card.
refused-export-elsewhere = This file is made when it is fetched, so it comes through its link alone. Ask for it from the card of the opportunity.
refused-parcel-internal = This file holds rates or cost, and everyone in a channel can read its files, guests too. Nothing was put there. Take it through its link, or have it sent to your own chat.
refused-parcel-no-channel = This conversation has no files of its own. Nothing was put anywhere. Take the file through its link, or have it sent to your own chat.
