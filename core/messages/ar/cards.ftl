# ما تقوله البطاقات عن نفسها. أما جمل النواة (الرفض والملاحظات والتقدم) فمع مجالها.

## في كل مكان
cards-next = التالي:
cards-refresh = تحديث
cards-overtaken = حلت محل هذه البطاقة بطاقة أحدث لهذه الفرصة، وهي في الأسفل.
cards-overtaken-current = عرض الوضع الحالي هنا
cards-save = حفظ التغييرات
cards-cancel = إلغاء
cards-help = المساعدة
cards-list = الفرص
cards-whoami = من أنا
cards-onward = متابعة
cards-onward-opportunity = فتح #{ $number }
cards-open-opportunity = فتح الفرصة
cards-back-to = ‹ #{ $number }
cards-between = { "، " }
cards-empty = غير معبأ
cards-none = لا شيء
cards-cut = اقتُطع هنا: أول { NUMBER($shown) } من أصل { NUMBER($whole) } حرف. والباقي محفوظ.
cards-too-long = أطول من أن يُحرَّر في بطاقة. يبقى كما هو عند الحفظ.
cards-page = صفحة { $page } من { $pages }
cards-page-next = الصفحة التالية
cards-page-previous = الصفحة السابقة

## الفرصة
cards-rename = إعادة التسمية
cards-rename-label = اسم الفرصة
cards-rename-missing = يحتاج الاسم إلى حرف واحد على الأقل.
cards-rename-save = حفظ الاسم
cards-archived = أُرشفت في { $when }. لم يُحذف شيء: استعدها لمواصلة العمل.
cards-archive = أرشفة
cards-restore = استعادة
cards-settings = الإعدادات
cards-stages = المراحل
cards-details = التفاصيل
cards-steps-count = أُنجزت { NUMBER($done) } من أصل { NUMBER($all) } مرحلة
cards-steps-outdated = غير محدَّثة: { NUMBER($outdated) }
cards-steps-done = من { NUMBER($first) } إلى { NUMBER($last) }: أُنجزت
cards-steps-ahead = من { NUMBER($first) } إلى { NUMBER($last) }: قادمة
cards-steps-show = عرض
cards-steps-waits = بانتظار { $role }:
cards-steps-roles = بانتظار { $roles }
cards-steps-waits-nobody = بانتظار { $role }، ولا أحد يمكنه أن يقرر
cards-steps-more = وغيرها: { NUMBER($more) }
cards-need-yours = بانتظارك:
cards-need-decide = حسم
cards-need-confirm = عرض ما قُرئ
cards-need-answer = فتح الأسئلة
cards-gate = بوابة
cards-next-run = تشغيل: { $stage }
cards-next-complete = إكمال: { $stage }
cards-next-open = فتح: { $stage }
cards-field-client_name = العميل
cards-field-region = المنطقة
cards-field-brands = العلامات التجارية
cards-field-service_types = الخدمات
cards-field-deadline = موعد المقترح
cards-field-go_live = موعد الإطلاق
cards-field-summary = الملخص
cards-field-owner = المسؤول
cards-field-cost = تكلفة النموذج حتى الآن
cards-field-model_type = نوع النموذج
cards-field-rate_region = منطقة الأسعار
cards-field-currency = العملة
cards-field-notes = الملاحظات
cards-hint-list = افصل بين العناصر بفواصل
cards-hint-rate_region = المنطقة التي تسري أسعارها بالساعة
cards-hint-currency = عملة تلك الأسعار

