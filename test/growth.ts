/**
 * How many times as long `run` takes for four times the size: about 4 where time grows with the size, 16 where with its
 * square. Take a size that keeps it busy for some milliseconds: below, caches and compilers weigh more. Time is the
 * processor's, not the clock's, so that other programs do not count; of three tries the least, as collecting garbage
 * falls into some.
 */
export function growth(size: number, run: (size: number) => void): number {
  run(size);
  const times = Math.ceil(15 / millisecondsOf(() => run(size)));
  const ratio = () =>
    millisecondsOf(() => repeat(times, () => run(4 * size))) /
    millisecondsOf(() => repeat(times, () => run(size)));
  return Math.min(ratio(), ratio(), ratio());
}

function repeat(times: number, work: () => void): void {
  for (let time = 0; time < times; time++) work();
}

function millisecondsOf(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return Math.max(0.1, (user + system) / 1000);
}
