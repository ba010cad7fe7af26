# البطاقة التي يُدرجها أحد في محادثة، وكيف يذكرها البحث.

cards-inserted-stage = المرحلة { $number } من { $stages }: { $stage }
cards-inserted-open = فتح في Trowel