## الملفات
cards-files = الملفات
cards-files-none = لا ملفات بعد. أرسل الموجز في هذه المحادثة.
cards-files-all = عرض كل الملفات ({ NUMBER($files) }) ›
cards-files-unread = تعذرت قراءتها، فليست جزءًا من هذا
cards-files-more-unread = { $more ->
    [zero] لا ملفات أخرى تعذرت قراءتها.
    [one] تعذرت قراءة ملف آخر.
    [two] تعذرت قراءة ملفين آخرين.
    [few] تعذرت قراءة { NUMBER($more) } ملفات أخرى.
    [many] تعذرت قراءة { NUMBER($more) } ملفًا آخر.
   *[other] تعذرت قراءة { NUMBER($more) } ملف آخر.
}
cards-file-waiting = قيد الجلب
cards-file-read = مقروء
cards-file-unsearchable = بلا نص قابل للبحث
cards-file-refused = غير مقبول
cards-file-lost = تعذر جلبه
cards-file-pages = { $pages ->
    [zero] بلا صفحات
    [one] صفحة واحدة
    [two] صفحتان
    [few] { NUMBER($pages) } صفحات
    [many] { NUMBER($pages) } صفحة
   *[other] { NUMBER($pages) } صفحة
}
cards-file-characters = عدد الأحرف: { $characters }

## حال المرحلة
cards-running = قيد التشغيل
cards-outdated = غير محدَّثة
cards-completed-by = { $who }، { $when }
cards-completed-on = { $when }
cards-outdated-title = غير محدَّثة
cards-complete = إكمال المرحلة
cards-run-first-intake = قراءة الموجز
cards-run-first-diagnosis = تحليل الموجز
cards-run-again = إعادة التشغيل
cards-run-queued = بانتظار الدور
cards-run-working = { $work ->
    [reading] جارٍ قراءة الموجز
    [export] جارٍ كتابة الملفات
    [computed] جارٍ الحساب
    [integration] جارٍ التسليم
   *[agent] جارٍ إعداد المسودة
}
cards-run-usual = { $work ->
    [export] يستغرق هذا عادةً بضع ثوانٍ. تتغير البطاقة تلقائيًا عند الانتهاء.
    [computed] يستغرق هذا عادةً بضع ثوانٍ. تتغير البطاقة تلقائيًا عند الانتهاء.
    [integration] يستغرق هذا عادةً بضع ثوانٍ. تتغير البطاقة تلقائيًا عند الانتهاء.
   *[agent] يستغرق هذا عادةً نحو نصف دقيقة. تتغير البطاقة تلقائيًا عند الانتهاء.
}
cards-run-asked = بدأ في { $when }
cards-run-failed = فشل التشغيل الأخير
cards-run-kept = الإصدار { $version } أدناه محفوظ ولا يزال ساريًا.
cards-run-nothing = { $stage ->
    [intake] لم يتغير شيء. يمكنك تعبئة البطاقة يدويًا أو إعادة تشغيل المرحلة.
    [assets] لم يتغير شيء. يمكنك إضافة الأصول يدويًا أو إعادة تشغيل المرحلة.
   *[other] لم يتغير شيء. يمكنك إعادة تشغيل المرحلة.
}
cards-guide-start-intake = دع Trowel يقرأ الموجز. يعبئ الحقول أدناه ويسند كل حقل بكلمات الموجز نفسها؛ نحو نصف دقيقة.
cards-guide-start-diagnosis = دع Trowel يحلل الموجز: ما المطلوب صنعه، وما المفتوح، وما ينبغي سؤال العميل عنه. نحو نصف دقيقة.
cards-guide-check-intake = راجع الحقول واحفظ ما تغيّره، ثم أكمل المرحلة.
cards-guide-check-diagnosis = اقرأ الأقسام وأضف الأسئلة الناقصة، ثم أكمل المرحلة.
cards-made-by = { $by ->
    [rules] أُعدت المسودة دون نموذج
    [computed] محسوب
    [people] آخر تغيير كان يدويًا
   *[model] أعد المسودة { $by }
}
cards-version = الإصدار { $version }، { $when }
cards-more-remarks = { $more ->
    [zero] لا ملاحظات أخرى مع هذا الإصدار.
    [one] ملاحظة أخرى محفوظة مع هذا الإصدار.
    [two] ملاحظتان أخريان محفوظتان مع هذا الإصدار.
    [few] { NUMBER($more) } ملاحظات أخرى محفوظة مع هذا الإصدار.
    [many] { NUMBER($more) } ملاحظة أخرى محفوظة مع هذا الإصدار.
   *[other] { NUMBER($more) } ملاحظة أخرى محفوظة مع هذا الإصدار.
}

