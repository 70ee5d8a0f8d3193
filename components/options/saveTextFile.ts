/** Hands a text to the browser as a download. */
export function saveTextFile(fileName: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = fileName;
  link.click();
  // The browser has read the blob long before; the URL would keep it in memory.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
