# Pasted links to files of SharePoint and OneDrive.

link-name = Linked file { $number }
link-not-set-up = Links cannot be followed here yet: Trowel has no access to SharePoint. Download the file and drop it into your own chat with Trowel; whoever runs Trowel can set it up.
link-host = Only links to files in your organisation's SharePoint or OneDrive are followed ({ $hosts }). Nothing was fetched. Download the file and drop it into your own chat with Trowel.
link-forbidden = Trowel may not open this link: its site is not shared with Trowel. Nothing was fetched. Download the file and drop it into your own chat with Trowel, or have an administrator give Trowel's app access to the site (Sites.Selected).
link-gone = This link leads nowhere: the file was moved or deleted, it is another organisation's, or Trowel may not see it. Nothing was fetched. Download the file and drop it into your own chat with Trowel.
link-folder = This link leads to a folder or a notebook, not to one file. Nothing was fetched. Share the files in it one by one, or download them and drop them into your own chat with Trowel.
link-elsewhere = SharePoint sent Trowel somewhere else for this file, so it was not fetched. Download the file and drop it into your own chat with Trowel.
link-busy = SharePoint is busy and asks to wait. Nothing was fetched. Send the link again in a few minutes, or download the file and drop it into your own chat with Trowel.
link-unavailable = SharePoint could not be reached, so the file was not fetched. Send the link again in a few minutes, or download the file and drop it into your own chat with Trowel.
link-no-token = Microsoft 365 gave Trowel no access, so the file was not fetched. Download it and drop it into your own chat with Trowel, and tell whoever runs Trowel.

link-malware = SharePoint found malware in this file, so it was not fetched. Have it cleaned, or send another version.
link-locked = The file is locked or held back by a rule of your organisation, so it was not fetched. Have it released, or drop another version into your own chat with Trowel.

refused-link-host = This is no link to a file in your organisation's SharePoint or OneDrive, so nothing was fetched. Download the file and drop it into your own chat with Trowel.
refused-link-personal = This link leads into a private OneDrive, which Trowel cannot open. Nothing was fetched. Download the file and drop it into your own chat with Trowel, or put it into your organisation's SharePoint and send that link.
