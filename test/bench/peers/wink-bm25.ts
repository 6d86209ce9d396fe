import { loadPackage, type Peer, plainWords } from './peer.ts';

type Task = (value: never) => unknown;

interface WinkEngine {
  defineConfig(config: object): void;
  definePrepTasks(tasks: readonly Task[]): void;
  addDoc(document: object, id: number): void;
  consolidate(): void;
  search(question: string, limit: number): readonly (readonly [id: string, score: number])[];
}

interface WinkUtils {
  readonly string: { readonly lowerCase: Task; readonly tokenize0: Task };
  readonly tokens: {
    readonly removeWords: Task;
    readonly stem: Task;
    readonly propagateNegations: Task;
  };
}

/** Its manual's pipe for English; its tokenizer knows no Cyrillic, so Russian gets plain words. */
export const winkBm25: Peer = {
  name: 'wink-bm25',
  note: (language) =>
    language === 'ru'
      ? 'nothing for Russian: words of any script in lower case, not stemmed'
      : 'wink-nlp-utils: lower case, tokens, stop words cut, Porter2 stems, negations; title 1, text 2',
  index(texts, language) {
    const engine = (loadPackage('wink-bm25-text-search') as () => WinkEngine)();
    const { string, tokens } = loadPackage('wink-nlp-utils') as WinkUtils;
    engine.defineConfig({ fldWeights: { title: 1, text: 2 } });
    engine.definePrepTasks(
      language === 'ru'
        ? [plainWords]
        : [
            ...[string.lowerCase, string.tokenize0],
            ...[tokens.removeWords, tokens.stem, tokens.propagateNegations],
          ],
    );
    for (const [at, { title, text }] of texts.entries()) engine.addDoc({ title, text }, at);
    engine.consolidate();
    return (question, limit) => engine.search(question, limit).map(([id]) => Number(id));
  },
};
