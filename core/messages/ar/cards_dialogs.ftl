# نماذج تعرض صفوفًا كثيرة معًا، غالبًا في مربع حوار.

cards-many-edit = تعديل متعدد…
cards-many-questions = أسئلة للعميل
cards-many-found = { $found ->
    [0] لم يوجد شيء؛ ابحث عن غيره أو عن كل شيء.
   *[other] { $found } من أصل { $total }، صفحة { $page } من { $pages }.
}
cards-many-search = بحث
cards-many-status = عرض الحالة
cards-many-priority = عرض الأولوية
cards-many-any = الكل
cards-many-find = حفظ وعرض
cards-many-save = حفظ
cards-many-next = حفظ، الصفحة التالية
cards-many-previous = حفظ، الصفحة السابقة
cards-many-close = حفظ وإغلاق
cards-many-long = هذا الجواب أطول من أن يُعدَّل هنا؛ وهو كامل في نموذجه الخاص.
cards-many-refused = لم يُحفظ.
cards-many-assets = الأصول
cards-many-assets-add = إضافة أصل
cards-many-assets-remove = إزالة من القائمة
cards-match-find = البحث عن مسار…
cards-match-typing = البحث عن مسار بالكتابة
cards-match-typing-hint = اسم أو رمز أو كلمة من الموجز
cards-match-take = اختيار هذا المسار
cards-efficiency-apart = تجربة في مربع حوار…
cards-roles-picked = البحث عن أشخاص
