# بطاقتا المرحلتين 10 و11.

cards-team-fte = { $fte } FTE
cards-team-change = { $before } ← { $after }
cards-team-hours = الساعات
cards-team-people = الأشخاص
cards-team-price = السعر
cards-team-total = الإجمالي
cards-team-before = قبل
cards-team-after = بعد الكفاءة
cards-team-of-year = كل FTE يعادل { $hours } في السنة.

## الكفاءة
cards-efficiency-scenario-conservative = متحفظ
cards-efficiency-scenario-moderate = معتدل
cards-efficiency-scenario-aggressive = طموح
cards-efficiency-choice = { $scenario } ({ $share })
cards-efficiency-unpriced = لا بطاقة أسعار بعد، فلا ساعات تُخفَّض. ابنِ بطاقة الأسعار أولًا ثم عد إلى هنا.
cards-efficiency-open-rate_card = فتح بطاقة الأسعار
cards-efficiency-guide-first = اختر سيناريو وعاين ما يغيّره ثم احفظه.
cards-efficiency-guide-preview = هذه معاينة ولم يُحفظ شيء. احفظها، أو غيّر الأرقام وعاين من جديد.
cards-efficiency-guide-complete = راجع ما تغيّره الكفاءة المحفوظة، ثم أكمل المرحلة.
cards-efficiency-saved = حفظها { $who }، { $when }: الإصدار { $version }
cards-efficiency-unsaved = لم يُحفظ شيء بعد. هذا ما سيغيّره الاقتراح.
cards-efficiency-kept = ما حفظه { $who } ({ $when }، الإصدار { $version }) يبقى حتى تحفظ.
cards-efficiency-effect = ما تغيّره
cards-efficiency-form = الكفاءة
cards-efficiency-scenario = السيناريو
cards-efficiency-blanket = النسبة العامة
cards-efficiency-blanket-empty = كما يقترح السيناريو
cards-efficiency-range = من 0 إلى 90%. لا تُخفَّض أدوار البرنامج أبدًا.
cards-efficiency-disciplines = حسب التخصص
cards-efficiency-override-empty = كالنسبة العامة
cards-efficiency-programme = أدوار البرنامج: لا تُخفَّض أبدًا
cards-efficiency-elsewhere = لا دور في بطاقة الأسعار هذه
cards-efficiency-applied = الأدوات
cards-efficiency-tools = الأدوات المستخدمة، مع فواصل بينها
cards-efficiency-notes = الملاحظات
cards-efficiency-preview = معاينة
cards-efficiency-save = حفظ

## تشكيل الفريق
cards-run-first-team_shape = حساب الفريق
cards-guide-start-team_shape = احسب الفريق من بطاقة الأسعار والكفاءة المحفوظة: FTE لكل دور وتخصص.
cards-guide-check-team_shape = راجع الساعات والأشخاص والسعر، ثم أكمل المرحلة.
cards-team-again = حسابه من جديد
cards-team-needs-rate_card = فتح بطاقة الأسعار
cards-team-needs-efficiency = فتح الكفاءة
cards-team-table = ‏FTE حسب التخصص والدور
cards-team-chart = ‏FTE حسب التخصص، بعد الكفاءة
cards-team-axis = FTE
cards-team-others = { $count } غيرها
cards-team-reduced = خُفِّض { $share }
cards-team-kept = دور برنامج، لا يُخفَّض أبدًا
