# بطاقات كتالوج مسارات العمل واستيراده.

cards-file-catalogue = كتالوج مسارات عمل
cards-export-catalogue_xlsx = كتالوج مسارات العمل

cards-catalogue = مسارات العمل
cards-catalogue-title = كتالوج مسارات العمل
cards-catalogue-sample = النموذج المرفق مع Trowel
cards-catalogue-sample-again = النموذج المرفق مع Trowel، أعاده { $who }، { $when }
cards-catalogue-imported = كتالوجكم، الإصدار { $version }، استورده { $who }، { $when }
cards-catalogue-made-up = ساعاته وأسعاره معقولة لكنها ليست لأي وكالة: استورد أسعاركم قبل أن تعطي سعرًا.
cards-catalogue-how = لتغييره، نزّله وعدّل المصنف وأرسله في محادثتنا الشخصية. ترى ما سيتغير، ولا يتغير شيء قبل أن يؤكد مشرف.
cards-catalogue-routes = المسارات
cards-catalogue-in-families = عدد المسارات: { $many ->
    [zero] لا شيء
    [one] واحد
    [two] اثنان
    [few] { NUMBER($many) }
    [many] { NUMBER($many) }
   *[other] { NUMBER($many) }
}، في { $families ->
    [zero] لا عائلة
    [one] عائلة واحدة
    [two] عائلتين
    [few] { NUMBER($families) } عائلات
    [many] { NUMBER($families) } عائلة
   *[other] { NUMBER($families) } عائلة
}
cards-catalogue-services = الخدمات
cards-catalogue-roles = الأدوار
cards-catalogue-in-disciplines = عدد الأدوار: { $many ->
    [zero] لا شيء
    [one] واحد
    [two] اثنان
    [few] { NUMBER($many) }
    [many] { NUMBER($many) }
   *[other] { NUMBER($many) }
}، في { $disciplines ->
    [zero] لا تخصص
    [one] تخصص واحد
    [two] تخصصين
    [few] { NUMBER($disciplines) } تخصصات
    [many] { NUMBER($disciplines) } تخصصًا
   *[other] { NUMBER($disciplines) } تخصص
}
cards-catalogue-rates = الأسعار لـ
cards-catalogue-model-types = أنواع النماذج
cards-catalogue-export = تنزيل كمصنف
cards-catalogue-to-sample = العودة إلى النموذج المرفق
cards-catalogue-no-address = لا عنوان لجلب المصنف منه بعد.

cards-catalogue-import-title = كتالوج للاعتماد
cards-catalogue-import-unsaved = لم يتغير شيء بعد.
cards-catalogue-import-check = اطّلع على ما سيتغير، ثم اعتمد الكتالوج أو نحّه.
cards-catalogue-import-same = هذا الكتالوج مطابق للمستخدم، فلا شيء يُعتمد.
cards-catalogue-import-confirmed = اعتمده { $who }، { $when }
cards-catalogue-import-outcome = المسارات: أُضيف { NUMBER($added) }، وأُزيل { NUMBER($removed) }، وتغيّر { NUMBER($changed) }. تغييرات أخرى: { NUMBER($others) }.
cards-catalogue-import-after = المطابقات وبطاقات الأسعار المعدّة سابقًا غير محدَّثة الآن وتبيّن ذلك. لم يتغير شيء فيها.
cards-catalogue-import-discarded = نحّاه { $who }، { $when }. لم يتغير شيء.
cards-catalogue-import-wrong = { $many ->
    [zero] لا شيء للتصحيح
    [one] أمر واحد للتصحيح
    [two] أمران للتصحيح
    [few] { NUMBER($many) } أمور للتصحيح
    [many] { NUMBER($many) } أمرًا للتصحيح
   *[other] { NUMBER($many) } أمر للتصحيح
}
cards-catalogue-import-correct = لم يتغير شيء، ولا يمكن اعتماد شيء من هذا المصنف. صححه وأرسله مرة أخرى.
cards-catalogue-import-cut = المذكور هو أول { NUMBER($listed) }.
cards-catalogue-import-holds = { $many ->
    [zero] لا مسارات
    [one] مسار واحد
    [two] مساران
    [few] { NUMBER($many) } مسارات
    [many] { NUMBER($many) } مسارًا
   *[other] { NUMBER($many) } مسار
}
cards-catalogue-import-added = أُضيف { NUMBER($many) }
cards-catalogue-import-removed = أُزيل { NUMBER($many) }
cards-catalogue-import-changed = تغيّر { NUMBER($many) }
cards-catalogue-import-roles = { $many ->
    [zero] لا تغيير في الأدوار
    [one] تغيير واحد في الأدوار
    [two] تغييران في الأدوار
    [few] { NUMBER($many) } تغييرات في الأدوار
    [many] { NUMBER($many) } تغييرًا في الأدوار
   *[other] { NUMBER($many) } تغيير في الأدوار
}
cards-catalogue-import-rates = { $many ->
    [zero] لا تغيير في الأسعار
    [one] تغيير واحد في الأسعار
    [two] تغييران في الأسعار
    [few] { NUMBER($many) } تغييرات في الأسعار
    [many] { NUMBER($many) } تغييرًا في الأسعار
   *[other] { NUMBER($many) } تغيير في الأسعار
}
cards-catalogue-import-synonyms = { $many ->
    [zero] لا تغيير في المرادفات
    [one] تغيير واحد في المرادفات
    [two] تغييران في المرادفات
    [few] { NUMBER($many) } تغييرات في المرادفات
    [many] { NUMBER($many) } تغييرًا في المرادفات
   *[other] { NUMBER($many) } تغيير في المرادفات
}
cards-catalogue-import-uses = { $many ->
    [zero] لا فرصة تستخدم مسارات ستزول
    [one] فرصة واحدة تستخدم مسارات ستزول
    [two] فرصتان تستخدمان مسارات ستزول
    [few] { NUMBER($many) } فرص تستخدم مسارات ستزول
    [many] { NUMBER($many) } فرصة تستخدم مسارات ستزول
   *[other] { NUMBER($many) } فرصة تستخدم مسارات ستزول
}
cards-catalogue-import-uses-more = { $more ->
    [zero] ولا غيرها.
    [one] وواحدة أخرى كذلك.
    [two] واثنتان أخريان كذلك.
    [few] و{ NUMBER($more) } أخرى كذلك.
    [many] و{ NUMBER($more) } أخرى كذلك.
   *[other] و{ NUMBER($more) } أخرى كذلك.
}
cards-catalogue-import-uses-then = تبقى اختياراتها محفوظة وتُذكر على أنها زالت؛ وإلى أن يُختار مسار آخر تُستثنى تلك الأصول من بطاقة الأسعار.
cards-catalogue-import-take = اعتماد هذا الكتالوج
