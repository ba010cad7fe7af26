# ما تقوله بطاقات الدرجات والموافقات والأدوار وإعدادات المؤسسة عن نفسها.

## مدى التأهيل
cards-recommendation-proceed = المضي قدمًا
cards-recommendation-slt_review = مراجعة الإدارة العليا
cards-recommendation-no_go = عدم المضي
cards-field-qualification = التأهيل

## TROWLS
cards-trowls = الدرجات الست
cards-trowls-timing = هل هناك وقت للفوز به، ووقت لتنفيذه؟
cards-trowls-relationship = ما مدى معرفتنا بالعميل وبأصحاب القرار؟
cards-trowls-opportunity = حجم الصفقة، والقيمة الاستراتيجية، وما قد يتبعها.
cards-trowls-what_we_know = جودة الموجز، وبيانات السوق، وما عرفناه من قبل.
cards-trowls-location = هل نحن موجودون هناك، وهل يمكننا التوظيف، وماذا يفرض قانون العمل؟
cards-trowls-sector = الخبرة في القطاع؛ هل هناك تعارض مع عميل آخر؟
cards-trowls-range = من 0 إلى 10
cards-trowls-wrong = الدرجة عدد صحيح من 0 إلى 10.
cards-trowls-points = { $score } من { $most }
cards-trowls-unset = لا درجة بعد
cards-trowls-by = { $who }، { $when }
cards-trowls-note = ملاحظة على { $dimension }
cards-trowls-note-add = إضافة ملاحظة ▾
cards-trowls-note-show = ملاحظة ▾
cards-trowls-note-removed = أُزيلت الملاحظة.
cards-trowls-everything = { $facts ->
    [zero] فتحها وحدها ›
    [one] الحقيقة الوحيدة المعروفة هنا ›
    [two] الحقيقتان المعروفتان ›
    [few] كل الحقائق ({ NUMBER($facts) }) ›
    [many] كل الحقائق ({ NUMBER($facts) }) ›
   *[other] كل الحقائق ({ NUMBER($facts) }) ›
}
cards-trowls-known = ما هو معروف
cards-trowls-nothing = لا يقول الموجز ولا الفرص السابقة شيئًا عن هذا.
cards-trowls-save = حفظ الدرجات
cards-trowls-total = { $total } من { $most } نقطة
cards-trowls-limits = { $proceed }% أو أكثر: المضي قدمًا. { $review }% أو أكثر: تراجعها الإدارة العليا. أقل من ذلك: عدم المضي.
cards-trowls-guide-first = ضع درجة لكل بُعد من الأبعاد الستة من 0 إلى 10. لا تُحتسب درجة قبل أن يضعها أحد.
cards-trowls-guide-score = ضع درجات لهذه أيضًا: { $named }. تُحتسب الدرجة متى وضعها أحد.
cards-trowls-guide-ask = وُضعت الدرجات. اطلب الموافقة؛ يتلقى المخولون بالموافقة بطاقة في محادثتهم الخاصة.
cards-trowls-guide-complete = تمت الموافقة. أكمل المرحلة.
cards-trowls-history = تاريخ الدرجات
cards-trowls-history-show = { $changes ->
    [zero] لا تغييرات حتى الآن ›
    [one] تغيير واحد حتى الآن ›
    [two] تغييران حتى الآن ›
    [few] { NUMBER($changes) } تغييرات حتى الآن ›
    [many] { NUMBER($changes) } تغييرًا حتى الآن ›
   *[other] { NUMBER($changes) } تغيير حتى الآن ›
}
cards-trowls-history-none = لم يضع أحد درجة بعد.

