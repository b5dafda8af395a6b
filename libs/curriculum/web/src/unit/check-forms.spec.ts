import { anyCheck } from '@kurak/curriculum-model/testing';
import { type Check, CHECK_FORMS, type CheckForm, type MatchCheck, offeredBy, type OrderCheck, type OrderItem } from '@kurak/curriculum-model';
import fc from 'fast-check';
import { inForm } from './check-forms';

const anyForm = () => fc.constantFrom<CheckForm>(...CHECK_FORMS);

const QUESTION: Check = {
  id: 'q',
  kind: 'check',
  form: 'multiple',
  question: { en: 'What helps?' },
  choices: [
    { id: 'a', text: { en: 'Listening' }, isRight: true, explanation: { en: 'It calms.' } },
    { id: 'b', text: { en: 'Shouting' }, isRight: false, explanation: {} },
    { id: 'c', text: { en: 'Waiting' }, isRight: true, explanation: { en: 'Time helps.' } },
  ],
};

describe('a question in another form', () => {
  it('has the same lines in the same order, and asks the same', () => {
    fc.assert(
      fc.property(anyCheck(), anyForm(), (check, form) => {
        const other = inForm(check, form);
        expect(other.form).toBe(form);
        expect(offeredBy(other)).toEqual(offeredBy(check));
        expect(other.question).toEqual(check.question);
        expect(other.id).toBe(check.id);
      }),
    );
  });

  it('has exactly one right answer where one is to be chosen', () => {
    fc.assert(
      fc.property(anyCheck(), (check) => {
        const single = inForm(check, 'single');
        expect('choices' in single && single.choices.filter(({ isRight }) => isRight)).toHaveLength(1);
      }),
    );
  });

  it('keeps the first of several right answers when one is to be chosen', () => {
    expect(inForm(QUESTION, 'single')).toMatchObject({ choices: [{ id: 'a', isRight: true }, { isRight: false }, { id: 'c', isRight: false }] });
  });

  it('says after an order or a match what was said about the right answer', () => {
    expect(inForm(QUESTION, 'order')).toMatchObject({ items: [{ text: { en: 'Listening' } }, {}, {}], explanation: { en: 'It calms.' } });
    expect(inForm(QUESTION, 'match')).toMatchObject({ pairs: [{ left: { en: 'Listening' }, right: {} }, {}, {}], explanation: { en: 'It calms.' } });
  });

  it('has again what another form could not hold', () => {
    const order = inForm(QUESTION, 'order');
    expect(inForm(order, 'multiple', QUESTION)).toEqual(QUESTION);
    const match = inForm(QUESTION, 'match') as MatchCheck;
    const paired = { ...match, pairs: match.pairs.map((pair) => ({ ...pair, right: { en: pair.id } })) };
    expect(inForm(inForm(paired, 'order'), 'match', paired)).toEqual(paired);
  });

  it('takes the words as they are now, and marks no new line as right, when it becomes what it was', () => {
    const order = inForm(QUESTION, 'order') as OrderCheck;
    const changed = { ...order, items: [{ id: 'new', text: { en: 'Asking' } }, { ...order.items[0], text: { en: 'Listening well' } } as OrderItem] };
    expect(inForm(changed, 'multiple', QUESTION)).toMatchObject({
      choices: [
        { id: 'new', text: { en: 'Asking' }, isRight: false },
        { id: 'a', text: { en: 'Listening well' }, isRight: true, explanation: { en: 'It calms.' } },
      ],
    });
  });

  it('keeps the words of a step as the left side of a pair, and back', () => {
    const order = inForm(QUESTION, 'order');
    expect(inForm(inForm(order, 'match'), 'order')).toEqual(order);
  });
});
