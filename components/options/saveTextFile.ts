/** Hands a text to the browser as a download. */
export const saveTextFile = (fileName: string, text: string): void =>
  saveBlob(fileName, new Blob([text], { type: 'application/json' }));

/** Hands a file to the browser as a download. */
export function saveBlob(fileName: string, blob: Blob): void {
  const url = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = url;
  link.download = fileName;
  link.click();
  // The browser has read the blob long before; the URL would keep it in memory.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
