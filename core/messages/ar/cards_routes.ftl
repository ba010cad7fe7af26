# ما تقوله بطاقتا المرحلتين 7 و8: مسارات العمل وبطاقة الأسعار.

## المطابقة
cards-run-first-matching = مطابقة الأصول
cards-guide-start-matching = دع Trowel يطابق كل أصل بمسار العمل الأنسب له. وما لا يتيقن منه يُترك لقرارك.
cards-guide-check-matching = راجع المسارات واحسم المفتوح منها، ثم أكمل المرحلة.
cards-match-assets = الأصول ومساراتها
cards-match-count-selected = مختار: { NUMBER($many) }
cards-match-count-undecided = للحسم: { NUMBER($many) }
cards-match-count-none = ليس في الكتالوج: { NUMBER($many) }
cards-match-look = عرض
cards-match-decide = حسم
cards-match-nameless = أصل بلا اسم
cards-match-undecided = للحسم
cards-match-open = { $many ->
    [zero] لا مرشح: { $route }
    [one] مرشح واحد: { $route }
    [two] مرشحان، الأرجح: { $route }
    [few] { NUMBER($many) } مرشحين، الأرجح: { $route }
    [many] { NUMBER($many) } مرشحًا، الأرجح: { $route }
   *[other] { NUMBER($many) } مرشح، الأرجح: { $route }
}
cards-match-new = لم يُطابق بعد
cards-match-none = ليس في الكتالوج
cards-match-nearest = الأقرب { $route } ({ $code })، { $score }
cards-match-gone = المسار { $route } لم يعد في الكتالوج
cards-match-ways-gone = اختياره محفوظ. اختر مسارًا آخر؛ وإلى ذلك الحين يُستثنى الأصل من بطاقة الأسعار.
cards-match-ways-new = أُدرج هذا الأصل بعد مطابقة المسارات. طابق الأصول من جديد، أو اختر مسارًا يدويًا.
cards-match-ways-none = لا مسار يغطي هذا الأصل، فلم يُختر شيء. اختر مسارًا يدويًا إن عرفت مناسبًا، أو سعّر الأصل خارج الكتالوج.
cards-match-without-route = { $many ->
    [zero] لكل الأصول مسارات.
    [one] أصل واحد بلا مسار وسيُستثنى من بطاقة الأسعار.
    [two] أصلان بلا مسار وسيُستثنيان من بطاقة الأسعار.
    [few] { NUMBER($many) } أصول بلا مسار وستُستثنى من بطاقة الأسعار.
    [many] { NUMBER($many) } أصلًا بلا مسار وستُستثنى من بطاقة الأسعار.
   *[other] { NUMBER($many) } أصل بلا مسار وستُستثنى من بطاقة الأسعار.
}
cards-match-first = حسم الأول
cards-match-next = التالي للحسم
cards-match-candidates = المرشحون
cards-match-simple = بسيط
cards-match-medium = متوسط
cards-match-complex = معقد
cards-match-confidence-exact = مطابق
cards-match-confidence-close = قريب
cards-match-confidence-multiple = واحد من عدة
cards-match-confidence-none = الأقرب فحسب
cards-match-by-hand = اختيار يدوي
cards-match-by-itself = اختيار تلقائي
cards-match-selected-by = اختاره { $who }
cards-match-tier = فئة العميل: { $tier }
cards-match-select = اختيار
cards-match-deselect = إلغاء الاختيار
cards-match-is-selected = مختار
cards-match-another = اختيار مسار آخر
cards-match-back = كل الأصول
cards-match-back-asset = العودة إلى الأصل
cards-match-search = البحث في الكتالوج
cards-match-search-now = بحث
cards-match-found = { $many ->
    [zero] لا شيء في الكتالوج يطابق «{ $searched }». جرّب كلمة أخرى أو أقصر أو رمز مسار.
    [one] مسار واحد لـ«{ $searched }». اضغط عليه لاختياره.
    [two] مساران لـ«{ $searched }»، الأرجح أولًا. اضغط على أحدهما لاختياره.
    [few] { NUMBER($many) } مسارات لـ«{ $searched }»، الأرجح أولًا. اضغط على أحدها لاختياره.
    [many] { NUMBER($many) } مسارًا لـ«{ $searched }»، الأرجح أولًا. اضغط على أحدها لاختياره.
   *[other] { NUMBER($many) } مسار لـ«{ $searched }»، الأرجح أولًا. اضغط على أحدها لاختياره.
}
cards-match-alike = مسارات تشبه الأصل، الأرجح أولًا. اضغط على أحدها لاختياره.
cards-match-nothing-alike = لا مسار يشبه الأصل. ابحث بكلمة أخرى.

## بطاقة الأسعار
cards-run-first-rate_card = بناء بطاقة الأسعار
cards-guide-start-rate_card = ابنِ بطاقة الأسعار من المسارات المختارة: الساعات لكل دور وسعرها.
cards-guide-check-rate_card = راجع الإجماليات وما استُثني، ثم أكمل المرحلة.
cards-rate-again = بناؤها من جديد
cards-rate-hours = { $hours } س
cards-rate-open = مفتوح
cards-rate-open-for = السعر مفتوح: لا سعر ساعة لـ { $roles }.
cards-rate-unseen = تظهر الأسعار لمن يتيح دوره ذلك، في محادثته الخاصة مع Trowel.
cards-rate-spread = { $assets ->
    [zero] الإجمالي بلا أصول
    [one] الإجمالي لأصل واحد
    [two] الإجمالي لأصلين
    [few] الإجمالي لـ { NUMBER($assets) } أصول
    [many] الإجمالي لـ { NUMBER($assets) } أصلًا
   *[other] الإجمالي لـ { NUMBER($assets) } أصل
}، { $pieces ->
    [zero] بلا قطع
    [one] قطعة واحدة
    [two] قطعتان
    [few] { NUMBER($pieces) } قطع
    [many] { NUMBER($pieces) } قطعة
   *[other] { NUMBER($pieces) } قطعة
}
cards-rate-model-type = نوع النموذج
cards-rate-region = منطقة الأسعار
cards-rate-currency = العملة
cards-rate-roles = الساعات حسب الدور
cards-rate-section-assets = الساعات حسب الأصل
cards-rate-about-assets = الساعات لقطعة واحدة، ولكل قطع الكمية.
cards-rate-removed = أصل أُزيل من القائمة لاحقًا
cards-rate-each = { $hours } للقطعة
cards-rate-section-left_out = المستثنى
cards-rate-about-left_out = هذه الأصول ليست في الساعات ولا في السعر. اختر لها مسارًا في المطابقة وابنِ بطاقة الأسعار من جديد.
cards-rate-unselected = لم يُختر مسار
cards-export-rate_card_xlsx = مصنف
cards-export-rate_card_client_xlsx = عرض العميل
