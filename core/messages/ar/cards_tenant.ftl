# إعدادات المؤسسة: نظرة عامة، ونموذج لكل جزء.

cards-tenant = إعدادات المؤسسة
cards-tenant-title = إعدادات المؤسسة
cards-tenant-said = تسري على كل فرصة وعلى ما يُعدّ من الآن.
cards-tenant-back = كل الإعدادات
cards-tenant-asking = يمكن لمشرف تغيير هذا، في محادثته الخاصة مع Trowel.

## الهوية
cards-tenant-branding = الهوية البصرية
cards-tenant-branding-said = مظهر المستندات الموجهة إلى العملاء.
cards-tenant-agency = اسم الوكالة كما يعرفه العملاء
cards-tenant-agency-hint = إن تُرك فارغًا خلت المستندات منه
cards-tenant-colour = لون العلامة
cards-tenant-colour-wrong = اللون هو # وستة أرقام أو أحرف من A إلى F، مثل ⁨#1F3A5F⁩.
cards-tenant-contact = من يرسل إليه العملاء أجوبتهم
cards-tenant-contact-hint = اسم أو عنوان أو كلاهما

## اللغة
cards-tenant-language = اللغة
cards-tenant-language-said = لغة البطاقات التي يراها كل من في قناة أو مجموعة. أما بطاقات كل شخص فبلغة Teams لديه.
cards-tenant-language-of = لغة البطاقات المشتركة

## الموافقات
cards-tenant-approvals = الموافقات
cards-tenant-approvals-said = من عليه الموافقة على المقترح قبل خروجه، ومن يحق له أن يقرر طلبًا.
cards-tenant-approvals-state = المطلوب: { $roles }. { $own } { $answer }
cards-tenant-required_roles = الأدوار التي عليها الموافقة على المقترح
cards-tenant-required_roles-missing = اختر دورًا واحدًا على الأقل.
cards-tenant-self_approval = هل يحق للمرء الموافقة على ما طلبه بنفسه؟
cards-tenant-self_approval-no = لا، يقرر شخص آخر
cards-tenant-self_approval-yes = نعم

## السيناريوهات
cards-tenant-scenarios = سيناريوهات الكفاءة
cards-tenant-scenarios-said = النسبة التي يقترح كل سيناريو تخفيض الساعات بها. وما حُفظ على فرصة يبقى كما هو.
cards-tenant-conservative = متحفظ، بالمئة
cards-tenant-moderate = معتدل، بالمئة
cards-tenant-aggressive = طموح، بالمئة
cards-tenant-percent-wrong = نسبة مئوية من 0 إلى { $most }.
cards-tenant-scenarios-state = متحفظ { $conservative }، معتدل { $moderate }، طموح { $aggressive }

## أدوات الذكاء الاصطناعي
cards-tenant-tools = أدوات الذكاء الاصطناعي
cards-tenant-tools-said = ما هو معروف عن كل أداة: تسمي نماذج التنفيذ هذه لا غيرها.
cards-tenant-tools-none = لا أدوات في القائمة، فلا تسمي نماذج التنفيذ شيئًا.
cards-tenant-tool-add = إضافة أداة
cards-tenant-tool-new = أداة جديدة
cards-tenant-tool-change = تعديل الأداة
cards-tenant-tool-outdates = يجعل التغيير نماذج التنفيذ الموصى بها سابقًا غير محدَّثة.
cards-tenant-tool-remove = إزالة الأداة
cards-tenant-tool-name = الاسم
cards-tenant-tool-does = ما تفعله
cards-tenant-tool-does-hint = مثل: اختصار مقاطع الفيديو وتحريرها
cards-tenant-tool-not_for = ما لا تصلح له
cards-tenant-tool-steps = الخطوات التي يمكنها العمل فيها
cards-tenant-tool-media = ما يجب أن يكون عليه العمل
cards-tenant-tool-simple = لأي درجة من تعقيد العمل؟
cards-tenant-tool-simple-no = أي درجة
cards-tenant-tool-simple-yes = ليس للعمل شديد التعقيد
cards-tenant-tool-checks = ماذا تفعل بالعمل؟
cards-tenant-tool-checks-no = تصنعه أو تساعد في صنعه
cards-tenant-tool-checks-yes = تفحص العمل المنجز
cards-tenant-tool-missing = عبّئ هذا.
cards-tenant-tool-choose = اختر واحدًا على الأقل.
cards-tenant-tool-where = { $steps } · { $media }
cards-tenant-tool-limits = لا تصلح لـ: { $limits }

