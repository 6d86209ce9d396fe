/** Numbers that stand at few of many places; at all others stands 0. */
export interface Sparse {
  /** In order. */
  readonly places: Uint32Array;
  readonly numbers: Uint32Array;
}

/** Reads on from a place: to be asked for places in order. */
export function readFrom({ places, numbers }: Sparse, first: number): (place: number) => number {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (places[middle]! < first) low = middle + 1;
    else high = middle;
  }
  let at = low;
  return (place) => {
    while (places[at]! < place) at++;
    return places[at] === place ? numbers[at]! : 0;
  };
}
