# ما لم يعد محدَّثًا، وما الذي غيّره التحديث.

# ما تصنعه المرحلة، كما يُسمى داخل الجملة.
cards-result-intake = الاستلام
cards-result-diagnosis = التحليل
cards-result-qualification = التأهيل
cards-result-qa_pack = حزمة الأسئلة والأجوبة
cards-result-client_answers = أجوبة العميل
cards-result-assets = قائمة الأصول
cards-result-matching = المطابقة
cards-result-rate_card = بطاقة الأسعار
cards-result-delivery_model = نموذج التنفيذ
cards-result-efficiency = الكفاءة
cards-result-team_shape = تشكيل الفريق
cards-result-capability_gaps = فجوات القدرات
cards-result-support_docs = المستندات الداعمة
cards-result-approvals = الموافقات
cards-result-pitch = العرض
cards-result-delivery_plan = خطة التنفيذ
cards-result-handoff = التسليم

cards-outdated-stages = { $count ->
    [zero] كل شيء محدَّث: { $stages }
    [one] يحتاج إلى تحديث: { $stages }
    [two] يحتاجان إلى تحديث: { $stages }
    [few] تحتاج إلى تحديث: { $stages }
    [many] تحتاج إلى تحديث: { $stages }
   *[other] تحتاج إلى تحديث: { $stages }
}
cards-outdated-more = { $more ->
    [zero] لا تغييرات أخرى
    [one] تغيير آخر
    [two] تغييران آخران
    [few] { $more } تغييرات أخرى
    [many] { $more } تغييرًا آخر
   *[other] { $more } تغيير آخر
}
cards-outdated-mend = تحديث { $stages }

cards-difference = ما تغيّر
cards-difference-show = عرض ما تغيّر
cards-difference-none = لم يُحسب شيء أكثر من مرة بعد، فلا شيء يُقارن.
cards-difference-versions = من الإصدار { $before } إلى { $now }
cards-figure-hours = الساعات
cards-figure-hours_after = الساعات بعد الكفاءة
cards-figure-fte = FTE
cards-figure-price = السعر
cards-figure-price_after = السعر بعد الكفاءة
cards-figure-open = –
