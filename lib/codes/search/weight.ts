/**
 * How likely somebody on chemotherapy means a code when the words fit several alike; factors multiply. Only the order
 * of the list follows from it: what is shown has all the words, however rare it is.
 */
const FACTORS: readonly [is: RegExp, factor: number][] = [
  [/^D/, 0.3],
  [/^Z85/, 0.4],
  [/^C7[789]|^C7B/, 0.5],
  [/^C4[346A]|^T45/, 0.6],
  [/^C45|^C84\.7/, 0.7],
  [/^C(?!44)[0-6]\d\.9|^C7[0-5]\.9|^C83\.30/, 1.5], // the whole organ, when nothing more is said
  [/^L65\.9/, 3], // the kind of hair loss both makers speak of
  [/^L6[34]/, 0.5],
  [/^C53/, 0.9], // "matriz" and "útero" are first of all the womb
  [/^C50\.4/, 1.4], // where breast cancer is most often
  [/^C50\.[28]|^C56/, 1.2],
  [/^C50\.A/, 0.9],
  [/\bmale\b/, 0.5],
  [/unspecified (?:female |male )?(?:breast|ovary|fallopian|bronchus|lung|kidney|testis)/, 0.6],
  [/in remission/, 0.8],
  [/in relapse/, 0.9],
];

/** The factor of a code by its official title; headers stand behind the codes a claim may carry. */
export const weight = (code: string, title: string, billable: boolean): number =>
  FACTORS.reduce(
    (product, [is, factor]) => (is.test(`${code} ${title}`) ? product * factor : product),
    billable ? 1 : 0.6,
  );
