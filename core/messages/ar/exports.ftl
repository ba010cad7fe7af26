# ما يمنع ملفًا من الخروج: موضعه في العروض والمستندات.

export-at-slide = الشريحة { $slide }
export-at-title = الشريحة { $slide }، العنوان
export-at-bullet = الشريحة { $slide }، النقطة { $paragraph }
export-at-table = الشريحة { $slide }، الجدول
export-at-notes = الشريحة { $slide }، الملاحظات، الفقرة { $paragraph }
export-at-chart = الشريحة { $slide }، المخطط
export-at-template = القالب ({ $part })
export-at-document = الفقرة «{ $text }»
export-at-document-table = الجدول، «{ $text }»
