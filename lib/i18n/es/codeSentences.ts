const is = (sentence: string) => new RegExp(`^${sentence.replace(/[.?*+()[\]\\^$|{}]/g, '\\$&')}\\.?$`);

/**
 * What `lib/codes`, the claim's lines and the insurers' filing limits say in English, and what it means in Spanish; codes
 * and dates are carried over.
 */
export const codeSentences: readonly [RegExp, string][] = [
  // what a line is for
  [is('Scalp cooling cap'), 'Gorro de enfriamiento'],
  [is('Scalp cooling session'), 'Sesión de enfriamiento del cuero cabelludo'],
  [is('Access to the scalp cooling machine'), 'Acceso a la máquina de enfriamiento'],
  [is('Rental of manual scalp cooling caps'), 'Alquiler de gorros fríos manuales'],
  [is('Dry ice for scalp cooling caps'), 'Hielo seco para los gorros'],
  [is('Wig'), 'Peluca'],
  [is('Scalp cooling: cap measuring and fitting'), 'Enfriamiento: medición y ajuste del gorro'],
  [is('Scalp cooling: cap placement at the session'), 'Enfriamiento: colocación del gorro en la sesión'],
  [is('Scalp cooling after the infusion'), 'Enfriamiento después de la infusión'],

  // what a code stands for
  [
    is('Treatment with no code of its own, attended by a person'),
    'Tratamiento sin código propio, con una persona presente',
  ],
  [is('Hot or cold packs'), 'Compresas calientes o frías'],
  [is('Cold cap or cold wrap'), 'Gorro frío o envoltura fría'],
  [is('Medical equipment with no code of its own'), 'Equipo médico sin código propio'],
  [is('Wig of any kind'), 'Peluca de cualquier clase'],
  [
    is('Machine scalp cooling: first measuring and fitting of the cap'),
    'Enfriamiento con máquina: primera medición y ajuste del gorro',
  ],
  [
    is('Machine scalp cooling: placing, watching and removing the cap'),
    'Enfriamiento con máquina: colocar, vigilar y quitar el gorro',
  ],
  [
    is('Machine scalp cooling: the cap, measuring, fitting and instruction'),
    'Enfriamiento con máquina: el gorro, medición, ajuste e instrucciones',
  ],
  [
    is('Machine scalp cooling: hair preparation, placing the cap, cooling before the infusion'),
    'Enfriamiento con máquina: preparar el pelo, colocar el gorro y enfriar antes de la infusión',
  ],
  [
    is('Machine scalp cooling after the infusion, for each 30 minutes'),
    'Enfriamiento con máquina después de la infusión, por cada 30 minutos',
  ],
  [is("Supplies from a physician's office"), 'Materiales del consultorio de un médico'],

  // which plans a filing limit was stated for; names stay
  [/^(Aetna International|Original Medicare|CHAMPVA|Kaiser Permanente of Washington)$/, '$1'],
  [
    is('the California plan whose page we read; other plans give up to 15 months'),
    'el plan de California cuya página leímos; otros planes dan hasta 15 meses',
  ],
  [
    is('the plan booklets we read; many employer plans give 180 days'),
    'los folletos de planes que leímos; muchos planes de empleadores dan 180 días',
  ],
  [
    is('the Blue Cross and Blue Shield plan of federal employees'),
    'el plan Blue Cross and Blue Shield de los empleados federales',
  ],
  [
    is('care in the United States; care overseas has three years'),
    'la atención en Estados Unidos; la del extranjero tiene tres años',
  ],
  [
    is('marketplace (qualified health) plans; employer plans have limits of their own'),
    'los planes del mercado de seguros (qualified health plans); los de empleadores tienen sus propios plazos',
  ],

  // why a line has its code
  [
    is('Paxman suggests this code to patients who bought from the Paxman Hub'),
    'Paxman sugiere este código a pacientes que compraron en el Paxman Hub.',
  ],
  [
    is("Paxman's guidance for purchases from the Paxman Hub, not restated since the clinic codes changed in 2026"),
    'Es la guía de Paxman para compras en el Paxman Hub; no la ha repetido desde que cambiaron los códigos de clínica en 2026.',
  ],
  [
    is('DigniCap named this one code for everything at the time'),
    'En esa época DigniCap indicaba este único código para todo.',
  ],
  [
    is('DigniCap suggested this code to patients at the time'),
    'En esa época DigniCap sugería este código a los pacientes.',
  ],
  [
    is("DigniCap's guidance for direct purchases: A9273 for the kit, E1399 for the sessions bought by card"),
    'Es la guía de DigniCap para compras directas: A9273 para el kit y E1399 para las sesiones compradas con tarjeta.',
  ],
  [
    is('Suggested to patients who rent or buy caps that are frozen and changed by hand'),
    'Se sugiere a pacientes que alquilan o compran gorros que se congelan y se cambian a mano.',
  ],
  [
    is('Before July 2021 there was no code for scalp cooling, and the bill prints none'),
    'Antes de julio de 2021 no había código para el enfriamiento, y la factura no trae ninguno.',
  ],
  [
    /^The bill prints “(.*)”, read as (\w+), and it is valid on ([\d-]+)\.?$/,
    'La factura trae «$1», leído como $2, y es válido el $3.',
  ],
  [
    /^The bill prints “(.*)”, read as (\w+) \((.+) behind it belongs into the box for modifiers\), and it is valid on ([\d-]+)\.?$/,
    'La factura trae «$1», leído como $2 ($3 va en la casilla de modificadores), y es válido el $4.',
  ],
  [/^The bill prints (\w+), and it is valid on ([\d-]+)\.?$/, 'La factura trae $1, y es válido el $2.'],
  [/^The bill prints (.+), which CoolClaim does not know\.?$/, 'La factura trae $1, que CoolClaim no conoce.'],
  [
    /^The bill prints (\w+), which only a clinic or doctor that bills the patient may use\.?$/,
    'La factura trae $1, que solo puede usar una clínica o un médico que cobra al paciente.',
  ],
  [
    /^The bill prints (\w+), which is valid (?:from ([\d-]+))? ?(?:to ([\d-]+))?, not on ([\d-]+)\.?$/,
    'La factura trae $1, que no es válido el $4.',
  ],
  [
    /^The bill prints (\w+), which describes cooling by a machine\.?$/,
    'La factura trae $1, que describe un enfriamiento con máquina.',
  ],
  [/^“(.*)” on the bill is not a procedure code\.?$/, '«$1» en la factura no es un código de procedimiento.'],
  [
    is('A clinic’s own bill has to say which code it used, and this one prints none'),
    'La factura de una clínica debe decir qué código usó, y esta no trae ninguno.',
  ],
  [is('No guidance names a code for this kind of charge'), 'Ninguna guía indica un código para esta clase de cargo.'],
];
