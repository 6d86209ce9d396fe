/** The label of a button that belongs to the quote of a number; null where there is one quote alone. */
export function withNumber(word: string, number: number | null): string {
  return number === null ? word : `${word} ${number}`;
}
