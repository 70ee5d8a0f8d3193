/** Notes about a whole page, in the way of `whySentences`. */
export const noteSentences: readonly (readonly [english: string, spanish: string])[] = [
  [
    'This form shows {m} of your {n} service lines: add a row for {x:rows}, then fill again; the totals here are for all {k}.',
    'Este formulario muestra {m} de sus {n} líneas de servicio: agregue una fila para {x:rows} y llene otra vez; los totales de aquí son de todas ({k}).',
  ],
  [
    'This form holds {m} of your {n} service lines. Put {x:rows} on a second form; the totals here are for the one line shown.',
    'En este formulario caben {m} de sus {n} líneas de servicio. Ponga {x:rows} en un segundo formulario; los totales de aquí son de la única línea que se ve.',
  ],
  [
    'This form holds {m} of your {n} service lines. Put {x:rows} on a second form; the totals here are for the {k} lines shown.',
    'En este formulario caben {m} de sus {n} líneas de servicio. Ponga {x:rows} en un segundo formulario; los totales de aquí son de las {k} líneas que se ven.',
  ],
  [
    'Form {k} of {j}: it holds {x:rows} of your {n} service lines, and the totals on it are for these alone.',
    'Formulario {k} de {j}: lleva {x:rows} de sus {n} líneas de servicio, y sus totales son solo de estas.',
  ],
  [
    'One more field came up after the first answers and went through too.',
    'Después de las primeras respuestas apareció una casilla más, que también se trató.',
  ],
  [
    '{n} more fields came up after the first answers and went through too.',
    'Después de las primeras respuestas aparecieron {n} casillas más, que también se trataron.',
  ],
  [
    'The checklist could not be shown in this page; it is in the options.',
    'La lista no se pudo mostrar en esta página; está en las opciones.',
  ],
  [
    'One line that was added is still in the page: it has no button that takes it away, so that is yours to do.',
    'Una línea que se agregó sigue en la página: no tiene botón para quitarla, así que eso le queda a usted.',
  ],
  [
    '{n} lines that were added are still in the page: it has no button that takes them away, so that is yours to do.',
    '{n} líneas que se agregaron siguen en la página: no tiene botón para quitarlas, así que eso le queda a usted.',
  ],
  [
    'The page calls “{x}” something else than its recipe does, so it was read as usual.',
    'La página llama a «{x}» de otro modo que lo que se sabe de ella, así que se leyó como siempre.',
  ],
  [
    'More than one field of this page looks like “{x}”, so none was taken for it: teach it again.',
    'Más de una casilla de esta página se parece a «{x}», así que no se tomó ninguna: enséñela otra vez.',
  ],
  [
    'Fields that are known of this site were not found, so it was read as usual: {x}.',
    'No se encontraron casillas que se conocen de este sitio, así que se leyó como siempre: {x}.',
  ],
  [
    'What you taught was stored by a newer CoolClaim, so it was left untouched. Update the extension to use it.',
    'Lo que usted enseñó lo guardó un CoolClaim más nuevo y no se tocó. Actualice la extensión para usarlo.',
  ],
  [
    'What you taught is damaged and could not be read. Forms are read without it.',
    'Lo que usted enseñó está dañado y no se pudo leer. Los formularios se leen sin ello.',
  ],
];
