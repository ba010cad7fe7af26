# أسماء المراحل، وغاية كل منها، والكلمات الدالة على حالها.

pipeline-title-intake = استلام الفرصة
pipeline-title-diagnosis = قراءة الموجز وتحليله
pipeline-title-qualification = التأهيل (TROWLS)
pipeline-title-qa_pack = حزمة الأسئلة والأجوبة للعميل
pipeline-title-client_answers = إدخال أجوبة العميل
pipeline-title-assets = توحيد قائمة الأصول
pipeline-title-matching = مطابقة الأصول بمسارات العمل
pipeline-title-rate_card = بناء بطاقة الأسعار
pipeline-title-delivery_model = التوصية بنموذج التنفيذ
pipeline-title-efficiency = تطبيق الكفاءة
pipeline-title-team_shape = صياغة تشكيل الفريق
pipeline-title-capability_gaps = تحديد فجوات القدرات
pipeline-title-support_docs = المستندات الداعمة
pipeline-title-approvals = التحقق والموافقة
pipeline-title-pitch = مواد العرض
pipeline-title-delivery_plan = تخطيط التنفيذ (بعد الفوز)
pipeline-title-handoff = تشغيل الأنظمة اللاحقة

pipeline-purpose-intake = يجد العميل والعلامات والخدمات والتواريخ في الموجز.
pipeline-purpose-diagnosis = يقرأ الموجز نطاقًا للعمل: ما يُصنع ولمن، وما يُسأل العميل عنه.
pipeline-purpose-qualification = يقيّم هل يستحق هذا المسعى، ويطلب القرار.
pipeline-purpose-qa_pack = يضع أسئلة العميل في مصنف ومستند.
pipeline-purpose-client_answers = يأخذ ما أجاب به العميل.
pipeline-purpose-assets = يحوّل المخرجات إلى قائمة بأصل في كل صف.
pipeline-purpose-matching = يجد لكل أصل مسار العمل من الكتالوج.
pipeline-purpose-rate_card = يحسب الساعات لكل دور من المسارات المختارة.
pipeline-purpose-delivery_model = يبيّن أفضل تنفيذ للعمل خطوة خطوة.
pipeline-purpose-efficiency = يحدد ما توفره الأدوات وطرق العمل.
pipeline-purpose-team_shape = يحسب كم شخصًا من كل دور يلزم.
pipeline-purpose-capability_gaps = يسمي ما يطلبه الموجز وليس لدى الوكالة.
pipeline-purpose-support_docs = يعدّ مسودة التحفظات والافتراضات ومستويات الخدمة والمقاييس.
pipeline-purpose-approvals = يجمع الموافقات التي يحتاجها المقترح.
pipeline-purpose-pitch = يعدّ مسودة العرض التقديمي مما أنتجته المراحل.
pipeline-purpose-delivery_plan = يخطط التنفيذ متى رُبحت الصفقة.
pipeline-purpose-handoff = يسلّم الفرصة الموافق عليها إلى الأنظمة التي تتولاها.

pipeline-status-not_started = لم تبدأ
pipeline-status-in_progress = قيد التنفيذ
pipeline-status-completed = مكتملة
