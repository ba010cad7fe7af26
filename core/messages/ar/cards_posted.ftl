# النافذة التي تبدأ فرصة من رسالة.

cards-posted-from = من رسالة { $author }، { $when }
cards-posted-from-undated = من رسالة { $author }
cards-posted-name = اسم الفرصة
cards-posted-taken = ما سيُقرأ
cards-posted-text = الرسالة نفسها
cards-posted-left = ما لا يمكن أخذه
cards-posted-left-how = نزّله وأرسله في المحادثة مع Trowel؛ وهناك ينضم إلى الفرصة.
cards-posted-pictures = { $count ->
    [zero] لا صور في الرسالة
    [one] صورة واحدة في الرسالة
    [two] صورتان في الرسالة
    [few] { $count } صور في الرسالة
    [many] { $count } صورة في الرسالة
   *[other] { $count } صورة في الرسالة
}
cards-posted-foreign = الرسالة من مؤسسة أخرى. يُؤخذ نصها كما هو؛ وتبقى ملفاتها مكانها، لأن Trowel لا يحق له فتحها.
cards-posted-start = بدء
