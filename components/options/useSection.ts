import { useEffect, useState } from 'preact/hooks';
import { type Section, sectionOfHash } from './sections';

/** The section named by the page's fragment; links and the back button change it. */
export function useSection(): Section {
  const [section, setSection] = useState(() => sectionOfHash(location.hash));
  useEffect(() => {
    const onChange = () => setSection(sectionOfHash(location.hash));
    window.addEventListener('hashchange', onChange);
    onChange(); // a link may have been followed between the first drawing and this
    return () => window.removeEventListener('hashchange', onChange);
  }, []);
  return section;
}
