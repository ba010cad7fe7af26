# What the cards of files on their way say.

cards-export-take-chat = { $here ->
    [yes] Send it to this chat
   *[no] Send it to my own chat
}
cards-parcel-about = Of opportunity #{ $number } “{ $name }”. It is put into your OneDrive.
cards-parcel-again = Ask for the file again
cards-parcel-offered = Waiting for your yes or no.
cards-parcel-withdrawn = This offer was replaced by a newer one.
cards-parcel-declined = You declined the file, so nothing was put into your OneDrive. It is kept.
cards-parcel-waiting = On its way into your OneDrive. It appears here in a moment.
cards-parcel-sending = On its way into your OneDrive. It appears here in a moment.
cards-parcel-done = The file is in your OneDrive, and below.
cards-parcel-failed = The file did not get here. It is kept.
cards-parcel-unknown = The file may have arrived.
cards-export-take-channel = Put it into the channel’s files
cards-parcel-open = Open it in SharePoint
cards-parcel-channel-waiting = On its way into the files of this channel.
cards-parcel-channel-sending = On its way into the files of this channel.
cards-parcel-channel-done = { $who } put the file into the files of this channel.
cards-parcel-channel-failed = { $who } asked for the file in the files of this channel. It did not get there and is kept here.
cards-parcel-channel-unknown = { $who } asked for the file in the files of this channel. It may have arrived.
