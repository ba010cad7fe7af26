# بطاقتا المرحلتين 12 و13.

## فجوات القدرات
cards-gaps-core = يغطي فريقنا
cards-gaps-core-none = لا يُطلب شيء من قائمة القدرات الداخلية.
cards-gaps-missing = ما ينقص
cards-gaps-none = لا شيء مما يطلبه الموجز يتجاوز فريقنا.
cards-gaps-more = { $more ->
    [zero] ولا غيرها.
    [one] وواحدة أخرى.
    [two] واثنتان أخريان.
    [few] و{ NUMBER($more) } أخرى.
    [many] و{ NUMBER($more) } أخرى.
   *[other] و{ NUMBER($more) } أخرى.
}
cards-gaps-reasons = عرض الأسباب
cards-gaps-level-red = لا تنفيذ بدونها
cards-gaps-level-amber = يُفضل شريك
cards-gaps-level-green = مستحسنة
cards-run-first-capability_gaps = إيجاد فجوات القدرات
cards-guide-start-capability_gaps = دع Trowel يقارن ما يطلبه الموجز بما يفعله فريقنا ومن نشاركهم. نحو نصف دقيقة.
cards-guide-check-capability_gaps = راجع كل فجوة ودرجة أهميتها ومصدر سدها، ثم أكمل المرحلة.

## المستندات الداعمة
cards-support-section-slas = مستويات الخدمة
cards-support-section-kpis = مؤشرات الأداء
cards-support-section-assumptions = الافتراضات
cards-support-section-caveats = التحفظات
cards-support-section-governance = الحوكمة
cards-support-section-empty = لا شيء من هذا في المستندات.
cards-support-deliverable = أيام العمل
cards-support-v-1 = V1
cards-support-v-2 = V2
cards-support-v-3 = V3
cards-support-days = أيام العمل: ⁨V1⁩ { $v1 } · ⁨V2⁩ { $v2 } · ⁨V3⁩ { $v3 }
cards-run-first-support_docs = إعداد المستندات الداعمة
cards-guide-start-support_docs = دع Trowel يعدّ مسودة مستويات الخدمة ومؤشرات الأداء والافتراضات والتحفظات من شروطنا ومن هذا الموجز. نحو نصف دقيقة.
cards-guide-check-support_docs = راجع الأيام والمستهدفات وما يقوم عليه السعر، واجلب مستند العميل، ثم أكمل المرحلة.
cards-export-support_docs_docx = مستند Word
