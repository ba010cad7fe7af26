# بطاقات قالب العروض التقديمية، وقالب معروض.

cards-file-template = قالب للعروض التقديمية
cards-template = قالب العرض
cards-template-title = قالب العروض التقديمية
cards-template-sample = القالب المرفق مع Trowel، بلون هويتكم
cards-template-own = { $name }، اعتمده { $who }، { $when }
cards-template-how = لاستخدام قالبكم، أرسل ملف .potx في محادثتنا الشخصية، أو قل «template» مع ملف .pptx مرفق. ترى أي تخطيطاته سيُستخدم، ولا يتغير شيء قبل أن يؤكد مشرف.
cards-template-to-sample = العودة إلى النموذج المرفق
cards-template-import-title = قالب للعروض التقديمية
cards-template-import-unsaved = لم يتغير شيء بعد.
cards-template-import-check = اطّلع على التخطيطات التي ستُستخدم، ثم اعتمد القالب أو نحّه.
cards-template-import-asked = قُرئ هذا الملف على أنه موجز، ويبدو قالبًا. فأيهما هو؟
cards-template-import-wrong = لا يمكن استخدام هذا قالبًا
cards-template-import-confirmed = اعتمده { $who }، { $when }
cards-template-import-after = تستخدمه العروض المعدّة من الآن. وتبقى السابقة كما هي.
cards-template-import-discarded = نحّاه { $who }، { $when }. لم يتغير شيء.
cards-template-import-brief = قال { $who } إنه موجز، { $when }. لم يتغير شيء.
cards-template-take = استخدامه قالبًا للعروض
cards-template-brief = إنه موجز
cards-template-cover = الغلاف
cards-template-points = شرائح النقاط
cards-template-picture = شرائح بجدول أو مخطط
