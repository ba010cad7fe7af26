# La tarjeta que alguien inserta en una conversación, y cómo la muestra una búsqueda.

cards-inserted-stage = Etapa { $number } de { $stages }: { $stage }
cards-inserted-open = Abrir en Trowel
