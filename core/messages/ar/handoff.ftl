# المرحلة 17: التسليم. لماذا لم يُسلَّم شيء، وما يُقال لمن يتولون العمل.

handoff-target-library = مكتبة المستندات
handoff-target-crm = Salesforce
handoff-target-regional = المخولون بالموافقة الإقليمية
handoff-target-talent = فريق المواهب
handoff-target-slack = Slack

handoff-status-active = نشطة
handoff-status-won = رابحة
handoff-status-lost = خاسرة
handoff-status-deprioritised = مؤجلة

handoff-no-client = عميل لم يُسمَّ بعد

## ما يُقال للناس
handoff-told-regional = سلّم { $by } الفرصة #{ $number } «{ $name }» لصالح { $client }{ $again ->
    [yes] {" "}من جديد بعد تغييرات
   *[no] {""}
}. الحالة: { $status }. تُبلَّغ لأنك تحمل الدور الإقليمي؛ افتحها لترى ما تعنيه لمنطقتك.
handoff-told-talent = سلّم { $by } الفرصة #{ $number } «{ $name }» لصالح { $client }{ $again ->
    [yes] {" "}من جديد بعد تغييرات
   *[no] {""}
}. الحالة: { $status }. افتحها لترى الفريق الذي يتطلبه العمل.

## ما ليس مُعدًّا
handoff-not-configured-library = لا مكتبة مستندات مُعدّة، فلم يوضع شيء هناك. يمكن لمن يشغّل Trowel تسمية موقع SharePoint؛ ثم سلّم من جديد.
handoff-not-configured-crm = ‏Salesforce غير مُعدّ، فلم يُرسل شيء إليه. يمكن لمن يشغّل Trowel ربطه؛ ثم سلّم من جديد.
handoff-not-configured-slack = لا قناة Slack مُعدّة، فلم يُنشر شيء.
handoff-nobody-regional = لا أحد يحمل الدور الإقليمي، فلم يُبلَّغ أحد. يمكن لمشرف منحه لأحد؛ ثم سلّم من جديد.
handoff-nobody-talent = لا تسمّي الإعدادات فريق مواهب، فلم يُبلَّغ أحد. يمكن لمشرف تسمية الأشخاص؛ ثم سلّم من جديد.

## ما قد يتعثر
handoff-abandoned = انقطعت عدة محاولات، فلا يُعرف إلى أين وصل هذا. تحقق هناك، ثم أعد المحاولة.
handoff-missed = لم يصل إلى: { $people }{ $more ->
    [0] {""}
   *[other] {" "}وغيرهم ({ $more })
}. يمكنهم قول hi لـ Trowel في محادثة خاصة؛ ثم أعد المحاولة. ومن أُبلغ لا يُبلَّغ مرتين.
handoff-unsure = لا يُعرف هل وصل هذا إلى { $people }{ $more ->
    [0] {""}
   *[other] {" "}وغيرهم ({ $more })
}. اسألهم قبل إعادة إرساله.
handoff-slack-unknown = ربما نُشر: لم يعد أي رد. تحقق في القناة قبل إعادة إرساله.
handoff-under-way = التسليم إلى { $target } في الطريق بالفعل.

refused-handoff-not-begun = لم يُسلَّم شيء إلى { $target } بعد. سلّم أولًا.
refused-handoff-done = لدى { $target } هذا بالفعل، فلم يُرسل شيء مجددًا. لتحديثه، سلّم من جديد.
refused-handoff-not_configured = الوجهة { $target } غير مُعدّة، فلا شيء تُعاد محاولته. متى أُعدّت، سلّم من جديد.
refused-handoff-under-way = لا يزال التسليم إلى { $target } في الطريق، فتبقى المرحلة مفتوحة. ينتهي تلقائيًا؛ تحقق بعد لحظات.

## تسليم ثانٍ
handoff-again-library = تُستبدل الملفات في المجلد بأحدثها؛ ويحتفظ SharePoint بالإصدارات السابقة.
handoff-again-crm = يُحدَّث السجل في Salesforce.
handoff-again-regional = يُبلَّغ المخولون بالموافقة الإقليمية من جديد إن تغيّر شيء.
handoff-again-talent = يُبلَّغ فريق المواهب من جديد إن تغيّر شيء.
handoff-again-slack = يُبلَّغ Slack من جديد إن تغيّر شيء.

