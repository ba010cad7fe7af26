# Lo que muestra un navegador en las direcciones que da Trowel.

page-open = Abrir en Microsoft Teams
page-opportunity-title = Una oportunidad en Trowel
page-opportunity =
    Este enlace lleva a una oportunidad en la que un equipo trabaja con Trowel, en Microsoft Teams.
    Aquí no se muestra nada de ella. Abra el chat con Trowel y envíe «{ $said }»: si puede verla, está allí.
page-privacy-title = Lo que conserva Trowel
page-privacy =
    Trowel conserva lo que las personas de su organización le dan en Microsoft Teams: los archivos que sueltan, los mensajes con los que inician una oportunidad, lo que se redacta y se decide, y quién hizo qué y cuándo. De las personas conserva el nombre, las direcciones de correo, el idioma y la zona horaria que indica Teams.
    Está en una base de datos de quien opera Trowel para su organización, separada de la de cualquier otra organización. Donde redacta un modelo, se le envía para ello el texto de los archivos de una oportunidad.
    Para ver, corregir o eliminar lo que se conserva de usted, diríjase al administrador de Trowel de su organización.
page-terms-title = Usar Trowel
page-terms =
    Trowel lo opera su organización, o alguien para ella, en las condiciones en las que trabaja con usted.
    Lo que redacta Trowel es una propuesta: revísela antes de confiar en ella, y antes de que la vea un cliente.