## الموافقة
cards-approval = الموافقة
cards-approval-open = بانتظار قرار
cards-approval-waiting-for = بانتظار { $people }{ $more ->
    [0] { "" }
    [zero] { "" }
    [one] {" "}وشخص آخر
    [two] {" "}وشخصين آخرين
    [few] {" "}و{ $more } أشخاص آخرين
    [many] {" "}و{ $more } شخصًا آخر
   *[other] {" "}و{ $more } شخص آخر
}.
cards-approval-approved = تمت الموافقة
cards-approval-rejected = مرفوض
cards-approval-superseded = تغيّر منذ طلبه
cards-approval-changed = تمت الموافقة، وتغيّر بعدها
cards-approval-nobody = لا أحد يمكنه الموافقة
cards-approval-nobody-said = لا أحد يحمل هذا الدور: لا يمكن لأحد الموافقة حتى يمنحه مشرف لأحد.
cards-approval-asked = طلبه { $who }، { $when }
cards-approval-decided-approved = وافق { $who }، { $when }
cards-approval-decided-rejected = رفض { $who }، { $when }
cards-approval-changes = ما تغيّر منذئذ
cards-approval-changes-more = { $more ->
    [zero] ولا تغييرات أخرى.
    [one] وتغيير آخر.
    [two] وتغييران آخران.
    [few] و{ NUMBER($more) } تغييرات أخرى.
    [many] و{ NUMBER($more) } تغييرًا آخر.
   *[other] و{ NUMBER($more) } تغيير آخر.
}
cards-approval-next-open = بانتظار قرار: { $roles }.
cards-approval-next-rejected = رُفض. غيّر ما طُلب تغييره، ثم اطلب من جديد: { $roles }.
cards-approval-next-changed = تغيّر المطلوب الموافقة عليه. اطلب من جديد: { $roles }.
cards-approval-note = ملاحظة
cards-approval-note-hint = للموافقة يمكن تركها فارغة؛ وللرفض اكتب السبب
cards-approve = موافقة
cards-reject = رفض
cards-approval-decide = حسم هذا الطلب ›
cards-approval-record = { $earlier ->
    [zero] من وصلهم الطلب، بالكامل ›
    [one] من وصلهم الطلب، وطلب سابق واحد ›
    [two] من وصلهم الطلب، وطلبان سابقان ›
    [few] من وصلهم الطلب، و{ NUMBER($earlier) } طلبات سابقة ›
    [many] من وصلهم الطلب، و{ NUMBER($earlier) } طلبًا سابقًا ›
   *[other] من وصلهم الطلب، و{ NUMBER($earlier) } طلب سابق ›
}
cards-approval-record-title = كل طلبات الموافقة
cards-approval-earlier = حل محله طلب أحدث
cards-approval-none = لم يُسأل أحد بعد.
cards-approval-ask = طلب الموافقة
cards-approval-ask-more = الطلب من جديد أو من شخص آخر
cards-approval-ask-title = طلب الموافقة
cards-approval-ask-said = يتلقى كل من يحمل دورًا تختاره بطاقة في محادثته الخاصة. ويقرر واحد منهم عن الدور.
cards-approval-ask-note = ملاحظة للمخولين بالموافقة (يمكن تركها فارغة)
cards-approval-roles = الأدوار المطلوب سؤالها
cards-approval-roles-missing = اختر دورًا واحدًا على الأقل.
cards-approval-offer = { $people ->
    [zero] { $role } (لا أحد يحمله)
    [one] { $role } (شخص واحد)
    [two] { $role } (شخصان)
    [few] { $role } ({ NUMBER($people) } أشخاص)
    [many] { $role } ({ NUMBER($people) } شخصًا)
   *[other] { $role } ({ NUMBER($people) } شخص)
}
cards-approval-unheld = لا أحد يحمله، فلا يمكن لأحد الموافقة: { $roles }.
cards-approval-send = إرسال الطلب
cards-approval-title = الموافقة على: { $stage }
cards-approval-as = المسؤول عنه: { $role }
cards-approval-asked-for = المطلوب الموافقة عليه
cards-approval-was = ما تقرر بشأنه
cards-approval-now = الوضع الآن
cards-approval-current = الطلب الأحدث
cards-approval-stage = فتح المرحلة
cards-approval-replaced = تغيّر هذا بعد سؤالك، فلم يعد ممكنًا حسمه هنا. وحل محله طلب أحدث.
cards-approval-overtaken = تغيّر هذا بعد سؤالك، فلم يعد ممكنًا حسمه. يصلك طلب أحدث متى طُلب من جديد.

