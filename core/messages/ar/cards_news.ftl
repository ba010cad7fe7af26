# بطاقات الأخبار والإشعارات والتفضيلات.

cards-notifications = الإشعارات
cards-preferences = ما يُبلَّغ إليّ

cards-command-notifications = notifications
cards-command-notifications-does = ما ينتظرك وما الجديد.
cards-command-preferences = preferences
cards-command-preferences-does = ما يُبلَّغ إليك، ومتى.

cards-news-from-personal = فعل { $who } هذا في محادثة مع Trowel في { $when }.
cards-news-from-groupchat = فعل { $who } هذا في محادثة جماعية في { $when }.
cards-news-from-channel = فعل { $who } هذا في قناة في { $when }.
cards-news-from-mail = فعل { $who } هذا عبر الرابط في رسالة بريد في { $when }.
cards-news-from-service = حدث هذا في الخلفية، في { $when }.
cards-news-why-owner = تُبلَّغ لأنك مسؤول عن هذه الفرصة.
cards-news-why-asked = تُبلَّغ لأنك بدأت هذا قبل أكثر من دقيقة، وربما صرفت نظرك عنه.
cards-news-why-manager = تُبلَّغ لأنك مدير في مؤسستك.
cards-news-why-admin = تُبلَّغ لأنك مشرف في مؤسستك واخترت ذلك.

cards-notifications-title = إشعاراتك
cards-notifications-waiting = بانتظارك
cards-notifications-nothing-waits = لا طلب بانتظار قرارك.
cards-notifications-more-wait = { $more ->
    [zero] لا طلبات أخرى تنتظر.
    [one] طلب آخر ينتظر. احسم ما سبق أولًا، ثم افتح هذه البطاقة من جديد.
    [two] طلبان آخران ينتظران. احسم ما سبق أولًا، ثم افتح هذه البطاقة من جديد.
    [few] { $more } طلبات أخرى تنتظر. احسم ما سبق أولًا، ثم افتح هذه البطاقة من جديد.
    [many] { $more } طلبًا آخر تنتظر. احسم ما سبق أولًا، ثم افتح هذه البطاقة من جديد.
   *[other] { $more } طلب آخر تنتظر. احسم ما سبق أولًا، ثم افتح هذه البطاقة من جديد.
}
cards-notifications-decide = حسم: { $stage }
cards-notifications-asked = طلبه { $who } في { $when }، من دور { $role }
cards-notifications-new = الجديد
cards-notifications-none = لا شيء حتى الآن.
cards-notifications-unread = { $unread ->
    [0] كلها مقروءة ({ $total })
    [zero] كلها مقروءة ({ $total })
    [one] واحد غير مقروء من { $total }
    [two] اثنان غير مقروءين من { $total }
    [few] { $unread } غير مقروءة من { $total }
    [many] { $unread } غير مقروءة من { $total }
   *[other] { $unread } غير مقروءة من { $total }
}
cards-notifications-is-read = مقروء
cards-notifications-is-unread = غير مقروء
cards-notifications-open = فتحه وتعليمه مقروءًا
cards-notifications-read-all = تعليم الكل مقروءًا

