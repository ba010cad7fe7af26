# البوابة قبل خروج المقترح، وما تقوله طلبات كل بوابة عن نفسها.

cards-gate-subject = المطلوب الموافقة عليه
cards-gate-empty = لا نتيجة لأي مرحلة سابقة، فلا شيء يُوافق عليه. شغّلها أولًا.
cards-gate-ask = اطلب الموافقة؛ يتلقى المخولون بالموافقة بطاقة في محادثتهم الخاصة.
cards-gate-unasked = مطلوب ولم يُسأل بعد: { $roles }.
cards-gate-missing = بلا نتيجة، فليس جزءًا منه: { $stages }.
cards-approval-outdated = غير محدَّث: { $stages }. الأرقام هنا لا تتبع الوضع الحالي؛ اطلب تحديثها قبل أن تقرر.
cards-gate-outdated = غير محدَّث: { $stages }. حدّثها قبل أن تطلب الموافقة.
cards-approval-money-hidden = تظهر الأسعار لمن يحق له رؤيتها، في محادثته الخاصة.
cards-approval-qualified = التأهيل
cards-approval-changes-money = تغيّرت الأسعار أيضًا؛ وتظهر لمن يحق له رؤيتها، في محادثته الخاصة.
cards-approval-stages = نتائج
cards-approval-nobody-else = من كان يمكنه حسم هذا هو من طلبه، أو سيحسم نيابة عمن طلبه: لا يمكن لأحد ذلك حتى يمنح مشرف الدور لشخص آخر، أو يحيل مدير الطلب إلى أحد.
cards-approval-changes-all = كل ما تغيّر ›
cards-approval-changes-none = لم يتغير شيء.
cards-approval-since-approved = ما تغيّر منذ أن وافق عليه { $who } في { $when }
cards-approval-since-rejected = ما تغيّر منذ أن رفضه { $who } في { $when }
cards-approval-since-superseded = ما تغيّر منذ آخر طلب من { $who }، في { $when }
cards-approval-since-open = ما تغيّر منذ آخر طلب من { $who }، في { $when }
cards-approval-since-none = – لا شيء مما يُسأل عنه هذا الدور.
cards-approval-back = العودة إلى الطلب
cards-person-missing = اختر شخصًا.

## من يمكنه أن يقرر
cards-authority-title = من يمكنه أن يقرر هذا الآن
cards-authority-count = { $people ->
    [zero] لا أحد يمكنه أن يقرر هذا الآن: لماذا ›
    [one] شخص واحد يمكنه أن يقرر هذا الآن: من ولماذا ›
    [two] شخصان يمكنهما أن يقررا هذا الآن: من ولماذا ›
    [few] { NUMBER($people) } أشخاص يمكنهم أن يقرروا هذا الآن: من ولماذا ›
    [many] { NUMBER($people) } شخصًا يمكنهم أن يقرروا هذا الآن: من ولماذا ›
   *[other] { NUMBER($people) } شخص يمكنهم أن يقرروا هذا الآن: من ولماذا ›
}
cards-authority-was = من يحق له أن يقرر لهذا الدور ›
cards-authority-can = يمكنه أن يقرر
cards-authority-cannot = لا يمكنه
cards-authority-nobody = لا أحد يمكنه أن يقرر هذا الآن. يمكن لمشرف منح الدور لأحد؛ ويمكن لمدير إحالة هذا الطلب إلى أحد.
cards-authority-approved = لا أحد بعد الآن: تمت الموافقة. القرار يُتخذ مرة واحدة.
cards-authority-rejected = لا أحد بعد الآن: رُفض. يمكن لفريق العميل أن يطلب من جديد بطلب جديد.
cards-authority-superseded = لا أحد بعد الآن: تغيّر منذئذ المطلوب الموافقة عليه. يمكن لفريق العميل أن يطلب من جديد بطلب جديد.
cards-authority-holder = يحمل الدور منذ { $since }
cards-authority-holds = يحمل الدور
cards-authority-delegate = يقرر نيابة عن { $holder } حتى { $until }
cards-authority-reassigned = أحال { $by } هذا الطلب إليه في { $since }؛ وهو لهذا الطلب وحده
cards-authority-requester = طلب هذه الموافقة، ومؤسستك لا تتيح لأحد الموافقة على طلبه
cards-authority-for-requester = يقرر حاليًا نيابة عن { $holder }، صاحب طلب الموافقة
cards-authority-lost = وصله الطلب، ولم يعد يحمل الدور ولا يقرر نيابة عمن يحمله
cards-authority-delegations = التفويضات
cards-authority-delegation = يقرر { $person } نيابة عن { $holder } من { $begins } إلى { $ends }.
cards-authority-take-back = سحب التفويض

## أن يقرر شخص آخر
cards-delegate = تفويض قراراتي
cards-delegate-said = لمدة محددة يقرر شخص آخر نيابة عنك ما يُسأل عنه دور «{ $role }»، بما في ذلك الطلبات المفتوحة. يُحتسب اليومان بتوقيت UTC؛ وينتهي تلقائيًا ويمكنك سحبه.
cards-delegate-person = من يقرر نيابة عنك
cards-delegate-from = أول يوم
cards-delegate-until = آخر يوم
cards-delegate-day-missing = اختر يومًا.
cards-delegate-do = تفويض
cards-reassign = إحالة هذا الطلب إلى شخص
cards-reassign-said = يحق له أيضًا أن يقرر هذا الطلب وحده لا غيره. ويبقى ذلك متاحًا لمن يحمل الدور.
cards-reassign-person = من يقرره
cards-reassign-do = إحالة
