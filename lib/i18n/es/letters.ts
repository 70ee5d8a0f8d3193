import type { letters as english } from '../en/letters';
import type { TranslationOf } from '../translate';

export const letters: TranslationOf<typeof english> = {
  'section.letters': 'Cartas',
  'letters.what':
    'Borradores hechos con lo que usted escribió. Lea cada palabra, llene los espacios entre [corchetes] y cambie lo que no esté bien. Desde aquí no se envía nada.',
  'letters.english': 'Las cartas están en inglés, para las aseguradoras y los médicos de los Estados Unidos.',
  'letters.saveFirst': 'Primero guarde su perfil: las cartas se guardan con un tratamiento guardado.',
  'letters.list': 'Las cartas de este reclamo',
  'letters.open': 'Abrir',
  'letters.openOne': 'Abrir: {name}',
  'letters.back': 'Todas las cartas',
  'letters.changed': 'Cambiada por usted.',
  'letters.fresh': 'Tal como se redactó.',
  'letters.gaps': '{count} {count|espacio|espacios} por llenar.',
  'letters.noGaps': 'No quedan espacios por llenar.',
  'letters.damaged':
    'Lo que usted escribió aquí está dañado y no se puede leer. Al abrirla se empieza de nuevo con su perfil.',
  'letters.unfit.no-evidence': 'No es para este reclamo: no conocemos ningún estudio de gorros manuales para citar.',
  'letters.unfit.public-program':
    'No es para este reclamo: un programa público como Medicare tiene sus propios pasos después de una denegación. Su carta los nombra.',
  'letter.cover-letter': 'Carta de presentación para la aseguradora',
  'letter.cover-letter.what':
    'Va encima del reclamo: qué se compró, qué significan los códigos, por qué lo presenta usted.',
  'letter.receipt-request': 'Pedido de un recibo detallado al vendedor',
  'letter.receipt-request.what': 'Pide un recibo que muestre lo que las aseguradoras quieren ver.',
  'letter.physician-request': 'Pedido a su médico',
  'letter.physician-request.what': 'Pide la carta de necesidad médica, la orden y las notas de progreso.',
  'letter.letter-of-medical-necessity': 'Carta de necesidad médica, un borrador para su médico',
  'letter.letter-of-medical-necessity.what':
    'Désela a su médico, que llena lo que solo un médico sabe, la corrige, la pasa al papel membretado del consultorio y la firma.',
  'letter.evidence-synopsis': 'Los estudios en una página',
  'letter.evidence-synopsis.what':
    'Qué encontraron los estudios de su sistema, en palabras sencillas, cada uno con su fuente.',
  'letter.appeal': 'Apelación a la aseguradora',
  'letter.appeal.what':
    'Para la primera denegación. Tenga a mano la carta de denegación: la apelación responde a su motivo. Envíela por correo con seguimiento.',
  'letter.external-review': 'Solicitud de una revisión externa',
  'letter.external-review.what':
    'Para la denegación definitiva, cuando se basa en un juicio médico. Si esperar pone en peligro su salud, puede pedirla al mismo tiempo que la apelación.',
  'letters.text': 'La carta',
  'letters.how':
    'Una línea vacía empieza un párrafo nuevo. Una línea con ## es un título, una con - un punto de una lista, una con | una fila de una tabla.',
  'letters.nextGap': 'Siguiente espacio',
  'letters.saving': 'Guardando…',
  'letters.saved': 'Sus cambios están guardados y cifrados.',
  'letters.asDrafted': 'Este es el borrador hecho con su perfil. Se guarda en cuanto usted lo cambie.',
  'letters.profileChanged': 'Con su perfil de ahora la carta sería otra. Lo nuevo:',
  'letters.profileChangedLess': 'Con su perfil de ahora la carta sería otra: falta algo de lo que decía.',
  'letters.startAgain': 'Empezar de nuevo con el perfil',
  'letters.startAgainSure': '¿Empezar de nuevo esta carta?',
  'letters.startAgainWhat': 'Se borra lo que usted escribió en esta carta y se hace de nuevo con su perfil.',
  'letters.pdf': 'Como PDF',
  'letters.final': 'Terminada: sin la línea que dice que es un borrador',
  'letters.finalGaps': 'Primero llene o borre los espacios; hasta entonces se imprime como borrador.',
  'letters.finalDoctor':
    'Siempre se imprime como borrador: el médico la termina en el papel membretado del consultorio.',
  'letters.make': 'Hacer el PDF',
  'letters.making': 'Haciendo el PDF…',
  'letters.made': '{name}: {count} {count|página|páginas}, {size}.',
  'letters.look': 'Verlo',
  'letters.save': 'Guardarlo en esta computadora',
  'letters.store': 'Guardarlo con sus documentos',
  'letters.storing': 'Guardando {name}',
  'letters.stored': 'Guardado con sus documentos como: {kind}.',
  'letters.storedDraft': 'Guardado con sus documentos como «{kind}», para que el borrador no se adjunte a un reclamo.',
};
