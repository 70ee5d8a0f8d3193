import type { MadeUpPage } from '../staticServer.ts';

const page = (
  title: string,
  body: string,
) => `<!doctype html><html lang="en"><meta charset="utf-8"><title>${title}</title>
  <style>body { font: 16px sans-serif; margin: 2em; max-width: 34em } label { display: block; margin: 1em 0 } iframe { border: 1px solid #999 }</style>
  <h1>${title}</h1>${body}`;

const MEMBER = `<form><label>Member ID <input></label><label>Patient's first name <input></label>
  <label>Patient's last name <input></label><label>Zq reference <input name="zq"></label></form>`;

/** Pages of fictional insurers that bring up what an ordinary claim form does not. */
export const PAGES: Record<string, MadeUpPage> = {
  '/two-sites': page(
    'Member claim',
    `${MEMBER}<script>document.body.append(Object.assign(document.createElement('iframe'), {
       src: 'http://localhost:' + location.port + '/part', width: 500, height: 120 }));</script>`,
  ),
  '/part': page('Plan', '<label>Group number <input id="group"></label>'),
  '/teach': page('Member claim', MEMBER),
  '/no-form': page('News', '<p>Nothing to fill in here.</p>'),
  '/hides-itself': {
    html: page('Member claim', MEMBER),
    headers: { 'content-security-policy': 'sandbox allow-scripts allow-forms' },
  },
};
