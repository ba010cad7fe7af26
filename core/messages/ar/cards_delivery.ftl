# بطاقة المرحلة 9.

cards-delivery-section-steps = كيف تُنجز كل خطوة
cards-delivery-section-caveats = ما لا تغطيه الأدوات
cards-delivery-section-risks = المخاطر
cards-delivery-section-empty = لا شيء من هذا في التوصية.
cards-delivery-recommended = الموصى به
cards-run-first-delivery_model = التوصية بنموذج التنفيذ
cards-guide-start-delivery_model = دع Trowel يوصي بكيفية تنفيذ العمل: ما يصنعه الناس، وأين تساعد أدوات الذكاء الاصطناعي. نحو نصف دقيقة.
cards-guide-check-delivery_model = راجع الخطوات وأدواتها والمخاطر، ثم أكمل المرحلة.
