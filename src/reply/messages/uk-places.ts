import type { PlaceTexts } from './en-places.ts';
import { plural } from './uk-count.ts';

const paragraphs = (count: number) => plural(count, 'абзац', 'абзаци', 'абзаців');

/** What is said in Ukrainian of places in a source. */
export const ukPlaces: PlaceTexts = {
  several: 'У джерелах',
  severalPlaces: 'Вкажіть одне місце: абзац, сторінку або розділ.',
  severalSources: (typed, known) =>
    `«${typed}» відповідає кільком джерелам: ${known}. Вкажіть одне з них.`,
  which: (title, has) =>
    [
      `Вкажіть місце в «${title}»: тут ${paragraphs(has.paragraphs)}`,
      has.pages && `сторінки від ${has.pages[0]} до ${has.pages[1]}`,
      has.sections && `розділи: ${has.sections}`,
    ]
      .filter(Boolean)
      .join('; ')
      .concat('.'),
  nothing: (title, at) => `У «${title}» немає тексту для цитати на місці ${at}.`,
  noParagraph: (title, at, count) =>
    `У «${title}» немає абзацу ${at}: у цьому джерелі ${paragraphs(count)}.`,
  noPages: (title, count) =>
    `У файлі «${title}» сторінок не вказано. У ньому ${paragraphs(count)}: вкажіть абзац або розділ.`,
  noPage: (title, at, [from, to]) =>
    `У «${title}» немає сторінки ${at}: сторінки тут від ${from} до ${to}.`,
  noSections: (title, count) =>
    `У «${title}» немає розділів. У ньому ${paragraphs(count)}: вкажіть абзац.`,
  noSection: (title, at, known) => `У «${title}» немає розділу «${at}». Є такі: ${known}.`,
  severalSections: (title, at, known) =>
    `У «${title}» кілька розділів «${at}»: ${known}. Вкажіть більше слів з назви.`,
};
