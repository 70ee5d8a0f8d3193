/** docs/ACCURACY.md: what was printed, with what a reader needs to judge it. */
export const documentOf = (reports: readonly string[]): string => `# Accuracy

Everything here was printed by \`npm run accuracy -- --record\`. Pages are opened in a real Chromium; recall is the share of
labelled fields whose meaning was recognized, precision the share of claimed meanings that are right. Below the
confidence at which a field is filled nothing counts as claimed.

${reports.join('\n\n')}
`;
