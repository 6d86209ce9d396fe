import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { Parser } from 'htmlparser2';
import { answer } from '../../src/answer/answer.ts';
import { questionIn } from '../../src/discord/question-in.ts';
import { loadLibrary } from '../../src/library.ts';

/*
 * How often what people write to each other is taken for a question, and would be answered by the two sources that
 * ship with the project: the NPS Chat corpus (Forsyth, Lin & Martell), 10,567 posts of chat rooms labelled by what
 * they do, as NLTK gives it away. Its folder of .xml files is named: `npm run bench:unasked -- FOLDER`.
 */

interface Post {
  readonly label: string;
  text: string;
}

const [folder = ''] = process.argv.slice(2);
const posts: Post[] = [];
for (const file of (await readdir(folder)).filter((name) => name.endsWith('.xml')).sort()) {
  let isText = false;
  const parser = new Parser(
    {
      onopentag(name, { class: label = '' }) {
        if (name === 'Post') posts.push({ label, text: '' });
        isText = name === 'Post';
      },
      ontext(text) {
        const post = posts.at(-1);
        if (post && isText) post.text += text;
      },
    },
    { xmlMode: true },
  );
  parser.end(await readFile(path.join(folder, file), 'utf8'));
}

const { index } = await loadLibrary('knowledge');
const people = posts.filter(({ label }) => label !== 'System');
const taken = people.flatMap(({ label, text }) => {
  const question = questionIn(text);
  return question === null ? [] : [{ label, question }];
});
const isQuestion = ({ label }: { readonly label: string }) => label.endsWith('Question');
const answered = taken.filter(
  ({ question }) => answer(question, index, { top: 1 }).status === 'answered',
);
process.stdout.write(
  [
    `posts of people: ${people.length}, labelled as questions: ${people.filter(isQuestion).length}`,
    `taken for questions: ${taken.length}, labelled so: ${taken.filter(isQuestion).length}`,
    `answered: ${answered.length}`,
    ...answered.map(({ question }) => `  ${question}`),
    '',
  ].join('\n'),
);
