/** A size from which no more is tried. */
const LARGEST = 10_000_000;
/** Milliseconds below which a run tells too little: what is compiled or collected meanwhile would decide. */
const TELLING = 8;

/**
 * How many times as long `run` takes for sixteen times the size: about 16 where time grows with the size, 256 where with
 * its square, so that a limit of 120 tells them apart whatever garbage is collected meanwhile. The size is doubled from
 * `from` on until a run takes long enough to tell. Time is the processor's, not the clock's: other programs do not count.
 */
export function growth(from: number, run: (size: number) => void): number {
  let size = from;
  while (size < LARGEST && shortest(() => run(size)) < TELLING) size *= 2;
  const small = shortest(() => run(size));
  return shortest(() => run(16 * size), 50 * small) / small;
}

/** The shortest of three times, or the first that is short `enough`. */
function shortest(work: () => void, enough = 0): number {
  let least = Infinity;
  for (let round = 0; round < 3 && least > enough; round++)
    least = Math.min(least, millisecondsOf(work));
  return least;
}

function millisecondsOf(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
