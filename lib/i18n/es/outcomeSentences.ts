/** What became of a field or a page, in the way of `whySentences`. */
export const outcomeSentences: readonly (readonly [english: string, spanish: string])[] = [
  // writing
  ['"{x}" does not fit what this box takes.', '«{x}» no cabe en lo que esta casilla acepta.'],
  ['Filling was stopped before this field.', 'Se detuvo antes de esta casilla.'],
  ['The page did not take this value.', 'La página no aceptó este dato.'],
  ['This field is no longer on the page.', 'Esta casilla ya no está en la página.'],
  [
    'This field has changed since the page was read, so nothing was written.',
    'Esta casilla cambió después de leer la página, así que no se escribió nada.',
  ],
  ['This field is no longer shown on the page.', 'La página ya no muestra esta casilla.'],
  ['“{x}” is attached here already, so “{y}” was not.', 'Aquí ya está adjunto «{x}», así que «{y}» no se adjuntó.'],
  [
    'This field holds "{x}" and your profile says "{y}"; it was left as it is.',
    'Esta casilla dice «{x}» y su perfil dice «{y}»; se dejó como está.',
  ],
  ['A password is yours to type.', 'Una contraseña la escribe usted.'],
  ['This kind of field cannot hold this value.', 'Esta clase de casilla no puede llevar este dato.'],
  [
    'This field takes only a plain number, and "{x}" is none.',
    'Esta casilla solo acepta un número simple, y «{x}» no lo es.',
  ],
  [
    'This date field does not say which part is month, day and year.',
    'Esta casilla de fecha no dice cuál parte es el mes, el día y el año.',
  ],
  ['The choice "{x}" was not found here.', 'Aquí no está la opción «{x}».'],
  ['More than one choice here reads "{x}".', 'Aquí más de una opción dice «{x}».'],
  [
    'This field takes {n} characters and "{x}" has {m}, so nothing was written.',
    'Esta casilla acepta {n} caracteres y «{x}» tiene {m}, así que no se escribió nada.',
  ],
  [
    'This field takes dates from {x} to {y}, and {z} is outside.',
    'Esta casilla acepta fechas del {x} al {y}, y {z} queda fuera.',
  ],
  [
    'This field takes dates from {x}, and {z} is outside.',
    'Esta casilla acepta fechas desde el {x}, y {z} queda fuera.',
  ],
  ['This field takes dates to {y}, and {z} is outside.', 'Esta casilla acepta fechas hasta el {y}, y {z} queda fuera.'],
  ['The page removed this field after it was filled.', 'La página quitó esta casilla después de llenarla.'],
  [
    'The page does not show “{x}” as attached; please check it there.',
    'La página no muestra «{x}» como adjunto; revíselo allí.',
  ],
  ['The page cleared "{x}".', 'La página borró «{x}».'],
  ['The page turned "{x}" into "{y}"; please check it.', 'La página cambió «{x}» por «{y}»; revíselo, por favor.'],
  [
    'The page turned "{x}" into "{y}", so it was taken out again.',
    'La página cambió «{x}» por «{y}», así que se volvió a quitar.',
  ],
  ['You left this one out.', 'Usted dejó esta sin llenar.'],
  ['You kept what the page holds.', 'Usted conservó lo que dice la página.'],
  ['This part of the page went away before it was filled.', 'Esta parte de la página desapareció antes de llenarla.'],
  [
    'This page has no way to empty this field, so it still holds what was filled.',
    'La página no deja vaciar esta casilla, así que sigue lo que se llenó.',
  ],

  // files
  [
    '{x} “Attach” in the checklist makes a smaller copy.',
    '{x:why} «Adjuntar», en la lista, hace una copia más pequeña.',
  ],
  [
    'This upload box takes only {x:types}, and “{y}” is a {z:types}; nothing was attached.',
    'Aquí solo se puede adjuntar {x:types}, y «{y}» es {z:types}; no se adjuntó nada.',
  ],
  [
    'This upload box takes files up to {x}, and “{y}” has {z}; nothing was attached.',
    'Aquí se pueden adjuntar archivos de hasta {x}, y «{y}» tiene {z}; no se adjuntó nada.',
  ],
  [
    'This page does not say how large a file may be; most take {x}, and “{y}” has {z}; nothing was attached.',
    'La página no dice qué tamaño puede tener un archivo; la mayoría acepta {x}, y «{y}» tiene {z}; no se adjuntó nada.',
  ],
  [
    'This upload box takes {x} in all, and your files have {z}; nothing was attached.',
    'Aquí se aceptan {x} en total, y sus archivos tienen {z}; no se adjuntó nada.',
  ],
  [
    'This upload box takes one file, and {x:types} would belong there: put them into one PDF, or attach the one it asks for yourself.',
    'Aquí cabe un solo archivo, y le corresponderían {x:types}: póngalos en un solo PDF, o adjunte usted el que se pide.',
  ],
  [
    'Another upload box of this form gets these files already; attach them here too if the form wants them twice.',
    'Estos archivos ya van en otro lugar de este formulario; adjúntelos aquí también si los pide dos veces.',
  ],
  [
    'None of the files this claim must have is stored yet: add them under Documents, or attach them yourself.',
    'Todavía no está guardado ninguno de los archivos que este reclamo debe llevar: agréguelos en Documentos, o adjúntelos usted.',
  ],
  [
    'No file of this kind is stored for this claim yet ({x:nouns}): add it under Documents, or attach it yourself.',
    'Todavía no hay guardado ningún archivo de esta clase para el reclamo ({x:nouns}): agréguelo en Documentos, o adjúntelo usted.',
  ],
  [
    'The file did not reach the page, so nothing was attached.',
    'El archivo no llegó a la página, así que no se adjuntó nada.',
  ],

  // lines that are added
  ['{x:why} “{y}” was pressed once.', '{x:why} «{y}» se pulsó una vez.'],
  ['{x:why} “{y}” was pressed {n} times.', '{x:why} «{y}» se pulsó {n} veces.'],
  ['“{y}” was pressed once.', '«{y}» se pulsó una vez.'],
  ['“{y}” was pressed {n} times.', '«{y}» se pulsó {n} veces.'],
  [
    'The form has no boxes for your {n} service lines yet. {x:why}',
    'El formulario todavía no tiene casillas para sus {n} líneas de servicio. {x:why}',
  ],
  [
    'The form shows {m} of your {n} service lines. {x:why}',
    'El formulario muestra {m} de sus {n} líneas de servicio. {x:why}',
  ],
  [
    'CoolClaim fills each line and presses “{x}”, which puts it into the page’s list; where a line has a button of its own to save it (Save, Add, Done), it presses that too. It never presses Submit.',
    'CoolClaim llena cada línea y pulsa «{x}», que la pone en la lista de la página; si una línea tiene su propio botón para guardarla (Save, Add, Done), también lo pulsa. Nunca pulsa el de enviar.',
  ],
  [
    'CoolClaim presses “{x}” for each further line, fills it and checks it; where a line has a button of its own to save it (Save, Add, Done), it presses that too. It never presses Submit.',
    'CoolClaim pulsa «{x}» por cada línea más, la llena y la comprueba; si una línea tiene su propio botón para guardarla (Save, Add, Done), también lo pulsa. Nunca pulsa el de enviar.',
  ],
  [
    'The page takes no more than {n} line: “{x}” is switched off.',
    'La página no acepta más de {n} línea: «{x}» está desactivado.',
  ],
  [
    'The page takes no more than {n} lines: “{x}” is switched off.',
    'La página no acepta más de {n} líneas: «{x}» está desactivado.',
  ],
  [
    '“{x}” is no longer on the page, so it takes no more than {n} line.',
    '«{x}» ya no está en la página, así que no acepta más de {n} línea.',
  ],
  [
    '“{x}” is no longer on the page, so it takes no more than {n} lines.',
    '«{x}» ya no está en la página, así que no acepta más de {n} líneas.',
  ],
  [
    'The button that read “{x}” reads otherwise now, so it was not pressed.',
    'El botón que decía «{x}» ahora dice otra cosa, así que no se pulsó.',
  ],
  [
    '“{x}” would send the form, so CoolClaim does not press it; press it yourself, then fill again.',
    '«{x}» enviaría el formulario, así que CoolClaim no lo pulsa; púlselo usted y llene otra vez.',
  ],
  [
    'Pressing “{x}” leads to another page, so CoolClaim stopped there.',
    'Pulsar «{x}» lleva a otra página, así que CoolClaim se detuvo ahí.',
  ],
  [
    'What “{x}” brought up is no service line like the others, so nothing was written into it.',
    'Lo que apareció con «{x}» no es una línea de servicio como las otras, así que no se escribió nada en ella.',
  ],
  [
    'Pressing “{x}” emptied lines that were filled before, so CoolClaim stopped; look the lines through.',
    'Pulsar «{x}» vació líneas que ya estaban llenas, así que CoolClaim se detuvo; revise las líneas.',
  ],
  [
    'The page’s list does not show line {n} after it was added, so CoolClaim stopped; look there before you add it again.',
    'La lista de la página no muestra la línea {n} después de agregarla, así que CoolClaim se detuvo; mire allí antes de agregarla otra vez.',
  ],
  [
    'The page did not take all of line {n}, so it was not added; finish it yourself.',
    'La página no aceptó toda la línea {n}, así que no se agregó; termínela usted.',
  ],
  [
    'The page did not accept line {n}: look at what it says there, and finish that line yourself.',
    'La página no aceptó la línea {n}: mire lo que dice allí y termine usted esa línea.',
  ],
  [
    'Line {n} is filled in, but it is not plain which button keeps it: press it yourself, then fill again.',
    'La línea {n} está llena, pero no está claro qué botón la guarda: púlselo usted y llene otra vez.',
  ],
  ['You stopped it before line {n}.', 'Usted lo detuvo antes de la línea {n}.'],
  [
    'The page went away or your vault was locked, so CoolClaim stopped there.',
    'La página desapareció o su bóveda se bloqueó, así que CoolClaim se detuvo ahí.',
  ],
  [
    'The page’s list seems to hold line {n} already, so CoolClaim added nothing to it.',
    'La lista de la página parece tener ya la línea {n}, así que CoolClaim no le agregó nada.',
  ],
  [
    'Pressing “{x}” brought no new line; the page may ask for something only you can give.',
    'Pulsar «{x}» no trajo ninguna línea nueva; quizá la página pide algo que solo usted puede dar.',
  ],
  [
    'Left empty for a next line: yours are in the page’s list.',
    'Queda vacía para otra línea: las suyas están en la lista de la página.',
  ],
  ['Your lines are in the page’s list already.', 'Sus líneas ya están en la lista de la página.'],
];
