# بطاقة المرحلة 16.

cards-plan-section-phases = مراحل التنفيذ
cards-plan-section-markets = الأسواق بترتيبها
cards-plan-section-measures = المقاييس الجارية
cards-plan-section-training = التدريب والتبني
cards-plan-section-compliance = الامتثال والسياسات
cards-plan-section-risks = المخاطر
cards-plan-section-empty = لا شيء من هذا في الخطة.
cards-plan-owner = { $owner }
cards-plan-objectives = الأهداف
cards-plan-milestones = المعالم
cards-plan-needs = يحتاج إلى: { $needs }
cards-plan-wave-lead = السوق الرائدة
cards-plan-wave-fast_follower = سوق تابعة مبكرة
cards-plan-wave-long_tail = سوق لاحقة
cards-plan-unwon = تبقى الخطة متاحة للقراءة، ولا يعمل بها أحد ما لم تُربح الصفقة.
cards-plan-unplanned = يُخطَّط التنفيذ متى رُبحت الصفقة.
cards-run-first-delivery_plan = تخطيط التنفيذ
cards-guide-start-delivery_plan = دع Trowel يخطط التنفيذ مما وُعد به: المراحل والأسواق والتدريب والمقاييس. نحو نصف دقيقة.
cards-guide-check-delivery_plan = راجع مراحل التنفيذ ومسؤوليها وترتيب الأسواق، ثم أكمل المرحلة.
