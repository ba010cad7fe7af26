# Por qué no se puede avisar a alguien en Teams.

reach-never-met = { $why ->
    [InstallNotConfigured] Nunca ha usado Trowel, e instalarlo para esa persona no está configurado aquí.
    [InstallForbidden] Nunca ha usado Trowel, y Microsoft Graph no permite instalarlo para esa persona: un administrador tiene que dar su consentimiento a TeamsAppInstallation.ReadWriteSelfForUser.All.
    [InstallNotFound] Nunca ha usado Trowel, y Microsoft Graph no conoce a esa persona ni una aplicación con el id configurado en el catálogo de la organización.
    [InstallFailed] Nunca ha usado Trowel, y Microsoft Graph no respondió cuando había que instalarlo para esa persona.
   *[other] Nunca ha usado Trowel en un chat propio.
}
reach-reachable = Se le puede avisar.
reach-blocked = Ha bloqueado a Trowel.
reach-uninstalled = Ha quitado Trowel.
reach-left = Teams ya no conoce a esa persona donde la conoció Trowel.
reach-disabled = Un administrador ha desactivado Trowel.
