/** Whatever a sentence of ours quotes is the page's; our own names stand in ‘these’. */
const QUOTED = /([«“"][^»”"]+[»”"])/;

/**
 * A sentence of ours, in which what it quotes of the page stands by itself and in the page's language.
 * @param lang the page's, where it is another than ours
 */
export const Quoted = ({ text, lang }: { text: string; lang: string | undefined }) => (
  <>{text.split(QUOTED).map((part, at) => (at % 2 ? <bdi lang={lang}>{part}</bdi> : part))}</>
);
