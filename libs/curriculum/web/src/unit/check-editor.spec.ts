import { Component, signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import type { Check } from '@kurak/curriculum-model';
import { Toasts } from '@kurak/shared-web';
import { provideTexts, Screen } from '@kurak/shared-web/testing';
import { CheckEditor } from './check-editor';
import { CHECK, MATCH, ORDER } from './specimens';

@Component({ imports: [CheckEditor], template: `<kurak-check-editor [(check)]="check" language="en" base="en" />` })
class Form {
  readonly check = signal(CHECK as Check);
}

describe('the editor of check questions', () => {
  let screen: Screen;
  let form: Form;

  async function show(check: unknown): Promise<void> {
    form.check.set(check as Check);
    await screen.settle();
  }

  beforeEach(async () => {
    TestBed.configureTestingModule({ providers: provideTexts('curriculum') });
    const fixture = TestBed.createComponent(Form);
    form = fixture.componentInstance;
    screen = new Screen(fixture);
    await screen.settle();
  });

  it('takes a question, its choices and what is said after each', async () => {
    await screen.type('Question', 'Who pays?');
    await screen.type('Choice 2', 'The district');
    expect(form.check()).toMatchObject({ question: { en: 'Who pays?' }, choices: [{}, { text: { en: 'The district' } }] });
  });

  it('says when no answer is right', async () => {
    await show({ ...CHECK, choices: [{ id: 'a', text: {}, isRight: false, explanation: {} }, { id: 'b', text: {}, isRight: false, explanation: {} }] });
    expect(screen.text).toContain('Mark exactly one answer as right.');
    await screen.press('Choose all that are right');
    expect(screen.text).toContain('Mark at least one answer as right.');
  });

  it('keeps what can be kept in another form, and has the rest again when it was a mistake', async () => {
    await screen.press('Put in order');
    expect(form.check()).toMatchObject({ form: 'order', items: [{ id: 'a', text: { en: 'Nobody' } }, { id: 'b', text: { en: 'Everybody' } }] });
    await screen.press('Match');
    expect(form.check()).toMatchObject({ form: 'match', pairs: [{ left: { en: 'Nobody' } }, { left: { en: 'Everybody' } }] });
    await screen.press('Choose one');
    expect(form.check()).toEqual(CHECK);
  });

  it('adds choices up to eight, and leaves two at least', async () => {
    for (let more = 0; more < 6; more++) await screen.press('Add a choice');
    expect(() => screen.button('Add a choice')).toThrow();
    await show(CHECK);
    expect(() => screen.button('Delete: Choice 1')).toThrow();
  });

  it('deletes a line, and brings it back where it was', async () => {
    await show(ORDER);
    await screen.press('Delete: Step 2');
    expect(form.check()).toMatchObject({ items: [{ id: 'goal' }, { id: 'when' }] });
    await screen.type('Step 1', 'The goal');
    TestBed.inject(Toasts).shown()[0]?.undo?.();
    expect(form.check()).toMatchObject({ items: [{ id: 'goal', text: { en: 'The goal' } }, { id: 'who' }, { id: 'when' }] });
  });

  it('moves steps by buttons', async () => {
    await show(ORDER);
    await screen.press('Move down: Step 1');
    expect(form.check()).toMatchObject({ items: [{ id: 'who' }, { id: 'goal' }, { id: 'when' }] });
    await screen.press('Move up: Step 1');
    expect(form.check()).toMatchObject({ items: [{ id: 'who' }, { id: 'goal' }, { id: 'when' }] });
  });

  it('has both sides of a pair beside each other', async () => {
    await show(MATCH);
    await screen.type('What belongs to it', 'Safe houses');
    expect(form.check()).toMatchObject({ pairs: [{ left: { en: 'Protection' }, right: { en: 'Safe houses' } }, {}] });
  });
});
