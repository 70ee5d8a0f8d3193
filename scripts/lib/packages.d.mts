export function packagesAreCurrent(folder: string): boolean;
