# بطاقة المرحلة 17.

cards-run-first-handoff = تسليم
cards-handoff-again = تسليم من جديد
cards-guide-start-handoff = سلّم الفرصة الموافق عليها. تتلقاها كل وجهة أدناه مرة واحدة، ويظهر إيصالها هنا.
cards-guide-check-handoff = راجع ما آل إليه الأمر لدى كل وجهة، ثم أكمل المرحلة.
cards-handoff-changed = تغيّر شيء منذ هذا التسليم، فلدى الوجهات أدناه ما كان قبل ذلك. سلّم من جديد لتحديثها: السجل نفسه والملفات نفسها، لا نسخ ثانية.

cards-handoff-will = ما سيحدث
cards-handoff-will-library = توضع ملفات العميل في مجلد خاص بالفرصة.
cards-handoff-will-crm = يُكتب الاسم والعميل والسعر وتاريخ الإغلاق والحالة في سجل الفرصة.
cards-handoff-will-regional = يُبلَّغ من يحمل الدور الإقليمي في محادثته الخاصة.
cards-handoff-will-talent = يُبلَّغ المسمَّون في الإعدادات في محادثاتهم الخاصة.
cards-handoff-will-slack = تُنشر رسالة في القناة.

cards-handoff-targets = الوجهات
cards-handoff-state-waiting = بالانتظار
cards-handoff-state-sending = في الطريق
cards-handoff-state-done = تم
cards-handoff-state-failed = فشل
cards-handoff-state-unknown = غير معروف
cards-handoff-state-not_configured = غير مُعدّ
cards-handoff-waits = بانتظار الدور: المكتبة أولًا، لأن البقية تحمل عنوانها.
cards-handoff-again-at = تُعاد المحاولة في { $when }.
cards-handoff-earlier = من تسليم سابق: { $said }
cards-handoff-told = أُبلغ في { $when }: { $people }
cards-handoff-posted = نُشر في { $when }
cards-handoff-left-library = { $updated ->
    [yes] { $count ->
        [zero] لم يُحدَّث ملف في المجلد نفسه
        [one] حُدِّث ملف واحد في المجلد نفسه
        [two] حُدِّث ملفان في المجلد نفسه
        [few] حُدِّثت { NUMBER($count) } ملفات في المجلد نفسه
        [many] حُدِّث { NUMBER($count) } ملفًا في المجلد نفسه
       *[other] حُدِّث { NUMBER($count) } ملف في المجلد نفسه
    }
   *[no] { $count ->
        [zero] مجلد فارغ: لم يكن هناك ملف للتسليم
        [one] ملف واحد في مجلد خاص
        [two] ملفان في مجلد خاص
        [few] { NUMBER($count) } ملفات في مجلد خاص
        [many] { NUMBER($count) } ملفًا في مجلد خاص
       *[other] { NUMBER($count) } ملف في مجلد خاص
    }
}، { $when }. اضغط لفتحه.
cards-handoff-left-crm = { $updated ->
    [yes] حُدِّث السجل نفسه
   *[no] سجل جديد
}، { $when }: { $id }. اضغط لفتحه.

cards-handoff-package = ما سُلِّم
cards-handoff-name = الاسم
cards-handoff-status = الحالة
cards-handoff-close = تاريخ الإغلاق
cards-handoff-qualified = التأهيل
cards-handoff-price = السعر بعد الكفاءة
cards-handoff-files = الملفات
cards-handoff-retry = إعادة المحاولة: { $target }
cards-handoff-send-again = إعادة الإرسال: { $target }

## إعدادات المؤسسة
cards-tenant-handoff = التسليم
cards-tenant-handoff-said = من يُعلَن لهم التسليم، إلى جانب المخولين بالموافقة الإقليمية. يُبلَّغ كل منهم في محادثته الخاصة مع Trowel.
cards-tenant-handoff-none = لم يُسمَّ فريق مواهب.
cards-tenant-talent = فريق المواهب، مع فواصل بين الأسماء
cards-tenant-talent-hint = عناوين أو معرّفات Entra لأشخاص سبق أن قالوا hi لـ Trowel
