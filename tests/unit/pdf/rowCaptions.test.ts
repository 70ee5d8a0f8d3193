import { describe, expect, it } from 'vitest';
import { captions, type Paper, scanned } from './printing';

describe('a caption alone in its row', () => {
  const questionAt = (x: number, between?: (paper: Paper) => void) =>
    scanned((paper) => {
      paper.print('Date of birth', 40, 103);
      between?.(paper);
      paper.text(x, 100, 60);
    });

  it('belongs to the box at the far end', async () => {
    const [field] = await questionAt(480);
    expect(captions(field!)).toEqual(['left: Date of birth']);
  });

  it('does not reach over another text', async () => {
    const [field] = await questionAt(480, (paper) => paper.print('see the other side', 250, 103));
    expect(captions(field!)).not.toContain('left: Date of birth');
  });

  it('in brackets under a line is what the line is for', async () => {
    const [field] = await scanned((paper) => {
      paper.text(40, 100, 100);
      paper.print('(First)', 40, 116);
    });
    expect(captions(field!)).toEqual(['below: First']);
  });
});
