# Pourquoi quelqu’un est injoignable dans Teams.

reach-never-met = { $why ->
    [InstallNotConfigured] Cette personne n’a jamais utilisé Trowel, et l’installer pour elle n’est pas configuré ici.
    [InstallForbidden] Cette personne n’a jamais utilisé Trowel, et Microsoft Graph ne permet pas de l’installer pour elle : un administrateur doit consentir à TeamsAppInstallation.ReadWriteSelfForUser.All.
    [InstallNotFound] Cette personne n’a jamais utilisé Trowel, et Microsoft Graph ne connaît ni elle ni une application portant l’identifiant configuré dans le catalogue de l’organisation.
    [InstallFailed] Cette personne n’a jamais utilisé Trowel, et Microsoft Graph n’a pas répondu quand il fallait l’installer pour elle.
   *[other] Cette personne n’a jamais utilisé Trowel dans sa propre conversation.
}
reach-reachable = Cette personne est joignable.
reach-blocked = Cette personne a bloqué Trowel.
reach-uninstalled = Cette personne a retiré Trowel.
reach-left = Teams ne connaît plus cette personne là où Trowel l’a connue.
reach-disabled = Un administrateur a désactivé Trowel.
