/** Files of a model in words: name, size and the beginning of their SHA-256, in the model's order; '' for none. */
export async function filesText(files: Iterable<File | Blob> | null | undefined): Promise<string> {
  const texts = [...(files ?? [])].map(async (file) => {
    const sum = new Uint8Array(await crypto.subtle.digest('SHA-256', await file.arrayBuffer()));
    const hex = [...sum].map((byte) => byte.toString(16).padStart(2, '0')).join('');
    return `${file instanceof File ? file.name : 'no name'} ${file.size} ${hex.slice(0, 12)}`;
  });
  return (await Promise.all(texts)).join(', ');
}
