# حقائق تقف بجانب أبعاد TROWLS. تذكر المعروف ولا تقترح درجة أبدًا.

hint-undiagnosed = لم يُحلَّل الموجز بعد. شغّل المرحلة 2، فيظهر هنا ما تجده.

hint-timing-deadline = موعد المقترح { $date }، { $days ->
    [0] أي اليوم
    [zero] أي اليوم
    [one] بعد يوم واحد من اليوم
    [two] بعد يومين من اليوم
    [few] بعد { NUMBER($days) } أيام من اليوم
    [many] بعد { NUMBER($days) } يومًا من اليوم
   *[other] بعد { NUMBER($days) } يوم من اليوم
}.
hint-timing-deadline-past = كان موعد المقترح { $date }، { $days ->
    [zero] اليوم
    [one] قبل يوم واحد
    [two] قبل يومين
    [few] قبل { NUMBER($days) } أيام
    [many] قبل { NUMBER($days) } يومًا
   *[other] قبل { NUMBER($days) } يوم
}.
hint-timing-deadline-none = لم يُحدَّد موعد للمقترح.
hint-timing-deadline-read = قُرئ من الموجز أنه يطلب المقترح بحلول { $date }، وهذا غير المسجل في الفرصة الآن.
hint-timing-go_live = ينطلق العمل في { $date }، { $days ->
    [0] أي اليوم
    [zero] أي اليوم
    [one] بعد يوم واحد من اليوم
    [two] بعد يومين من اليوم
    [few] بعد { NUMBER($days) } أيام من اليوم
    [many] بعد { NUMBER($days) } يومًا من اليوم
   *[other] بعد { NUMBER($days) } يوم من اليوم
}.
hint-timing-go_live-past = كان مقررًا أن ينطلق العمل في { $date }، { $days ->
    [zero] اليوم
    [one] قبل يوم واحد
    [two] قبل يومين
    [few] قبل { NUMBER($days) } أيام
    [many] قبل { NUMBER($days) } يومًا
   *[other] قبل { NUMBER($days) } يوم
}.
hint-timing-go_live-none = لم يُحدَّد موعد للإطلاق.
hint-timing-go_live-read = قُرئ من الموجز أن الإطلاق في { $date }، وهذا غير المسجل في الفرصة الآن.
hint-timing-backwards = الإطلاق في { $live } يسبق موعد المقترح في { $due }. لا بد أن أحد التاريخين خطأ.
hint-timing-timeline = يقول الجدول الزمني في الموجز: { $what }

hint-earlier = ‏#{ $number } «{ $name }»، بدأت في { $date }، { $status ->
    [won] رُبحت
    [lost] خُسرت
    [deprioritised] أُجّلت
   *[active] ولا تزال مفتوحة
}؛ { $known ->
    [both] درجتها في هذا البُعد { NUMBER($score) } من 10، ومجموعها { NUMBER($percentage) }%
    [score] درجتها في هذا البُعد { NUMBER($score) } من 10
    [percentage] مجموع تأهيلها { NUMBER($percentage) }%
   *[neither] وليست لها درجات
}.

hint-lessons = المستفاد من #{ $number }: «{ $lessons }»
hint-relationship-first = هذه أول فرصة هنا للعميل { $client }.
hint-relationship-client-none = لم يُسجَّل عميل، فلا يمكن البحث عن أعمال سابقة معه. عبّئ العميل فتظهر هنا.
hint-relationship-count = الفرص السابقة لهذا العميل: { NUMBER($count) }{ $won ->
    [0] {""}
   *[other] {"، "}رابحة: { NUMBER($won) }
}{ $lost ->
    [0] {""}
   *[other] {"، "}خاسرة: { NUMBER($lost) }
}{ $deprioritised ->
    [0] {""}
   *[other] {"، "}مؤجلة: { NUMBER($deprioritised) }
}{ $active ->
    [0] {""}
   *[other] {"، "}لا تزال مفتوحة: { NUMBER($active) }
}.
hint-relationship-answered = عند سؤاله عمن يقرر، أجاب العميل: «{ $answer }»
hint-relationship-open = مفتوح في الموجز: { $what }

