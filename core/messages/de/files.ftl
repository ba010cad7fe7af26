# Warum eine Datei nicht gelesen wurde, oder was Leser ihres Textes wissen müssen.

files-nothing = Die Datei ist leer (0 Bytes). Nichts wurde behalten. Speichern Sie sie neu, und senden Sie diese Kopie.
files-large = Die Datei hat { $size } MB; gelesen werden Dateien bis { $limit } MB. Nichts wurde behalten. Senden Sie eine kleinere Kopie oder den Teil mit dem Briefing.
files-lock = Das ist die kleine Sperrdatei, die Office anlegt, solange ein Dokument geöffnet ist (ihr Name beginnt mit ~$), nicht das Dokument. Nichts wurde behalten. Schließen Sie das Dokument, und senden Sie die Datei ohne ~$ im Namen.
files-encrypted = Die Datei ist passwortgeschützt, daher war sie nicht lesbar. Nichts wurde behalten. Entfernen Sie das Passwort, und senden Sie die Datei erneut.
files-legacy = Dieses Dateiformat wird nicht gelesen. Nichts wurde behalten. Speichern Sie die Datei als .{ $kind }, und senden Sie diese Kopie.
files-legacy-encrypted = Die Datei ist passwortgeschützt und in einem alten Office-Format. Nichts wurde behalten. Entfernen Sie das Passwort, speichern Sie die Datei als .{ $kind }, und senden Sie diese Kopie.
files-image = Das ist ein Bild. Text in Bildern wird nicht gelesen, daher wurde nichts behalten. Senden Sie das Dokument, aus dem es stammt, oder schreiben Sie, was darauf steht.
files-program = Das ist ein Programm, kein Dokument. Nichts wurde behalten. Senden Sie das Briefing als Dokument, zum Beispiel .docx, .xlsx, .pptx oder .pdf.
files-archive = Das ist ein Archiv von Dateien, kein Dokument. Nichts wurde behalten. Entpacken Sie es, und senden Sie die Dokumente darin einzeln.
files-media = Das ist Ton oder Film, kein Dokument. Nichts wurde behalten. Senden Sie das Briefing als Text, zum Beispiel als Abschrift.
files-unknown = Der Inhalt dieser Datei ist keine Art von Dokument, die gelesen wird. Nichts wurde behalten. Gelesen werden: .txt .md .csv .html .docx .xlsx .pptx .pdf .eml .msg.
files-damaged = Die Datei ist beschädigt und ließ sich nicht öffnen. Nichts wurde behalten. Öffnen Sie sie im Programm, mit dem sie erstellt wurde, speichern Sie sie neu, und senden Sie diese Kopie.
files-bomb = Die Datei entpackt sich zu weit mehr, als ein Dokument enthält, daher wurde sie nicht geöffnet. Nichts wurde behalten. Senden Sie das Dokument als .pdf, oder speichern Sie eine neue Kopie.
files-unsafe = Die Datei enthält Anweisungen, die kein Office-Programm schreibt (Links zu anderen Dateien oder sich vervielfachender Text), daher wurde sie nicht geöffnet. Nichts wurde behalten. Speichern Sie eine neue Kopie aus dem Programm, mit dem sie erstellt wurde, und senden Sie diese.
files-slow = Das Lesen der Datei dauerte länger als { $seconds } Sekunden und wurde beendet. Nichts wurde behalten. Teilen Sie die Datei, oder senden Sie den Teil mit dem Briefing.
files-memory = Die Datei braucht mehr Speicher, als eine Datei haben darf, daher wurde das Lesen beendet. Nichts wurde behalten. Teilen Sie die Datei, oder senden Sie den Teil mit dem Briefing.
files-scan = Die Datei hat Bilder von Seiten, aber keinen durchsuchbaren Text: Sie sieht wie ein Scan aus. Sie wurde behalten, aber nichts lässt sich daraus entnehmen. Senden Sie eine Fassung mit Text, zum Beispiel das Originaldokument oder den Scan nach Texterkennung (OCR).
files-unreadable-text = Die Buchstaben in dieser Datei kann ein Programm nicht unterscheiden, obwohl sie am Bildschirm zu sehen sind. Sie wurde behalten, aber nichts lässt sich daraus entnehmen. Senden Sie das Dokument, aus dem sie entstand, oder wenden Sie Texterkennung (OCR) an.
files-empty = Die Datei ließ sich öffnen, enthält aber keinen Text. Sie wurde behalten, aber nichts lässt sich daraus entnehmen. Prüfen Sie, ob es die richtige Datei ist, und senden Sie die mit dem Briefing.

files-cut = Die Datei ist sehr lang. Die ersten { $characters } Zeichen wurden gelesen; der Rest wurde ausgelassen.
files-cut-source = Die Datei ist sehr lang. Die ersten { $share } % davon wurden gelesen; der Rest wurde ausgelassen.
files-cut-pages = { $read } von { $pages } Seiten wurden gelesen; der Rest wurde ausgelassen.
files-cut-rows = Blatt „{ $sheet }“ ist sehr lang. Die ersten { $rows } Zeilen wurden gelesen; der Rest wurde ausgelassen.
files-pages-without-text = { $count ->
    [one] Seite { $pages } hat ein Bild, aber keinen Text; was es zeigt, wurde nicht gelesen.
   *[other] Die Seiten { $pages } haben Bilder, aber keinen Text; was sie zeigen, wurde nicht gelesen.
}
files-pages-broken = { $count ->
    [one] Seite { $pages } ist beschädigt und wurde ausgelassen.
   *[other] Die Seiten { $pages } sind beschädigt und wurden ausgelassen.
}
files-embedded = { $count ->
    [one] In dieser Datei steckt eine Datei ({ $names }). Sie wurde nicht gelesen. Senden Sie sie einzeln, wenn sie zum Briefing gehört.
   *[other] In dieser Datei stecken { $count } Dateien ({ $names }). Sie wurden nicht gelesen. Senden Sie sie einzeln, wenn sie zum Briefing gehören.
}
files-attachment-unread = Der Anhang „{ $name }“ wurde nicht gelesen: { $reason ->
    [nothing] Er ist leer.
    [empty] Er hat keinen Text.
    [encrypted] Er ist passwortgeschützt.
    [legacy-encrypted] Er ist passwortgeschützt.
    [scan] Er sieht wie ein Scan aus, ohne Text.
    [image] Er ist ein Bild.
    [damaged] Er ist beschädigt.
    [bomb] Er entpackt sich zu weit mehr, als ein Dokument enthält.
    [unsafe] Er enthält Anweisungen, die kein Office-Programm schreibt.
    [deep] Er liegt zu viele E-Mails tief.
    [many] Es gibt zu viele Anhänge.
   *[other] Er ist keine Art von Dokument, die gelesen wird.
}
