# Made files on their way to where people are.

parcel-offered = Trowel offers you { $file } in your own chat with it. Say yes there and it is put into your OneDrive. If nothing arrives there, say hi to Trowel in a chat of your own and try again.

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
