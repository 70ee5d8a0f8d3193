import type { Sentences } from './types';

/** What came of writing into a page, and of adding lines to it. */
export const page: Sentences = [
  ['You chose this for the box.', 'Usted eligió esto para la casilla.'],
  ['You left this one out.', 'Usted lo dejó fuera.'],
  ['You kept what the page holds.', 'Usted dejó lo que tiene la página.'],
  ['Your lines are in the page’s list already.', 'Sus líneas ya están en la lista de la página.'],
  [
    'Left empty for a next line: yours are in the page’s list.',
    'Queda vacío para otra línea: las suyas están en la lista de la página.',
  ],
  ['This part of the page went away before it was filled.', 'Esta parte de la página desapareció antes de llenarse.'],
  [
    'This page has no way to empty this field, so it still holds what was filled.',
    'Esta página no permite vaciar este campo, así que conserva lo llenado.',
  ],
  [
    'One line that was added is still in the page: it has no button that takes it away, so that is yours to do.',
    'Una línea agregada sigue en la página: no tiene botón para quitarla, así que le toca a usted.',
  ],
  [
    '{a} lines that were added are still in the page: it has no button that takes them away, so that is yours to do.',
    '{a} líneas agregadas siguen en la página: no tiene botón para quitarlas, así que le toca a usted.',
  ],
  [
    'One more field came up after the first answers and went through too.',
    'Después de las primeras respuestas apareció un campo más, y también se llenó.',
  ],
  [
    '{a} more fields came up after the first answers and went through too.',
    'Después de las primeras respuestas aparecieron {a} campos más, y también se llenaron.',
  ],
  [
    'The checklist could not be shown in this page; it is in the options.',
    'La lista no se pudo mostrar en esta página; está en las opciones.',
  ],
  [
    'This page lets no panel stand in it. The results are here, and the checklist is in the options.',
    'Esta página no admite ningún panel. Los resultados están aquí, y la lista, en las opciones.',
  ],

  [
    'This field holds "{a}" and your profile says "{said}"; it was left as it is.',
    'Este campo tiene «{a}» y su perfil dice {said}; quedó como estaba.',
  ],
  ['Filling was stopped before this field.', 'El llenado se detuvo antes de este campo.'],
  ['The page did not take this value.', 'La página no aceptó este valor.'],
  ['This field is no longer on the page.', 'Este campo ya no está en la página.'],
  [
    'This field has changed since the page was read, so nothing was written.',
    'Este campo cambió desde que se leyó la página, así que no se escribió nada.',
  ],
  ['This field is no longer shown on the page.', 'Este campo ya no se muestra en la página.'],
  ['A password is yours to type.', 'Una contraseña la escribe usted.'],
  ['This kind of field cannot hold this value.', 'Esta clase de campo no puede contener este valor.'],
  [
    'This field takes only a plain number, and "{said}" is none.',
    'Este campo acepta solo un número simple, y {said} no lo es.',
  ],
  [
    'This date field does not say which part is month, day and year.',
    'Este campo de fecha no dice cuál parte es el mes, el día y el año.',
  ],
  ['The choice "{said}" was not found here.', 'Aquí no se encontró la opción {said}.'],
  ['More than one choice here reads "{a}".', 'Más de una opción dice «{a}».'],
  [
    'This field takes {a} characters and "{b}" has {c}, so nothing was written.',
    'Este campo acepta {a} caracteres y «{b}» tiene {c}, así que no se escribió nada.',
  ],
  [
    'This field takes dates from {day1} to {day2}, and {day3} is outside.',
    'Este campo acepta fechas desde {day1} hasta {day2}, y {day3} queda fuera.',
  ],
  [
    'This field takes dates from {day1}, and {day2} is outside.',
    'Este campo acepta fechas desde {day1}, y {day2} queda fuera.',
  ],
  [
    'This field takes dates to {day1}, and {day2} is outside.',
    'Este campo acepta fechas hasta {day1}, y {day2} queda fuera.',
  ],
  ['The page removed this field after it was filled.', 'La página quitó este campo después de llenarse.'],
  ['The page cleared "{said}".', 'La página borró {said}.'],
  ['The page turned "{said1}" into "{said2}"; please check it.', 'La página cambió {said1} por {said2}; revíselo.'],
  [
    'The page turned "{said1}" into "{said2}", so it was taken out again.',
    'La página cambió {said1} por {said2}, así que se volvió a quitar.',
  ],

  [
    'The form has no boxes for your {a} service lines yet.',
    'El formulario todavía no tiene casillas para sus {a} líneas de servicio.',
  ],
  ['The form shows {a} of your {b} service lines.', 'El formulario muestra {a} de sus {b} líneas de servicio.'],
  [
    'CoolClaim fills each line and presses “{a}”, which puts it into the page’s list; where a line has a button of its own to save it (Save, Add, Done), it presses that too. It never presses Submit.',
    'CoolClaim llena cada línea y pulsa «{a}», que la pone en la lista de la página; si una línea tiene su propio botón para guardarla (Save, Add, Done), también lo pulsa. Nunca pulsa Enviar.',
  ],
  [
    'CoolClaim presses “{a}” for each further line, fills it and checks it; where a line has a button of its own to save it (Save, Add, Done), it presses that too. It never presses Submit.',
    'CoolClaim pulsa «{a}» para cada línea más, la llena y la revisa; si una línea tiene su propio botón para guardarla (Save, Add, Done), también lo pulsa. Nunca pulsa Enviar.',
  ],
  ['“{a}” was pressed once.', 'Se pulsó «{a}» una vez.'],
  ['“{a}” was pressed {b} times.', 'Se pulsó «{a}» {b} veces.'],
  [
    'The page takes no more than {count}: “{b}” is switched off.',
    'La página no acepta más de {count}: «{b}» está desactivado.',
  ],
  [
    '“{a}” is no longer on the page, so it takes no more than {count}.',
    '«{a}» ya no está en la página, así que no acepta más de {count}.',
  ],
  [
    'The button that read “{a}” reads otherwise now, so it was not pressed.',
    'El botón que decía «{a}» ahora dice otra cosa, así que no se pulsó.',
  ],
  [
    '“{a}” would send the form, so CoolClaim does not press it; press it yourself, then fill again.',
    '«{a}» enviaría el formulario, así que CoolClaim no lo pulsa; púlselo usted y llene otra vez.',
  ],
  [
    'Pressing “{a}” leads to another page, so CoolClaim stopped there.',
    'Pulsar «{a}» lleva a otra página, así que CoolClaim se detuvo ahí.',
  ],
  [
    'What “{a}” brought up is no service line like the others, so nothing was written into it.',
    'Lo que apareció con «{a}» no es una línea de servicio como las demás, así que no se escribió nada en ella.',
  ],
  [
    'Pressing “{a}” emptied lines that were filled before, so CoolClaim stopped; look the lines through.',
    'Pulsar «{a}» vació líneas ya llenadas, así que CoolClaim se detuvo; revise las líneas.',
  ],
  [
    'The page’s list does not show line {a} after it was added, so CoolClaim stopped; look there before you add it again.',
    'La lista de la página no muestra la línea {a} después de agregarla, así que CoolClaim se detuvo; mire ahí antes de agregarla otra vez.',
  ],
  [
    'The page did not take all of line {a}, so it was not added; finish it yourself.',
    'La página no aceptó toda la línea {a}, así que no se agregó; termínela usted.',
  ],
  [
    'The page did not accept line {a}: look at what it says there, and finish that line yourself.',
    'La página no aceptó la línea {a}: mire lo que dice ahí y termine usted esa línea.',
  ],
  [
    'Line {a} is filled in, but it is not plain which button keeps it: press it yourself, then fill again.',
    'La línea {a} está llena, pero no está claro qué botón la guarda: púlselo usted y llene otra vez.',
  ],
  ['You stopped it before line {a}.', 'Usted lo detuvo antes de la línea {a}.'],
  [
    'The page went away or your vault was locked, so CoolClaim stopped there.',
    'La página desapareció o su bóveda se bloqueó, así que CoolClaim se detuvo ahí.',
  ],
  [
    'The page’s list seems to hold line {a} already, so CoolClaim added nothing to it.',
    'Parece que la lista de la página ya tiene la línea {a}, así que CoolClaim no agregó nada.',
  ],
  [
    'Pressing “{a}” brought no new line; the page may ask for something only you can give.',
    'Pulsar «{a}» no trajo ninguna línea nueva; quizá la página pida algo que solo usted puede dar.',
  ],
];