## الشركاء
cards-tenant-partners = الشركاء
cards-tenant-partners-said = ما يُسند عادةً إلى شركاء، ومن هم.
cards-tenant-partners-none = لا شيء في القائمة.
cards-tenant-partner-add = إضافة قدرة
cards-tenant-partner-new = قدرة تُسند إلى شريك
cards-tenant-partner-change = تعديل ما يُسند إلى شريك
cards-tenant-partner-outdates = يجعل التغيير فجوات القدرات الموجودة سابقًا غير محدَّثة.
cards-tenant-partner-remove = إزالة من القائمة
cards-tenant-partner-capability = القدرة
cards-tenant-partner-partner = الشريك
cards-tenant-partner-partner-hint = إن تُرك فارغًا فلا يُسمى أحد
cards-tenant-partner-source = المصدر
cards-tenant-partner-unnamed = لم يُسمَّ أحد
cards-tenant-source-internal_sme = خبير من عندنا
cards-tenant-source-brandtech_partner = شريك من Brandtech
cards-tenant-source-external_vendor = مورّد خارجي

## القدرات الداخلية
cards-tenant-core = القدرات الداخلية
cards-tenant-core-said = ما يفعله فريقنا دون شريك.
cards-tenant-core-none = لا شيء في القائمة.
cards-tenant-core-lines = قدرة واحدة في كل سطر

cards-tenant-number-wrong = عدد صحيح من { $least } إلى { $most }.

## اتفاقيات مستوى الخدمة
cards-tenant-slas = اتفاقيات مستوى الخدمة
cards-tenant-slas-said = في كم يوم عمل يُسلَّم كل نوع من العمل ويُعدَّل. تبدأ المستندات الداعمة منها.
cards-tenant-slas-none = لا شيء في القائمة. تحتاج المستندات الداعمة إلى ثلاث اتفاقيات على الأقل.
cards-tenant-sla-add = إضافة اتفاقية
cards-tenant-sla-new = اتفاقية جديدة
cards-tenant-sla-change = تعديل الاتفاقية
cards-tenant-sla-remove = إزالة الاتفاقية
cards-tenant-sla-outdates = يجعل التغيير المستندات الداعمة المعدّة سابقًا غير محدَّثة.
cards-tenant-sla-name = ما يُسلَّم
cards-tenant-sla-name-hint = مثل: مجموعة من خمسة إعلانات ثابتة
cards-tenant-sla-v1 = أيام العمل حتى الإصدار الأول
cards-tenant-sla-v2 = أيام العمل حتى الإصدار الثاني
cards-tenant-sla-v3 = أيام العمل حتى الإصدار الثالث
cards-tenant-sla-kinds = أنواع العمل التي تسري عليها
cards-tenant-sla-responsible = الدور المسؤول
cards-tenant-sla-notes = ملاحظات للعميل
cards-tenant-kind-motion = الحركة والأفلام
cards-tenant-kind-ecommerce = التجارة الإلكترونية
cards-tenant-kind-crm = إدارة علاقات العملاء والبريد
cards-tenant-kind-web = صفحات الويب
cards-tenant-kind-static = الثابت والمطبوع والتصوير
cards-tenant-kind-copy = الكتابة والتوطين
cards-tenant-kind-strategy = الاستراتيجية والبحث

## مؤشرات الأداء
cards-tenant-kpis = مؤشرات الأداء
cards-tenant-kpis-said = ما يُقاس به العمل، أيًا كان الموجز.
cards-tenant-kpis-none = لا شيء في القائمة. تحتاج المستندات الداعمة إلى ثلاثة مؤشرات على الأقل.
cards-tenant-kpi-add = إضافة مؤشر
cards-tenant-kpi-new = مؤشر جديد
cards-tenant-kpi-change = تعديل المؤشر
cards-tenant-kpi-remove = إزالة المؤشر
cards-tenant-kpi-outdates = يجعل التغيير المستندات الداعمة المعدّة سابقًا غير محدَّثة.
cards-tenant-kpi-metric = ما يُقاس
cards-tenant-kpi-target = المستهدف
cards-tenant-kpi-measurement = كيف يُقاس

