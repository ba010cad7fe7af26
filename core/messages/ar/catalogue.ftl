# ما يعيب كتالوجًا معروضًا، وما سيغيّره اعتماده.

catalogue-refused = { $count ->
    [zero] لا شيء يُصحَّح في هذا الكتالوج. لم يتغير شيء؛ ويبقى الكتالوج المستخدم. أرسل الكتالوج من جديد.
    [one] في هذا الكتالوج أمر واحد يُصحَّح. لم يتغير شيء؛ ويبقى الكتالوج المستخدم. صحّحه وأرسل الكتالوج من جديد.
    [two] في هذا الكتالوج أمران يُصحَّحان. لم يتغير شيء؛ ويبقى الكتالوج المستخدم. صحّحهما وأرسل الكتالوج من جديد.
    [few] في هذا الكتالوج { $count } أمور تُصحَّح. لم يتغير شيء؛ ويبقى الكتالوج المستخدم. صحّحها وأرسل الكتالوج من جديد.
    [many] في هذا الكتالوج { $count } أمرًا يُصحَّح. لم يتغير شيء؛ ويبقى الكتالوج المستخدم. صحّحها وأرسل الكتالوج من جديد.
   *[other] في هذا الكتالوج { $count } أمر يُصحَّح. لم يتغير شيء؛ ويبقى الكتالوج المستخدم. صحّحها وأرسل الكتالوج من جديد.
}
catalogue-refused-cut = في هذا الكتالوج ما يُصحَّح، وعدده { $count }، وأدناه أول { $listed } منه. لم يتغير شيء؛ ويبقى الكتالوج المستخدم. صحّحها وأرسل الكتالوج من جديد.
catalogue-problem = { $where }: { $what }
catalogue-at-line = ‏{ $file }، السطر { $line }
catalogue-at-column = ‏{ $file }، السطر { $line }، العمود «{ $column }»
catalogue-at-row = الورقة «{ $sheet }»، الصف { $row }
catalogue-at-cell = الورقة «{ $sheet }»، الخلية { $cell }
catalogue-names = { $more ->
    [0] { $names }
   *[other] { $names } وغيرها ({ $more })
}

catalogue-not-a-workbook = هذا ليس مصنف Excel. صدّر الكتالوج الحالي وعدّل ذلك المصنف وأرسله بصيغة ⁨.xlsx⁩.
catalogue-too-large = الملف أكبر من { $most } ميغابايت. أزل ما ليس من الكتالوج.
catalogue-too-heavy = تستغرق قراءة المصنف وقتًا أو ذاكرة أكثر مما يحتاجه كتالوج. أزل ما ليس من الكتالوج، أو ابدأ من جديد من تصدير الحالي.
catalogue-unreadable = تعذرت قراءة المصنف. افتحه واحفظه من جديد بصيغة ⁨.xlsx⁩ وأرسل تلك النسخة.
catalogue-no-sheets = هذا المصنف ليس كتالوجًا: ليست فيه أي من الأوراق { $known }. صدّر الكتالوج الحالي وعدّل ذلك المصنف وأرسله.
catalogue-sheet-missing = الورقة «{ $sheet }» ناقصة. في الكتالوج الأوراق { $known }. أضفها، أو ابدأ من جديد من تصدير الكتالوج الحالي.
catalogue-file-missing = الملف { $file } ناقص. أضفه بجانب غيره.
catalogue-file-encoding = الملف { $file } غير محفوظ بترميز UTF-8. احفظه بصيغة «CSV UTF-8».
catalogue-file-broken = الملف { $file } ليس جدولًا: علامة اقتباس غير مغلقة أو في غير موضعها. راجع علامات الاقتباس فيه.
catalogue-rows = في الورقة «{ $sheet }» أكثر من { $most } صف. أزل ما ليس من الكتالوج.
catalogue-nothing = لا شيء تحت العناوين. عبّئ صفًا واحدًا على الأقل.
catalogue-columns-missing = { $count ->
    [zero] لا أعمدة ناقصة. { $columns }
    [one] العمود { $columns } ناقص. العناوين في الصف الأول: أضفه هناك.
    [two] العمودان { $columns } ناقصان. العناوين في الصف الأول: أضفهما هناك.
    [few] الأعمدة { $columns } ناقصة. العناوين في الصف الأول: أضفها هناك.
    [many] الأعمدة { $columns } ناقصة. العناوين في الصف الأول: أضفها هناك.
   *[other] الأعمدة { $columns } ناقصة. العناوين في الصف الأول: أضفها هناك.
}
catalogue-column-twice = هناك عمودان باسم «{ $column }». أبقِ أحدهما.
catalogue-column-unknown = ليس «{ $column }» من أعمدة هذا الجدول، وفيه { $known }. أعد تسميته أو أزله.
catalogue-cell-stray = النص «{ $text }» ليس تحت أي عنوان. انقله إلى عمود أو أزله.
catalogue-formula = في هذه الخلية صيغة. استبدل بها قيمتها (انسخ ثم الصق كقيم).

