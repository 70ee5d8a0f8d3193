import { useEffect, useState } from 'preact/hooks';

export type IcdSearch = typeof import('../../../lib/codes/search/searchIcd');

/** The search over diagnosis codes, which is a file of its own and read only here; undefined until it has come. */
export function useIcdSearch(): { search: IcdSearch | undefined; failed: boolean } {
  const [search, setSearch] = useState<IcdSearch>();
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    let current = true;
    import('../../../lib/codes/search/searchIcd').then(
      (loaded) => {
        if (!current) return;
        setSearch(loaded);
        setTimeout(() => loaded.search('breast', ''), 0); // the first search builds the index, so not at her first key
      },
      () => current && setFailed(true),
    );
    return () => {
      current = false;
    };
  }, []);
  return { search, failed };
}
