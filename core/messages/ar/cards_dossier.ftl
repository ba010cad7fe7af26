# بطاقة حزمة الأدلة.

cards-dossier-open = حزمة الأدلة: كل المسجل في ملف واحد ›
cards-dossier-title = حزمة الأدلة
cards-dossier-holds = كل المسجل في ملف zip واحد: ما صنعته كل مرحلة وممّ صنعته وبأي أدلة، وكل قرار وتكلفة وتسليم، وسجل التدقيق. تحوي أسعارًا وتكاليف، وليست للعملاء.
cards-dossier-download = تنزيل
cards-dossier-minutes = { $minutes ->
    [zero] تُعدّ الحزمة مما هو مسجل وقت جلبها. انتهت صلاحية هذا الرابط.
    [one] تُعدّ الحزمة مما هو مسجل وقت جلبها. هذا الرابط لك ويعمل دقيقة واحدة.
    [two] تُعدّ الحزمة مما هو مسجل وقت جلبها. هذا الرابط لك ويعمل دقيقتين.
    [few] تُعدّ الحزمة مما هو مسجل وقت جلبها. هذا الرابط لك ويعمل { NUMBER($minutes) } دقائق.
    [many] تُعدّ الحزمة مما هو مسجل وقت جلبها. هذا الرابط لك ويعمل { NUMBER($minutes) } دقيقة.
   *[other] تُعدّ الحزمة مما هو مسجل وقت جلبها. هذا الرابط لك ويعمل { NUMBER($minutes) } دقيقة.
}
cards-dossier-no-address = لا عنوان لجلب الحزمة منه بعد.
cards-dossier-made = الحزم المعدّة
cards-dossier-none = لا شيء بعد. بعد أن تجلبها يظهر رأسها هنا: البصمة التي تبيّن لاحقًا هل بقيت الحزمة على حالها.
cards-dossier-row = { $records ->
    [zero] الإصدار { $version }، { $when }، { $who }، بلا سجلات. الرأس:
    [one] الإصدار { $version }، { $when }، { $who }، سجل واحد. الرأس:
    [two] الإصدار { $version }، { $when }، { $who }، سجلان. الرأس:
    [few] الإصدار { $version }، { $when }، { $who }، { NUMBER($records) } سجلات. الرأس:
    [many] الإصدار { $version }، { $when }، { $who }، { NUMBER($records) } سجلًا. الرأس:
   *[other] الإصدار { $version }، { $when }، { $who }، { NUMBER($records) } سجل. الرأس:
}
cards-dossier-more = { $more ->
    [zero] لا حزم سابقة أخرى.
    [one] حزمة سابقة واحدة مذكورة في الأحدث.
    [two] حزمتان سابقتان مذكورتان في الأحدث.
    [few] { NUMBER($more) } حزم سابقة مذكورة في الأحدث.
    [many] { NUMBER($more) } حزمة سابقة مذكورة في الأحدث.
   *[other] { NUMBER($more) } حزمة سابقة مذكورة في الأحدث.
}
cards-dossier-check = للتحقق من حزمة، شغّل «⁨python app.py verify⁩» مع ملفها و«⁨--head⁩» والرأس المذكور هنا.
