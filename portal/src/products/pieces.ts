/** How many codes fit an address. */
const MOST = 100;

/** Codes, each once and in their order, in pieces that can be asked for at once. */
export function inPieces(codes: readonly string[]): string[][] {
  const all = [...new Set(codes)].sort();
  return Array.from({ length: Math.ceil(all.length / MOST) }, (_, index) => all.slice(index * MOST, (index + 1) * MOST));
}
