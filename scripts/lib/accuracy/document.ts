/**
 * docs/ACCURACY.md: what was printed, with what a reader needs to judge it.
 * @param engines the browsers whose own engines answered, with their versions
 */
export const documentOf = (reports: readonly string[], engines: readonly string[]): string => `# Accuracy

Everything here was printed by \`npm run accuracy -- --record\`. Pages are opened in a real Chromium; recall is the share of
labelled fields whose meaning was recognized, precision the share of claimed meanings that are right. Below the
confidence at which a field is filled nothing counts as claimed. A page of one step is read as it loads; one of several is filled
as the product fills it and walked through, step by step. Nothing in recognition is learned from pages, so no page is held out;
the forms of other sites are split into a half that may be looked at and one that may not. Engines that answered in the
same run: ${engines.join(', ')}.

The two parts about forms of other sites need collections that are not in this repository; without them the command measures the
rest. The stored answers there are those of the engines' versions of November 2026.

${reports.join('\n\n')}
`;
