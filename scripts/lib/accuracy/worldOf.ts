import type { Frame } from 'puppeteer-core';

/**
 * The world in which the probe sees a frame as our content scripts do: the page's elements without what its scripts have
 * made of them. Stencil's scoped components, for one, say in the page's own world that they have no child nodes.
 */
export const worldOf = (frame: Frame): Pick<Frame, 'evaluate'> =>
  (frame as Frame & { isolatedRealm(): Pick<Frame, 'evaluate'> }).isolatedRealm();