catalogue-merged = الخلايا هنا مدمجة، فكلها فارغة ما عدا الأولى. ألغِ دمجها وعبّئ كل خلية.
catalogue-empty = لا يجوز أن يكون العمود «{ $column }» فارغًا. عبّئه.
catalogue-long = طول النص { $length } حرف؛ والحد الأقصى { $longest }. اختصره.
catalogue-character = في النص حرف لا يمكن تخزينه. اكتبه من جديد.
catalogue-choice = ليس «{ $text }» من قيم العمود «{ $column }». استخدم إحدى القيم: { $known }.
catalogue-flag = ‏«{ $text }» ليس yes ولا no. استخدم أحدهما.
catalogue-number = ليس «{ $text }» رقمًا. استخدم الأرقام والنقطة العشرية فقط، مثل 2.5.
catalogue-negative = ‏«{ $text }» أقل من صفر. استخدم صفرًا أو أكثر.
catalogue-decimals = في «{ $text }» أكثر من { $most } من المنازل العشرية. قرّبه.
catalogue-too-much = ‏«{ $text }» أكبر من { $most }، وهو أقصى ما يقبله هذا العمود. تحقق من الرقم.
catalogue-code = ليس «{ $text }» رمزًا. استخدم حتى 40 من الحروف والأرقام والنقاط والشرطات المائلة والواصلات، بلا مسافات.
catalogue-code-twice = الرمز { $code } موجود في الصف { $first }. أعطِ أحدهما رمزًا آخر، أو أزله.
catalogue-family-differs = للعائلة «{ $family }» القيمة «{ $there }» في صفها الأول و«{ $here }» هنا. استخدم القيمة نفسها في كل صفوف العائلة.
catalogue-role-twice = الدور «{ $role }» موجود في الصف { $first }. أزل أحدهما.
catalogue-role-reserved = لا يمكن تسمية دور «{ $role }»، لأن في جدول الساعات عمودًا بهذا الاسم. اختر اسمًا آخر.
catalogue-role-unknown = لا دور باسم «{ $role }» في جدول الأدوار. أضفه هناك بتخصصه وأسعاره، أو صحّح العنوان.
catalogue-route-unknown = لا مسار برمز { $code } في جدول المسارات. أضفه هناك، أو صحّح الرمز.
catalogue-model-type = ليس «{ $text }» نوع نموذج. استخدم حروفًا لاتينية صغيرة وأرقامًا وشرطات سفلية، مثل current_oplus.
catalogue-model-type-default = لا صف بنوع النموذج { $model_type } الذي تبدأ به كل فرصة. أضف صفًا منه لكل مسار.
catalogue-hours-twice = ساعات { $code } لـ { $model_type } موجودة في الصف { $first }. أزل أحد الصفين.
catalogue-hours-missing = ليست لنوع النموذج { $model_type } ساعات لـ { $count ->
    [zero] أي مسار
    [one] مسار واحد
    [two] مسارين
    [few] { $count } مسارات
    [many] { $count } مسارًا
   *[other] { $count } مسار
}: { $codes }. أضف الصفوف الناقصة، أو صحّح نوع النموذج إن كان فيه خطأ إملائي.
catalogue-no-hours = لا ساعات لأي دور هنا. عبّئ واحدًا على الأقل، أو أزل المسار.
catalogue-currency = ليس «{ $text }» عملة. استخدم حروفها الثلاثة، مثل GBP.
catalogue-rate-twice = لـ { $role } سعر في { $region } بعملة { $currency } في الصف { $first }. أزل أحدهما.
catalogue-rate-role-unknown = لا دور باسم «{ $role }» في جدول الأدوار. أضفه هناك، أو صحّح الاسم.
catalogue-rate-zero = السعر ناقص أو صفر. اكتب تكلفة الساعة.
catalogue-rates-missing = ليس في { $region } بعملة { $currency } سعر لـ { $roles }. أضف صفًا لكل منها.
catalogue-family-unknown = لا عائلة باسم «{ $family }» في جدول المسارات. صحّح الاسم، أو أزل الصف.
catalogue-synonym-taken = ‏«{ $synonym }» للعائلة «{ $family }» بالفعل. أزل أحدهما.

catalogue-changes-none = هذا الكتالوج هو نفسه المستخدم. لا شيء يُغيَّر.
catalogue-changes = المسارات: أُضيف { $added }، وأُزيل { $removed }، وتغيّر { $changed }. تغييرات الأدوار: { $roles }، والأسعار: { $rates }، والمرادفات: { $synonyms }. لم يتغير شيء بعد.
catalogue-route-added = مسار جديد { $code }، { $name }.
catalogue-route-removed = يُزال المسار { $code }، { $name }.
catalogue-route-changed = المسار { $code }، { $name }: { $what }
catalogue-value-changed = { $column }: «{ $before }» يصبح «{ $after }».
catalogue-text-changed = يتغير نص «{ $column }».
catalogue-role-hours = { $role } من { $before } إلى { $after }
catalogue-then = { $first } { $rest }
catalogue-hours-changed = { $model_type }: من { $before } إلى { $after } ساعة ({ $roles }).
catalogue-role = { $discipline }{ $programme ->
    [true] ، دور على مستوى البرنامج
   *[other] {""}
}
catalogue-role-added = دور جديد { $role } ({ $discipline }).
catalogue-role-removed = يُزال الدور { $role }.
catalogue-role-changed = الدور { $role }: من «{ $before }» إلى «{ $after }».
catalogue-rate-added = سعر جديد: { $role } في { $region } بسعر { $hourly } { $currency }.
catalogue-rate-removed = يُزال سعر { $role } في { $region } ({ $hourly } { $currency }).
catalogue-rate-changed = { $role } في { $region }: من { $before } إلى { $hourly } { $currency }.
catalogue-synonyms-added = تُعرف «{ $family }» أيضًا باسم: { $synonyms }.
catalogue-synonyms-removed = لم تعد «{ $family }» تُعرف باسم: { $synonyms }.
catalogue-model-type-added = نوع نموذج جديد { $model_type }.
catalogue-model-type-removed = يُزال نوع النموذج { $model_type }؛ وتحتاج الفرص التي تستخدمه إلى نوع آخر.
