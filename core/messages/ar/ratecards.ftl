# ما يمنع ملفًا من الخروج إلى عميل: ما وُجد فيه، وأين.

ratecard-leak = لم يُعدّ الملف: كان سيُظهر للعميل ما ليس له. { $first }{ $count ->
    [zero] {""}
    [one] {""}
    [two] {" "}(في موضعين إجمالًا.)
    [few] {" "}(في { $count } مواضع إجمالًا.)
    [many] {" "}(في { $count } موضعًا إجمالًا.)
   *[other] {" "}(في { $count } موضع إجمالًا.)
} لم يُرسل شيء. أزله من هناك وأعدّ الملف من جديد.
ratecard-found = في { $place }: { $what }.
ratecard-figure = سعر يخصنا وحدنا ({ $figure })
ratecard-word = الكلمات «{ $word }»
ratecard-charged = ما يُحتسب على العميل، «{ $words }»
ratecard-name = اسم عميل آخر ({ $name })
ratecard-note = ملاحظة داخلية («{ $note }»)
ratecard-closed = يتعذر فحص جزء من الملف: { $place }.
ratecard-unreadable = يتعذر فحص الملف. { $problem }
ratecard-at-cell = الورقة «{ $sheet }»، الخلية { $cell }
ratecard-at-hidden-cell = الورقة المخفية «{ $sheet }»، الخلية { $cell }
ratecard-at-formula = صيغة { $place }
ratecard-at-comment = التعليق في الورقة «{ $sheet }»، الخلية { $cell }
ratecard-at-name = الاسم المعرَّف «{ $name }»
ratecard-at-property = خاصية المستند «{ $name }»
ratecard-at-sheet = رأس الورقة «{ $sheet }» أو تذييلها أو كائناتها
ratecard-at-part = الجزء { $part }
ratecard-at-embedded = { $place }، داخل الملف المضمَّن { $file }
