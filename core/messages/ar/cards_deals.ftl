# بطاقة حالة الصفقة.

cards-deal = الصفقة
cards-deal-title = حال الصفقة
cards-deal-active = نشطة
cards-deal-won = رابحة
cards-deal-lost = خاسرة
cards-deal-deprioritised = مؤجلة
cards-deal-since = ضبطها { $who }، { $when }
cards-deal-never = لم يقل أحد غير ذلك بعد.
cards-deal-form = تغييرها
cards-deal-status = الحالة
cards-deal-lessons = الدروس المستفادة
cards-deal-lessons-hint = مطلوبة للخاسرة والمؤجلة: ما الذي حسمها، وما كنت ستفعله بشكل مختلف
cards-deal-lessons-none = لم يُدوَّن شيء.
cards-deal-save = حفظ
cards-deal-plan = تخطيط التنفيذ
cards-deal-history = { $count ->
    [zero] لم تُذكر حالتها بعد ›
    [one] ذُكرت حالتها مرة ›
    [two] ذُكرت حالتها مرتين ›
    [few] ذُكرت حالتها { NUMBER($count) } مرات ›
    [many] ذُكرت حالتها { NUMBER($count) } مرة ›
   *[other] ذُكرت حالتها { NUMBER($count) } مرة ›
}
cards-deal-history-title = ما قيل عن الصفقة
cards-deal-back = العودة إلى الصفقة
cards-list-deals = الكل
cards-list-show = عرض
