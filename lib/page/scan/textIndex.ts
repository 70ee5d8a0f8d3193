import type { Box } from './box';
import { distanceTo, isSpokenFor, type Piece, type Side, type Surroundings, standsBetween } from './nearby';
import type { ControlItem } from './walk';

const BAND = 64; // CSS pixels
/** Texts measured at most: far more than the captions of any form. */
const MOST_TEXTS = 4000;
/** The longest text that is read as a caption. */
const CAPTION_LIMIT = 120;

/** The sides on which a text may stand of another control that it then belongs to, when it is nearer. */
const RIVALS: Record<Side, readonly Side[]> = {
  left: ['right'],
  above: ['left', 'right', 'below'],
  right: ['left', 'above'],
  below: ['left', 'above'],
};

/** How many times as near as this control another one has to stand for the text to be its own. */
const CLEARLY = 1.5;

interface Standing {
  pieces: Piece[];
  controls: ControlItem[];
}

/** All texts and controls of a page by where they stand, whatever elements they are made of. */
export class TextIndex {
  #bands = new Map<number, Standing>();
  #around: Surroundings;

  constructor(around: Surroundings) {
    this.#around = around;
    let measured = 0;
    for (const item of around.items) {
      if (item.kind === 'control') {
        const box = around.controlBoxes.get(item);
        if (box && box.width > 0) for (const band of this.#at(box)) band.controls.push(item);
      } else if (measured++ < MOST_TEXTS && item.text.length <= CAPTION_LIMIT) {
        for (const piece of around.boxes.of(item)) for (const band of this.#at(piece.box)) band.pieces.push(piece);
      }
    }
  }

  /**
   * The text nearest to a control on one side of it, unless it belongs to another control: by the page's own word, or
   * because that one stands nearer to it.
   */
  nearest(own: ControlItem, side: Side, skip: (piece: Piece) => boolean): Piece | undefined {
    const { controlBoxes } = this.#around;
    const box = controlBoxes.get(own)!;
    const { pieces, controls } = this.#near(box);
    const others = controls.filter((other) => other !== own);
    let best: Piece | undefined;
    let bestDistance = Number.POSITIVE_INFINITY;
    for (const piece of pieces) {
      const distance = distanceTo(piece.box, box, side);
      if (distance >= bestDistance || skip(piece) || isSpokenFor(piece, own)) continue;
      if (standsBetween(others, piece.box, box, side, controlBoxes)) continue;
      const rivals = RIVALS[side];
      const isTheirs = (other: ControlItem) =>
        rivals.some((theirs) => distanceTo(piece.box, controlBoxes.get(other)!, theirs) * CLEARLY < distance);
      if (others.some(isTheirs)) continue;
      best = piece;
      bestDistance = distance;
    }
    return best;
  }

  leftOf(item: ControlItem): number {
    return this.#around.controlBoxes.get(item)?.left ?? 0;
  }

  #near(box: Box): Standing {
    const pieces = new Set<Piece>();
    const controls = new Set<ControlItem>();
    for (const band of this.#at({ ...box, top: box.top - BAND, bottom: box.bottom + BAND / 2 })) {
      for (const piece of band.pieces) pieces.add(piece);
      for (const control of band.controls) controls.add(control);
    }
    return { pieces: [...pieces], controls: [...controls] };
  }

  #at(box: Box): Standing[] {
    const found: Standing[] = [];
    const last = Math.min(Math.floor(box.bottom / BAND), Math.floor(box.top / BAND) + 40);
    for (let key = Math.floor(box.top / BAND); key <= last; key++) {
      let band = this.#bands.get(key);
      if (!band) {
        band = { pieces: [], controls: [] };
        this.#bands.set(key, band);
      }
      found.push(band);
    }
    return found;
  }
}