## الأدلة
cards-source = المصدر ▾
cards-source-show = المصدر: عرض مصدر هذا
cards-source-more = { $more ->
    [zero] لا اقتباسات أخرى.
    [one] اقتباس آخر محفوظ.
    [two] اقتباسان آخران محفوظان.
    [few] { NUMBER($more) } اقتباسات أخرى محفوظة.
    [many] { NUMBER($more) } اقتباسًا آخر محفوظًا.
   *[other] { NUMBER($more) } اقتباس آخر محفوظ.
}
cards-place-page = صفحة { $place }
cards-place-slide = شريحة { $place }
cards-place-sheet = ورقة { $place }
cards-place-cells = خلايا { $place }
cards-place-heading = تحت «{ $place }»
cards-place-part = { $place }

## الاستلام
cards-intake-not-stated = غير مذكور في الموجز
cards-intake-as-drafted = كما قُرئ من الموجز
cards-intake-differs = يقول الموجز:
cards-replace = استبدال ›
cards-replace-title = استبدال: { $field }
cards-replace-label = النص الجديد
cards-replace-missing = اكتب النص الجديد، أو ألغِ لإبقاء الحالي.

## التحليل
cards-contents = المحتويات
cards-overview = نظرة عامة
cards-complexity = التعقيد
cards-complexity-low = منخفض
cards-complexity-medium = متوسط
cards-complexity-high = مرتفع
cards-section-summary = الملخص
cards-section-deliverables = المخرجات
cards-section-reach = القنوات والأسواق والقدرات
cards-section-kpis_slas = مؤشرات الأداء واتفاقيات الخدمة
cards-section-tech_asks = التقنية
cards-section-timelines = الجداول الزمنية
cards-section-ambiguities = ما تركه الموجز مفتوحًا
cards-section-contradictions = التناقضات
cards-section-clarifications = أسئلة للعميل
cards-section-empty = لم يوجد شيء من هذا في الموجز.
cards-about-deliverables = ما يريد العميل صنعه، بالكميات الواردة في الموجز.
cards-about-reach = أين يُعرض، ولأي أسواق، وما يتطلبه.
cards-about-kpis_slas = ما يُقاس به النجاح والخدمة.
cards-about-tech_asks = الأنظمة والصيغ والتكاملات التي يطلبها الموجز.
cards-about-timelines = التواريخ والمدد التي يذكرها الموجز.
cards-about-ambiguities = نقاط مفتوحة تغيّر حجم العمل؛ وكل منها سؤال للعميل أيضًا.
cards-about-contradictions = حيث يناقض الموجز نفسه.
cards-about-clarifications = الأكثر إلحاحًا أولًا. تُرسل إلى العميل في حزمة الأسئلة والأجوبة.
cards-list-channels = القنوات
cards-list-markets = الأسواق
cards-list-capabilities_required = القدرات
cards-onward-section = { $section } ›
cards-priority-red = أحمر
cards-priority-amber = كهرماني
cards-priority-green = أخضر
cards-priority-count-red = أحمر: { NUMBER($asked) }
cards-priority-count-amber = كهرماني: { NUMBER($asked) }
cards-priority-count-green = أخضر: { NUMBER($asked) }
cards-question = السؤال
cards-question-new = إضافة سؤال
cards-question-change = تعديل السؤال
cards-question-add = إضافة سؤال
cards-question-save-new = إضافة السؤال
cards-question-edit = تعديل
cards-question-category = الفئة
cards-question-priority = الأولوية
cards-question-why = سبب أهميته
cards-question-answer = الجواب
cards-question-status = الحالة
cards-question-missing = اكتب السؤال.
cards-question-pending = معلّق
cards-question-answered = أُجيب عنه
cards-question-dismissed = خارج النطاق
cards-question-by-hand = أُضيف يدويًا

## إعادة التشغيل
cards-rerun-title = إعادة تشغيل «{ $stage }»؟
cards-rerun-replaces = ما سيُستبدل
cards-rerun-kept = يبقى الإصدار السابق متاحًا للقراءة. ويبقى ما أُضيف أو أُجيب عنه يدويًا.
cards-rerun-yes = نعم، إعادة التشغيل
cards-rerun-no = لا، إبقاؤه