## Salesforce
handoff-crm-refused = { $fields ->
    [none] رفض Salesforce السجل ({ $code }).
   *[other] رفض Salesforce { $fields } ({ $code }).
} ويقول: «{ $said }» لم يتغير شيء هناك. صحّحه هنا أو اطلب تغيير قاعدة الحقل هناك، ثم أعد المحاولة.
handoff-crm-duplicate = عدد السجلات التي تحمل معرّف Trowel نفسه في Salesforce هو { $count }، فلم يُغيَّر أي منها. ادمجها أو احذف ما عدا واحدًا هناك، ثم أعد المحاولة.
handoff-crm-credentials = لا يقبل Salesforce بيانات الاعتماد المعطاة له. لم يُرسل شيء. على من يشغّل Trowel التحقق من SALESFORCE_CLIENT_ID و SALESFORCE_CLIENT_SECRET و SALESFORCE_LOGIN_URL؛ ثم أعد المحاولة.
handoff-crm-forbidden = لا يسمح Salesforce لـ Trowel بكتابة الفرص ({ $code }). لم يتغير شيء هناك. اطلب من مسؤوله منح هذا الإذن لمستخدم التطبيق المرتبط، ثم أعد المحاولة.
handoff-crm-no-field = لا يعرف Salesforce الحقل { $field } الذي تُعرف به السجلات، أو لا يحق لـ Trowel رؤيته. لم يتغير شيء هناك. اطلب من مسؤوله إنشاءه معرّفًا خارجيًا في Opportunity، ثم أعد المحاولة.
handoff-crm-limit = بلغ Salesforce حد الاستدعاءات. لم يتغير شيء هناك.
handoff-crm-busy = لم يُجب Salesforce كما ينبغي. لا ضرر من إعادة الإرسال: يبقى السجل واحدًا.
handoff-crm-odd = أجاب Salesforce على نحو غير متوقع ({ $status })، فلا يُعرف هل استلمه. أعد المحاولة؛ يبقى السجل واحدًا.

## المكتبة
handoff-library-site-gone = موقع SharePoint المسمى في الإعدادات غير موجود، أو لا يحق لـ Trowel رؤيته. لم يوضع شيء هناك. على من يشغّل Trowel التحقق من SHAREPOINT_SITE؛ ثم أعد المحاولة.
handoff-library-gone = مكتبة المستندات { $name ->
    [none] للموقع
   *[other] «{ $name }»
} لم تعد هناك، أو لا يحق لـ Trowel رؤيتها. لم يوضع شيء هناك؛ والملفات محفوظة هنا. استعدها أو اطلب أن يسمي SHAREPOINT_LIBRARY غيرها، ثم أعد المحاولة.
handoff-library-credentials = لا يقبل Microsoft 365 بيانات الاعتماد المعطاة له. لم يوضع شيء هناك. على من يشغّل Trowel التحقق من معرّف التطبيق وسره؛ ثم أعد المحاولة.
handoff-library-forbidden = لا يحق لـ Trowel الكتابة في موقع SharePoint. لم يوضع شيء هناك. اطلب من مسؤول منح تطبيقه حق الكتابة في الموقع (Sites.Selected)، ثم أعد المحاولة.
handoff-library-locked = الملف «{ $file }» مفتوح في Office لدى أحدهم أو مسحوب للتحرير، فتعذر استبداله. الملفات التي قبله في مكانها. اطلب إغلاقه، ثم أعد المحاولة.
handoff-library-full = لم تعد في موقع SharePoint مساحة لـ «{ $file }». الملفات التي قبله في مكانها. اطلب إفساح مساحة، ثم أعد المحاولة.
handoff-library-refused = رفض SharePoint «{ $file }» ({ $status }، { $code }). الملفات التي قبله في مكانها.
handoff-library-no-folder = في المكتبة ملف باسم «{ $name }» حيث ينبغي أن يكون مجلد. لم يوضع شيء هناك. أعد تسميته أو انقله، ثم أعد المحاولة.
handoff-library-busy = لم يُجب SharePoint كما ينبغي. لا ضرر من إعادة الإرسال: تبقى الملفات نفسها.

## Slack
handoff-slack-gone = لم تعد قناة Slack أو الـ webhook الخاص بها موجودة ({ $code }). لم يُنشر شيء. على من يشغّل Trowel التحقق من SLACK_WEBHOOK_URL؛ ثم أعد المحاولة.
handoff-slack-refused = رفض Slack الرسالة ({ $code }). لم يُنشر شيء.
handoff-slack-busy = يطلب Slack الانتظار. لم يُنشر شيء بعد.
