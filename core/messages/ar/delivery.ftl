# المرحلة 9: خطوات الإنتاج، وما تقوله البطاقة.

delivery-step-briefing = الموجز والفكرة
delivery-step-origination = الإنتاج الأصلي والنسخ الرئيسية
delivery-step-photography = التصوير
delivery-step-film = الفيلم والنسخ الرئيسية المتحركة
delivery-step-print_mastering = النسخ الرئيسية للطباعة
delivery-step-social_statics = المواد الثابتة للتواصل الاجتماعي
delivery-step-digital_statics = المواد الثابتة الرقمية
delivery-step-cutdowns = المقاطع المختصرة والمونتاج الرقمي
delivery-step-dynamic_creative = المواد الديناميكية
delivery-step-internal_motion = الحركة الداخلية وللتعلم الإلكتروني
delivery-step-adaptation = التكييف
delivery-step-localisation = التوطين
delivery-step-policy_checks = فحوص سياسة العلامة المؤتمتة
delivery-step-brand_qa = ضمان جودة العلامة
delivery-step-approvals = الموافقات
delivery-step-client_review = مراجعة العميل
delivery-step-trafficking = التسليم والتوزيع

delivery-medium-motion = الحركة
delivery-medium-static = المواد الثابتة
delivery-medium-print = الطباعة
delivery-medium-photography = التصوير
delivery-medium-interactive = التفاعلي

delivery-headline-traditional = تقليدي
delivery-headline-hybrid = هجين
delivery-headline-ai_supported = مدعوم بالذكاء الاصطناعي
delivery-approach-manual = يدوي
delivery-approach-ai_supported = مدعوم بالذكاء الاصطناعي
delivery-approach-fully_automated = مؤتمت

delivery-checked-steps = { $count ->
    [zero] لم تُصحَّح أي خطوة
    [one] صُحّحت خطوة واحدة
    [two] صُحّحت خطوتان
    [few] صُحّحت { $count } خطوات
    [many] صُحّحت { $count } خطوة
   *[other] صُحّحت { $count } خطوة
} من جواب النموذج: ما يجب أن يفعله الناس أو يستبعده العميل لا يُؤتمت.
delivery-checked-unknown = { $count ->
    [zero] لم تُستبعد أي خطوة سماها النموذج.
    [one] استُبعدت خطوة سماها النموذج: ليست في قائمة خطوات الإنتاج.
    [two] استُبعدت خطوتان سماهما النموذج: ليستا في قائمة خطوات الإنتاج.
    [few] استُبعدت { $count } خطوات سماها النموذج: ليست في قائمة خطوات الإنتاج.
    [many] استُبعدت { $count } خطوة سماها النموذج: ليست في قائمة خطوات الإنتاج.
   *[other] استُبعدت { $count } خطوة سماها النموذج: ليست في قائمة خطوات الإنتاج.
}
delivery-checked-tools = { $count ->
    [zero] لم تُستبعد أي أداة سماها النموذج.
    [one] استُبعدت أداة سماها النموذج: ليست في قائمة الأدوات، أو لا تغطي المعلومات عنها تلك الخطوة.
    [two] استُبعدت أداتان سماهما النموذج: ليستا في قائمة الأدوات، أو لا تغطي المعلومات عنهما تلك الخطوات.
    [few] استُبعدت { $count } أدوات سماها النموذج: ليست في قائمة الأدوات، أو لا تغطي المعلومات عنها تلك الخطوات.
    [many] استُبعدت { $count } أداة سماها النموذج: ليست في قائمة الأدوات، أو لا تغطي المعلومات عنها تلك الخطوات.
   *[other] استُبعدت { $count } أداة سماها النموذج: ليست في قائمة الأدوات، أو لا تغطي المعلومات عنها تلك الخطوات.
}
delivery-checked-headline = أوصى النموذج بـ «{ $model }»، وهو ما لا تسمح به خطواته أو الطباعة أو الحركة. ويبقى «{ $rules }» بدلًا منه.
delivery-checked-words = { $count ->
    [zero] لم تُستبدل أي جملة للنموذج.
    [one] استُبدلت جملة للنموذج أو حُذفت، لأن فيها رقمًا أو أداة لا سند لهما هنا.
    [two] استُبدلت جملتان للنموذج أو حُذفتا، لأن فيهما أرقامًا أو أدوات لا سند لها هنا.
    [few] استُبدلت { $count } جمل للنموذج أو حُذفت، لأن فيها أرقامًا أو أدوات لا سند لها هنا.
    [many] استُبدلت { $count } جملة للنموذج أو حُذفت، لأن فيها أرقامًا أو أدوات لا سند لها هنا.
   *[other] استُبدلت { $count } جملة للنموذج أو حُذفت، لأن فيها أرقامًا أو أدوات لا سند لها هنا.
}

delivery-about-steps = كل خطوات الإنتاج بالترتيب، بأدواتها وأسبابها.
delivery-about-caveats = حدود كل أداة مسماة، والخطوات التي لا تزال تحتاج إلى أداة.
delivery-about-risks = ما قد يتعثر في طريقة التنفيذ هذه.
delivery-tools = الأدوات: { $tools }
delivery-terms-forbidden = يستبعد العميل الذكاء الاصطناعي من العمل
delivery-terms-consent = يريد العميل أن يوافق على الذكاء الاصطناعي أولًا
