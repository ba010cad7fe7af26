# What somebody may have meant who said no command as it stands.

cards-meant = I am not sure what you mean, so I did nothing. Is it one of these?
cards-meant-new = Start “{ $name }”
cards-meant-open = Find “{ $name }”
cards-meant-list = All opportunities
cards-meant-status = Where we are
cards-meant-whoami = Who I am here
cards-meant-roles = Who holds which role
cards-meant-assign = Give or take a role
cards-meant-settings = Settings
cards-meant-catalogue = The catalogue
cards-meant-import = Import a catalogue
cards-meant-template = The template for decks
cards-meant-preferences = What I am told of
cards-meant-notifications = What is new
cards-meant-help = Help
