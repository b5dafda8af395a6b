import { type ComponentFixture, TestBed } from '@angular/core/testing';
import { isRightAnswer } from '@kurak/curriculum-model';
import { CurrentPerson } from '@kurak/shared-web';
import { Screen, provideTexts } from '@kurak/shared-web/testing';
import { CheckQuestion } from './check-question';
import { type Block, checkIn } from './lesson-block';
import type { Answer } from './lesson-record';

const SEVERAL: Block = {
  id: 'actors',
  kind: 'check',
  form: 'multiple',
  question: 'Who is an actor here?',
  choices: [
    { id: 'mirab', text: 'The mirab', isRight: true, explanation: 'He shares out the water.' },
    { id: 'weather', text: 'The weather', isRight: false, explanation: 'It decides nothing.' },
    { id: 'abroad', text: 'The families abroad', isRight: true, explanation: 'Their news travels fast.' },
    { id: 'pump', text: 'The pump', isRight: false, explanation: 'It has no will.' },
  ],
};

const ORDER: Block = {
  id: 'steps',
  kind: 'check',
  form: 'order',
  question: 'Put the steps in order.',
  items: [
    { id: 'ask', text: 'Ask those who know' },
    { id: 'promise', text: 'Say when you will answer' },
    { id: 'answer', text: 'Answer with the fact first' },
  ],
  explanation: 'Whoever promises a time gains calm.',
};

const MATCH: Block = {
  id: 'needs',
  kind: 'check',
  form: 'match',
  question: 'What stands behind it?',
  pairs: [
    { id: 'punish', left: 'Punish them!', right: 'to be safe' },
    { id: 'money', left: 'Show the money!', right: 'to be trusted' },
    { id: 'listen', left: 'Listen to us!', right: 'to be heard' },
  ],
  explanation: 'Behind a demand there is a need.',
};

