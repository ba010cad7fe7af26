# ما تقوله بطاقتا المرحلتين 4 و5: حزمة الأسئلة والأجوبة، وأجوبة العميل، وما عاد منه.

## النصوص الطويلة
cards-excerpt = (اقتُطع هنا، { NUMBER($whole) } حرف إجمالًا)

## سؤال وجوابه
cards-answer-file = من { $file }
cards-answer-pasted = من نص ملصق
cards-answer-confirmed = أكده { $who }
cards-answer-typed = كتبه { $who }
cards-question-fill = إجابة
cards-question-dismiss = خارج النطاق
cards-question-reopen = إعادته معلّقًا

## حزمة الأسئلة والأجوبة
cards-run-first-qa_pack = إعداد حزمة الأسئلة والأجوبة
cards-pack-again = إعدادها من جديد
cards-guide-start-qa_pack = أعدّ حزمة الأسئلة والأجوبة: مصنفًا ومستند Word بالأسئلة أدناه ليعبئهما العميل. بضع ثوانٍ.
cards-guide-check-qa_pack = نزّل المصنف أو مستند Word وأرسله إلى العميل، ثم أكمل المرحلة. وحين يعود، أرسله في هذه المحادثة.
cards-pack-changed-title = الحزمة متأخرة عن الأسئلة
cards-pack-changed = { $changed ->
    [zero] لم يتغير شيء منذ إعداد الحزمة.
    [one] أُضيف سؤال أو تغيّر أو استُبعد منذ إعداد الحزمة. أعدّها من جديد قبل إرسالها.
    [two] أُضيف سؤالان أو تغيّرا أو استُبعدا منذ إعداد الحزمة. أعدّها من جديد قبل إرسالها.
    [few] أُضيفت { NUMBER($changed) } أسئلة أو تغيّرت أو استُبعدت منذ إعداد الحزمة. أعدّها من جديد قبل إرسالها.
    [many] أُضيف { NUMBER($changed) } سؤالًا أو تغيّر أو استُبعد منذ إعداد الحزمة. أعدّها من جديد قبل إرسالها.
   *[other] أُضيف { NUMBER($changed) } سؤال أو تغيّر أو استُبعد منذ إعداد الحزمة. أعدّها من جديد قبل إرسالها.
}
cards-pack-contents = ما يُسأل العميل عنه
cards-pack-questions = { $asked ->
    [zero] لا أسئلة
    [one] سؤال واحد
    [two] سؤالان
    [few] { NUMBER($asked) } أسئلة
    [many] { NUMBER($asked) } سؤالًا
   *[other] { NUMBER($asked) } سؤال
}
cards-pack-answered = { $answered ->
    [zero] لم يُجب عن أي منها بعد.
    [one] أُجيب عن واحد منها. جوابه معبأ ليتحقق منه العميل.
    [two] أُجيب عن اثنين منها. جواباهما معبآن ليتحقق منهما العميل.
    [few] أُجيب عن { NUMBER($answered) } منها. أجوبتها معبأة ليتحقق منها العميل.
    [many] أُجيب عن { NUMBER($answered) } منها. أجوبتها معبأة ليتحقق منها العميل.
   *[other] أُجيب عن { NUMBER($answered) } منها. أجوبتها معبأة ليتحقق منها العميل.
}
cards-pack-dismissed = { $dismissed ->
    [zero] لا أسئلة خارج النطاق.
    [one] سؤال آخر خارج النطاق ولا يُرسل.
    [two] سؤالان آخران خارج النطاق ولا يُرسلان.
    [few] { NUMBER($dismissed) } أسئلة أخرى خارج النطاق ولا تُرسل.
    [many] { NUMBER($dismissed) } سؤالًا آخر خارج النطاق ولا تُرسل.
   *[other] { NUMBER($dismissed) } سؤال آخر خارج النطاق ولا تُرسل.
}
cards-pack-files = الملفات
cards-pack-made = الإصدار { $version }، أُعدّ في { $when } بواسطة { $who }
cards-pack-none-made = لم يكن هناك ما يُسأل عنه حين أغلق { $who } هذا في { $when }، فلم تُعدّ ملفات.
cards-pack-look = عرض الأسئلة
cards-pack-no-questions = لا أسئلة للعميل
cards-pack-all-dismissed = كل الأسئلة خارج النطاق
cards-pack-without-ways = ستكون الحزمة فارغة، فلم تُعدّ. افتح التحليل وشغّله أو أعد سؤالًا، أو أضف سؤالًا يدويًا، أو تابع دون أسئلة.
cards-pack-open-diagnosis = فتح التحليل
cards-pack-without = المتابعة دون أسئلة

