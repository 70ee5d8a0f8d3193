import { createContext, use } from 'react';

/** Everything answered so far by the question's key; a question nobody touched has no entry. A ticked box is 'on'. */
export type Draft = Readonly<Record<string, string>>;

export interface Answering {
  draft: Draft;
  answer: (key: string, value: string) => void;
}

export const DraftContext = createContext<Answering>({ draft: {}, answer: () => {} });

/** The keys of all questions the page has asked. */
export const ASKED = new Set<string>();

/** One answer of the claim and how to change it. */
export function useAnswer(of: string): [value: string, answer: (value: string) => void] {
  const { draft, answer } = use(DraftContext);
  ASKED.add(of);
  return [draft[of] ?? '', (value) => answer(of, value)];
}

export type Option = readonly [value: string, text: string];

export interface QuestionProps {
  of: string;
  text: string;
}
export interface ListQuestionProps extends QuestionProps {
  options: readonly Option[];
}
