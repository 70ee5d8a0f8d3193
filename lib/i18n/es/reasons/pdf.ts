import type { Sentences } from './types';

/** What filling a PDF form says, of a field and of the file. */
export const pdf: Sentences = [
  ['This field is not in the file.', 'Este campo no está en el archivo.'],
  [
    'This is another field than the one that was read, so nothing was written.',
    'Es otro campo que el que se leyó, así que no se escribió nada.',
  ],
  ['Only you can sign.', 'Solo usted puede firmar.'],
  ['The form does not let this field be changed.', 'El formulario no deja cambiar este campo.'],
  ['The form did not take this value.', 'El formulario no aceptó este valor.'],
  ['The file holds "{a}" instead of "{b}".', 'El archivo tiene «{a}» en lugar de «{b}».'],
  ['This box takes {a} characters and the value has {b}.', 'Esta casilla acepta {a} caracteres y el valor tiene {b}.'],
  ['This box takes one line only.', 'Esta casilla acepta una sola línea.'],
  ['This kind of field does not occur in a PDF form.', 'Esta clase de campo no existe en un formulario PDF.'],
  ['Attach files when you send the form.', 'Adjunte los archivos cuando envíe el formulario.'],
  [
    "The form's font cannot print {a}: write this one by hand.",
    'La letra del formulario no puede imprimir {a}: escríbalo a mano.',
  ],
  ['The value does not fit in its box: write this one by hand.', 'El valor no cabe en su casilla: escríbalo a mano.'],
  [
    'The form prints "{a}" here, and its own help text says "{b}".',
    'El formulario imprime «{a}» aquí, y su propio texto de ayuda dice «{b}».',
  ],
  ['This does not look like a claim form.', 'No parece un formulario de reclamo.'],
  [
    'Nothing on this form asks about a patient, a policy or a treatment, so it does not look like a claim form and was left blank.',
    'Nada en este formulario pregunta por un paciente, una póliza o un tratamiento, así que no parece un formulario de reclamo y quedó en blanco.',
  ],
  [
    'This form also holds an Adobe XFA copy of itself; the filled file leaves that copy out.',
    'Este formulario contiene además una copia Adobe XFA de sí mismo; el archivo llenado no la incluye.',
  ],
  ['Form {a} of {b}: send them together.', 'Formulario {a} de {b}: envíelos juntos.'],
  [
    'Boxes 1, 12 and 13 are left for you, boxes 27 and 31 for the seller.',
    'Las casillas 1, 12 y 13 quedan para usted; la 27 y la 31, para el vendedor.',
  ],
  [
    'This text could not be read back from the filled form.',
    'Este texto no se pudo leer de vuelta en el formulario llenado.',
  ],
  ['This form cannot show {a}; write it by hand.', 'Este formulario no puede mostrar {a}; escríbalo a mano.'],
  ['This is too long for its box; write it by hand.', 'Es demasiado largo para su casilla; escríbalo a mano.'],
];
