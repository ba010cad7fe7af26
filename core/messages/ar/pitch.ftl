# المرحلة 15: ما يُقال للقراء بجانب العرض، ولماذا لم يُعدّ.

pitch-too-few = لم يُعدّ عرض: لا يكفي الموجود إلا لـ { $count ->
    [zero] صفر من الشرائح
    [one] شريحة واحدة
    [two] شريحتين
    [few] { $count } شرائح
    [many] { $count } شريحة
   *[other] { $count } شريحة
}، والعرض لا يقل عن { $least }. الناقص: { $missing }. لم يُحفظ شيء من المحاولة. أكمل تلك المراحل، ثم ابنِ العرض من جديد.
pitch-missing-context = مزيد مما يطلبه العميل (قراءة الموجز وتحليله)
pitch-missing-approach = طريقة التنفيذ (التوصية بنموذج التنفيذ)
pitch-missing-scope = الأصول (توحيد قائمة الأصول)
pitch-missing-team = الفريق (صياغة تشكيل الفريق)
pitch-missing-commercials = أرقام الفريق (صياغة تشكيل الفريق)
pitch-missing-governance = حوكمة بثلاث نقاط على الأقل (المستندات الداعمة)
pitch-missing-levels = ثلاثة مؤشرات أداء على الأقل (المستندات الداعمة)
pitch-missing-assumptions = ثلاثة افتراضات على الأقل (المستندات الداعمة)
pitch-untraced = لم يُعدّ عرض: الرقم «{ $value }» ({ $place }) لم تنتجه أي مرحلة. لم يُنشر شيء. صحّحه في مصدره، ثم ابنِ العرض من جديد.
pitch-shortened = { $count ->
    [zero] لم يُختصر أي نص.
    [one] اختُصر نص واحد ليتسع له العرض.
    [two] اختُصر نصان ليتسع لهما العرض.
    [few] اختُصرت { $count } نصوص ليتسع لها العرض.
    [many] اختُصر { $count } نصًا ليتسع لها العرض.
   *[other] اختُصر { $count } نص ليتسع لها العرض.
} والنص كامل في المخطط التفصيلي.
pitch-rows-left-out = { $count ->
    [zero] كل صفوف الجداول في الشرائح.
    [one] صف من جدول في المخطط التفصيلي فقط: لا تتسع له الشريحة.
    [two] صفان من الجداول في المخطط التفصيلي فقط: لا تتسع لهما الشرائح.
    [few] { $count } صفوف من الجداول في المخطط التفصيلي فقط: لا تتسع لها الشرائح.
    [many] { $count } صفًا من الجداول في المخطط التفصيلي فقط: لا تتسع لها الشرائح.
   *[other] { $count } صف من الجداول في المخطط التفصيلي فقط: لا تتسع لها الشرائح.
}
pitch-bars-left-out = تعرض المخططات البيانية أكبر التخصصات وحدها.
pitch-place-headline = العنوان الرئيسي
pitch-place-deck_summary = الملخص
pitch-place-title = العنوان
pitch-place-bullet = النقطة { $number }
pitch-place-callout = الرقم البارز
pitch-place-notes = ملاحظات المتحدث
pitch-place-table = الجدول
pitch-place-chart = المخطط
pitch-place-appendix = الملحق، البند { $number }

pitch-place-on-slide = الشريحة { $slide }، { $place }
pitch-missing-both = { $one }؛ { $others }
progress-deck = جارٍ كتابة العرض …
pitch-not-written = تعذرت كتابة ملف ⁨.pptx⁩. المخطط التفصيلي محفوظ وملفاته موجودة. ابنِ العرض من جديد؛ فإن تكرر فأبلغ من يشغّل Trowel.