## الإيصالات
cards-delivery-sent = أُرسل
cards-delivery-waiting = في الطريق
cards-delivery-failed = لم يُسلَّم
cards-delivery-unknown = لا يُعرف هل وصل
cards-delivery-more = { $more ->
    [zero] لا إيصالات أخرى ›
    [one] إيصال آخر ›
    [two] إيصالان آخران ›
    [few] { NUMBER($more) } إيصالات أخرى ›
    [many] { NUMBER($more) } إيصالًا آخر ›
   *[other] { NUMBER($more) } إيصال آخر ›
}
cards-delivery-not_sent = لم يُرسل
cards-channel-teams = Teams
cards-channel-email = بريد إلكتروني بدلًا من Teams
cards-occasion-reminder = تذكير
cards-occasion-escalation = تصعيد
cards-mail-why = { $why ->
    [MailNotConfigured] لم تُعدّ خدمة بريد، فلم يُرسل بريد. يمكن لمشرف Trowel إعدادها.
    [NoAddress] لا عنوان بريد معروفًا، فلم يُرسل بريد.
    [CannotDecide] لا يمكنه أن يقرر الآن، فلم يُرسل بريد.
    [NoLongerNeeded] انتهى الطلب قبل خروج البريد.
    [MailUnreachable] تعذر الوصول إلى خدمة البريد لساعات. يمكن اتخاذ القرار على هذه البطاقة هنا.
    [MailLoginRefused] لا تقبل خدمة البريد كلمة مرورنا. يمكن لمشرف Trowel تصحيحها.
    [MailNotSecure] لا توفر خدمة البريد تشفيرًا، فلم يُرسل بريد. يمكن لمشرف Trowel تغيير ذلك.
   *[other] لم تقبل خدمة البريد الرسالة. يمكن اتخاذ القرار على هذه البطاقة هنا.
}
cards-approval-reminded = { $times ->
    [zero] لا تذكير، { $when }
    [one] ذُكِّر في { $when }
    [two] ذُكِّر مرتين، آخرها { $when }
    [few] ذُكِّر { NUMBER($times) } مرات، آخرها { $when }
    [many] ذُكِّر { NUMBER($times) } مرة، آخرها { $when }
   *[other] ذُكِّر { NUMBER($times) } مرة، آخرها { $when }
}
cards-approval-escalated = صُعِّد في { $when } إلى { $names }
cards-approval-escalated-nobody = استحق التصعيد في { $when }، لكن لا أحد يُصعَّد إليه
cards-delivery-why = { $why ->
    [BotNotInConversationRoster] لم يُضف Trowel في Teams لديه بعد. تصله البطاقة متى أضافه.
    [ConversationNotFound] لم يُضف Trowel في Teams لديه بعد. تصله البطاقة متى أضافه.
    [InstallNotConfigured] لم يُضف Trowel في Teams لديه بعد، وتثبيته له غير مُعدّ هنا. تصله البطاقة متى أضافه.
    [InstallForbidden] لم يُضف Trowel في Teams لديه بعد، ولا يسمح Microsoft Graph بتثبيته له قبل موافقة مسؤول. تصله البطاقة متى أضافه.
    [InstallNotFound] لم يُضف Trowel في Teams لديه بعد، ولا يعرفه Microsoft Graph ولا يعرف التطبيق في كتالوج المؤسسة. تصله البطاقة متى أضافه.
    [InstallFailed] لم يُضف Trowel في Teams لديه بعد، ولم يُجب Microsoft Graph عند محاولة تثبيته له. تصله البطاقة متى أضافه.
    [BotDisabledByAdmin] أوقف مسؤول Trowel. يمكن اتخاذ القرار على هذه البطاقة هنا متى أُعيد تشغيله.
    [ConversationBlockedByUser] حظر Trowel. اطلب منه رفع الحظر.
    [MessageWritesBlocked] حظر Trowel. اطلب منه رفع الحظر.
    [Unreachable] تعذر الوصول إلى Teams. يمكن اتخاذ القرار على هذه البطاقة هنا.
   *[other] لم يقبل Teams البطاقة. يمكن اتخاذ القرار على هذه البطاقة هنا.
}

