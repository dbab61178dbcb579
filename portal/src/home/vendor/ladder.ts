interface Rung {
  code: string;
  name: string;
}

/** Tiers from the highest down, as the ladder has them from its base up; one that is on no ladder any more comes last. */
export function byLadder(partners: Record<string, number>, ladder: Rung[]): (Rung & { partners: number })[] {
  const place = new Map(ladder.map((rung, index) => [rung.code, index]));
  const name = new Map(ladder.map((rung) => [rung.code, rung.name]));
  return Object.entries(partners)
    .map(([code, number]) => ({ code, name: name.get(code) ?? code, partners: number }))
    .sort((one, other) => (place.get(other.code) ?? -1) - (place.get(one.code) ?? -1));
}
