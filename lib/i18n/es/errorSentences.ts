/**
 * Errors by their stable code. Where one code has several English sentences, the Spanish one covers them all; `{number}`
 * is the number that the English one names.
 */
export const errorSentences: Readonly<Record<string, string>> = {
  'profile-invalid': 'Este archivo no es un perfil de CoolClaim válido. No se cambió nada.',
  'profile-newer': 'Este perfil es de una versión más nueva de CoolClaim. Actualice CoolClaim y ábralo otra vez.',
  'vault-damaged':
    'Su bóveda está dañada y no se pudo abrir. Se dejó como está; en las opciones puede guardar lo almacenado, luego borrarla y restaurar una copia de seguridad.',
  'vault-newer': 'Su bóveda es de un CoolClaim más nuevo y no se tocó. Actualice la extensión para abrirla.',
  'passphrase-too-short':
    'Use al menos 10 caracteres; cuatro o cinco palabras sencillas son fáciles de recordar y difíciles de adivinar.',
  'not-saved': 'El navegador no pudo guardarlo. Lo guardado antes sigue ahí; inténtelo de nuevo.',
  'record-missing': 'Este perfil ya no está en su bóveda.',
  'record-damaged': 'Este perfil está dañado y no se pudo abrir; los demás siguen bien.',
  'no-profile': 'Primero agregue su perfil.',
  'no-such-course': 'Este tratamiento ya no está en el perfil.',
  'wrong-passphrase': 'Esa frase de contraseña no es la correcta. No se cambió nada; inténtelo de nuevo.',
  'too-many-tries': 'Demasiados intentos equivocados: espere {number} segundos e inténtelo de nuevo.',
  'recovery-code-mistyped':
    'Este código tiene un error de escritura: compárelo con su papel. Tiene 28 letras y números.',
  'wrong-recovery-code': 'Este código no abre su bóveda. Si hizo uno más nuevo, solo ese sirve.',
  'no-recovery-code': 'Para esta bóveda no se hizo ningún código de recuperación; solo la abre su frase de contraseña.',
  'no-room':
    'El navegador ya no tiene espacio y esto no se guardó. Lo guardado antes sigue ahí; quite archivos que no necesite o libere espacio.',
  'not-erased': 'El navegador no pudo borrarlo todo. Inténtelo de nuevo.',
  'not-a-backup': 'Este archivo no es una copia de seguridad de CoolClaim.',
  'backup-damaged': 'Esta copia de seguridad está dañada o incompleta y no se restauró nada. Pruebe con otra copia.',
  'backup-newer': 'Esta copia es de un CoolClaim más nuevo. Actualice la extensión para restaurarla.',
  locked: 'Primero desbloquee CoolClaim.',
  'no-vault': 'Todavía no hay bóveda. Elija una frase de contraseña para crearla.',
  'vault-exists': 'Usted ya tiene una bóveda. Desbloquéela.',
  'page-silent': 'La página no respondió. Vuelva a cargarla e inténtelo de nuevo.',
  'page-empty': 'Esta pestaña está vacía. Abra primero la página de reclamos de su aseguradora.',
  'page-of-browser':
    'Esta es una página del propio navegador, que ninguna extensión puede leer. Abra primero la página de su reclamo.',
  'page-of-store':
    'El navegador no deja que ninguna extensión lea su tienda de extensiones. Abra primero la página de su reclamo.',
  'page-of-extension':
    'Esta es una página de una extensión, no un formulario de reclamo. Abra primero la página de su reclamo.',
  'page-is-source': 'Esto es el código fuente de una página. Abra la página misma para llenar su formulario.',
  'page-without-address': 'Esta página no tiene una dirección que CoolClaim entienda.',
  'page-unknown':
    'CoolClaim no puede leer esta pestaña: está vacía, es del navegador, o aquí no se pulsó el botón de CoolClaim en la barra.',
  'page-is-file':
    'El navegador deja que CoolClaim lea archivos solo si usted permite el acceso a las URL de archivo en los detalles de la extensión.',
  'page-refused':
    'El navegador no deja que CoolClaim lea esta página. Vuelva a cargarla y pulse otra vez el botón de CoolClaim en la barra.',
  'page-barred':
    'Una casilla del formulario de esta página tiene un nombre que impide que los programas lo lean con seguridad, así que se dejó como está.',
  'page-pdf':
    'Esto es un PDF en el visor del navegador, y ninguna extensión puede llenarlo ahí. Guárdelo y ábralo en Opciones, Formularios de reclamo en PDF.',
  'page-unsafe':
    'Esta página no es segura, así que no se escribió nada. Pulse el botón de CoolClaim en la barra para leer por qué y decidir.',
  'form-covered':
    'Algo en esta página tapa el formulario, como un mensaje o un aviso de cookies. Ciérrelo y vuelva a intentarlo.',
  'no-form': 'En esta página no hay ningún formulario que CoolClaim pueda leer.',
  'bad-keys': 'El navegador no acepta estas teclas. Pruebe con Ctrl o Alt, quizá Shift, y una letra.',
  'no-tab': 'Aquí no hay ninguna página para llenar.',
  'no-answer': 'La otra parte de CoolClaim no respondió. Vuelva a cargar la página e inténtelo de nuevo.',
  'vault-silent':
    'CoolClaim todavía no responde, así que se le vuelve a preguntar cada pocos segundos; si sigue así, reinicie el navegador.',
  'no-panel':
    'En esta página no se puede poner ningún panel. Los resultados están aquí y la lista de lo que hay que adjuntar, en las opciones.',
  'bad-message': 'Dos partes de CoolClaim no se entendieron. Vuelva a cargar la página e inténtelo de nuevo.',
  'bad-setting': 'Ese ajuste no sirve. Elija un número entero de minutos.',
  'portal-invalid': 'Este archivo no es un archivo de portal válido de CoolClaim. No se cambió nada.',
  'portal-newer': 'Este archivo de portal es de un CoolClaim más nuevo. Actualice la extensión para usarlo.',
  'sites-damaged': 'Lo que usted enseñó está dañado y no se pudo leer. Los formularios se leen sin ello.',
  'sites-newer': 'Lo que usted enseñó es de un CoolClaim más nuevo y no se tocó. Actualice la extensión para usarlo.',
  'too-much-taught': 'CoolClaim no guarda tantos campos para un sitio.',
  'no-such-site': 'Ya no hay nada guardado para este sitio.',
  'file-heic':
    'Este archivo es una foto en el formato del iPhone (HEIC), que las aseguradoras no aceptan: compártala como JPEG, o elija «Más compatible» en Ajustes, Cámara, Formatos.',
  'file-type': 'Este archivo no es un PDF ni una imagen JPEG o PNG, así que no se agregó.',
  'file-empty': 'Este archivo está vacío, así que no se agregó.',
  'file-too-large': 'Este archivo pasa de 25 MB: guárdelo más pequeño y agréguelo otra vez.',
  'not-a-photo': 'Este archivo ya es un PDF y no una foto: agréguelo arriba con «Elegir archivos».',
  'picture-unreadable':
    'Una de las imágenes no se puede leer; puede estar dañada. Tome la foto otra vez o guárdela de nuevo como JPEG.',
  'picture-blocked':
    'Su navegador no deja que las extensiones lean imágenes (resistFingerprinting), así que no se hizo nada con ellas. Permítalo e inténtelo de nuevo.',
  'copy-locked': 'Este PDF está protegido con contraseña, así que no se puede hacer una copia más pequeña.',
  'copy-damaged': 'Este PDF está dañado y no se puede leer, así que no se puede hacer una copia más pequeña.',
  'not-smaller':
    'Este archivo no se puede reducir tanto y seguir siendo legible: escanéelo otra vez en blanco y negro a 150 o 200 ppp, o divídalo en dos archivos.',
  'nothing-to-shrink':
    'Este PDF no contiene fotos que se puedan reducir, así que no se puede hacer una copia más pequeña: quite las páginas que no hagan falta o divídalo en dos archivos.',
  'bad-file': 'El archivo cambió mientras se leía y no se agregó. Inténtelo de nuevo.',
  'storage-full':
    'El navegador ya no tiene espacio para este archivo y no se agregó. Quite archivos que no necesite o libere espacio.',
  'file-not-saved': 'El navegador no pudo guardar este archivo y no se agregó. Inténtelo de nuevo.',
  'document-damaged': 'Este archivo está dañado y no se puede usar: quítelo y agréguelo otra vez. Lo demás sigue bien.',
  'pdf-not-a-pdf': 'Este archivo no es un PDF. Elija el formulario en blanco como archivo PDF.',
  'pdf-damaged': 'Este PDF está dañado y no se puede leer. Descargue el formulario otra vez de su aseguradora.',
  'pdf-locked': 'Este PDF está protegido con contraseña. Pida a su aseguradora un formulario sin ella.',
  'pdf-xfa':
    'Este formulario está hecho en Adobe XFA, que solo Adobe Reader puede llenar. Pida a su aseguradora un formulario PDF común.',
  'pdf-no-form':
    'Este PDF no tiene campos que llenar: es una página impresa. Busque una versión del formulario que se pueda llenar.',
  'pdf-write-failed': 'No se pudo guardar el formulario llenado. El formulario en blanco quedó como estaba.',
  'document-characters':
    'Esta carta tiene caracteres que aquí no se pueden imprimir. Escríbalos de otra manera e inténtelo de nuevo.',
  'document-empty': 'Esta carta está vacía y no hay nada con que hacer un PDF.',
  'letter-too-long': 'Esta carta es demasiado larga para guardarla: acórtela a diez páginas o menos.',
  'letter-without-claim': 'Primero guarde su perfil; después esta carta se puede guardar con él.',
  'letter-changed':
    'Esta carta se cambió en otra ventana y la suya no se guardó encima: copie lo que escribió y vuelva a cargar esta página.',
  'no-such-document': 'Este archivo ya no está guardado aquí.',
  'pdf-flat-edition':
    'Esto parece un CMS-1500, pero no la edición 02/12 impresa derecha en su página, así que no se escribió nada. Busque una versión del formulario que se pueda llenar.',
  'picture-damaged': 'Esta imagen está dañada y no se puede leer.',
  'access-unreadable': 'Lo que usted permitió en los sitios no se pudo leer. Permítalo otra vez donde lo necesite.',
  'course-unknown': 'Este tratamiento no está en el perfil.',
  'bad-meaning': 'Esta casilla no puede contener eso.',
  'never-filled': 'CoolClaim nunca llena ni marca esta casilla; le queda a usted.',
  'no-review': 'El formulario cambió: vuelva a él y pulse otra vez el botón de CoolClaim.',
  'no-site': 'Solo se pueden recordar páginas de un sitio web, y esta es un archivo o una parte del navegador.',
  'no-such-field': 'Este campo ya no está en la página.',
  'no-such-item': 'Esta fila ya no está en la lista.',
  'not-allowed': 'Solo CoolClaim mismo puede pedir esto.',
  'not-tellable':
    'Otra casilla de esta página se ve igual que esta, así que CoolClaim no podría distinguirlas la próxima vez.',
  'nothing-to-undo': 'En esta página no hay nada que CoolClaim pueda deshacer.',
  'page-changed':
    'La página cambió después de que usted vio la revisión, así que no se escribió nada. Véala otra vez y luego llene.',
  'page-too-large': 'Esta página tiene más campos de los que CoolClaim puede recordar.',
  'too-many-fields': 'Esta página tiene demasiados campos para que CoolClaim recuerde qué significan.',
  'page-source-locked':
    'Este archivo está protegido con una contraseña y no se pueden tomar sus páginas: guarde una copia sin contraseña.',
  'page-source-damaged':
    'Este archivo está dañado y no se pueden leer sus páginas: ábralo, imprímalo a PDF y guarde esa copia.',
  'page-source-xfa':
    'Este archivo es un formulario Adobe XFA, cuyas páginas solo dibuja Adobe Reader: imprímalo allí a PDF y guarde esa copia.',
  'page-source-collection': 'Este archivo es una carpeta con otros archivos: sáquelos y guarde cada uno por separado.',
  'page-source-entries':
    'Este archivo tiene datos que aquí no se pueden dibujar: ábralo, imprímalo a PDF y guarde esa copia.',
  'packet-empty': 'Elija al menos un archivo para el paquete.',
  'packet-characters':
    'El número de afiliado (member ID) o el número de reclamo tiene signos que aquí no se pueden imprimir. Corríjalo y vuelva a hacer el paquete.',
  internal: 'Algo falló dentro de CoolClaim. Inténtelo de nuevo.',
  'import-too-large': 'Estos archivos pasan de 50 MB, más de lo que CoolClaim lee: elija menos.',
  'import-too-many-files': 'Elija como máximo {number} archivos a la vez.',
  'import-empty': 'Este archivo está vacío.',
  'import-not-json':
    'Este archivo no es JSON, así que no es un perfil de CoolClaim ni una exportación de datos de salud. Quizás quedó cortado: descárguelo otra vez.',
  'import-other-json': 'Esto no es un perfil de CoolClaim ni un recurso FHIR, así que no hay nada que tomar de él.',
  'import-unknown':
    'CoolClaim no lee este tipo de archivo. Lee FHIR (JSON), una tabla (CSV), una factura detallada (PDF con texto) y sus propios perfiles y copias de seguridad.',
  'import-mixed': 'Elija estos archivos uno después del otro: solo los archivos FHIR se pueden leer juntos.',
  'import-nothing':
    'Nada en este archivo trata de un paciente, un plan, un médico, un diagnóstico o un reclamo, así que no hay nada que tomar de él.',
  'import-does-not-fit': 'Esto no cabe en el perfil, así que no se tomó nada.',
  'import-changed-since': 'El perfil cambió desde entonces, así que no se deshizo.',
  'import-no-profile': 'En esta copia de seguridad no hay ningún perfil.',
  'import-ccda':
    'Esto es un resumen de atención (C-CDA), que habla a los médicos de su salud y no a las aseguradoras de un reclamo: en el portal de su aseguradora pida sus datos como FHIR (JSON), que los portales también llaman «share my claims data» o «Patient Access».',
  'import-fhir-xml': 'Esto es FHIR como XML: pida al portal los mismos datos como JSON.',
  'import-xlsx': 'Esto es un libro de Excel: guarde la hoja como CSV y elija ese archivo.',
  'import-office':
    'Este es un archivo de un programa de oficina, que CoolClaim no lee: guarde la tabla como CSV, o la factura como PDF, y elija ese archivo.',
  'import-zip': 'Esto es un archivo zip: descomprímalo y elija los archivos que contiene.',
  'import-markup':
    'Este archivo es una página web o XML, que CoolClaim no lee: pida sus datos como FHIR (JSON), que los portales también llaman «share my claims data» o «Patient Access».',
  'import-portal-file': 'Esto es un archivo de portal de CoolClaim: se importa en Sitios.',
  'import-scan':
    'Esto es una imagen o un escaneo sin texto, y CoolClaim no lee imágenes: pida la factura como PDF con texto, o escriba sus líneas.',
  'import-no-columns':
    'Esta tabla no tiene una fila de encabezados que CoolClaim conozca: ponga al menos Fecha e Importe (Date, Amount) sobre las columnas.',
  'import-too-many-rows':
    'Esta tabla tiene {number} filas, y en un tratamiento caben 200 cargos: guarde solo los cargos del enfriamiento y elija ese archivo.',
  'import-no-lines':
    'En este PDF no se encontró ninguna línea con fecha e importe, así que no hay nada que tomar de él.',
  'import-pdf-locked': 'Este PDF está protegido con contraseña: pida la factura sin ella.',
  'import-pdf-damaged': 'Este PDF está dañado y no se puede leer: descárguelo otra vez.',
  'import-too-many-pages':
    'Este PDF tiene {number} páginas, demasiadas para una factura: guarde solo las de la factura.',
};
