import type { around as english } from '../en/around';
import type { TranslationOf } from '../translate';

export const around: TranslationOf<typeof english> = {
  'popup.claim': 'El reclamo de esta página',
  'draft.kept': '(se conservan hasta que guarde)',
  'draft.back': '(de antes, conservados para usted)',
  'near.title': 'Lo que vence pronto',
  'near.all': 'Todo en el seguimiento',
  'near.more': '{count} más en el seguimiento',
  'section.shortcuts': 'Atajos de teclado',
  'section.about': 'Acerca de CoolClaim',
  'keys.what': 'Estas teclas sirven en cualquier pestaña del navegador.',
  'keys.open': 'Abrir CoolClaim en esta página',
  'keys.fill': 'Mostrar la revisión; al pulsar otra vez, llenar lo que muestra',
  'keys.lock': 'Bloquear CoolClaim',
  'keys.none': 'todavía sin teclas',
  'keys.change': 'Cambiar las teclas en el navegador',
  'keys.changeAt': 'Si la página no se abre, copie esta dirección en la barra de direcciones:',
  'keys.for': 'Teclas: {command}',
  'keys.hint': 'Por ejemplo Ctrl+Shift+F o Alt+Shift+9. Déjelo vacío para no usar ninguna.',
  'keys.set': 'Usar estas teclas',
  'keys.setFor': 'Usar estas teclas: {command}',
  'keys.usual': 'Las de siempre',
  'keys.usualFor': 'Las de siempre: {command}',
  'keys.saved': 'Desde ahora: {keys}',
  'keys.menuTitle': 'Clic derecho',
  'keys.menu':
    'El clic derecho sobre una casilla de un formulario ofrece llenarla con lo que usted elija, y llenar todo el reclamo. En ese menú no hay ningún dato suyo.',
  'about.what':
    'Llena los formularios de reclamo de las aseguradoras para quienes pagaron por su cuenta el enfriamiento del cuero cabelludo, y dice qué hay que adjuntar.',
  'about.version': 'Versión {version}',
  'about.free': 'Libre y de código abierto, con la licencia MIT.',
  'about.licences': 'Licencias de las bibliotecas con las que está hecho',
  'about.private':
    'Todo lo que usted escribe queda cifrado en este navegador. CoolClaim no tiene servidor, ni cuenta, ni conexión alguna a internet: no se envía nada a nadie, tampoco a nosotros.',
  'about.permissions': 'Qué puede hacer en este navegador, y por qué',
  'about.storage': 'Guardar su bóveda cifrada y sus ajustes.',
  'about.activeTab': 'Leer y llenar la página en la que usted usa su botón, su menú o sus teclas, y ninguna otra.',
  'about.contextMenus': 'Mostrar sus opciones en el menú del clic derecho.',
  'about.alarms': 'Bloquearse solo cuando pasa el tiempo que usted eligió y cuando se bloquea la pantalla.',
  'about.hosts': 'Otras páginas solo un sitio a la vez, donde usted lo permita: vea Sitios.',
  'about.independent':
    'CoolClaim no pertenece a ninguna aseguradora ni a ningún fabricante de gorros fríos. No es consejo médico ni legal: deciden su plan, su médico y su factura.',
};
