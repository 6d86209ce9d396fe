/**
 * How many times as long `run` takes for four times the size: about 4 where time grows with the size, 16 where with its
 * square. Time is that of the processor, not of the clock, so that other programs do not count.
 */
export function growth(size: number, run: (size: number) => void): number {
  run(size);
  const times = Math.ceil(20 / millisecondsOf(() => run(size)));
  const small = () => millisecondsOf(() => repeat(times, () => run(size)));
  const large = () => millisecondsOf(() => repeat(times, () => run(4 * size)));
  const [first, second] = [small(), large()];
  return Math.min(second, large()) / Math.max(1, Math.min(first, small()));
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
