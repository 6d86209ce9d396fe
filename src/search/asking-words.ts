/** Words about the asking itself: looked for only when a question has no others. */
export const FRAME = new Set(
  `say says said saying tell tells told describe describes explain explains mention mentions
   mentioned according article articles text texts source sources document documents quote quotes
   know find show list give name many much kind question answer information info about
   acronym abbreviation абревіатура аббревиатура
   скажи скажіть розкажи стаття статті статтю говорить сказано йдеться кажуть пише джерело джерела
   скажите расскажи статья статье статью статьи говорится сказано пишет пишут источник источники`
    .trim()
    .split(/\s+/),
);

/** "What does FIS stand for?" asks what it is. */
export const STANDS_FOR = /^stands? for\b/i;

/** What stands before the thing to be counted. */
export const COUNTED =
  /(\bhow many|\b(number|amount) of|(^|\s)(скільки|сколько|кількість|количество))\s+$/i;
