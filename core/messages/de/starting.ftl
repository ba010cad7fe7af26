# Eine Opportunity, die aus einer Nachricht beginnt.

posted-dialog = Neue Opportunity
posted-file = Nachricht von { $author }, { $date }.txt
posted-nobody = jemand
posted-started = { $files ->
    [0] Aus der Nachricht von { $author } begonnen. Ihr Text wird gelesen.
    [one] Aus der Nachricht von { $author } begonnen. Ihr Text und eine Datei werden gelesen.
   *[other] Aus der Nachricht von { $author } begonnen. Ihr Text und { $files } Dateien werden gelesen.
}
posted-started-files = { $files ->
    [one] Aus der Nachricht von { $author } begonnen. Ihre Datei wird gelesen.
   *[other] Aus der Nachricht von { $author } begonnen. Ihre { $files } Dateien werden gelesen.
}
posted-before = Aus dieser Nachricht wurde schon eine Opportunity begonnen. Nichts wurde doppelt begonnen; das ist sie.
refused-posted-nothing = Diese Nachricht hat weder Text noch Datei, womit eine Opportunity beginnen könnte. Nichts wurde angelegt. Legen Sie das Briefing stattdessen im Chat mit Trowel ab.
refused-posted-deleted = Diese Nachricht wurde gelöscht, daher wurde nichts daraus angelegt. Bitten Sie den Absender um das Briefing, oder legen Sie die Datei im Chat mit Trowel ab.
refused-posted-unreadable = Teams hat die Nachricht nicht übergeben, daher wurde nichts angelegt. Öffnen Sie das Menü der Nachricht noch einmal, und wählen Sie den Befehl dort.
refused-posted-event = Das ist ein Hinweis von Teams und nicht die Nachricht von jemandem. Nichts wurde angelegt; wählen Sie den Befehl an der Nachricht mit dem Briefing.
