import type { Sentences } from './types';

/** Why an upload box gets no file. */
export const files: Sentences = [
  [
    '{a} takes this claim by mail only, so nothing is attached here: print everything and send it as one packet.',
    '{a} acepta este reclamo solo por correo, así que aquí no se adjunta nada: imprima todo y envíelo en un solo paquete.',
  ],
  [
    'Another upload box of this form gets these files already; attach them here too if the form wants them twice.',
    'Otra casilla de este formulario ya recibe estos archivos; adjúntelos también aquí si el formulario los pide dos veces.',
  ],
  [
    'None of the files this claim must have is stored yet: add them under Documents, or attach them yourself.',
    'Todavía no está guardado ninguno de los archivos que este reclamo debe llevar: agréguelos en Documentos o adjúntelos usted.',
  ],
  [
    'No file of this kind is stored for this claim yet ({kinds}): add it under Documents, or attach it yourself.',
    'Para este reclamo todavía no hay un archivo de esta clase ({kinds}): agréguelo en Documentos o adjúntelo usted.',
  ],
  [
    'This upload box takes only {types}, and “{a}” is a {b}; nothing was attached.',
    'Esta casilla acepta solo {types}, y «{a}» es {b}; no se adjuntó nada.',
  ],
  [
    'This upload box takes files up to {a}, and “{b}” has {c}; nothing was attached.',
    'Esta casilla acepta archivos de hasta {a}, y «{b}» tiene {c}; no se adjuntó nada.',
  ],
  [
    'This page does not say how large a file may be; most take {a}, and “{b}” has {c}; nothing was attached.',
    'Esta página no dice cuánto puede pesar un archivo; la mayoría acepta {a}, y «{b}» tiene {c}; no se adjuntó nada.',
  ],
  [
    'This upload box takes {a} in all, and your files have {b}; nothing was attached.',
    'Esta casilla acepta {a} en total, y sus archivos tienen {b}; no se adjuntó nada.',
  ],
  [
    'This upload box takes {a} in all, and your files have {b}; nothing was attached: make “{c}” smaller, or attach fewer files yourself.',
    'Esta casilla acepta {a} en total, y sus archivos tienen {b}; no se adjuntó nada: haga más pequeño «{c}», o adjunte usted menos archivos.',
  ],
  ['‘Attach’ in the checklist makes a smaller copy.', '‘Adjuntar’ en la lista hace una copia más pequeña.'],
  [
    '‘Attach’ in the checklist makes a smaller copy of “{a}”.',
    '‘Adjuntar’ en la lista hace una copia más pequeña de «{a}».',
  ],
  [
    'This upload box takes one file, and {names} would belong there: put them into one PDF, or attach the one it asks for yourself.',
    'Esta casilla acepta un archivo, y aquí irían {names}: únalos en un PDF, o adjunte usted el que se pide.',
  ],
  ['“{a}” is attached here already, so “{b}” was not.', '«{a}» ya está adjunto aquí, así que «{b}» no se adjuntó.'],
  [
    'The page does not show “{a}” as attached; please check it there.',
    'La página no muestra «{a}» como adjunto; revíselo allí.',
  ],
  [
    'The file did not reach the page, so nothing was attached.',
    'El archivo no llegó a la página, así que no se adjuntó nada.',
  ],
];
