/**
 * The most that each may take of `room` so that all together have enough: whoever needs less than an
 * even share leaves the rest to those who need more. Infinity when there is room for all.
 */
export function fairShare(needs: readonly number[], room: number): number {
  let left = room;
  for (const [at, need] of [...needs].sort((a, b) => a - b).entries()) {
    const even = left / (needs.length - at);
    if (need > even) return Math.floor(even);
    left -= need;
  }
  return Number.POSITIVE_INFINITY;
}
