/** What kind of thing a question asks for, as far as its asking word says. */
export type Expectation = 'number' | 'date' | 'name' | 'place' | null;

/** Words about the asking itself: looked for only when a question has no others. */
export const FRAME = new Set(
  `say says said saying tell tells told describe describes explain explains mention mentions
   mentioned according article articles text texts source sources document documents quote quotes
   know find show list give name many much kind question answer information info about
   скажи скажіть розкажи стаття статті статтю говорить сказано йдеться кажуть пише джерело джерела
   скажите расскажи статья статье статью статьи говорится сказано пишет пишут источник источники`
    .trim()
    .split(/\s+/),
);

/** What stands before the thing to be counted. */
export const COUNTED =
  /(\bhow many|\b(number|amount) of|(^|\s)(скільки|сколько|кількість|количество))\s+$/i;

const ASKING: Readonly<Record<Exclude<Expectation, null>, RegExp>> = {
  number: /\b(how (many|much)|number of|amount of)\b|(^|\s)(скільки|сколько|кількість|количество)/i,
  // Not every "when" asks: "when it came to vaccines" does not.
  date: /^\W*when\b|\bwhen (?:did|does|do|was|were|is|are|will|has|have|had)\b|\b(what (year|date|month|day)|which (year|date|month|day))\b|(^|\s)(коли|когда)(\s|$)/i,
  name: /\b(who|whom|whose)\b|(^|\s)(хто|кто|кого|кому)(\s|$)/i,
  place: /\bwhere\b|(^|\s)(де|где|куди|куда|звідки|откуда)(\s|$)/i,
};

/** What a question asks for, by its asking word. */
export function expectationOf(text: string): Expectation {
  const found = Object.entries(ASKING).find(([, pattern]) => pattern.test(text));
  return (found?.[0] as Expectation | undefined) ?? null;
}
