import type { PageScript } from '../../lib/practice/page';

/** Runs one of our page scripts in this page, as `scripting.executeScript` does in pages of the web. */
async function bringOne(file: PageScript): Promise<void> {
  const script = document.createElement('script');
  script.src = file;
  const ran = new Promise<void>((resolve, reject) => {
    script.addEventListener('load', () => resolve());
    script.addEventListener('error', () => reject(new Error(`${file} did not load.`)));
  });
  document.head.append(script);
  await ran;
  script.remove();
}

/** One after the other, in this order. */
export async function bring(files: readonly PageScript[]): Promise<void> {
  for (const file of files) await bringOne(file);
}
