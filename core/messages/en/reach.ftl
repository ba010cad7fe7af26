# Why somebody cannot be reached in Teams.

reach-never-met = { $why ->
    [InstallNotConfigured] They have never used Trowel, and installing it for them is not configured here.
    [InstallForbidden] They have never used Trowel, and Microsoft Graph does not let it be installed for them: an administrator has to consent to TeamsAppInstallation.ReadWriteSelfForUser.All.
    [InstallNotFound] They have never used Trowel, and Microsoft Graph knows neither them nor an app with the configured id in the organisation's catalogue.
    [InstallFailed] They have never used Trowel, and Microsoft Graph did not answer when it was to be installed for them.
   *[other] They have never used Trowel in a chat of their own.
}
reach-reachable = They can be reached.
reach-blocked = They have blocked Trowel.
reach-uninstalled = They have removed Trowel.
reach-left = Teams no longer knows them where Trowel did.
reach-disabled = An administrator has turned Trowel off.
