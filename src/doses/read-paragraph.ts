import { sentencesOf } from '../knowledge/block-sentences.ts';
import type { Block, Document } from '../knowledge/document.ts';
import { chooseChannels } from './choose-channels.ts';
import type { Antecedent, Clause, Group } from './clause.ts';
import type { Party } from './dose-fact.ts';
import type { Gazetteer } from './gazetteer.ts';
import { isKind } from './items.ts';
import { type Lead, readLead } from './lead.ts';
import {
  GOES_ON,
  readSentence,
  type SentenceInput,
  type SentenceReading,
  sourceOf,
} from './read-sentence.ts';
import type { Resolved } from './sides.ts';
import type { Reading, Statement } from './statement.ts';

/** A block with what leads to it. */
export interface Passage {
  readonly document: Document;
  readonly block: Block;
  readonly gazetteer: Gazetteer;
  readonly lead: Lead | null;
  /** Who gave in the text before: "we", in a statement of that country. */
  readonly speaker: Party | null;
}

/** Openings that take up a batch told of before. */
const BATCH =
  /^(?:(?:the|this) (?:batch|shipment|consignment|delivery|donation|cargo|gift|tranche|lot)|it|вона|він|она|(?:ця |эта )?(?:партія|партия|поставка))(?!\p{L})/iu;
