# Die Karte, die fragt, was gemeint war.

cards-meant = Ich bin nicht sicher, was Sie meinen, daher habe ich nichts getan. Ist es eines davon?
cards-meant-new = „{ $name }“ beginnen
cards-meant-open = „{ $name }“ suchen
cards-meant-list = Alle Opportunities
cards-meant-status = Wo wir stehen
cards-meant-whoami = Wer ich hier bin
cards-meant-roles = Wer welche Rolle hat
cards-meant-assign = Eine Rolle geben oder entziehen
cards-meant-settings = Einstellungen
cards-meant-catalogue = Der Katalog
cards-meant-import = Einen Katalog importieren
cards-meant-template = Die Vorlage für Decks
cards-meant-preferences = Was ich erfahre
cards-meant-notifications = Was neu ist
cards-meant-help = Hilfe
