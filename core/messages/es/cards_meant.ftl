# Lo que quizá quiso decir quien no escribió un comando tal cual.

cards-meant = No sé bien qué quiere decir, así que no hice nada. ¿Es una de estas cosas?
cards-meant-new = Iniciar «{ $name }»
cards-meant-open = Buscar «{ $name }»
cards-meant-list = Todas las oportunidades
cards-meant-status = Cómo vamos
cards-meant-whoami = Quién soy aquí
cards-meant-roles = Quién tiene qué rol
cards-meant-assign = Dar o retirar un rol
cards-meant-settings = Configuración
cards-meant-catalogue = El catálogo
cards-meant-import = Importar un catálogo
cards-meant-template = La plantilla de presentaciones
cards-meant-preferences = Lo que se me avisa
cards-meant-notifications = Lo nuevo
cards-meant-help = Ayuda
