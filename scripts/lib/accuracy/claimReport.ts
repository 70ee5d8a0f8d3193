import { type ClaimScore, type ControlResult, isWrongParty, perConcept, scoreClaims } from './claimResult.ts';
import { grouped } from './grouped.ts';
import { identityOfChromium, identityOfFirefox } from './identityTypes.ts';
import { fillAsOnePerson, type PersonFill, seenBy } from './otherEngines.ts';
import { harmonic, percent, table } from './table.ts';

/** Recall, precision and what would be written, over labelled claim pages. */
export function claimFigures(results: readonly ControlResult[]): string {
  const score = scoreClaims(results);
  const { wanted, said, right, wrongParty } = score;
  const pages = new Set(results.map(({ page }) => page)).size;
  return [
    `${results.length} labelled controls on ${pages} pages, ${wanted} of them with a meaning of their own.`,
    '',
    table(
      ['concepts', 'recall', 'precision', 'F1', 'right of wanted', 'claimed'],
      [
        [
          'CoolClaim',
          percent(right, wanted),
          percent(right, said),
          harmonic(right / wanted, right / said).toFixed(3),
          `${right} of ${wanted}`,
          said,
        ],
      ],
    ),
    '',
    ...(results.some(({ value }) => value)
      ? [valueTable(score)]
      : [`Fields that would be written with somebody else's value: ${wrongParty}.`]),
  ].join('\n');
}

const valueTable = ({ values, wrongParty }: ClaimScore): string =>
  table(
    ['values of one whole-form fill', 'fields'],
    [
      ['wanted and planned right', `${values.right} of ${values.wanted} (${percent(values.right, values.wanted)})`],
      ['wanted and planned wrong', values.wrong],
      ['written where nothing may be', values.touched],
      ["with somebody else's value", wrongParty],
    ],
  );

/** The same pages as engines that know one person would fill them. */
export function otherEnginesOnClaims(results: readonly ControlResult[]): string {
  const asked = results.filter(({ chromium }) => chromium);
  const rows: (string | number)[][] = [];
  const ours = new Map(
    [...grouped(asked, ({ page }) => page)].map(([page, all]) => [page, all.filter(isWrongParty).length]),
  );
  const known = asked.filter(({ meaning }) => meaning.right).length;
  rows.push([
    'CoolClaim',
    `${known} of ${asked.filter(({ meaning }) => meaning.wanted).length}`,
    ...spread(ours),
    ...spread(ours),
  ]);
  if (asked.length > 0) {
    const fill = fillAsOnePerson(seenBy(asked, ({ chromium }) => identityOfChromium(chromium!.type)));
    rows.push([`Chromium${ONE_PERSON}`, knownOf(fill), ...spread(fill.oneClick), ...spread(fill.wholeForm)]);
  }
  if (asked.some(({ firefox }) => firefox !== undefined)) {
    // it fills by sections of its own, which it makes only when it fills
    const fill = fillAsOnePerson(seenBy(asked, ({ firefox }) => identityOfFirefox(firefox ?? '')));
    rows.push([`Firefox${ONE_PERSON}`, knownOf(fill), '-', '-', ...spread(fill.wholeForm)]);
  }
  return table(
    ['engine', 'fields known', 'wrong party, one click', 'worst page', 'wrong party, whole form', 'worst page'],
    rows,
  );
}

const ONE_PERSON = ' (kinds of personal data)';
const knownOf = ({ known, personal }: PersonFill) => `${known} of ${personal}`;

const spread = (perPage: Map<string, number>): [string, number] => {
  const counts = [...perPage.values()];
  const hit = counts.filter((count) => count > 0).length;
  return [`${counts.reduce((sum, count) => sum + count, 0)} on ${hit} pages`, Math.max(0, ...counts)];
};

/** Every row of the vocabulary that the pages ask for. */
export function conceptTable(results: readonly ControlResult[]): string {
  const rows = perConcept(results).map(({ concept, wanted, right, taken }) => [
    concept,
    wanted,
    right,
    percent(right, wanted),
    percent(right, right + taken),
  ]);
  return table(['concept', 'wanted', 'right', 'recall', 'precision'], rows);
}