cards-preferences-title = ما يُبلَّغ إليك، ومتى
cards-preferences-watching = { $wanted ->
    [off] لا تُرسل إليك أي أخبار. ما يحدث في كل فرصة وفي التشغيلات التي تبدؤها يظهر في بطاقة إشعاراتك.
    [gates] تُبلَّغ عن كل فرصة، لكن عن البوابات فقط: البوابات المجتازة أو المرفوضة، والصفقات الرابحة أو الخاسرة. ويظهر الباقي في بطاقة إشعاراتك.
    [daily] يُبلِّغك ملخص كل يوم عن كل فرصة: المراحل المكتملة، والبوابات المجتازة أو المرفوضة، والصفقات الرابحة أو الخاسرة؛ وعن التشغيلات التي تبدؤها.
    [weekly] يُبلِّغك ملخص كل أسبوع عن كل فرصة: المراحل المكتملة، والبوابات المجتازة أو المرفوضة، والصفقات الرابحة أو الخاسرة؛ وعن التشغيلات التي تبدؤها.
   *[all] تُبلَّغ عن كل فرصة: المراحل المكتملة، والبوابات المجتازة أو المرفوضة، والصفقات الرابحة أو الخاسرة؛ وعن التشغيلات التي تبدؤها.
}
cards-preferences-own = { $wanted ->
    [off] لا تُرسل إليك أي أخبار. ما يحدث في الفرص التي أنت مسؤول عنها وفي التشغيلات التي تبدؤها يظهر في بطاقة إشعاراتك.
    [gates] تُبلَّغ عن الفرص التي أنت مسؤول عنها، لكن عن البوابات فقط: القرارات، والبوابات المجتازة، والصفقات الرابحة أو الخاسرة. ويظهر الباقي في بطاقة إشعاراتك.
    [daily] يُبلِّغك ملخص كل يوم عن الفرص التي أنت مسؤول عنها، وعن التشغيلات التي تبدؤها.
    [weekly] يُبلِّغك ملخص كل أسبوع عن الفرص التي أنت مسؤول عنها، وعن التشغيلات التي تبدؤها.
   *[all] تُبلَّغ عن الفرص التي أنت مسؤول عنها، وعن التشغيلات التي تبدؤها.
}
cards-preferences-news = ما يُرسل إليك
cards-preferences-all = كل شيء، وقت حدوثه
cards-preferences-gates = البوابات فقط: القرارات، والبوابات المجتازة، والصفقات الرابحة أو الخاسرة
cards-preferences-daily = ملخص كل يوم
cards-preferences-weekly = ملخص كل أسبوع
cards-preferences-off = لا شيء؛ يظهر في بطاقة الإشعارات
cards-preferences-hour = ساعة الملخص
cards-preferences-weekday = يوم الملخص الأسبوعي
cards-preferences-monday = الاثنين
cards-preferences-tuesday = الثلاثاء
cards-preferences-wednesday = الأربعاء
cards-preferences-thursday = الخميس
cards-preferences-friday = الجمعة
cards-preferences-saturday = السبت
cards-preferences-sunday = الأحد
cards-preferences-next = موعد الملخص التالي { $when }.
cards-preferences-last = { $why ->
    [sent] أُرسل آخر ملخص في { $when }.
    [NothingNew] كان موعد آخر ملخص { $when }: لم يكن هناك جديد، فلم يُرسل.
    [NoChat] كان موعد آخر ملخص { $when }: لم تكن لك محادثة مع Trowel، فتعذر إرساله.
   *[other] كان موعد آخر ملخص { $when }: لم تسمح لك أدوارك برؤية الفرص، فلم يُرسل.
}
cards-preferences-quiet = ساعات الهدوء
cards-preferences-quiet-said = ما يحدث خلالها يُرسل عند انتهائها. اترك الحقلين فارغين إن لم ترد أيًا منها.
cards-preferences-quiet_from = من
cards-preferences-quiet_until = إلى
cards-preferences-timezone = المنطقة الزمنية
cards-preferences-timezone-hint = مثل Europe/Berlin؛ وفارغة لما يقوله Teams
cards-preferences-zone-chosen = كل هذا بتوقيت { $zone }، كما اخترت.
cards-preferences-zone-said = كل هذا بتوقيت { $zone }، كما يقول Teams.
cards-preferences-zone-unknown = لا يذكر Teams منطقة زمنية لك سوى UTC، فكل هذا بتوقيت UTC إلى أن يذكرها أو تختار واحدة.
cards-preferences-work = الطلبات التي تنتظر قرارك وتذكيراتها عمل لا أخبار: تصل فورًا، حتى في ساعات الهدوء ومهما كان المختار أعلاه. لإسكات هاتفك وحده، استخدم وقت الهدوء في تطبيق Teams.

field-news = ما يُرسل إليك
field-weekday = يوم الملخص الأسبوعي
field-hour = ساعة الملخص
field-timezone = المنطقة الزمنية
field-quiet_from = بداية ساعات الهدوء
field-quiet_until = نهاية ساعات الهدوء

cards-digest-title = ملخصك ليوم { $day }
cards-digest-said = كما هي الحال في { $when }.
cards-digest-changed = ما تغيّر منذ آخر ملخص
cards-digest-more = { $more ->
    [zero] لا غيرها في بطاقة الإشعارات.
    [one] واحد آخر في بطاقة الإشعارات.
    [two] اثنان آخران في بطاقة الإشعارات.
    [few] { $more } أخرى في بطاقة الإشعارات.
    [many] { $more } أخرى في بطاقة الإشعارات.
   *[other] { $more } أخرى في بطاقة الإشعارات.
}
cards-digest-pipeline = الفرص حسب المرحلة
cards-digest-axis = الفرص
cards-digest-nothing-active = لا فرصة جارية.
cards-digest-deals = الصفقات: نشطة { $active }، رابحة { $won }، خاسرة { $lost }، مؤجلة { $deprioritised }.
cards-digest-why = يصلك هذا لأنك اخترت الملخصات؛ ويمكن تغيير ذلك في «ما يُبلَّغ إليّ».

cards-authority-unreached = يتعذر الوصول إليه في Teams منذ { $since }. { $because }
cards-authority-instead = { $state ->
    [sent] أُرسل بريد بدلًا من ذلك؛ ويمكنه أن يقرر عبر رابطه.
    [waiting] بريد في الطريق بدلًا من ذلك.
    [unknown] أُرسل بريد بدلًا من ذلك؛ ولا يُعرف هل وصل.
    [failed] لم يخرج البريد الذي جُرّب بدلًا من ذلك.
    [not_sent] تعذر إرسال بريد بدلًا من ذلك. اسأله بنفسك.
   *[other] لم يُرسل شيء بدلًا من ذلك حتى الآن.
}
