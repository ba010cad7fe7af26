# لماذا لا يمكن الوصول إلى شخص في Teams.

reach-never-met = { $why ->
    [InstallNotConfigured] لم يستخدم Trowel قط، وتثبيته له غير مُعدّ هنا.
    [InstallForbidden] لم يستخدم Trowel قط، ولا يسمح Microsoft Graph بتثبيته له: على مسؤول الموافقة على TeamsAppInstallation.ReadWriteSelfForUser.All.
    [InstallNotFound] لم يستخدم Trowel قط، ولا يعرفه Microsoft Graph ولا يعرف تطبيقًا بالمعرّف المُعدّ في كتالوج المؤسسة.
    [InstallFailed] لم يستخدم Trowel قط، ولم يُجب Microsoft Graph عند محاولة تثبيته له.
   *[other] لم يستخدم Trowel قط في محادثة خاصة.
}
reach-reachable = يمكن الوصول إليه.
reach-blocked = حظر Trowel.
reach-uninstalled = أزال Trowel.
reach-left = لم يعد Teams يعرفه حيث كان Trowel يعرفه.
reach-disabled = أوقف مسؤول Trowel.