## الإعدادات
cards-settings-title = الإعدادات
cards-model_type-current_oplus = الحالي (O+)
cards-model_type-traditional = تقليدي
cards-model_type-ai_supported = مدعوم بالذكاء الاصطناعي
cards-notes-by = آخر تغيير: { $who }
cards-choices-left-out = { $more ->
    [zero] كل الخيارات على هذه البطاقة.
    [one] خيار آخر لا تتسع له هذه البطاقة.
    [two] خياران آخران لا تتسع لهما هذه البطاقة.
    [few] { NUMBER($more) } خيارات أخرى لا تتسع لها هذه البطاقة.
    [many] { NUMBER($more) } خيارًا آخر لا تتسع لها هذه البطاقة.
   *[other] { NUMBER($more) } خيار آخر لا تتسع لها هذه البطاقة.
}
cards-people-left-out = { $people ->
    [zero] كل الأشخاص على هذه البطاقة.
    [one] شخص آخر لا تتسع له هذه البطاقة.
    [two] شخصان آخران لا تتسع لهما هذه البطاقة.
    [few] { NUMBER($people) } أشخاص آخرون لا تتسع لهم هذه البطاقة.
    [many] { NUMBER($people) } شخصًا آخر لا تتسع لهم هذه البطاقة.
   *[other] { NUMBER($people) } شخص آخر لا تتسع لهم هذه البطاقة.
}

## القائمة
cards-list-title = الفرص
cards-list-archived-title = الفرص المؤرشفة
cards-list-archived = المؤرشفة
cards-list-count = { $total ->
    [zero] لا فرص.
    [one] فرصة واحدة. اضغط عليها لفتحها.
    [two] فرصتان. اضغط على إحداهما لفتحها.
    [few] { NUMBER($total) } فرص. اضغط على إحداها لفتحها.
    [many] { NUMBER($total) } فرصة. اضغط على إحداها لفتحها.
   *[other] { NUMBER($total) } فرصة. اضغط على إحداها لفتحها.
}
cards-list-found = { $total ->
    [zero] لا شيء يطابق «{ $searched }». جرّب جزءًا من الاسم أو الرقم.
    [one] فرصة واحدة تطابق «{ $searched }».
    [two] فرصتان تطابقان «{ $searched }».
    [few] { NUMBER($total) } فرص تطابق «{ $searched }».
    [many] { NUMBER($total) } فرصة تطابق «{ $searched }».
   *[other] { NUMBER($total) } فرصة تطابق «{ $searched }».
}
cards-list-empty = لا فرص بعد. أرسل موجزًا في هذه المحادثة، أو اكتب اسمًا لفرصة جديدة أدناه.
cards-list-empty-archived = لا شيء مؤرشف.
cards-list-deadline = الموعد { $when }
cards-list-name = الاسم أو الرقم
cards-list-name-hint = جزء من اسم، أو #12، أو اسم فرصة جديدة
cards-find = بحث
cards-create = إنشاء بهذا الاسم

