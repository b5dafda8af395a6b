import { Component, signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import type { LocalRichText } from '@kurak/curriculum-model';
import type { Language, RichText } from '@kurak/shared-model';
import { provideTexts, Screen } from '@kurak/shared-web/testing';
import { LinesField } from './lines-field';
import { MinutesField } from './minutes-field';
// Loaded before the time of the first spec runs.
import './rich-text/rich-text-editor';
import { RichTextField } from './rich-text-field';

@Component({
  imports: [LinesField, MinutesField, RichTextField],
  template: `
    <kurak-rich-text-field label="Text" [language]="language()" base="en" [(text)]="text" />
    <kurak-lines-field label="Materials" [most]="2" [language]="language()" base="en" [(list)]="list" />
    <kurak-minutes-field label="Minutes" [least]="5" [(minutes)]="minutes" />
  `,
})
class Form {
  readonly language = signal<Language>('en');
  readonly text = signal<LocalRichText>({});
  readonly list = signal<Partial<Record<Language, readonly string[]>>>({});
  readonly minutes = signal(90);
}

const words = (text: string): RichText => ({ type: 'doc', content: [{ type: 'paragraph', content: [{ text }] }] });

describe('fields of the editor', () => {
  let screen: Screen;
  let form: Form;

  const text = () => screen.role('textbox');
  const tool = (name: string) => screen.button(name);

  /** What is copied elsewhere comes in where the caret is. */
  async function paste(html: string, plain = ''): Promise<void> {
    const event = new Event('paste', { bubbles: true, cancelable: true });
    Object.assign(event, { clipboardData: { getData: (type: string) => (type === 'text/html' ? html : plain) } });
    text().dispatchEvent(event);
    await screen.settle();
  }

  beforeEach(async () => {
    TestBed.configureTestingModule({ providers: provideTexts('curriculum') });
    const fixture = TestBed.createComponent(Form);
    document.body.append(fixture.nativeElement as HTMLElement);
    form = fixture.componentInstance;
    screen = new Screen(fixture);
    await screen.settle();
  });

  it('stores what is written as text with structure', async () => {
    await paste('<h2>Why</h2><ul><li><b>one</b></li></ul>');
    expect(form.text().en).toEqual({
      type: 'doc',
      content: [
        { type: 'heading', level: 2, content: [{ text: 'Why' }] },
        { type: 'bulletList', items: [[{ text: 'one', bold: true }]] },
      ],
    });
  });

  it('joins a list that is pasted into a list with it, and words that are pasted into a line with the line', async () => {
    form.text.set({ en: { type: 'doc', content: [{ type: 'bulletList', items: [[{ text: 'one' }]] }] } });
    await screen.settle();
    await paste('<ul><li>zero</li><li>half </li></ul>');
    await paste('<p data-pm-slice="1 1 []">and </p>');
    expect(form.text().en?.content).toEqual([{ type: 'bulletList', items: [[{ text: 'zero' }], [{ text: 'halfand one' }]] }]);
  });

  it('counts an emptied text as not written', async () => {
    await paste('', 'words');
    expect(form.text()).toEqual({ en: words('words') });
    await tool('Undo').click();
    await screen.settle();
    expect(form.text()).toEqual({});
  });

  it('shows the other language with the original at hand, and each keeps its own', async () => {
    await paste('', 'words');
    form.language.set('ky');
    await screen.settle();
    expect(text().textContent).toBe('');
    expect(screen.text).toContain('Show the original');
    await paste('', 'сөздөр');
    form.language.set('en');
    await screen.settle();
    expect(text().textContent).toBe('words');
    expect(form.text()).toEqual({ en: words('words'), ky: words('сөздөр') });
  });

  it('undoes nothing across languages', async () => {
    await paste('', 'words');
    form.language.set('ky');
    await screen.settle();
    expect(tool('Undo').getAttribute('aria-disabled')).toBe('true');
    tool('Undo').click();
    await screen.settle();
    expect(form.text()).toEqual({ en: words('words') });
  });

  it('follows a text that comes from elsewhere, such as an undo', async () => {
    await paste('', 'mine');
    form.text.set({ en: words('theirs') });
    await screen.settle();
    expect(text().textContent).toBe('theirs');
  });

  it('is named for who cannot see it, with buttons that say whether they are on', async () => {
    expect(document.getElementById(text().getAttribute('aria-labelledby') ?? '')?.textContent).toContain('Text');
    expect(text().getAttribute('aria-multiline')).toBe('true');
    expect(tool('Bold').getAttribute('aria-pressed')).toBe('false');
    tool('Heading').click();
    await screen.settle();
    expect(tool('Heading').getAttribute('aria-pressed')).toBe('true');
  });

  it('has one button in the order of the Tab key; the arrow keys lead to the others', () => {
    const buttons = [...screen.role('toolbar').querySelectorAll('button')];
    expect(buttons.filter(({ tabIndex }) => tabIndex === 0)).toHaveLength(1);
    buttons[0]?.focus();
    buttons[0]?.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowRight', bubbles: true }));
    expect(document.activeElement).toBe(buttons[1]);
    buttons[1]?.dispatchEvent(new KeyboardEvent('keydown', { key: 'End', bubbles: true }));
    expect(document.activeElement).toBe(buttons.at(-1));
  });

  it('links to addresses of the web only, and completes those that people write', async () => {
    tool('Link').click();
    await screen.settle();
    await screen.type('Address on the web', 'javascript:alert(1)');
    await screen.press('Save');
    expect(screen.text).toContain('An address begins with http:// or https://.');
    await screen.type('Address on the web', 'un.org/ru');
    await screen.type('Words that lead there', 'the Charter');
    await screen.press('Save');
    expect(form.text().en).toEqual({ type: 'doc', content: [{ type: 'paragraph', content: [{ text: 'the Charter', link: 'https://un.org/ru' }] }] });
  });

  it('takes one entry a line, lets empty lines be typed, and says when there are too many', async () => {
    await screen.type('Materials', 'paper \n\nmarkers\n');
    expect(form.list()).toEqual({ en: ['paper', 'markers'] });
    expect(screen.labelled('Materials').value).toBe('paper \n\nmarkers\n');
    expect(screen.text).not.toContain('At most 2 lines');
    await screen.type('Materials', 'a\nb\nc');
    expect(screen.text).toContain('At most 2 lines');
  });

  it('passes on whole minutes within the bounds only, and says what is wrong', async () => {
    await screen.type('Minutes', '3');
    expect(form.minutes()).toBe(90);
    expect(screen.text).toContain('from 5 to 480');
    await screen.type('Minutes', '45');
    expect(form.minutes()).toBe(45);
    expect(screen.text).not.toContain('from 5 to 480');
  });
});
