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
  'recovery-code-mistyped': 'Hay un error al escribir este código: compárelo con su papel. Tiene 28 letras y números.',
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
  'page-unreadable': 'CoolClaim no puede leer esta página.',
  'page-unsafe':
    'Esta página no es segura, así que no se escribió nada. Pulse el botón de CoolClaim en la barra para leer por qué y decidir.',
  'form-covered':
    'Algo en esta página tapa el formulario, como un mensaje o un aviso de cookies. Ciérrelo y vuelva a intentarlo.',
  'no-form': 'En esta página no hay ningún formulario que CoolClaim pueda leer.',
  'no-tab': 'Aquí no hay ninguna página para llenar.',
  'no-answer': 'La otra parte de CoolClaim no respondió. Vuelva a cargar la página e inténtelo de nuevo.',
  'bad-message': 'Dos partes de CoolClaim no se entendieron. Vuelva a cargar la página e inténtelo de nuevo.',
  'bad-setting': 'Ese ajuste no sirve. Elija un número entero de minutos.',
  'portal-invalid': 'Este archivo no es un archivo de portal válido de CoolClaim. No se cambió nada.',
  'portal-newer': 'Este archivo de portal es de un CoolClaim más nuevo. Actualice la extensión para usarlo.',
  'sites-damaged': 'Lo que usted enseñó está dañado y no se pudo leer. Los formularios se leen sin ello.',
  'sites-newer': 'Lo que usted enseñó es de un CoolClaim más nuevo y no se tocó. Actualice la extensión para usarlo.',
  'too-much-taught': 'CoolClaim no guarda tantos campos para un sitio.',
  'no-such-site': 'Ya no hay nada guardado para este sitio.',
  'file-heic':
    'Este archivo es una foto en el formato del iPhone (HEIC), que las aseguradoras no aceptan: compártala como JPEG, o elija “Más compatible” en Ajustes, Cámara, Formatos.',
  'file-type': 'Este archivo no es un PDF ni una imagen JPEG o PNG, así que no se agregó.',
  'file-empty': 'Este archivo está vacío, así que no se agregó.',
  'file-too-large': 'Este archivo pasa de 25 MB: guárdelo más pequeño y agréguelo otra vez.',
  'bad-file': 'El archivo cambió mientras se leía y no se agregó. Inténtelo de nuevo.',
  'storage-full':
    'El navegador ya no tiene espacio para este archivo y no se agregó. Quite archivos que no necesite o libere espacio.',
  'file-not-saved': 'El navegador no pudo guardar este archivo y no se agregó. Inténtelo de nuevo.',
  'document-damaged': 'Este archivo está dañado y no se puede usar: quítelo y agréguelo otra vez. Lo demás sigue bien.',
  'no-such-document': 'Este archivo ya no está guardado aquí.',
  'pdf-flat-edition':
    'Esto parece un CMS-1500, pero no la edición 02/12 impresa derecha en su página, así que no se escribió nada. Busque una versión del formulario que se pueda llenar.',
  internal: 'Algo falló dentro de CoolClaim. Inténtelo de nuevo.',
};
