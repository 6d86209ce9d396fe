import { isExport, listChoices } from '../citations/choice.ts';
import { UsageError } from '../errors.ts';
import type { Field, Settings } from '../servers/settings.ts';
import type { Context } from './context.ts';
import type { Menu, MenuChoice, Reply, ServerMenu } from './reply.ts';
import type { ServerSetup } from './server-setup.ts';
import { shelfName } from './shelves.ts';
import { shorten } from './shorten.ts';

export const PAGES = ['answers', 'roles', 'more'] as const;

/** What of the settings is on show. */
export interface SetupView {
  /** The channel; empty for the whole server. */
  readonly place: string;
  readonly page: (typeof PAGES)[number];
  readonly isSaved?: boolean;
}

/** Stands for a choice that is taken back. */
export const INHERITED = '-';
/** What Discord takes in a menu, and of the name of a choice. */
const MOST_CHOICES = 25;
const LONGEST_LABEL = 100;

/** What a server is set up with. Throws `UsageError` for whoever may not do that. */
export function maySetUp({ setup, messages }: Context): ServerSetup {
  if (!setup) throw new UsageError(messages.setup.forbidden);
  return setup;
}

/** The settings of a server or of one of its channels, as menus: each choice is kept at once. */
export function setupReply(view: SetupView, context: Context): Reply {
  const { place, page, isSaved = false } = view;
  const { setup: words } = context.messages;
  const { shelves, readsMessages } = maySetUp(context);
  const lines = [
    ...(isSaved ? [words.saved] : []),
    words.about,
    ...(page === 'answers' && shelves.length > MOST_CHOICES
      ? [words.fewShelves(shelves.length - MOST_CHOICES)]
      : []),
    ...(page === 'more' && !readsMessages ? [words.readsNothing] : []),
    ...(page === 'more' && readsMessages && place === '' ? [words.unaskedInChannels] : []),
  ];
  const show = (id: string, label: string) => ({ id, label });
  return {
    outcome: 'found',
    parts: [
      { kind: 'title', text: place === '' ? words.server : words.channel },
      { kind: 'note', text: lines.join('\n') },
    ],
    buttons: [
      ...PAGES.filter((one) => one !== page).map((one) =>
        show(`setup:show:${place}:${one}`, words.pages[one]),
      ),
      ...(place === '' ? [] : [show(`setup:show::${page}`, words.backToServer)]),
      show(`setup:reset:${place}:${page}`, words.reset),
    ],
    menus: [
      {
        ...{ id: `setup:in:${page}`, placeholder: words.pickChannel, kind: 'channels' },
        chosen: place === '' ? [] : [place],
      },
      ...menusOf(view, context),
    ],
    data: null,
    staysPrivate: true,
  };
}

function menusOf({ place, page }: SetupView, context: Context): (Menu | ServerMenu)[] {
  const { messages, library } = context;
  const { setup: words } = messages;
  const { server, store, shelves, hasUploads, readsMessages } = maySetUp(context);
  const settings = store.settingsIn(server, place);
  const own = store.choicesOf(server, place);
  const idOf = (field: Field) => `setup:set:${place}:${page}:${field}`;

  const menu = <Name extends Field>(
    field: Name,
    title: string,
    values: readonly (readonly [Settings[Name], string])[],
  ): Menu => {
    const named = (name: string) => shorten(`${title}: ${name}`, LONGEST_LABEL);
    const isInherited = place !== '' && own[field] === undefined;
    const inherited: MenuChoice = {
      ...{ label: named(words.inherited), value: INHERITED, isChosen: isInherited },
    };
    return {
      ...{ id: idOf(field), placeholder: title },
      choices: [
        ...(place === '' ? [] : [inherited]),
        ...values.map(([value, name]) => ({
          label: named(name),
          value: JSON.stringify(value),
          isChosen: !isInherited && settings[field] === value,
        })),
      ],
    };
  };
  const roles = (field: 'askers' | 'publishers' | 'adders'): ServerMenu => ({
    ...{ id: idOf(field), placeholder: words[field], kind: 'roles', chosen: own[field] ?? [] },
  });
  const yesNo = (of: { readonly title: string; readonly yes: string; readonly no: string }) =>
    [of.title, [[false, of.no] as const, [true, of.yes] as const]] as const;

  switch (page) {
    case 'answers': {
      const chosen = own.shelves ?? [];
      const shelfMenu: Menu = {
        ...{ id: idOf('shelves'), placeholder: words.shelves, isSeveral: true },
        choices: shelves.slice(0, MOST_CHOICES).map(({ id, name, about }) => ({
          label: shelfName({ id, name }, messages),
          ...{ value: id, about, isChosen: chosen.includes(id) },
        })),
      };
      const styles = listChoices(library.bibliography.styles).filter(({ id }) => !isExport(id));
      return [
        ...(shelves.length > 1 ? [shelfMenu] : []),
        menu('language', words.language.title, [
          [null, words.language.own],
          ['en', words.language.en],
          ['uk', words.language.uk],
        ]),
        menu(
          'style',
          words.style,
          styles.slice(0, MOST_CHOICES - 1).map(({ id, title }) => [id, title] as const),
        ),
        menu(
          'quotes',
          words.quotes.title,
          [1, 2, 3].map((count) => [count, words.quotes.of(count)] as const),
        ),
        menu('isPrivate', ...yesNo(words.isPrivate)),
      ];
    }
    case 'roles':
      return [roles('askers'), roles('publishers'), ...(hasUploads ? [roles('adders')] : [])];
    case 'more':
      return [
        menu('keepsQuestions', ...yesNo(words.keepsQuestions)),
        ...(place !== '' && readsMessages
          ? [menu('answersUnasked', ...yesNo(words.answersUnasked))]
          : []),
      ];
  }
}
