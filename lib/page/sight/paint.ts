import { parentAcross } from '../scan/tree';
import { FAINT } from '../scan/visibility';
import { type Color, colorOf, differ, gradientColors, over } from './color';

/** What lets through less than this hides what is behind it. */
const DENSE = 0.9;
/** A border this wide is a surface. CSS pixels. */
const WIDE_BORDER = 12;
/** Blurred by more than this nobody reads it. CSS pixels. */
const BLUR = 6;
const WHITE: Color = [255, 255, 255, 1];

/** Draws something that a style does not tell of. */
const PICTURES = 'img,video,canvas,iframe,embed,object,picture,svg';

const styleOf = (element: Element, pseudo?: string): CSSStyleDeclaration =>
  element.ownerDocument.defaultView!.getComputedStyle(element, pseudo);

/** What an element and all it lies in do to it. */
interface Veil {
  /** The product of all opacities. */
  opacity: number;
  /** A filter or a mask leaves nothing of it. */
  isFiltered: boolean;
}

/** Looks up veils once for all elements of one look. */
export class Veils {
  #known = new Map<Element, Veil>();

  isFaint = (element: Element): boolean => this.#of(element).opacity < FAINT;

  isFiltered = (element: Element): boolean => this.#of(element).isFiltered;

  #of(element: Element): Veil {
    const known = this.#known.get(element);
    if (known) return known;
    const parent = parentAcross(element);
    const above = parent ? this.#of(parent) : { opacity: 1, isFiltered: false };
    const style = styleOf(element);
    const veil = {
      opacity: above.opacity * Number.parseFloat(style.opacity),
      isFiltered:
        above.isFiltered || isFilteredAway(style.filter) || isMasked(style) || style.mixBlendMode !== 'normal',
    };
    this.#known.set(element, veil);
    return veil;
  }
}

function isFilteredAway(filter: string): boolean {
  if (filter === 'none') return false;
  const amount = (name: string) => Number.parseFloat(new RegExp(`${name}\\(([\\d.]+)`).exec(filter)?.[1] ?? 'NaN');
  const isPale = amount('brightness') < 0.2 || amount('brightness') > 3;
  // what a drawing makes of it cannot be told
  return (
    /url\(/.test(filter) || isPale || amount('opacity') < FAINT || amount('blur') > BLUR || amount('contrast') < 0.2
  );
}

/** Whether a mask leaves nothing; one that is a picture is taken for such, as fields are not drawn through pictures. */
function isMasked(style: CSSStyleDeclaration): boolean {
  const image = style.maskImage || style.webkitMaskImage || 'none';
  if (image === 'none') return false;
  return gradientColors(image)?.every(([, , , alpha]) => alpha < FAINT) ?? true;
}

/** Whether what stands behind an element, or behind what it draws before and after itself, cannot be seen through it. */
export function hidesBehind(element: Element): boolean {
  if (isSurface(styleOf(element), element.matches(PICTURES))) return !new Veils().isFaint(element);
  return ['::before', '::after'].some((pseudo) => {
    const style = styleOf(element, pseudo);
    return style.content !== 'none' && style.content !== 'normal' && isSurface(style) && !new Veils().isFaint(element);
  });
}

function isSurface(style: CSSStyleDeclaration, isPicture = false): boolean {
  if (Number.parseFloat(style.opacity) < DENSE) return false;
  if (isPicture || colorOf(style.backgroundColor)[3] >= DENSE) return true;
  const image = style.backgroundImage;
  if (image && image !== 'none' && gradientColors(image)?.every(([, , , alpha]) => alpha >= DENSE) !== false)
    return true;
  if (Number.parseFloat(/blur\(([\d.]+)/.exec(style.backdropFilter ?? '')?.[1] ?? '0') > BLUR) return true;
  if (isFilledByShadow(style.boxShadow)) return true;
  return (['Top', 'Right', 'Bottom', 'Left'] as const).some(
    (side) =>
      Number.parseFloat(style[`border${side}Width`]) > WIDE_BORDER && colorOf(style[`border${side}Color`])[3] >= DENSE,
  );
}

/** A shadow cast inwards from all sides meets in the middle. */
function isFilledByShadow(shadow: string): boolean {
  if (!shadow.includes('inset')) return false;
  const lengths = [...shadow.matchAll(/(-?[\d.]+)px/g)].map(([, length]) => Math.abs(Number(length)));
  return Math.max(...lengths) > WIDE_BORDER && (gradientColors(shadow) ?? []).some(([, , , alpha]) => alpha >= DENSE);
}

/** The colour behind what stands in an element; undefined where a picture is. */
function ground(element: Element | null): Color | undefined {
  if (!element) return WHITE;
  const { backgroundImage: image, backgroundColor } = styleOf(element);
  const own = colorOf(backgroundColor);
  if (image && image !== 'none') {
    const colors = gradientColors(image);
    const [first] = colors ?? [];
    if (!first || first[3] < DENSE || colors!.some((color) => differ(color, first))) return undefined;
    return first;
  }
  if (own[3] >= DENSE) return own;
  const behind = ground(parentAcross(element));
  return behind && over(own, behind);
}

/** A box around a control is part of it as long as it is not much higher, and not much further out. */
const AROUND = 3;
/** What may stand beside a control in its box: a button, an icon, a unit. CSS pixels. */
const SIDES = 120;

/**
 * Whether a control to type into cannot be told from what is around it, nor what is typed into it: no edge, no ground of
 * its own, and letters of the colour of the ground.
 * @param face what a person sees of it
 */
export function blendsIn(element: HTMLElement, face: Element): boolean {
  const behind = ground(element);
  if (!behind) return false;
  const style = styleOf(element);
  const letters = colorOf(style.webkitTextFillColor || style.color);
  if (differ(over(letters, behind), behind)) return false;
  const { width, height } = face.getBoundingClientRect();
  let box: Element | null = face;
  for (let up = 0; box && up < AROUND; up++, box = parentAcross(box)) {
    const around = box.getBoundingClientRect();
    if (around.height > Math.max(height, 20) * 2.5) break;
    if (isEdged(box) || (around.width <= width + SIDES && hasOwnGround(box))) return false;
  }
  return true;
}

function hasOwnGround(element: Element): boolean {
  const outside = ground(parentAcross(element));
  const inside = ground(element);
  return !outside || !inside || differ(outside, inside);
}

function isEdged(element: Element): boolean {
  const outside = ground(parentAcross(element));
  if (!outside) return true;
  const style = styleOf(element);
  const shows = (color: string) => differ(over(colorOf(color), outside), outside);
  const isLine = (side: 'Top' | 'Bottom' | 'Left') =>
    Number.parseFloat(style[`border${side}Width`]) > 0 && shows(style[`border${side}Color`]);
  if (isLine('Top') || isLine('Bottom') || isLine('Left')) return true;
  if (Number.parseFloat(style.outlineWidth) > 0 && style.outlineStyle !== 'none' && shows(style.outlineColor))
    return true;
  return (gradientColors(style.boxShadow) ?? []).some((color) => differ(over(color, outside), outside));
}
