import { describe, expect, test } from 'vitest';
import { questionData, topicViews } from '../../../../src/domain/presenters/question.ts';
import { entry } from '../../support/entry.ts';
import { reader } from '../../support/site.ts';

const law = entry('policy', 'van-ban-a', { number: '1/2020/NĐ-CP' });
const ask = (id: string, topic: string, order: number, rest = {}) => entry('question', id, { topic, order }, rest);

describe('the page of questions', () => {
  test('keeps the order of topics and of questions, and leaves out a topic without any', () => {
    const view = topicViews(reader('vi', [law, ask('b', 'money', 2), ask('c', 'basics', 1), ask('a', 'money', 1)]));
    expect(view.map(({ id, questions }) => [id, questions.map((question) => question.id)])).toEqual([
      ['basics', ['c']],
      ['money', ['a', 'b']],
    ]);
  });

  test('names the language of a question that is not translated', () => {
    const [topic] = topicViews(reader('en', [law, ask('a', 'money', 1), ask('b', 'money', 2, { en: {} })]));
    expect(topic!.questions.map(({ lang }) => lang)).toEqual(['vi', undefined]);
  });
});

test('schema.org gets the whole answer with its law', () => {
  const question = entry('question', 'a', { title: 'Có được không?', summary: 'Có.' });
  expect(questionData(reader('vi', [law, question]), question, 'Nhưng hãy hỏi trước.')).toEqual({
    '@type': 'Question',
    name: 'Có được không?',
    acceptedAnswer: {
      '@type': 'Answer',
      text: 'Có. Nhưng hãy hỏi trước. point.law: DocumentType.decree 1/2020/NĐ-CP.',
    },
  });
});