hint-opportunity-answered = عند سؤاله عن الميزانية، أجاب العميل: «{ $answer }»
hint-opportunity-money = { $more ->
    [0] يذكر الموجز مبلغًا واحدًا: { $amount }.
    [zero] يذكر الموجز مبلغًا واحدًا: { $amount }.
    [one] يذكر الموجز مبلغًا، { $amount }، ومبلغًا آخر.
    [two] يذكر الموجز مبلغًا، { $amount }، ومبلغين آخرين.
    [few] يذكر الموجز مبلغًا، { $amount }، و{ NUMBER($more) } مبالغ أخرى.
    [many] يذكر الموجز مبلغًا، { $amount }، و{ NUMBER($more) } مبلغًا آخر.
   *[other] يذكر الموجز مبلغًا، { $amount }، و{ NUMBER($more) } مبلغ آخر.
}
hint-opportunity-open = مفتوح في الموجز: { $what }
hint-opportunity-money-none = لا مبلغ مالي في المقاطع التي استند إليها ما قُرئ.
hint-opportunity-deliverables = { $count ->
    [0] لم يجد التحليل أي مخرج.
    [zero] لم يجد التحليل أي مخرج.
    [one] يطلب الموجز مخرجًا واحدًا{ $counted ->
        [0] ، ولا يذكر كميته.
       *[other] ، ويذكر كميته.
    }
    [two] يطلب الموجز مخرجين؛ { $counted ->
        [0] بلا كمية لأي منهما.
        [zero] بلا كمية لأي منهما.
        [one] لأحدهما كمية.
        [two] لكليهما كمية.
        [few] لـ { NUMBER($counted) } منها كمية.
        [many] لـ { NUMBER($counted) } منها كمية.
       *[other] لـ { NUMBER($counted) } منها كمية.
    }
    [few] يطلب الموجز { NUMBER($count) } مخرجات؛ { $counted ->
        [0] بلا كمية لأي منها.
        [zero] بلا كمية لأي منها.
        [one] لواحد منها كمية.
        [two] لاثنين منها كمية.
        [few] لـ { NUMBER($counted) } منها كمية.
        [many] لـ { NUMBER($counted) } منها كمية.
       *[other] لـ { NUMBER($counted) } منها كمية.
    }
    [many] يطلب الموجز { NUMBER($count) } مخرجًا؛ { $counted ->
        [0] بلا كمية لأي منها.
        [zero] بلا كمية لأي منها.
        [one] لواحد منها كمية.
        [two] لاثنين منها كمية.
        [few] لـ { NUMBER($counted) } منها كمية.
        [many] لـ { NUMBER($counted) } منها كمية.
       *[other] لـ { NUMBER($counted) } منها كمية.
    }
   *[other] يطلب الموجز { NUMBER($count) } مخرج؛ { $counted ->
        [0] بلا كمية لأي منها.
        [zero] بلا كمية لأي منها.
        [one] لواحد منها كمية.
        [two] لاثنين منها كمية.
        [few] لـ { NUMBER($counted) } منها كمية.
        [many] لـ { NUMBER($counted) } منها كمية.
       *[other] لـ { NUMBER($counted) } منها كمية.
    }
}
hint-opportunity-volume = كمية بكلمات الموجز نفسها، لـ { $name }: «{ $volume }»
hint-opportunity-reach = يسمي الموجز { $markets ->
    [0] صفرًا من الأسواق
    [zero] صفرًا من الأسواق
    [one] سوقًا واحدة
    [two] سوقين
    [few] { NUMBER($markets) } أسواق
    [many] { NUMBER($markets) } سوقًا
   *[other] { NUMBER($markets) } سوق
} و{ $channels ->
    [0] صفرًا من القنوات
    [zero] صفرًا من القنوات
    [one] قناة واحدة
    [two] قناتين
    [few] { NUMBER($channels) } قنوات
    [many] { NUMBER($channels) } قناة
   *[other] { NUMBER($channels) } قناة
}{ $complexity ->
    [low] ؛ ويصف التحليل تعقيده بأنه منخفض
    [medium] ؛ ويصف التحليل تعقيده بأنه متوسط
    [high] ؛ ويصف التحليل تعقيده بأنه مرتفع
   *[unknown] {""}
}.
hint-opportunity-pipeline = { $count ->
    [zero] لا فرص أخرى مفتوحة لهذا العميل.
    [one] لا تزال فرصة أخرى لهذا العميل مفتوحة.
    [two] لا تزال فرصتان أخريان لهذا العميل مفتوحتين.
    [few] لا تزال { NUMBER($count) } فرص أخرى لهذا العميل مفتوحة.
    [many] لا تزال { NUMBER($count) } فرصة أخرى لهذا العميل مفتوحة.
   *[other] لا تزال { NUMBER($count) } فرصة أخرى لهذا العميل مفتوحة.
}

