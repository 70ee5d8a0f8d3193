import { describe, expect, it } from 'vitest';
import { panelHandlers } from '../../../lib/background/panelHandlers';
import { reviewTab } from '../../../lib/background/review';
import { buildChecklist } from '../../../lib/checklist/build';
import { fakeFlow, frame, TAB } from './fakeFlow';

/** A review with the real checklist, in Spanish, of a page at this address. */
async function reviewed(url: string) {
  const { flow, page, saveSettings } = await fakeFlow([frame(0, url, ['member'])]);
  flow.engine.buildChecklist = buildChecklist;
  flow.language = async () => 'es';
  const { report } = await reviewTab(flow, TAB);
  const panel = panelHandlers(flow, saveSettings);
  return { flow, page, panel, report };
}
const of = (items: readonly { id: string; whereToGet: string }[], id: string) => items.find((item) => item.id === id)!;

describe('the checklist of a page', () => {
  it('is in her language, with the rules of the payer whose page it is', async () => {
    const { report } = await reviewed('https://member.uhc.com/myuhc/claims');
    expect(of(report.checklist, 'claim-form').whereToGet).toMatch(/blanco y negro/);
    const elsewhere = await reviewed('https://badger.example/claim');
    expect(of(elsewhere.report.checklist, 'claim-form').whereToGet).not.toMatch(/blanco y negro/);
  });

  it('stays so after a tick, and the panel is spared what is not needed', async () => {
    const { flow, panel } = await reviewed('https://member.uhc.com/myuhc/claims');
    const { checklist } = await panel['panel.tick']({ itemId: 'claim-form', state: 'have' }, { tabId: TAB });
    expect(of(checklist, 'claim-form')).toMatchObject({ state: 'have' });
    expect(of(checklist, 'claim-form').whereToGet).toMatch(/blanco y negro/);
    expect(checklist.map(({ required }) => required)).not.toContain('not-needed');
    const kept = (await flow.records.get(TAB))!.report.checklist;
    expect(of(kept, 'claim-form').whereToGet).toMatch(/blanco y negro/);
    expect(kept.map(({ required }) => required)).toContain('not-needed');
  });
});
