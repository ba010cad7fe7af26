# بطاقات ما يُتابع بعد الفوز، وطلبات التغيير.

cards-watch = قائمة المتابعة
cards-watch-title = ما يُتابع
cards-watch-said = ما يقوم عليه السعر. لكل منها مسؤول وحد؛ وما يختل منها يصبح طلب تغيير. اضغط على أحدها لتعديله أو لتسجيل اختلاله.
cards-watch-none = لا شيء يُتابع بعد: المستندات الداعمة لا تفترض شيئًا. أضف ما يقوم عليه السعر.
cards-watch-unwon = تُتابع افتراضات المقترح متى رُبحت الصفقة.
cards-watch-gone = لم يعد بين افتراضات المستندات الداعمة
cards-watch-open = فتح هذا الافتراض
cards-watch-add = متابعة شيء آخر
cards-watch-changes = { $count ->
    [zero] لا طلبات تغيير
    [one] طلب تغيير واحد
    [two] طلبا تغيير
    [few] { NUMBER($count) } طلبات تغيير
    [many] { NUMBER($count) } طلب تغيير
   *[other] { NUMBER($count) } طلب تغيير
}
cards-watch-back = العودة إلى قائمة المتابعة
cards-watch-item = افتراض مُتابَع
cards-watch-new = متابعة شيء آخر
cards-watch-log = اختل: تسجيله
cards-watch-status = الحالة
cards-watch-status-watching = قيد المتابعة
cards-watch-status-broken = مختل
cards-watch-status-closed = مغلق
cards-watch-owner = المسؤول
cards-watch-threshold = يُعد مختلًا ابتداءً من
cards-watch-threshold-hint = إن تُرك فارغًا استخرجته من الافتراض
cards-watch-most = الرقم إن وُجد
cards-watch-unit = وحدة الرقم
cards-watch-assumption = الافتراض
cards-watch-assumption-missing = اكتب ما ينبغي متابعته.
cards-watch-log-title = تسجيل افتراض مختل
cards-watch-happened = ما حدث، بكلمات يمكن للعميل قراءتها
cards-watch-happened-hint = منذ متى، وكم مرة، وإلى ماذا أدى
cards-watch-happened-missing = اكتب ما حدث.
cards-watch-pieces-title = قطع إضافية من أصل
cards-watch-pieces-said = تُسعَّر كما في المقترح: ساعاته لكل قطعة، بالكفاءة المقررة.
cards-watch-asset = الأصل
cards-watch-pieces = كم قطعة إضافية
cards-watch-hours-title = الساعات حسب الدور
cards-watch-hours-said = تُسعَّر بأسعار الكتالوج الساري، كما تكتبها.
cards-watch-role = الدور
cards-watch-hours = الساعات
cards-watch-draft = إعداد طلب التغيير

cards-change = طلب تغيير
cards-change-list = طلبات التغيير
cards-change-none = لا شيء بعد.
cards-change-title = طلب التغيير { NUMBER($number) }
cards-change-status-draft = مسودة
cards-change-status-sent = مُرسل
cards-change-status-accepted = مقبول
cards-change-status-declined = مرفوض
cards-change-by-draft = أعد مسودته { $who }، { $when }
cards-change-by-sent = علّمه مُرسلًا { $who }، { $when }
cards-change-by-accepted = علّمه مقبولًا { $who }، { $when }
cards-change-by-declined = علّمه مرفوضًا { $who }، { $when }
cards-change-agreed = ما يقوم عليه المقترح
cards-change-happened = ما حدث
cards-change-cost = تكلفته (داخلي)
cards-change-lines = { $count ->
    [zero] لا سطور فيه ›
    [one] سطره الوحيد ›
    [two] سطراه ›
    [few] كل سطوره ({ NUMBER($count) }) ›
    [many] كل سطوره ({ NUMBER($count) }) ›
   *[other] كل سطوره ({ NUMBER($count) }) ›
}
cards-change-words = ما يُقال للعميل
cards-change-words-hidden = ما يُقال للعميل يذكر سعرًا، فيظهر لمن يحق له رؤية المبالغ، في بطاقة خاصة.
cards-change-save = حفظ النص
cards-change-to-draft = العودة إلى مسودة
cards-change-to-sent = تعليمه مُرسلًا
cards-change-to-accepted = مقبول
cards-change-to-declined = مرفوض
cards-change-lines-title = السعر سطرًا سطرًا (داخلي)
cards-change-source = أسعار { $region } بعملة { $currency }، { $version ->
    [0] من الكتالوج المرفق
   *[other] من الإصدار { NUMBER($version) } من كتالوجكم
}.
cards-change-rate = { $hours } بسعر { $rate }
cards-change-typed = الساعات كما كُتبت
cards-change-of-pieces = { $count } × { $base } ({ $route }، { $asset })، ناقصًا { $less }
cards-change-back = العودة إلى الطلب
