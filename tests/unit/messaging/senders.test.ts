import { describe, expect, it } from 'vitest';
import { isExtensionPage, panelTab } from '../../../lib/messaging/senders';
import { practiceWith } from '../../../lib/practice/page';

const ID = 'own-id';
const BASE = 'chrome-extension://own-id/';
const popup = { id: ID, url: `${BASE}popup.html`, origin: 'chrome-extension://own-id' };
const page = {
  id: ID,
  url: 'https://insurer.example/claim',
  origin: 'https://insurer.example',
  frameId: 0,
  tab: { id: 7 },
};

describe('who may ask for anything', () => {
  it.each([
    ['the popup', popup],
    ['the popup in Firefox, which tells no origin', { id: ID, url: `${BASE}popup.html` }],
    ['the options page in its tab', { ...popup, url: `${BASE}options.html#profile`, tab: { id: 3 }, frameId: 0 }],
  ])('%s', (_, sender) => {
    expect(isExtensionPage(sender, ID, BASE)).toBe(true);
    expect(panelTab(sender, ID, BASE)).toBeUndefined();
  });

  it.each([
    ['a script of ours in a page', page],
    ['another extension', { ...popup, id: 'other-id' }],
    ['another extension with a similar address', { ...popup, url: 'chrome-extension://own-id-2/popup.html' }],
    ['a page whose address only contains ours', { ...popup, url: `https://evil.example/?${BASE}popup.html` }],
    ['a page of ours that some page framed', { ...popup, tab: { id: 7 }, frameId: 4 }],
    ['an origin that does not fit the address', { ...popup, origin: 'https://evil.example' }],
    ['nobody', {}],
    ['no id', { url: popup.url }],
  ])('not %s', (_, sender) => {
    expect(isExtensionPage(sender, ID, BASE)).toBe(false);
  });
});

describe('who may speak for the panel', () => {
  it('our script in the top frame, for its own tab', () => {
    expect(panelTab(page, ID, BASE)).toBe(7);
  });

  it.each([
    ['a frame below the top', { ...page, frameId: 3 }],
    ['another extension', { ...page, id: 'other-id' }],
    ['a sender without a frame', { ...page, frameId: undefined }],
    ['a sender without a tab', { ...page, tab: undefined }],
    ['an options page in a tab', { ...popup, tab: { id: 3 }, frameId: 0 }],
  ])('not %s', (_, sender) => {
    expect(panelTab(sender, ID, BASE)).toBeUndefined();
  });
});

describe('the practice form, the one page of ours that has a panel', () => {
  const practice = { ...popup, url: `${BASE}practice.html?sample`, tab: { id: 5 }, frameId: 0 };

  it('speaks for the panel of its own tab, and as a page of ours', () => {
    expect(panelTab(practice, ID, BASE)).toBe(5);
    expect(isExtensionPage(practice, ID, BASE)).toBe(true);
  });

  it.each([
    ['in a frame of some page', { ...practice, frameId: 2 }],
    ['of another extension', { ...practice, id: 'other-id' }],
    ['whose name only begins so', { ...practice, url: `${BASE}practice.html.evil` }],
    ['below another folder', { ...practice, url: `${BASE}x/practice.html` }],
    ['in words of another page of ours', { ...practice, url: `${BASE}welcome.html#/practice.html` }],
  ])('but not %s', (_, sender) => {
    expect(panelTab(sender, ID, BASE)).toBeUndefined();
  });

  it('is none at an address of the web that is named like it', () => {
    expect(practiceWith('https://evil.example/practice.html?sample', BASE)).toBeUndefined();
    expect(practiceWith(`https://evil.example/${BASE}practice.html`, BASE)).toBeUndefined();
    expect(practiceWith('chrome-extension://own-id-2/practice.html', BASE)).toBeUndefined();
    expect(practiceWith(undefined, BASE)).toBeUndefined();
    expect(practiceWith(`${BASE}practice.html`, BASE)).toBe('mine');
    expect(practiceWith(`${BASE}practice.html?sample#x`, BASE)).toBe('sample');
  });
});
