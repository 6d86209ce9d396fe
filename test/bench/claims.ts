import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { reportsClaim } from '../../src/answer/claims.ts';

/*
 * How surely a sentence that reports a claim is told: `BENCH_CLAIMS` names a folder of .tsv files, a sentence a line:
 * `c` (it reports a claim) or `p` (plain), where it is from, the sentence. `--show` prints what is told wrongly; never use
 * it on sentences that are to stay unseen.
 */
const print = (line: string) => process.stdout.write(`${line}\n`);
const folder = process.env.BENCH_CLAIMS;
if (folder === undefined) throw new Error('BENCH_CLAIMS: expected a folder of .tsv files');
for (const file of readdirSync(folder).filter((name) => name.endsWith('.tsv'))) {
  const lines = readFileSync(path.join(folder, file), 'utf8').split('\n').filter(Boolean);
  const told = lines.map((line) => {
    const [label, , sentence = ''] = line.split('\t');
    return { sentence, isClaim: label === 'c', isTold: reportsClaim(sentence) };
  });
  const count = (isClaim: boolean, isTold: boolean) =>
    told.filter((one) => one.isClaim === isClaim && one.isTold === isTold).length;
  const right = count(true, true);
  const precision = right / (right + count(false, true));
  const recall = right / (right + count(true, false));
  print(
    `${file}: ${told.length} sentences, precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}`,
  );
  if (process.argv.includes('--show'))
    for (const { sentence, isClaim, isTold } of told)
      if (isClaim !== isTold) print(`${isClaim ? 'missed' : 'wrong '} ${sentence}`);
}
