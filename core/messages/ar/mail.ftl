# البريد المرسل إلى من لم يصل إليهم Teams، والصفحة خلف رابطه.

mail-subject-request = موافقتك مطلوبة: { $stage } للفرصة #{ $number } { $name }
mail-subject-reminder = تذكير: موافقتك مطلوبة: { $stage } للفرصة #{ $number } { $name }
mail-subject-escalation = لا يزال بانتظار قرار: { $stage } للفرصة #{ $number } { $name }
mail-asked-request = طلب { $who } في { $when } الموافقة على «{ $stage }» للفرصة #{ $number } { $name }. تُسأل لأنك تحمل دور { $role }.
mail-asked-reminder = طلب { $who } في { $when } الموافقة على «{ $stage }» للفرصة #{ $number } { $name }، ولم يقرر أحد بعد. تُسأل لأنك تحمل دور { $role }.
mail-asked-escalation = طلب { $who } في { $when } الموافقة على «{ $stage }» للفرصة #{ $number } { $name } من دور { $role }، ولم يقرر أحد بعد. تُبلَّغ لأن بإمكانك متابعة الأمر.
mail-client = العميل: { $client }
mail-waits-for = يمكن لأي من هؤلاء أن يقرر: { $names }.
mail-waits-for-nobody = لا أحد يحمل ذلك الدور الآن، فلا يمكن لأحد أن يقرر. يمكن لمشرف منحه لأحد.
mail-changed = ما تغيّر منذ آخر طلب من هذا الدور:
mail-decide = اطّلع وقرّر
mail-link = يعمل الرابط مرة واحدة، حتى { $until }، وفتحه لا يقرر شيئًا.
mail-address = أُعدّ لك وحدك: لا تعد توجيه هذه الرسالة.
mail-teams = في Teams، قل «open #{ $number }» لـ Trowel.
mail-why = أُرسلت هذه الرسالة لأن Trowel لم يتمكن من الوصول إليك في Teams.
mail-approved = سُجلت موافقتك. لم يبق شيء هنا؛ يمكنك إغلاق هذه الصفحة.
mail-rejected = سُجل رفضك مع سببه. لم يبق شيء هنا؛ يمكنك إغلاق هذه الصفحة.

confirm-title = طلب موافقة
confirm-title-of = الموافقة على «{ $stage }» للفرصة #{ $number }
confirm-decide = قرارك
confirm-as = تقرر بصفتك { $who }، لدور { $role }. قرارك نهائي، ويمكن لكل من يعمل على الفرصة قراءة ملاحظته.
confirm-note = ملاحظة (يحتاج الرفض إلى سبب)
confirm-footer = ‏Trowel. تعمل هذه الصفحة من الرابط في بريدك فقط؛ لا تمررها لأحد.
