# ما قد يقصده من لم يكتب أمرًا بصيغته.

cards-meant = لست متأكدًا مما تقصده، فلم أفعل شيئًا. هل هو واحد من هذه؟
cards-meant-new = بدء «{ $name }»
cards-meant-open = البحث عن «{ $name }»
cards-meant-list = كل الفرص
cards-meant-status = أين وصلنا
cards-meant-whoami = من أنا هنا
cards-meant-roles = من يحمل أي دور
cards-meant-assign = منح دور أو سحبه
cards-meant-settings = الإعدادات
cards-meant-catalogue = الكتالوج
cards-meant-import = استيراد كتالوج
cards-meant-template = قالب العروض
cards-meant-preferences = ما أُبلَّغ به
cards-meant-notifications = الجديد
cards-meant-help = المساعدة
