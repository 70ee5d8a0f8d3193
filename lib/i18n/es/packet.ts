import type { packet as english } from '../en/packet';
import type { TranslationOf } from '../translate';

export const packet: TranslationOf<typeof english> = {
  'section.packet': 'Paquete',
  'packet.what':
    'Los papeles guardados de este reclamo en un solo PDF y en el orden del envío, con su número de afiliado (member ID), el número de reclamo y «Page n of m» al pie de cada página. Los archivos guardados quedan como están.',
  'packet.noMemberId':
    'Falta su número de afiliado (member ID) y no aparecería en las páginas. Agréguelo en {section}.',
  'packet.noClaimNumber':
    'Todavía no hay número de reclamo, así que no aparecerá en las páginas. Cuando su aseguradora le dé uno, anótelo en {section}.',
  'packet.missing': 'Obligatorio, y no está en el paquete:',
  'packet.papers': 'Papeles, en este orden',
  'packet.none': 'Todavía no hay archivos guardados para este reclamo. Agréguelos en {section}.',
  'packet.include': '{name} ({kind}; {size})',
  'packet.otherHint': 'Lo que es «Otra cosa» puede ser un borrador: marque lo que corresponda.',
  'packet.smaller': 'copia más pequeña',
  'packet.up': 'Antes: {name}',
  'packet.down': 'Después: {name}',
  'packet.contents': 'Con una página de índice',
  'packet.contentsHint':
    'Enumera los papeles y sus páginas, y va después de su carta. La carta ya dice qué se incluye; sirve para un paquete grueso.',
  'packet.contentsName': 'Índice',
  'packet.make': 'Hacer el paquete',
  'packet.making': 'Haciendo el paquete',
  'packet.refused':
    'No se hizo el paquete: {count} {count|archivo no se puede|archivos no se pueden} usar. Corrija o quite lo marcado arriba; no se cambió nada.',
  'packet.made': '{pages} {pages|página|páginas}, {size}',
  'packet.madeParts': '{pages} páginas en {parts} archivos',
  'packet.tooLarge':
    'Pasa de los {limit} que suelen aceptar los sitios. En papel no importa; para subirlo, haga varios archivos.',
  'packet.limitFrom': 'Límite según: {source}.',
  'packet.split': 'Hacer varios archivos, cada uno de hasta {limit}',
  'packet.partTooLarge':
    '«{name}» por sí solo es más grande. Haga una copia más pequeña de su archivo en {section} y vuelva a hacer el paquete.',
  'packet.part': 'Archivo {n} de {count}: páginas {from} a {to}, {size}',
  'packet.partOne': 'Archivo {n} de {count}: página {from}, {size}',
  'packet.pagesOf': 'Páginas {from} a {to}: {name}',
  'packet.pageOf': 'Página {from}: {name}',
  'packet.save': 'Guardar una copia',
  'packet.saveOne': 'Guardar una copia: {name}',
  'packet.store': 'Guardar con el reclamo',
  'packet.storeOne': 'Guardar con el reclamo: {name}',
  'packet.storing': 'Guardando {name}',
  'packet.stored': '{name} quedó guardado.',
  'packet.fileName': 'Paquete {date}',
  'packet.partName': 'Paquete {date}, {n} de {count}',
  'packet.sign': 'Antes de enviarlo: firme lo que haya que firmar, conserve una copia y use correo con seguimiento.',
};
