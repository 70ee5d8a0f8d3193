import type { popup as english } from '../en/popup';
import type { TranslationOf } from '../translate';

export const popup: TranslationOf<typeof english> = {
  lock: 'Bloquear',
  back: 'Volver',
  cancel: 'Cancelar',
  'passphrase.show': 'Mostrar',
  'passphrase.hide': 'Ocultar',
  'unlock.title': 'Sus reclamos están bloqueados',
  'unlock.passphrase': 'Frase de contraseña',
  'unlock.go': 'Desbloquear',
  'unlock.working': 'Desbloqueando…',
  'welcome.title': 'Recupere lo que pagó por el enfriamiento del cuero cabelludo',
  'welcome.what':
    'CoolClaim llena el formulario de reclamo de su seguro con los códigos correctos y le muestra qué debe adjuntar.',
  'welcome.privacy': 'Todo queda cifrado en este navegador. No se envía nada a ningún lado y nunca pulsa Enviar.',
  'welcome.start': 'Empezar',
  'noProfile.title': 'Todavía no hay datos para llenar',
  'noProfile.what': 'Anote sus datos y su tratamiento una sola vez; después, cada formulario es un clic.',
  'noProfile.go': 'Anotar mis datos',
  'popup.options': 'Opciones',
  'popup.reading': 'Leyendo esta página…',
  'popup.fill': 'Llenar este reclamo',
  'popup.fillAgain': 'Llenar esta página otra vez',
  'popup.again': 'Intentar de nuevo',
  'popup.filling': 'Llenando…',
  'popup.confirm': 'Llenar {count} {count|campo|campos}',
  'popup.checklist': 'Mostrar la lista',
  'popup.closedFrames': 'Una parte de esta página viene de otro sitio que CoolClaim no puede leer:',
  'results.nothingLeft': 'No queda nada que CoolClaim pueda llenar en esta página.',
  'review.title': 'Revíselo, por favor',
  'review.what':
    'Todavía no se ha escrito nada. Desmarque una casilla para no tocar ese campo. También se rellenan los campos que aparezcan por sus respuestas.',
  'review.why': 'Por qué',
  'review.whyFor': 'Por qué: {label}',
  'who.profile': 'Perfil',
  'who.course': 'Tratamiento',
};