/** Openings of a total. */
const TOTAL =
  /^(?:["“«]?\s*)(so far|in total|in all|to date|overall|altogether|all told|as of|since|with this|by now|загалом|всього|усього|наразі|на сьогодні|станом на|відтоді|of this|of these|of those|of them|з них|из них|всего|в общей сложности|в целом|на сегодня|по состоянию на|к настоящему времени)(?![\p{L}\p{N}])/iu;

/** All that a paragraph, or an item of a list, says about doses given and got. */
export function readParagraph(passage: Passage): { readings: Reading[]; speaker: Party | null } {
  const { document, block, gazetteer, lead } = passage;
  const sentences: SentenceReading[] = [];
  let { speaker } = passage;
  let subject: Group | null = null;
  for (const span of sentencesOf(document, block)) {
    const text = document.text.slice(span.start, span.end);
    const previous = sentences.at(-1);
    const goesOn = previous?.statements.some(({ item }) => item.value !== null) ?? false;
    const antecedent = antecedentOf(subject, previous, speaker);
    const input = { text, span, gazetteer, antecedent, lead: lead?.resolved ?? null, goesOn };
    const whole = readSentence(input);
    const read =
      whole.statements.length > 0
        ? whole
        : (readList(input, sentences) ?? readBatch(input, previous) ?? whole);
    const statements = read.statements.map((one) => lend(one, read, previous));
    sentences.push({ ...read, statements });
    subject = read.subject ?? subject;
    speaker = onlyDonor(statements) ?? speaker;
  }
  return { readings: readingsOf(sentences, lead), speaker };
}

/** "These include: – Bangladesh: 5.5 million doses": a list in a sentence, led to by the words before it. */
function readList(
  input: SentenceInput,
  sentences: readonly SentenceReading[],
): SentenceReading | null {
  const colon = input.text.indexOf(': ');
  if (colon < 0) return null;
  const before = [...sentences.map(({ text }) => text), input.text.slice(0, colon + 1)];
  const lead = readLead(before, input.gazetteer);
  if (!lead) return null;
  // Blanks in the place of the words before keep the offsets.
  const text = ' '.repeat(colon + 1) + input.text.slice(colon + 1);
  return { ...readSentence({ ...input, text, lead: lead.resolved }), text: input.text };
}

/** "The shipment contains 20,000 doses", after a sentence that told of its coming. */
function readBatch(
  input: SentenceInput,
  previous: SentenceReading | undefined,
): SentenceReading | null {
  const told = previous?.statements.at(-1);
  if (!told || told.item.value !== null || !BATCH.test(input.text)) return null;
  const { recipients, donors, outcome, vaccines } = told;
  const lead: Resolved = {
    transfer: { subjectIs: 'count', outcome, main: null },
    to: { parties: recipients },
    from: { parties: donors },
    vaccines,
    fromObject: false,
  };
  return readSentence({ ...input, lead });
}

/** Who "it", "the country" and "we" mean after the sentence before. */
function antecedentOf(
  subject: Group | null,
  previous: SentenceReading | undefined,
  speaker: Party | null,
): Antecedent {
  const group = speaker && { parties: [speaker] };
  const place = previous ? onlyPlace(previous) : null;
  const donors = new Set(previous?.statements.flatMap((one) => one.donors.map(({ code }) => code)));
  const received = [
    ...(previous?.statements.flatMap(({ recipients }) => recipients) ?? []),
    ...(previous?.clauses.flatMap(({ lead }) => lead.to?.parties ?? []) ?? []),
  ];
  const receivers = new Map(received.map((party) => [party.code, party]));
  const arrived = { parties: receivers.size === 1 ? [...receivers.values()] : [] };
  const gave = subject?.parties.some(({ code }) => donors.has(code));
  return { subject, receiver: gave ? arrived : null, arrived, speaker: group, place };
}

/** The one country that a sentence names, or null. */
function onlyPlace({ items }: SentenceReading): Group | null {
  const places = new Map(
    items.flatMap((item) => (item.kind === 'place' ? [[item.party.code, item.party]] : [])),
  );
  return places.size === 1 ? { parties: [...places.values()] } : null;
}

/** Gives a count that names no giver the giver of the sentence before, where it goes on from it. */
function lend(
  statement: Statement,
  { text, items }: SentenceReading,
  previous: SentenceReading | undefined,
): Statement {
  const gift = previous ? uncountedGift(previous) : undefined;
  const donor = previous ? (onlyDonor(previous.statements) ?? gift?.subject?.parties[0]) : null;
  if (!statement.lacksDonor || !donor || !previous) return statement;
  const opens = GOES_ON.test(text) || TOTAL.test(text) || isKind(items[0], 'place', 'count');
  const { recipients } = statement;
  // Another recipient than the sentence before had: the same one again may have another giver.
  const before = new Set(
    previous.statements.flatMap(({ recipients: earlier }) => earlier.map(({ code }) => code)),
  );
  const isNews = recipients.length > 0 && recipients.every(({ code }) => !before.has(code));
  const isTotal = recipients.length === 0 && TOTAL.test(text);
  const vaccines = statement.vaccines.length > 0 ? statement.vaccines : (gift?.lead.vaccines ?? []);
  return opens && (isNews || isTotal) ? { ...statement, donors: [donor], vaccines } : statement;
}

/** "New Zealand committed enough Pfizer for the Cook Islands": one country gives, though nothing is counted. */
function uncountedGift({ clauses, statements }: SentenceReading): Clause | undefined {
  if (statements.length > 0) return undefined;
  return clauses.find(
    ({ subject, predicates }) =>
      subject?.parties.length === 1 && predicates.some(({ verb }) => verb.class === 'give'),
  );
}

/** The one country that a sentence tells of giving vaccines, or null. */
function onlyDonor(statements: readonly Statement[]): Party | null {
  const donors = new Map(
    statements.flatMap((one) => one.donors.map((donor) => [donor.code, donor])),
  );
  return donors.size === 1 ? [...donors.values()][0]! : null;
}

function readingsOf(sentences: readonly SentenceReading[], lead: Lead | null): Reading[] {
  const channels = chooseChannels(sentences);
  return sentences.flatMap(({ statements, span }, at) =>
    statements.map((statement, index) => {
      // The clause and its count are of no more use, and a document's worth of them is much to keep.
      const { clause: _, count: __, ...claim } = statement;
      const { donors, lacksDonor, vaccines, period } = claim;
      const next = sentences[at + 1];
      const source = donors.length === 0 && lacksDonor && next ? sourceOf(next) : null;
      return {
        claim: {
          ...claim,
          vaccines: vaccines.length > 0 ? vaccines : (lead?.vaccines ?? []),
          period: period ?? lead?.period ?? null,
        },
        sentence: span,
        donor: donors.length === 1 ? donors[0]! : source,
        channel: channels[at]?.[index] ?? lead?.channel ?? null,
      };
    }),
  );
}