## شروط الخدمة
cards-tenant-service = الإقرار بالاستلام والتعديلات
cards-tenant-service-said = ما يسري على كل عمل.
cards-tenant-service-acknowledge_from = ساعات الإقرار باستلام الموجز، على الأقل
cards-tenant-service-acknowledge_within = ساعات الإقرار باستلام الموجز، على الأكثر
cards-tenant-service-amends = جولات التعديل التي يشملها السعر
cards-tenant-service-state = إقرار باستلام الموجز خلال { $from } إلى { $within } ساعة؛ { $amends ->
    [zero] دون جولات تعديل
    [one] جولة تعديل واحدة
    [two] جولتا تعديل
    [few] { NUMBER($amends) } جولات تعديل
    [many] { NUMBER($amends) } جولة تعديل
   *[other] { NUMBER($amends) } جولة تعديل
}

## الاستثناءات والافتراضات
cards-tenant-exclusions = الاستثناءات
cards-tenant-exclusions-said = ما لا تشمله الأسعار ما لم يشمله الموجز.
cards-tenant-exclusions-none = لا شيء مستثنى بصفة دائمة.
cards-tenant-exclusions-lines = استثناء واحد في كل سطر
cards-tenant-assumptions = الافتراضات
cards-tenant-assumptions-said = ما تقوم عليه الأسعار، أيًا كان الموجز.
cards-tenant-assumptions-none = لا شيء مفترض بصفة دائمة.
cards-tenant-assumptions-lines = افتراض واحد في كل سطر

## العودة إلى النموذج المرفق
cards-tenant-reset = العودة إلى النموذج المرفق
cards-tenant-reset-tools = تُستبدل قائمتكم ({ NUMBER($count) }) بقائمة النموذج المرفق ({ NUMBER($sample) }). وتصبح نماذج التنفيذ الموصى بها سابقًا غير محدَّثة.
cards-tenant-reset-partners = تُستبدل قائمتكم ({ NUMBER($count) }) بقائمة النموذج المرفق ({ NUMBER($sample) }).
cards-tenant-reset-core = تُستبدل قائمتكم ({ NUMBER($count) }) بقائمة النموذج المرفق ({ NUMBER($sample) }).
cards-tenant-reset-slas = تُستبدل قائمتكم ({ NUMBER($count) }) بقائمة النموذج المرفق ({ NUMBER($sample) }). وتصبح المستندات الداعمة المعدّة سابقًا غير محدَّثة.
cards-tenant-reset-kpis = تُستبدل قائمتكم ({ NUMBER($count) }) بقائمة النموذج المرفق ({ NUMBER($sample) }). وتصبح المستندات الداعمة المعدّة سابقًا غير محدَّثة.
cards-tenant-reset-service = تُستبدل ساعاتكم وجولاتكم بما في النموذج المرفق. وتصبح المستندات الداعمة المعدّة سابقًا غير محدَّثة.
cards-tenant-reset-exclusions = تُستبدل قائمتكم ({ NUMBER($count) }) بقائمة النموذج المرفق ({ NUMBER($sample) }). وتصبح المستندات الداعمة المعدّة سابقًا غير محدَّثة.
cards-tenant-reset-assumptions = تُستبدل قائمتكم ({ NUMBER($count) }) بقائمة النموذج المرفق ({ NUMBER($sample) }). وتصبح المستندات الداعمة المعدّة سابقًا غير محدَّثة.
cards-tenant-reset-scenarios = تُستبدل نسبكم بنسب النموذج المرفق.
cards-tenant-reset-confirm = استبدال

cards-tenant-reaching = التذكير والتصعيد
cards-tenant-reaching-said = يُذكَّر من يحمل دورًا ولم يقرر؛ ويُبلَّغ المديرون بما لا يزال ينتظر بعد ذلك. الصفر يوقف أيًا منهما.
cards-tenant-reaching-reminded = { $times ->
    [zero] لا تذكير.
    [one] تذكير واحد بعد { $hours } س.
    [two] تذكيران على الأكثر، واحد كل { $hours } س.
    [few] حتى { $times } تذكيرات، واحد كل { $hours } س.
    [many] حتى { $times } تذكيرًا، واحد كل { $hours } س.
   *[other] حتى { $times } تذكير، واحد كل { $hours } س.
}
cards-tenant-reaching-escalated = { $hours ->
    [0] لا تصعيد.
   *[other] يُبلَّغ المديرون بعد { $hours } س.
}
cards-tenant-reminder_hours = الساعات حتى التذكير، وبين تذكيرين
cards-tenant-reminder_times = أقصى عدد للتذكيرات
cards-tenant-escalation_hours = الساعات حتى إبلاغ المديرين
cards-tenant-link_hours = ساعات صلاحية الرابط في البريد
cards-tenant-whole-wrong = عدد صحيح من { NUMBER($least) } إلى { NUMBER($most) }.
