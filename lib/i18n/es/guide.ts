import type { guide as english } from '../en/guide';
import type { TranslationOf } from '../translate';

export const guide: TranslationOf<typeof english> = {
  'hello.what':
    'Usted pagó el enfriamiento del cuero cabelludo de su bolsillo. CoolClaim llena el formulario de reclamo de su seguro con un perfil que usted escribe una sola vez, con los códigos correctos, y le muestra en la página qué debe adjuntar.',
  'hello.staysTitle': 'Lo que nunca sale de este navegador',
  'hello.stays':
    'Su perfil, su diagnóstico, sus facturas y su frase de contraseña. CoolClaim no tiene servidor ni cuentas.',
  'hello.fills': 'Una página recibe solo los datos que usted revisó, y solo cuando hace clic.',
  'hello.never': 'Nunca firma, nunca acepta nada por usted y nunca pulsa Enviar.',
  'hello.pinTitle': 'Deje el botón a la vista',
  'hello.pinChrome':
    'En Chrome o Edge: haga clic en la pieza de rompecabezas arriba a la derecha y después en la chincheta junto a CoolClaim. En una página de reclamo, haga clic en su botón para empezar.',
  'hello.pinFirefox':
    'En Firefox: haga clic en la pieza de rompecabezas arriba a la derecha, después en el engranaje junto a CoolClaim y en «Anclar a la barra de herramientas». En una página de reclamo, haga clic en su botón para empezar.',
  'hello.language': 'Idioma',
  'guide.startTitle': 'Su perfil en seis pasos cortos',
  'guide.startWhat':
    'Lleva unos diez minutos. Tenga a mano la tarjeta del seguro y la factura. Puede parar cuando quiera: todo se guarda mientras escribe y sigue donde lo dejó.',
  'guide.start': 'Comenzar',
  'guide.startNamed': 'Recorrer los pasos con «{label}»',
  'guide.progress': 'Paso {n} de {count}',
  'guide.trail': 'Los seis pasos',
  'guide.trailStep': 'Paso {n}: {title}',
  'guide.later': 'queda para después',
  'guide.next': 'Guardar y seguir',
  'guide.finish': 'Guardar y terminar',
  'guide.skip': 'Dejar este paso para después',
  'guide.saving': 'Guardando…',
  'guide.saved': 'Todo lo que escribió está guardado.',
  'guide.loose': 'Guardado, pero todavía no se puede usar: {fields}.',
  'guide.mend': 'Hay {count} {count|dato|datos} por corregir aquí, o deje el paso para después.',
  'guide.more': 'Más datos que piden algunos formularios',
  'guide.patient': '¿Quién recibió el tratamiento?',
  'guide.patientWhat': 'Escríbalo como lo conoce el seguro. Deje vacío lo que no tenga.',
  'guide.coverage': '¿Qué dice la tarjeta del seguro?',
  'guide.coverageWhat': 'El plan que debe pagar. Cuentan las letras y los ceros iniciales.',
  'guide.policyholder': '¿De quién es el seguro?',
  'guide.policyholderWhat': 'Los formularios llaman a esa persona subscriber, insured o policyholder.',
  'guide.providers': '¿Qué médico y dónde?',
  'guide.providersWhat':
    'Está en las facturas y cartas de la clínica. Sin los números puede seguir y agregarlos después.',
  'guide.diagnoses': '¿Cuál es el diagnóstico?',
  'guide.diagnosesWhat':
    'Los códigos están en una factura o un resumen de visita de la clínica. CoolClaim los comprueba, pero nunca elige uno.',
  'guide.treatment': '¿Qué pagó usted?',
  'guide.treatmentWhat':
    'De la factura: quién lo vendió, cada fecha, cada cargo. De eso salen los códigos del reclamo.',
  'guide.end': 'Eso es todo',
  'guide.endWhat': 'Su perfil está guardado y cifrado. Puede cambiarlo cuando quiera en el perfil completo.',
  'guide.ready': 'No falta nada de lo que suelen pedir los formularios de reclamo.',
  'guide.missingTitle': 'Falta para un reclamo',
  'guide.missingWhat': 'Las casillas de estos datos quedan vacías. Lo demás se llena igual.',
  'guide.looseTitle': 'Por corregir',
  'guide.checkTitle': 'Por revisar antes de enviarlo',
  'guide.try': 'Probar en un formulario de práctica',
  'guide.full': 'Abrir el perfil completo',
  'guide.resume': 'Usted se quedó en el paso {n} de {count} de su perfil.',
  'guide.resumeGo': 'Seguir ahí',
  'guide.steps': 'Seis pasos cortos',
};