describe('a check question', () => {
  let fixture: ComponentFixture<CheckQuestion>;
  let screen: Screen;
  let block: Block;
  let answers: Answer[];

  const page = () => fixture.nativeElement as HTMLElement;
  /** What each says, with a space where one element ends and the next begins. */
  const textsOf = (selector: string) => Array.from(page().querySelectorAll<HTMLElement>(selector), (found) => wordsIn(found).replace(/\s+/g, ' ').trim());
  const wordsIn = (node: Node): string => (node.childNodes.length > 0 ? Array.from(node.childNodes, wordsIn).join(' ') : node.nodeType === Node.TEXT_NODE ? (node.textContent ?? '') : '');

  /** Answers as the lesson's record gives them back at once. */
  async function open(asked: Block, before: string[][] = []): Promise<void> {
    block = asked;
    answers = [];
    fixture = TestBed.createComponent(CheckQuestion);
    screen = new Screen(fixture);
    fixture.componentRef.setInput('block', block);
    fixture.componentRef.setInput('answer', (_: string, chosen: string[]) => take(chosen));
    for (const chosen of before) take(chosen);
    fixture.componentRef.setInput('answers', answers);
    await screen.settle();
  }

  function take(chosen: string[]): void {
    const number = answers.length + 1;
    answers = [...answers, { id: `answer-${number}`, blockId: block.id, chosen, isRight: isRightAnswer(checkIn(block), chosen), madeAt: `2026-11-21T08:00:0${number}.000Z` }];
    fixture.componentRef.setInput('answers', answers);
  }

  async function tick(text: string): Promise<void> {
    screen.labelled(text).click();
    await screen.settle();
  }

  async function put(left: string, right: string): Promise<void> {
    const select = screen.labelled<HTMLSelectElement>(left);
    select.value = block.pairs?.find((pair) => pair.right === right)?.id ?? '';
    select.dispatchEvent(new Event('change', { bubbles: true }));
    await screen.settle();
  }

  beforeEach(() => {
    TestBed.configureTestingModule({ providers: provideTexts('learning') });
    TestBed.inject(CurrentPerson).id.set('aijamal');
  });

  describe('of which several choices may be right', () => {
    it('wants at least one of them', async () => {
      await open(SEVERAL);
      await screen.press('Check');
      expect(screen.text).toContain('Choose at least one answer first.');
      expect(answers).toEqual([]);
    });

    it('explains each choice that was made and each right one that was missed, and no other', async () => {
      await open(SEVERAL);
      await tick('The weather');
      await tick('The mirab');
      await screen.press('Check');
      expect(answers.map(({ chosen }) => chosen)).toEqual([['mirab', 'weather']]);
      expect(screen.text).toContain('Not quite');
      expect(textsOf('.told li')).toEqual([
        'right The mirab He shares out the water.',
        'not right The weather It decides nothing.',
        'this is right too The families abroad Their news travels fast.',
      ]);
    });

    it('is right when all of them are found', async () => {
      await open(SEVERAL);
      await tick('The mirab');
      await tick('The pump');
      await tick('The pump');
      await tick('The families abroad');
      await screen.press('Check');
      expect(answers[0]).toMatchObject({ chosen: ['mirab', 'abroad'], isRight: true });
      expect(textsOf('.told li')).toHaveLength(2);
    });

    it('can be tried again, from nothing', async () => {
      await open(SEVERAL, [['weather']]);
      expect(screen.labelled('The weather').checked).toBe(true);
      await screen.press('Try again');
      expect(page().querySelectorAll(':checked')).toHaveLength(0);
      expect(textsOf('.told li')).toEqual([]);
    });
  });

  describe('of an order', () => {
    const shown = () => textsOf('.order li .grow');

    it('is shown in another order than the right one, the same each time she comes', async () => {
      await open(ORDER);
      const first = shown();
      expect(first).not.toEqual(ORDER.items?.map(({ text }) => text));
      expect([...first].sort()).toEqual(ORDER.items?.map(({ text }) => text).sort());
      await open(ORDER);
      expect(shown()).toEqual(first);
    });

    it('is answered by moving a step, whose new place is said, and the button keeps the focus', async () => {
      await open(ORDER);
      document.body.append(page());
      const [first = '', second = ''] = shown() as string[];
      await screen.press('Check');
      expect(screen.text).toContain('Put the steps in order first.');
      const button = screen.button(`Move down: ${first}`);
      button.focus();
      button.click();
      await screen.settle();
      expect(shown().slice(0, 2)).toEqual([second, first]);
      expect(screen.text).toContain(`${first}: 2 of 3`);
      expect(document.activeElement).toBe(screen.button(`Move down: ${first}`));
    });

    it('does nothing at the ends of the list', async () => {
      await open(ORDER);
      const before = shown();
      const button = screen.button(`Move up: ${before[0]}`);
      expect(button.getAttribute('aria-disabled')).toBe('true');
      button.click();
      await screen.settle();
      expect(shown()).toEqual(before);
    });

    it('follows a finger that draws a step by its number', async () => {
      await open(ORDER);
      const [first = '', second = '', third = ''] = shown() as string[];
      const list = page().querySelector<HTMLElement>('.order') as HTMLElement;
      list.setPointerCapture = () => undefined;
      page().querySelectorAll<HTMLElement>('.order li').forEach((row, place) => (row.getBoundingClientRect = () => new DOMRect(0, 100 * place, 300, 100)));
      const send = (target: Element, type: string, clientY: number) => target.dispatchEvent(new MouseEvent(type, { clientY, bubbles: true }));
      send(page().querySelector('.handle') as Element, 'pointerdown', 50);
      send(list, 'pointermove', 140);
      await screen.settle();
      expect(shown()).toEqual([first, second, third]);
      send(list, 'pointermove', 160);
      await screen.settle();
      expect(shown()).toEqual([second, first, third]);
      send(list, 'pointerup', 160);
      send(list, 'pointermove', 290);
      await screen.settle();
      expect(shown()).toEqual([second, first, third]);
    });

    it('shows the right order and the explanation once it is marked, and can be tried again', async () => {
      await open(ORDER, [['promise', 'ask', 'answer']]);
      expect(shown()).toEqual(['Say when you will answer', 'Ask those who know', 'Answer with the fact first']);
      expect(textsOf('.verdict ol li')).toEqual(['Ask those who know', 'Say when you will answer', 'Answer with the fact first']);
      expect(screen.text).toContain('Whoever promises a time gains calm.');
      expect(() => screen.button('Move down: Ask those who know')).toThrow();
      await screen.press('Try again');
      expect(screen.button('Move down: Ask those who know')).toBeDefined();
    });

    it('does not tell the right order again to who found it', async () => {
      await open(ORDER, [['ask', 'promise', 'answer']]);
      expect(screen.text).toContain('Right');
      expect(textsOf('.verdict ol li')).toEqual([]);
      expect(() => screen.button('Try again')).toThrow();
    });
  });

  describe('of pairs', () => {
    it('wants a right side for each left one', async () => {
      await open(MATCH);
      await put('Punish them!', 'to be safe');
      await screen.press('Check');
      expect(screen.text).toContain('Choose for each one first.');
      expect(answers).toEqual([]);
    });

    it('sends for each left side in turn the pair whose right side was put to it', async () => {
      await open(MATCH);
      await put('Listen to us!', 'to be heard');
      await put('Punish them!', 'to be trusted');
      await put('Show the money!', 'to be safe');
      await screen.press('Check');
      expect(answers[0]?.chosen).toEqual(['money', 'punish', 'listen']);
    });

    it('gives a right side to one left side only, and says where it is missing now', async () => {
      await open(MATCH);
      await put('Punish them!', 'to be safe');
      await put('Show the money!', 'to be safe');
      expect(screen.labelled<HTMLSelectElement>('Punish them!').value).toBe('');
      expect(screen.labelled<HTMLSelectElement>('Show the money!').value).toBe('punish');
      expect(screen.text).toContain('Choose anew for: Punish them!');
    });

    it('says which pairs are right, explains, and keeps these when she tries again', async () => {
      await open(MATCH, [['punish', 'listen', 'money']]);
      expect(textsOf('.match-pair')).toEqual(['Punish them! to be safe right', 'Show the money! to be heard not right', 'Listen to us! to be trusted not right']);
      expect(screen.text).toContain('Behind a demand there is a need.');
      await screen.press('Try again');
      const values = Array.from(page().querySelectorAll('select'), ({ value }) => value);
      expect(values).toEqual(['punish', '', '']);
    });
  });

  it('is open again when a newer version of the lesson asks something else', async () => {
    await open(SEVERAL, [['somebody-who-is-gone']]);
    expect(screen.button('Check')).toBeDefined();
    expect(screen.has('.verdict')).toBe(false);
  });

  it('has its words in their language, where that is not the language of the page', async () => {
    await open({ ...MATCH, language: 'ky' });
    expect(screen.has('.legend[lang=ky]')).toBe(true);
    expect(screen.has('button[lang]')).toBe(false);
  });
});
