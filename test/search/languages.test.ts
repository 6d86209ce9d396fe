import { describe, expect, it } from 'vitest';
import { answer } from '../../src/answer/answer.ts';
import type { Language } from '../../src/knowledge/language.ts';
import { toTerms } from '../../src/search/terms.ts';
import { libraryOf } from '../support.ts';

describe('languages beside those of the bot', () => {
  it.each<[Language, string, string]>([
    ['ar', 'المكتبة', 'مكتبة'],
    ['el', 'Ελλάδας', 'ΕΛΛΑΔΑ'],
    ['hi', 'किताबें', 'किताब'],
    ['id', 'dimakan', 'makanan'],
  ])('have forms of a word: %s', (language, ...forms) => {
    const [one, other] = forms.map((form) => toTerms(form, language)[0]?.term);
    expect(one).toBe(other);
  });

  it('have words that differ by signs of vowels alone', () => {
    const [road, thread] = ['सड़क', 'सुड़का'].map((word) => toTerms(word, 'hi')[0]?.folded);
    expect(road).not.toBe(thread);
  });

  it.each<[Language, string]>([
    ['ar', 'متى كم أين'],
    ['cs', 'kdy kolik kde'],
    ['el', 'πότε πόσες πού της'],
    ['hi', 'कब कितनी कहाँ'],
    ['id', 'kapan berapa dimana'],
    ['ja', 'いつ 誰 どこ'],
    ['ko', '언제 누구 어디'],
    ['th', 'อะไร ใคร'],
    ['vi', 'gì ai đâu'],
    ['zh', '谁 多少 哪里'],
  ])('have words that only ask: %s', (language, words) => {
    expect(toTerms(words, language).filter(({ isStop }) => !isStop)).toEqual([]);
  });

  it('ask in their own letters about texts in them, also with names in Latin ones', () => {
    const { index } = libraryOf({
      zh: '城市很安静。疫苗五月运到医院。',
      other: 'Kubernetes came to the hospital in June.',
    });
    const firstOf = (question: string) =>
      answer(question, index, { top: 1 }).quotes[0]?.passage.document.id;
    expect(firstOf('疫苗什么时候运到医院？')).toBe('zh');
    expect(firstOf('Kubernetes 什么时候？')).toBe('other');
  });
});
