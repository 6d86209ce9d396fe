import path from 'node:path';
import type { Style } from '../citations/styles.ts';
import { describeProblem, KnowledgeError } from '../errors.ts';
import type { Document } from '../knowledge/document.ts';
import { readers } from '../knowledge/readers/reader.ts';
import { readFileContent } from '../knowledge/source-content.ts';
import type { Messages } from '../reply/messages/index.ts';
import { missingNames, previewReply } from '../reply/preview-reply.ts';
import type { Reply } from '../reply/reply.ts';
import { draftSource, dropDraft, publishDraft, type Shelving } from '../shelf/add-source.ts';
import { findSame } from '../shelf/find-same.ts';
import { isReadable, previewSource, statedItem } from '../shelf/preview-source.ts';
import type { ReadLimits } from '../shelf/reading-processes.ts';
import { type Typed, typedItem } from '../shelf/typed-item.ts';
import type { Person } from './ask-person.ts';
import { EXIT } from './exit-code.ts';

/** The library that files are added to. */
export interface AddTo {
  readonly root: string;
  /** Null: they are read here, however long it takes. */
  readonly limits: ReadLimits | null;
  readonly documents: readonly Document[];
  readonly styles: readonly Style[];
  readonly messages: Messages;
  /** Null: nobody is asked, and what is known is enough. */
  readonly person: Person | null;
  /** Shows what a file will be, and what became of it. */
  show(reply: Reply): void;
}

/** Copies files into a library, each with what it and whoever adds it say of it, and returns the exit code. */
export async function addFiles(files: readonly string[], typed: Typed, to: AddTo): Promise<number> {
  const { adding } = to.messages;
  const { wrong } = typedItem(typed);
  const isForOne = typed.title !== undefined || typed.url !== undefined;
  const faults = [
    ...(files.length > 1 && isForOne ? [adding.onlyOne] : []),
    ...wrong.map((name) => adding.wrong[name]),
  ];
  if (faults.length > 0) {
    to.show(told('fault', faults.join('\n')));
    return EXIT.fault;
  }
  let worst: number = EXIT.found;
  const documents = [...to.documents];
  for (const file of files) {
    const added = await addFile(file, typed, { ...to, documents });
    if (added === null) worst = EXIT.fault;
    else if (added === 'left') worst = Math.max(worst, EXIT.notFound);
    else documents.push(added);
  }
  return worst;
}

/** The document as it is in the library now, `'left'` when it was not wanted, null when it could not be added. */
async function addFile(file: string, typed: Typed, to: AddTo): Promise<Document | 'left' | null> {
  const { root, limits, documents, messages, person, show } = to;
  const { adding } = messages;
  const fail = (text: string) => {
    show(told('fault', text));
    return null;
  };
  const name = path.basename(file);
  if (!isReadable(name)) return fail(adding.kind(file, Object.keys(readers).join(', ')));
  const content = await readFileContent(file).catch((fault: unknown) => {
    if (fault instanceof KnowledgeError) return fault;
    throw fault;
  });
  if (content instanceof KnowledgeError)
    return fail(content.problems.map(describeProblem).join('\n'));
  const { bytes } = content;
  const first = await previewSource({ name, bytes, item: typedItem(typed).item }, limits);
  if (!('document' in first)) {
    show(previewReply(first, to));
    return null;
  }
  const more = person ? await askFor(first.document, { person, to }) : {};
  if (more === null) return left(name, to);
  const { item: said } = typedItem({ ...typed, ...more });
  const item = { ...statedItem(first.document), ...said };
  const read = await previewSource({ name, bytes, item }, limits);
  const same =
    'document' in read &&
    (await findSame(root, documents, { bytes, read: [first.document, read.document] }));
  if (same) return fail(adding.twin(same.title, same.id));
  show(previewReply(read, to));
  if (!('document' in read)) return null;
  const answer = person ? await person.ask(adding.confirm) : '';
  if (answer === null || adding.isNo(answer)) return left(name, to);

  const place: Shelving = { root, folder: '' };
  const added = await write(place, { name, bytes, item }).catch((fault: NodeJS.ErrnoException) => {
    if (fault.code === undefined) throw fault;
    return fault;
  });
  if (added instanceof Error) return fail(adding.notWritten(root, added.code ?? added.message));
  if (added === null) return fail(adding.ignored(name));
  show(told('found', adding.added(path.join(root, added))));
  return { ...read.document, path: added };
}

function left(name: string, { messages, show }: AddTo): 'left' {
  show(told('not-found', messages.adding.notAdded(name)));
  return 'left';
}

/** Its path in the library; null when it would be passed over there. */
async function write(
  place: Shelving,
  source: Parameters<typeof draftSource>[1],
): Promise<string | null> {
  const id = await draftSource(place, source);
  const added = await publishDraft(place, id);
  if (added !== null && added !== 'ignored') return added.path;
  await dropDraft(place, id);
  return null;
}

/** What somebody says of a document that it does not say itself; null when they are gone. */
async function askFor(
  document: Document,
  { person, to }: { readonly person: Person; readonly to: AddTo },
): Promise<Typed | null> {
  const { adding } = to.messages;
  const missing = missingNames(document);
  if (missing.length > 0) to.show(told('found', `${document.title}\n${adding.skip}`));
  let typed: Typed = {};
  for (const name of missing) {
    for (let isAsked = true; isAsked; ) {
      const answer = await person.ask(`${adding.ask[name]}: `);
      if (answer === null) return null;
      isAsked = typedItem({ [name]: answer }).wrong.length > 0;
      if (isAsked) to.show(told('fault', adding.wrong[name]));
      else typed = { ...typed, [name]: answer };
    }
  }
  return typed;
}

function told(outcome: Reply['outcome'], text: string): Reply {
  return { outcome, parts: [{ kind: 'text', text }], buttons: [], data: { text } };
}
