# Ob Menschen in Teams zu erreichen sind.

reach-never-met = { $why ->
    [InstallNotConfigured] Die Person hat Trowel nie benutzt, und es für sie zu installieren ist hier nicht eingerichtet.
    [InstallForbidden] Die Person hat Trowel nie benutzt, und Microsoft Graph lässt nicht zu, es für sie zu installieren: Ein Administrator muss TeamsAppInstallation.ReadWriteSelfForUser.All zustimmen.
    [InstallNotFound] Die Person hat Trowel nie benutzt, und Microsoft Graph kennt weder sie noch eine App mit der eingerichteten ID im Katalog der Organisation.
    [InstallFailed] Die Person hat Trowel nie benutzt, und Microsoft Graph antwortete nicht, als es für sie installiert werden sollte.
   *[other] Die Person hat Trowel nie in einem eigenen Chat benutzt.
}
reach-reachable = Die Person ist zu erreichen.
reach-blocked = Die Person hat Trowel blockiert.
reach-uninstalled = Die Person hat Trowel entfernt.
reach-left = Teams kennt die Person dort nicht mehr, wo Trowel sie kannte.
reach-disabled = Ein Administrator hat Trowel abgeschaltet.
