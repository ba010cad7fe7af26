# ما تقوله بطاقات النطاق: ما يريد العميل صنعه.

## الأصول
cards-run-first-assets = سرد الأصول
cards-guide-start-assets = دع Trowel يسرد ما يريد العميل صنعه: صف لكل أصل بكميته وكلمات الموجز نفسها. نحو نصف دقيقة. ويبقى ما تضيفه يدويًا.
cards-guide-check-assets = راجع الأسماء والفئات والكميات وأضف الناقص، ثم أكمل المرحلة.
cards-assets-none = القائمة فارغة، فلا شيء يُطابق أو يُسعَّر. أضف ما تعرفه يدويًا، أو اطلب من العميل قائمة وشغّل المرحلة بها.
cards-assets-title = ما يريد العميل صنعه
cards-assets-count = { $assets ->
    [zero] لا أصول
    [one] أصل واحد
    [two] أصلان
    [few] { NUMBER($assets) } أصول
    [many] { NUMBER($assets) } أصلًا
   *[other] { NUMBER($assets) } أصل
}
cards-assets-pieces = { $pieces ->
    [zero] لا قطع
    [one] قطعة واحدة
    [two] قطعتان
    [few] { $written } قطع
    [many] { $written } قطعة
   *[other] { $written } قطعة
}
cards-assets-tier-of = الفئة: { $tier }
cards-assets-added = أُضيف يدويًا
cards-assets-edited = عُدّل يدويًا
cards-assets-stated = يقول الموجز: «{ $stated }»
cards-assets-edit = تعديل
cards-assets-add = إضافة مُخرَج
cards-assets-add-help = هل ينقص القائمة شيء؟ أضفه مُخرَجًا مستقلًا، صفًا لكل ما سيُصنع. وتبقيه إعادة تشغيل المرحلة.
cards-assets-new = إضافة مُخرَج
cards-assets-save-new = إضافة إلى القائمة
cards-assets-change = تعديل الأصل
cards-assets-change-help = ما تحفظه هنا يبقى عند إعادة تشغيل المرحلة.
cards-assets-remove = إزالة من القائمة
cards-assets-name = الاسم
cards-assets-name-missing = اكتب ما سيُصنع، مثل «إعلان ثابت للتواصل الاجتماعي، 1:1».
cards-assets-description = الوصف
cards-assets-tier = الفئة كما يسميها العميل
cards-assets-volume = عدد القطع
cards-assets-volume-wrong = الكمية عدد صحيح من 1 إلى { $most }.

## عينات للمعرض
cards-sample-left-out = استُثني صف كميته صفر: ملصق نافذة. أضفه يدويًا إن كان مطلوبًا.