## تصدير
cards-export-qa_pack_xlsx = مصنف
cards-export-qa_pack_docx = مستند Word
cards-export-of = { $stage }، الإصدار { $version }
cards-export-size = { NUMBER($kilobytes) } ك.ب
cards-export-download = تنزيل
cards-export-minutes = { $minutes ->
    [zero] انتهت صلاحية الرابط. اطلب الملف من جديد.
    [one] يعمل الرابط دقيقة واحدة. اطلب الملف من جديد متى احتجت إلى رابط آخر.
    [two] يعمل الرابط دقيقتين. اطلب الملف من جديد متى احتجت إلى رابط آخر.
    [few] يعمل الرابط { NUMBER($minutes) } دقائق. اطلب الملف من جديد متى احتجت إلى رابط آخر.
    [many] يعمل الرابط { NUMBER($minutes) } دقيقة. اطلب الملف من جديد متى احتجت إلى رابط آخر.
   *[other] يعمل الرابط { NUMBER($minutes) } دقيقة. اطلب الملف من جديد متى احتجت إلى رابط آخر.
}
cards-export-no-address = الملف معدّ ومحفوظ، لكن لا عنوان لجلبه بعد.
cards-export-set-address = اطلب من مشرف ضبط PUBLIC_URL على العنوان الذي يمكن الوصول إلى هذه الخدمة عليه، ثم اطلب الملف من جديد.

## أجوبة العميل
cards-guide-start-client_answers = أرسل المصنف أو المستند العائد من العميل في هذه المحادثة، أو ألصق ما كتبه، أو اضغط على سؤال للإجابة عنه.
cards-answers-no-questions = لا أسئلة للعميل، فلا شيء يُجاب عنه. أضف سؤالًا يدويًا أو شغّل التحليل.
cards-answers-waiting = عادت أجوبة. لا يُحفظ شيء قبل أن تقرر.
cards-answers-waiting-more = { $more ->
    [zero] لا شيء آخر ينتظر.
    [one] وواحدة أخرى تنتظر.
    [two] واثنتان أخريان تنتظران.
    [few] و{ NUMBER($more) } أخرى تنتظر.
    [many] و{ NUMBER($more) } أخرى تنتظر.
   *[other] و{ NUMBER($more) } أخرى تنتظر.
}
cards-answers-answered = أُجيب عن { NUMBER($many) }
cards-answers-pending = معلّق: { NUMBER($many) }
cards-answers-dismissed = خارج النطاق: { NUMBER($many) }
cards-answers-still-pending = { $pending ->
    [zero] لا أسئلة معلّقة.
    [one] لا يزال سؤال واحد معلّقًا. يمكنك إكمال المرحلة بدونه: تعمل المراحل اللاحقة عندئذ بما يقوله الموجز.
    [two] لا يزال سؤالان معلّقين. يمكنك إكمال المرحلة بدونهما: تعمل المراحل اللاحقة عندئذ بما يقوله الموجز.
    [few] لا تزال { NUMBER($pending) } أسئلة معلّقة. يمكنك إكمال المرحلة بدونها: تعمل المراحل اللاحقة عندئذ بما يقوله الموجز.
    [many] لا يزال { NUMBER($pending) } سؤالًا معلّقًا. يمكنك إكمال المرحلة بدونها: تعمل المراحل اللاحقة عندئذ بما يقوله الموجز.
   *[other] لا يزال { NUMBER($pending) } سؤال معلّقًا. يمكنك إكمال المرحلة بدونها: تعمل المراحل اللاحقة عندئذ بما يقوله الموجز.
}
cards-answers-paste = لصق أجوبة
cards-answers-paste-how = بريد من العميل أو ملاحظات مكالمة. يُقسَّم إلى أجوبة، سؤالًا سؤالًا، ويُعرض عليك؛ ولا يُحفظ شيء قبل أن تؤكده.
cards-answers-paste-label = ما كتبه العميل
cards-answers-paste-missing = ألصق أو اكتب شيئًا أولًا.
cards-answers-paste-read = قراءة الأجوبة

