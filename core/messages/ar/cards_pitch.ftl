# بطاقة المرحلة 15.

cards-run-first-pitch = بناء العرض
cards-guide-start-pitch = دع Trowel يعدّ مسودة العرض التقديمي مما أنتجته المراحل السابقة. كل رقم فيه مردود إلى المرحلة التي تحويه. نحو نصف دقيقة.
cards-guide-check-pitch = اقرأ الشرائح ونزّل العرض التقديمي، ثم أكمل المرحلة.
cards-pitch-slides = الشرائح
cards-pitch-slide = الشريحة { $number } من { $slides }
cards-pitch-next = الشريحة التالية
cards-pitch-before = الشريحة السابقة
cards-pitch-notes = ملاحظات المتحدث
cards-pitch-sources = مصدر الأرقام
cards-pitch-source = { $place } · { $where }، { $field }
cards-pitch-from = { $stage }، الإصدار { $version }
cards-pitch-from-opportunity = الفرصة
cards-pitch-from-settings = إعدادات مؤسستك
cards-pitch-more = { $count ->
    [zero] ولا غيرها
    [one] وواحدة أخرى
    [two] واثنتان أخريان
    [few] و{ $count } أخرى
    [many] و{ $count } أخرى
   *[other] و{ $count } أخرى
}
cards-pitch-table = { $rows ->
    [zero] بجانبه: جدول بلا صفوف
    [one] بجانبه: جدول من صف واحد
    [two] بجانبه: جدول من صفين
    [few] بجانبه: جدول من { $rows } صفوف
    [many] بجانبه: جدول من { $rows } صفًا
   *[other] بجانبه: جدول من { $rows } صف
}
cards-pitch-chart = بجانبه: مخطط، «{ $title }»
cards-export-pitch_pptx = العرض التقديمي
cards-export-outline_md = المخطط التفصيلي
cards-export-pitch_md = عرض سريع
