import type { Sentences } from './types';

/** Why a field gets no value, and what the review says of the form as a whole. */
export const plan: Sentences = [
  ['Not sure enough: {why}', 'No es bastante seguro: {why}'],
  ['The page does not let this field be changed.', 'La página no deja cambiar este campo.'],
  ['Your profile has no {thing} yet.', 'En su perfil todavía falta: {thing}.'],
  [
    'The {whose} is a company, which has no first or last name.',
    '{whose}: es una empresa, que no tiene nombre ni apellido.',
  ],
  ['No middle name is stored for the {whose}.', '{whose}: no hay segundo nombre guardado.'],
  ['No name suffix is stored for the {whose}.', '{whose}: no hay sufijo del nombre guardado.'],
  ['The address of the {whose} has no second line.', '{whose}: la dirección no tiene segunda línea.'],
  ['CoolClaim does not store this about the {whose}.', '{whose}: CoolClaim no guarda este dato.'],
  ['Social security numbers are not stored here.', 'Aquí no se guardan números de Seguro Social.'],
  ['This is not something a claim holds.', 'Un reclamo no contiene este dato.'],
  ['The seller has no NPI, so this box stays empty.', 'El vendedor no tiene NPI, así que esta casilla queda vacía.'],
  ['You have no other health insurance.', 'Usted no tiene otro seguro médico.'],
  ['Recognized so that it is left alone.', 'Se reconoce para dejarlo en blanco.'],
  ['Your profile does not say who fills this in.', 'Su perfil no dice quién llena el formulario.'],
  ['This is not in your profile.', 'Esto no está en su perfil.'],
  ['This detail of the other insurance is not in your profile.', 'Este dato del otro seguro no está en su perfil.'],
  ['There was no auto accident.', 'No hubo accidente de auto.'],
  ['There was no accident.', 'No hubo accidente.'],
  ['Your claim has no line for this row.', 'Su reclamo no tiene una línea para esta fila.'],
  ['Details of an accident are yours to enter.', 'Los detalles de un accidente los anota usted.'],
  [
    'It asks for a dependent, and the patient holds the insurance herself.',
    'Pide un dependiente, y la persona paciente es la titular del seguro.',
  ],
  [
    'It is for where the patient and the holder are two people; here the patient holds the insurance herself.',
    'Es para cuando paciente y titular son dos personas; aquí la paciente es la titular del seguro.',
  ],
  [
    'It is for another than the patient, who holds the insurance herself.',
    'Es para otra persona que la paciente, que es la titular del seguro.',
  ],
  ['The subscriber’s marital status is not in your profile.', 'El estado civil del titular no está en su perfil.'],
  ['Not needed for this claim.', 'No hace falta para este reclamo.'],
  ['Not needed on a claim you file yourself.', 'No hace falta en un reclamo que presenta usted.'],
  ['Your record has no further diagnosis.', 'Su expediente no tiene otro diagnóstico.'],
  ['The claim has no further service line.', 'El reclamo no tiene otra línea de servicio.'],
  ['This line needs no modifier.', 'Esta línea no necesita modificador.'],
  [
    'This column stays empty on a claim you file yourself.',
    'Esta columna queda vacía en un reclamo que presenta usted.',
  ],
  [
    'Free text is yours; the cover letter explains the claim.',
    'El texto libre es suyo; la carta de presentación explica el reclamo.',
  ],
  [
    'Free text is yours. If it asks what was done, these words fit your codes: “{a}”.',
    'El texto libre es suyo. Si pregunta qué se hizo, estas palabras van con sus códigos: «{a}».',
  ],
  [
    'How much of your payment belongs to the lines shown here is yours to say.',
    'Cuánto de su pago corresponde a las líneas de aquí lo dice usted.',
  ],
  ['The balance of the lines shown here is yours to say.', 'El saldo de las líneas de aquí lo dice usted.'],
  ['Only asked for outside the United States.', 'Solo se pide fuera de los Estados Unidos.'],
  ['This box takes a date.', 'Esta casilla acepta una fecha.'],
  ['This box takes a month.', 'Esta casilla acepta un mes.'],
  ['This control is never filled.', 'Este control nunca se llena.'],
  ['This list is still empty.', 'Esta lista todavía está vacía.'],
  [
    'Not every value your profile has for this list is among its choices, so none was chosen.',
    'No todos los valores de su perfil están entre las opciones de esta lista, así que no se eligió ninguna.',
  ],
  [
    'The claim has more than one procedure code and this box takes one: see the lines.',
    'El reclamo tiene más de un código de procedimiento y esta casilla acepta uno: vea las líneas.',
  ],
  ['Your profile has no value for this part.', 'Su perfil no tiene valor para esta parte.'],
  ['Your profile has no value for this.', 'Su perfil no tiene valor para esto.'],
  ['"{a}" does not fit what this box takes.', '«{a}» no cabe en lo que acepta esta casilla.'],
  ['There is nothing to write here.', 'Aquí no hay nada que escribir.'],
  [
    'None of the choices here clearly says what your profile says.',
    'Ninguna de las opciones dice claramente lo que dice su perfil.',
  ],
  ['Another choice of this question is yours.', 'Lo suyo es otra opción de esta pregunta.'],
  ['This does not apply to you.', 'Esto no se aplica a usted.'],
  [
    'This box to tick does not stand for a value of yours.',
    'Esta casilla para marcar no corresponde a ningún dato suyo.',
  ],

  [
    'This form shows {a} of your {b} service lines: add a row for {lines}, then fill again; the totals here are for all {c}.',
    'Este formulario muestra {a} de sus {b} líneas de servicio: agregue una fila para {lines} y llene otra vez; los totales de aquí son de las {c}.',
  ],
  [
    'This form holds {a} of your {b} service lines. Put {lines} on a second form; the totals here are for {sheet} shown.',
    'En este formulario caben {a} de sus {b} líneas de servicio. Ponga {lines} en otro formulario; los totales de aquí son de {sheet}.',
  ],
  [
    'Form {a} of {b}: it holds {lines} of your {c} service lines, and the totals on it are for these alone.',
    'Formulario {a} de {b}: lleva {lines} de sus {c} líneas de servicio, y sus totales son solo de estas.',
  ],
];