## المساعدة والترحيب ومن أنت
cards-help-title = ما يفعله Trowel
cards-help-personal = يأخذ Trowel موجز العميل إلى مقترح. أرسل ملفًا هنا للبدء، أو اكتب واحدًا مما يلي:
cards-help-channel = يأخذ Trowel موجز العميل إلى مقترح. هنا في القناة، أشر إلى Trowel مع الملف أو مع واحد مما يلي:
cards-command-file = ملف
cards-command-file-does = يبدأ فرصة، أو ينضم إلى المفتوحة هنا.
cards-command-new = new NAME
cards-command-new-does = يبدأ فرصة دون ملف.
cards-command-list = list
cards-command-list-does = يعرض الفرص.
cards-command-open = open #12
cards-command-open-does = يفتح فرصة برقمها أو بجزء من اسمها.
cards-command-status = status
cards-command-status-does = يعرض الفرصة المفتوحة هنا.
cards-command-whoami = whoami
cards-command-whoami-does = يعرض من أنت لدى Trowel وما يمكنك فعله.
cards-command-roles = roles
cards-command-roles-does = يعرض من يحمل أي دور.
cards-command-settings = settings
cards-command-settings-does = يعرض ما ضبطته مؤسستك.
cards-command-assign = assign ROLE WHOM
cards-command-assign-does = يمنح دورًا، بالإشارة أو العنوان أو معرّف Entra: ⁨assign commercial jo@agency.com⁩
cards-command-unassign = unassign ROLE WHOM
cards-command-unassign-does = يسحب دورًا.
cards-command-help = help
cards-command-help-does = يعرض هذا.
cards-welcome-title = ‏Trowel هنا
cards-welcome = من موجز العميل إلى مقترح يمكن الدفاع عنه سطرًا سطرًا. ثلاثة أمور يمكنك فعلها:
cards-welcome-drop = إرسال موجز
cards-welcome-drop-personal = أرسل ملفات العميل هنا: Word أو PDF أو Excel أو PowerPoint أو نص أو بريد.
cards-welcome-drop-channel = أشر إلى Trowel في رسالة مرفقة بها ملفات العميل.
cards-welcome-list = عرض الفرص
cards-welcome-list-does = ما هو جارٍ، وأين وصل كل منها، وما حان موعده.
cards-welcome-help = طلب المساعدة
cards-welcome-help-does = اكتب «help» متى شئت؛ فالجواب حاضر دائمًا.
cards-welcome-by = أضافه { $who }
cards-who-title = من أنت لدى Trowel
cards-who-name = الاسم
cards-who-roles = الأدوار
cards-who-no-roles = لا شيء
cards-who-id = المعرّف
cards-who-tenant = المستأجر
cards-who-admins = المشرفون
cards-who-change = يمكن لمشرف تغيير أدوارك.
cards-who-change-unknown = لم يُعيَّن مشرف بعد. يسمي من يشغّل Trowel أول مشرف في إعداداته.
cards-who-local = الوضع المحلي: يصدّق Trowel الجميع هنا. لا تستخدمه أبدًا مع موجزات حقيقية للآخرين.
cards-role-viewer = مطّلع
cards-role-editor = محرر
cards-role-commercial = الموافقة التجارية
cards-role-solution = الموافقة على الحل
cards-role-delivery = الموافقة على التنفيذ
cards-role-regional = الموافقة الإقليمية
cards-role-deal_desk = مكتب الصفقات
cards-role-manager = مدير
cards-role-admin = مشرف

## ملفات بلا مكان
cards-place-files-title = إلى أين تنتمي هذه الملفات؟
cards-place-files-why = في هذه المحادثة فرصة مفتوحة، وقد تخص الملفات فرصة أخرى. تُحفظ إلى أن تحدد.
cards-place-files-more = { $more ->
    [zero] ولا ملفات أخرى.
    [one] وملف آخر.
    [two] وملفان آخران.
    [few] و{ NUMBER($more) } ملفات أخرى.
    [many] و{ NUMBER($more) } ملفًا آخر.
   *[other] و{ NUMBER($more) } ملف آخر.
}
cards-place-files-left = هذه أول { NUMBER($placed) } من أصل { NUMBER($files) } ملف. أرسل الباقي مرة أخرى بعد ذلك.
cards-place-files-join = إضافة إلى #{ $number } { $name }
cards-place-files-new = بدء فرصة جديدة

## عينات للمعرض
cards-sample-progress = جارٍ قراءة الصفحة 12 من 30
cards-sample-remark = تُركت { $dropped } من القيم لأن اقتباسها لا يرد في الموجز.
cards-sample-replaced = { $questions } من الأسئلة التي طرحها التشغيل الأخير
cards-sample-scan = هذا الملف مسح ضوئي بلا نص قابل للبحث. أرسله مرة أخرى بعد التعرف على النص، أو اكتب المهم في الملاحظات.
cards-sample-encrypted = هذا الملف محمي بكلمة مرور. أرسله بدونها.
cards-sample-saved = حُفظ. اسم الفرصة الآن «{ $name }».
