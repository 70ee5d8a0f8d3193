export function withLock<T>(
  folder: string,
  options: { onWait?: () => void; minutes?: number },
  work: () => Promise<T>,
): Promise<T>;
