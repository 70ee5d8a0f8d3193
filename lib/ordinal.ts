/** Whether a text before a box only counts it, as "1." or "(A)" do. */
export const isOrdinal = (text: string): boolean => /^\(?(?:\d{1,2}|[A-La-l])[.):]?$/.test(text);