hint-what_we_know-contradictions = { $count ->
    [zero] لا يناقض الموجز نفسه. { $what }
    [one] يناقض الموجز نفسه: { $what }
    [two] يناقض الموجز نفسه في موضعين، أولهما: { $what }
    [few] يناقض الموجز نفسه في { NUMBER($count) } مواضع، أولها: { $what }
    [many] يناقض الموجز نفسه في { NUMBER($count) } موضعًا، أولها: { $what }
   *[other] يناقض الموجز نفسه في { NUMBER($count) } موضع، أولها: { $what }
}
hint-what_we_know-questions = أسئلة للعميل: مفتوحة { NUMBER($pending) }، منها حمراء { NUMBER($red) }؛ أُجيب عنها { NUMBER($answered) }، واستُبعدت { NUMBER($dismissed) }.
hint-what_we_know-questions-none = لا أسئلة للعميل.
hint-what_we_know-ambiguities = { $count ->
    [0] لم يجد التحليل شيئًا تركه الموجز مفتوحًا.
    [zero] لم يجد التحليل شيئًا تركه الموجز مفتوحًا. { $what }
    [one] يترك الموجز نقطة مفتوحة: { $what }
    [two] يترك الموجز نقطتين مفتوحتين، أولاهما: { $what }
    [few] يترك الموجز { NUMBER($count) } نقاط مفتوحة، أولاها: { $what }
    [many] يترك الموجز { NUMBER($count) } نقطة مفتوحة، أولاها: { $what }
   *[other] يترك الموجز { NUMBER($count) } نقطة مفتوحة، أولاها: { $what }
}
hint-what_we_know-earlier = كانت #{ $number } «{ $name }» للعميل نفسه؛ ويمكن قراءة ما عُرف فيها من جديد.
hint-what_we_know-sources = يستند ما قُرئ إلى { $quotes ->
    [zero] صفر من المقاطع
    [one] مقطع واحد
    [two] مقطعين
    [few] { NUMBER($quotes) } مقاطع
    [many] { NUMBER($quotes) } مقطعًا
   *[other] { NUMBER($quotes) } مقطع
} من { $files ->
    [zero] صفر من الملفات
    [one] ملف واحد
    [two] ملفين
    [few] { NUMBER($files) } ملفات
    [many] { NUMBER($files) } ملفًا
   *[other] { NUMBER($files) } ملف
}.

hint-location-region = المنطقة: { $region }.
hint-location-region-none = لم تُحدَّد منطقة.
hint-location-markets = { $count ->
    [zero] لا أسواق مسماة.
    [one] سُميت سوق واحدة: { $names }.
    [two] سُميت سوقان: { $names }{ $more ->
        [0] {""}
       *[other] {" "}وغيرها ({ NUMBER($more) })
    }.
    [few] سُميت { NUMBER($count) } أسواق: { $names }{ $more ->
        [0] {""}
       *[other] {" "}وغيرها ({ NUMBER($more) })
    }.
    [many] سُميت { NUMBER($count) } سوقًا: { $names }{ $more ->
        [0] {""}
       *[other] {" "}وغيرها ({ NUMBER($more) })
    }.
   *[other] سُميت { NUMBER($count) } سوق: { $names }{ $more ->
        [0] {""}
       *[other] {" "}وغيرها ({ NUMBER($more) })
    }.
}
hint-location-markets-none = لا يسمي الموجز أي سوق.
hint-location-outside = مسماة سوقًا، لكنها ليست ضمن المنطقة { $region } كما يحصرها Trowel: { $names }{ $more ->
    [0] {""}
   *[other] {" "}وغيرها ({ NUMBER($more) })
}.

hint-sector-services = الخدمات المطلوبة: { $names }{ $more ->
    [0] {""}
   *[other] {" "}وغيرها ({ NUMBER($more) })
}.
hint-sector-services-none = لم يُحدَّد نوع خدمة، فلا يمكن البحث عن أعمال سابقة من النوع نفسه.
hint-sector-capabilities = القدرات اللازمة: { $names }{ $more ->
    [0] {""}
   *[other] {" "}وغيرها ({ NUMBER($more) })
}.
hint-sector-first = لا فرصة سابقة هنا تطلب خدمة من النوع نفسه.
hint-sector-count = الفرص السابقة بخدمة من النوع نفسه: { NUMBER($count) }{ $won ->
    [0] {""}
   *[other] {"، "}رابحة: { NUMBER($won) }
}{ $lost ->
    [0] {""}
   *[other] {"، "}خاسرة: { NUMBER($lost) }
}{ $deprioritised ->
    [0] {""}
   *[other] {"، "}مؤجلة: { NUMBER($deprioritised) }
}{ $active ->
    [0] {""}
   *[other] {"، "}لا تزال مفتوحة: { NUMBER($active) }
}.
hint-sector-conflicts = ليست لدى Trowel قائمة تعارضات: قارن هذا العميل والقطاع بقائمتكم قبل وضع الدرجة.
