import type { Target } from './targets';

const calm = () => matchMedia('(prefers-reduced-motion: reduce)').matches;

/** Brings a control into view, puts the cursor into it and outlines it for a moment. The page's own styles stay. */
export function locate({ element }: Target): void {
  element.scrollIntoView({ block: 'center', behavior: calm() ? 'auto' : 'smooth' });
  element.focus({ preventScroll: true });
  const outline = { outline: '3px solid #0b6bcb', outlineOffset: '2px' };
  element.animate([outline, outline], { duration: 2_000 });
}