## ما عاد
cards-import-title = ما عاد من العميل
cards-import-pasted = نص ملصق
cards-import-by = { $who }، { $when }
cards-import-look = عرض الأجوبة
cards-import-open = عرض
cards-import-new = { $many ->
    [zero] لا جواب جديدًا
    [one] فُهم جواب واحد
    [two] فُهم جوابان
    [few] فُهمت { NUMBER($many) } أجوبة
    [many] فُهم { NUMBER($many) } جوابًا
   *[other] فُهم { NUMBER($many) } جواب
}
cards-import-conflict = { $many ->
    [zero] لا تعارض
    [one] تعارض واحد
    [two] تعارضان
    [few] { NUMBER($many) } تعارضات
    [many] { NUMBER($many) } تعارضًا
   *[other] { NUMBER($many) } تعارض
}
cards-import-unplaced = تعذر وضع { NUMBER($many) }
cards-import-same = معروف من قبل: { NUMBER($many) }
cards-import-blank = تُرك فارغًا: { NUMBER($many) }
cards-import-unsaved = لم يُحفظ شيء بعد.
cards-import-check = راجع الأجوبة ثم احفظها. ما تعذر وضعه لا يُحفظ: انسخه إلى السؤال الذي ينتمي إليه.
cards-import-decide = حدد أي جواب يُعتمد حيث تتعدد الأجوبة، ثم احفظ. وما لا تحسمه يبقى كما هو.
cards-import-nothing-new = لا جواب جديدًا فيه، فلا شيء يُحفظ.
cards-import-confirmed = أكده { $who }، { $when }
cards-import-discarded = نحّاه { $who }، { $when }. لم يُحفظ شيء.
cards-import-discarded-again = إن كان ذلك خطأ، فأرسل الملف مرة أخرى أو ألصق النص مرة أخرى.
cards-import-saved = { $many ->
    [zero] لم يكن أي جواب جديدًا، فلم يُحفظ شيء
    [one] حُفظ جواب واحد
    [two] حُفظ جوابان
    [few] حُفظت { NUMBER($many) } أجوبة
    [many] حُفظ { NUMBER($many) } جوابًا
   *[other] حُفظ { NUMBER($many) } جواب
}
cards-import-left-kept = { $many ->
    [zero] لم يبق جواب معروف كما كان.
    [one] جواب معروف بقي كما كان.
    [two] جوابان معروفان بقيا كما كانا.
    [few] { NUMBER($many) } أجوبة معروفة بقيت كما كانت.
    [many] { NUMBER($many) } جوابًا معروفًا بقي كما كان.
   *[other] { NUMBER($many) } جواب معروف بقي كما كان.
}
cards-import-left-conflicts = { $many ->
    [zero] لم يبق تعارض دون حسم.
    [one] بقي تعارض واحد دون حسم، فبقي سؤاله كما كان. احسمه في قائمة الأسئلة.
    [two] بقي تعارضان دون حسم، فبقي سؤالاهما كما كانا. احسمهما في قائمة الأسئلة.
    [few] بقيت { NUMBER($many) } تعارضات دون حسم، فبقيت أسئلتها كما كانت. احسمها في قائمة الأسئلة.
    [many] بقي { NUMBER($many) } تعارضًا دون حسم، فبقيت أسئلتها كما كانت. احسمها في قائمة الأسئلة.
   *[other] بقي { NUMBER($many) } تعارض دون حسم، فبقيت أسئلتها كما كانت. احسمها في قائمة الأسئلة.
}
cards-import-left-gone = { $many ->
    [zero] لم يختف أي سؤال.
    [one] اختفى سؤال، فلم يُحفظ جوابه.
    [two] اختفى سؤالان، فلم يُحفظ جواباهما.
    [few] اختفت { NUMBER($many) } أسئلة، فلم تُحفظ أجوبتها.
    [many] اختفى { NUMBER($many) } سؤالًا، فلم تُحفظ أجوبتها.
   *[other] اختفى { NUMBER($many) } سؤال، فلم تُحفظ أجوبتها.
}
cards-import-confirm = حفظ هذه الأجوبة
cards-import-discard = تنحية
cards-import-to-choices = العودة للحسم والحفظ
cards-import-conflicts-title = حيث تتعارض الأجوبة
cards-import-choices-here = تقليب الصفحة يُضيع ما اخترته أعلاه. اطّلع على الصفحات الأخرى أولًا، ثم اختر واحفظ هنا.
cards-import-conflicts-left = { $left ->
    [zero] لا تعارضات أخرى.
    [one] تعارض آخر لا تتسع له هذه البطاقة. يبقى كما هو حتى تحسمه في قائمة الأسئلة؛ ويلي ما عاد.
    [two] تعارضان آخران لا تتسع لهما هذه البطاقة. يبقيان كما هما حتى تحسمهما في قائمة الأسئلة؛ ويلي ما عاد.
    [few] { NUMBER($left) } تعارضات أخرى لا تتسع لها هذه البطاقة. تبقى كما هي حتى تحسمها في قائمة الأسئلة؛ ويلي ما عاد.
    [many] { NUMBER($left) } تعارضًا آخر لا تتسع لها هذه البطاقة. تبقى كما هي حتى تحسمها في قائمة الأسئلة؛ ويلي ما عاد.
   *[other] { NUMBER($left) } تعارض آخر لا تتسع لها هذه البطاقة. تبقى كما هي حتى تحسمها في قائمة الأسئلة؛ ويلي ما عاد.
}
cards-import-new-title = المفهوم
cards-import-unplaced-title = ما تعذر وضعه
cards-import-basis-text = عُرف من كلمات السؤال
cards-import-basis-number = عُرف من رقم السؤال
cards-import-basis-likeness = عُرف بالتشابه: تحقق منه
cards-import-known = المعروف
cards-import-returned = العائد
cards-import-which = أي جواب يُعتمد؟
cards-import-undecided = لم يُحسم: لا يُحفظ شيء
cards-import-keep = إبقاء المعروف
cards-import-keep-none = عدم حفظ أي منها
cards-import-take = اعتماد: { $answer }
cards-import-take-one = اعتماد { $number }: { $answer }
cards-import-offers-more = { $more ->
    [zero] لم يعد جواب آخر.
    [one] عاد جواب آخر.
    [two] عاد جوابان آخران.
    [few] عادت { NUMBER($more) } أجوبة أخرى.
    [many] عاد { NUMBER($more) } جوابًا آخر.
   *[other] عاد { NUMBER($more) } جواب آخر.
}
cards-file-answers = أجوبة العميل
cards-place-files-answers = هذه أجوبة العميل عن #{ $number }

## عينات للمعرض
cards-sample-placeless = يقع تحت الجدول، لا بجانب سؤال.
cards-sample-macros = في المصنف وحدات ماكرو. لم تُشغَّل.