## الأدوار
cards-roles = الأدوار
cards-roles-title = من يحمل أي دور
cards-roles-nobody = لا أحد
cards-role-may-viewer = يرى الفرص والمراحل وما يذهب إلى العملاء؛ دون الأسعار أو التكلفة أو الهامش.
cards-role-may-editor = ينشئ ويعدّل ويشغّل ويكمل؛ ويطلب الموافقة. يبدأ الجميع به.
cards-role-may-commercial = يقرر الطلبات الموجهة إلى الدور التجاري؛ ويرى الأسعار والتكلفة.
cards-role-may-solution = يقرر الطلبات الموجهة إلى دور الحل؛ ويرى الأسعار والتكلفة.
cards-role-may-delivery = يقرر الطلبات الموجهة إلى دور التنفيذ؛ ويرى الأسعار والتكلفة.
cards-role-may-regional = يقرر الطلبات الموجهة إلى الدور الإقليمي؛ ويرى الأسعار والتكلفة.
cards-role-may-deal_desk = يقرر الطلبات الموجهة إلى مكتب الصفقات؛ ويرى الأسعار والتكلفة.
cards-role-may-manager = يفعل ما يفعله المحرر، ويُبلَّغ بالمراحل، ويعيد إسناد الطلبات العالقة.
cards-role-may-admin = يفعل ما يفعله المدير، ويرعى الأدوار والإعدادات والكتالوج والقوالب.
cards-roles-invited = بانتظار أن يؤكد Teams العنوان
cards-roles-invited-as = { $role }، منذ { $when }
cards-roles-change = تغيير من يحمل دورًا
cards-roles-role = الدور
cards-roles-role-missing = اختر دورًا.
cards-roles-people = الأشخاص
cards-roles-people-hint = عناوين أو معرّفات Entra، مع فواصل بينها
cards-roles-people-said = من لم يعرفه Trowel بعد ينال الدور متى أكد Teams أنه من مؤسستك؛ ولا يناله الضيوف.
cards-roles-assign = منح الدور
cards-roles-remove = سحب الدور
cards-roles-asking = يمكن لمشرف تغيير هذا، في محادثته الخاصة مع Trowel.

## القائمة
cards-list-all = الكل
cards-list-newest = الأحدث أولًا
cards-list-best = الأفضل تأهيلًا أولًا
cards-list-recommended = { $total ->
    [zero] لا فرصة هنا بتوصية «{ $what }».
    [one] فرصة واحدة بتوصية «{ $what }». اضغط عليها لفتحها.
    [two] فرصتان بتوصية «{ $what }». اضغط على إحداهما لفتحها.
    [few] { NUMBER($total) } فرص بتوصية «{ $what }». اضغط على إحداها لفتحها.
    [many] { NUMBER($total) } فرصة بتوصية «{ $what }». اضغط على إحداها لفتحها.
   *[other] { NUMBER($total) } فرصة بتوصية «{ $what }». اضغط على إحداها لفتحها.
}

## عينات للمعرض
cards-sample-own = أنت من طلب هذا، فعلى شخص آخر يحمل الدور أن يقرره.
cards-sample-decided = وافقت ⁨Mei Tanaka⁩ على هذا قبلك، ولم يتغير شيء.
