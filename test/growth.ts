/**
 * How many times as long `run` takes for sixteen times the size: about 16 where time grows with the size, 256 where with
 * its square, so that a limit of 100 tells them apart whatever garbage is collected meanwhile. Time is the processor's,
 * not the clock's: other programs do not count. The small size is taken eight times and the large one, where it seems
 * slow, up to three.
 */
export function growth(size: number, run: (size: number) => void): number {
  run(size);
  const small = millisecondsOf(() => repeat(8, () => run(size))) / 8;
  let ratio = Infinity;
  for (let round = 0; round < 3 && ratio > 50; round++)
    ratio = Math.min(ratio, millisecondsOf(() => run(16 * size)) / small);
  return ratio;
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
