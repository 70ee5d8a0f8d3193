import type { Place } from './places';

const says = (is: RegExp, en: string, es: string, also = ''): Place => ({ is, en, es, also });

/** What else a title says: how the growth behaves, which side, which quarter, remission. In the order they are shown. */
export const QUALIFIERS: readonly Place[] = [
  says(
    /^C77|^C78|^C79|^C7B/,
    'spread from elsewhere',
    'extendido desde otro lugar',
    'metastatic metastasis secondary mets metastatico',
  ),
  says(/^D0/, 'in situ, not invasive', 'in situ, no invasivo', 'noninvasive'),
  says(/^D[12]|^D3[0-6A]/, 'benign', 'benigno', 'not cancer noncancerous'),
  says(/^D3[7-9]|^D4[0-8]/, 'not clear if it is cancer', 'no es claro si es cáncer', 'uncertain'),
  says(/^D49/, 'growth not yet named', 'bulto sin diagnóstico', 'lump mass tumor'),
  says(/^Z85/, 'cancer in the past', 'cáncer en el pasado', 'history survivor antecedente historia had'),
  says(/inflammatory/i, 'inflammatory', 'inflamatorio', 'ibc'),
  says(/nipple/i, 'nipple', 'pezón', 'areola paget'),
  says(/central portion/i, 'center', 'centro', 'middle central'),
  says(/upper-outer/i, 'upper outer quarter', 'cuadrante superior externo', 'uoq quadrant top outside arriba afuera'),
  says(/upper-inner/i, 'upper inner quarter', 'cuadrante superior interno', 'uiq quadrant top inside arriba adentro'),
  says(/lower-outer/i, 'lower outer quarter', 'cuadrante inferior externo', 'loq quadrant bottom outside abajo afuera'),
  says(/lower-inner/i, 'lower inner quarter', 'cuadrante inferior interno', 'liq quadrant bottom inside abajo adentro'),
  says(/axillary tail/i, 'towards the armpit', 'hacia la axila', 'armpit underarm'),
  says(/\bascending colon/i, 'rising part', 'parte ascendente', 'ascending right'),
  says(/transverse colon/i, 'middle part', 'parte transversa'),
  says(/descending colon/i, 'descending part', 'parte descendente', 'left'),
  says(/sigmoid(?! junction)/i, 'last bend', 'última curva (sigmoide)', 'sigmoid'),
  says(/upper lobe/i, 'upper part', 'lóbulo superior', 'top'),
  says(/middle lobe/i, 'middle part', 'lóbulo medio'),
  says(/lower lobe/i, 'lower part', 'lóbulo inferior', 'bottom'),
  says(/overlapping/i, 'more than one part', 'más de una parte', 'several overlapping'),
  says(/\bright\b/i, 'right side', 'lado derecho', 'derecha rt'),
  says(/\bleft\b/i, 'left side', 'lado izquierdo', 'izquierda lt'),
  says(/bilateral/i, 'both sides', 'ambos lados', 'ambas'),
  says(/\bmale\b/i, 'in a man', 'en un hombre', 'men masculino'),
  says(
    /unspecified (?:site|part)|^C[0-7].*, (?:part )?unspecified$/i,
    'part not stated',
    'parte no indicada',
    'not specified nos',
  ),
  says(
    /unspecified (?:female |male )?(?:breast|ovary|fallopian|bronchus|lung|kidney|testis)/i,
    'side not stated',
    'lado no indicado',
    'not specified',
  ),
  says(/not having achieved remission/i, 'not in remission', 'sin remisión', 'active activa'),
  says(/\bin remission/i, 'in remission', 'en remisión', 'ned'),
  says(/in relapse/i, 'came back', 'en recaída', 'relapsed recurrence recurrent recidiva'),
];
