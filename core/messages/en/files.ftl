# Why a file was not read, or what a reader of its text must know.

files-nothing = The file is empty (0 bytes). Nothing was kept. Save it again and send that copy.
files-large = The file has { $size } MB; files up to { $limit } MB are read. Nothing was kept. Send a smaller copy, or the part that holds the brief.
files-lock = This is the small lock file that Office keeps while a document is open (its name starts with ~$), not the document. Nothing was kept. Close the document and send the file without ~$ in its name.
files-encrypted = The file is password protected, so it could not be read. Nothing was kept. Remove the password and send the file again.
files-legacy = This file format is not read. Nothing was kept. Save the file as .{ $kind } and send that copy.
files-legacy-encrypted = The file is password protected and in an old Office format. Nothing was kept. Remove the password, save the file as .{ $kind } and send that copy.
files-image = This is a picture. Text in pictures is not read, so nothing was kept. Send the document it comes from, or type what it says.
files-program = This is a program, not a document. Nothing was kept. Send the brief as a document, for example .docx, .xlsx, .pptx or .pdf.
files-archive = This is an archive of files, not a document. Nothing was kept. Unpack it and send the documents inside one by one.
files-media = This is sound or film, not a document. Nothing was kept. Send the brief as text, for example a transcript.
files-unknown = The content of this file is no kind of document that is read. Nothing was kept. These are read: .txt .md .csv .html .docx .xlsx .pptx .pdf .eml .msg.
files-damaged = The file is damaged and could not be opened. Nothing was kept. Open it in the program it was made with, save it again and send that copy.
files-bomb = The file unpacks to far more than a document holds, so it was not opened. Nothing was kept. Send the document as .pdf or save a fresh copy of it.
files-unsafe = The file contains instructions that no office program writes (links to other files or self-multiplying text), so it was not opened. Nothing was kept. Save a fresh copy from the program it was made with and send that.
files-slow = Reading the file took longer than { $seconds } seconds and was stopped. Nothing was kept. Split the file, or send the part that holds the brief.
files-memory = The file needs more memory than one file may have, so reading was stopped. Nothing was kept. Split the file, or send the part that holds the brief.
files-scan = The file has pictures of pages but no text that can be searched: it looks like a scan. It was kept, but nothing can be drawn from it. Send a version with text, for example the original document or the scan after text recognition (OCR).
files-unreadable-text = The letters in this file cannot be told apart by a program, although they show on screen. It was kept, but nothing can be drawn from it. Send the document it was made from, or run text recognition (OCR) on it.
files-empty = The file opened, but there is no text in it. It was kept, but nothing can be drawn from it. Check that it is the right file and send the one with the brief.

files-cut = The file is very long. The first { $characters } characters were read; the rest was left out.
files-cut-source = The file is very long. The first { $share } % of it were read; the rest was left out.
files-cut-pages = { $read } of { $pages } pages were read; the rest was left out.
files-cut-rows = Sheet “{ $sheet }” is very long. Its first { $rows } rows were read; the rest was left out.
files-pages-without-text = { $count ->
    [one] Page { $pages } has a picture but no text; what it shows was not read.
   *[other] Pages { $pages } have pictures but no text; what they show was not read.
}
files-pages-broken = { $count ->
    [one] Page { $pages } is damaged and was left out.
   *[other] Pages { $pages } are damaged and were left out.
}
files-embedded = { $count ->
    [one] There is a file inside this file ({ $names }). It was not read. Send it by itself if it belongs to the brief.
   *[other] There are { $count } files inside this file ({ $names }). They were not read. Send them by themselves if they belong to the brief.
}
files-attachment-unread = The attachment “{ $name }” was not read: { $reason ->
    [nothing] it is empty.
    [empty] it has no text.
    [encrypted] it is password protected.
    [legacy-encrypted] it is password protected.
    [scan] it looks like a scan, without text.
    [image] it is a picture.
    [damaged] it is damaged.
    [bomb] it unpacks to far more than a document holds.
    [unsafe] it contains instructions that no office program writes.
    [deep] it lies too many mails deep.
    [many] there are too many attachments.
   *[other] it is no kind of document that is read.
}
