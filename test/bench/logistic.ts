/** An example to learn from: what is known of it, whether it is so, and how much it counts. */
export interface Example {
  readonly parts: readonly number[];
  readonly isSo: boolean;
  readonly weight: number;
}

/** Coefficients by part, and what is added to them, of the logarithm of the odds. */
export interface Logistic {
  readonly coefficients: readonly number[];
  readonly constant: number;
}

/** Coefficients are drawn to 0 by so much, as half their squares. */
const RIDGE = 1;
const STEPS = 30;

/** Fits a logistic regression by Newton's method (iteratively reweighted least squares), with a ridge. */
export function learnLogistic(examples: readonly Example[]): Logistic {
  const size = (examples[0]?.parts.length ?? 0) + 1;
  let beta = new Array<number>(size).fill(0);
  for (let step = 0; step < STEPS; step++) {
    const slope = beta.map((value, at) => (at < size - 1 ? -RIDGE * value : 0));
    const bend = beta.map((_, row) =>
      beta.map((__, column) => (row === column ? (row < size - 1 ? RIDGE : 1e-6) : 0)),
    );
    for (const { parts, isSo, weight } of examples) {
      const all = [...parts, 1];
      const odds = all.reduce((sum, part, at) => sum + part * beta[at]!, 0);
      const likely = 1 / (1 + Math.exp(-odds));
      for (const [row, part] of all.entries()) {
        slope[row]! += weight * part * (Number(isSo) - likely);
        for (const [column, other] of all.entries())
          bend[row]![column]! += weight * likely * (1 - likely) * part * other;
      }
    }
    const change = solve(bend, slope);
    beta = beta.map((value, at) => value + change[at]!);
  }
  return { coefficients: beta.slice(0, -1), constant: beta.at(-1)! };
}

/** How likely it is, from 0 to 1. */
export function likelihood({ coefficients, constant }: Logistic, parts: readonly number[]): number {
  const odds = parts.reduce((sum, part, at) => sum + part * coefficients[at]!, constant);
  return 1 / (1 + Math.exp(-odds));
}

/** Solves a system of linear equations whose matrix is symmetric and positive: Gauss needs no pivots. */
function solve(matrix: readonly (readonly number[])[], right: readonly number[]): number[] {
  const rows = matrix.map((row, at) => [...row, right[at]!]);
  for (const [at, row] of rows.entries())
    for (const [below, other] of rows.entries()) {
      if (below === at) continue;
      const factor = other[at]! / row[at]!;
      for (let column = at; column < other.length; column++)
        other[column]! -= factor * row[column]!;
    }
  return rows.map((row, at) => row.at(-1)! / row[at]!);
}
