import { expect, it } from 'vitest';
import { answer } from '../../src/answer/answer.ts';
import { slice } from '../../src/knowledge/document.ts';
import { libraryOf } from '../support.ts';

/** A text, and a question to its second sentence in other forms of its words. */
it.each([
  [
    'ar',
    'كانت المدينة هادئة. وصلت اللقاحات إلى المستشفى في مايو.',
    'متى وصل اللقاح إلى المستشفيات؟',
    'مايو',
  ],
  [
    'el',
    'Η πόλη ήταν ήσυχη. Τα εμβόλια έφτασαν στα νοσοκομεία τον Μάιο.',
    'Πότε έφτασε το εμβόλιο στο νοσοκομείο;',
    'Μάιο',
  ],
  ['hi', 'शहर शांत था। टीके मई में अस्पतालों में पहुँचे।', 'टीके अस्पताल में कब पहुँचे?', 'मई'],
  [
    'id',
    'Kota itu sepi. Vaksinnya tiba di rumah sakit pada bulan Mei.',
    'Kapan vaksin tiba di rumah sakit?',
    'Mei',
  ],
  ['ja', '町は静かだった。ワクチンは五月に病院に届いた。', 'ワクチンはいつ病院に届いたか', '五月'],
  ['ko', '도시는 조용했다. 백신은 오월에 서울 병원으로 왔다.', '백신은 언제 서울 병원에?', '오월'],
  ['th', 'เมืองเงียบสงบ วัคซีนมาถึงโรงพยาบาลในเดือนพฤษภาคม', 'วัคซีนมาถึงโรงพยาบาลเมื่อไร', 'พฤษภาคม'],
  [
    'vi',
    'Thành phố yên tĩnh. Vắc xin đến bệnh viện vào tháng Năm.',
    'Vắc xin đến bệnh viện khi nào?',
    'tháng Năm',
  ],
  ['zh', '城市很安静。疫苗五月运到医院。', '疫苗什么时候运到医院？', '五月'],
  [
    'cs',
    'Město bylo tiché. Vakcíny dorazily do nemocnic v květnu.',
    'Kdy dorazily vakcíny?',
    'květnu',
  ],
])('a question in the language of the text is answered: %s', (_, text, question, words) => {
  const { index } = libraryOf({ text: `${text}\n`, other: 'Ceylon sent tea to London.' });
  const { status, quotes } = answer(question, index, { top: 1 });
  expect(status).not.toBe('not-found');
  expect(slice(quotes[0]!.passage.document, quotes[0]!.quote)).toContain(words);
});
