import { Component, signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import type { LocalRichText } from '@kurak/curriculum-model';
import type { Language } from '@kurak/shared-model';
import { Screen, provideTexts } from '@kurak/shared-web/testing';
import { LinesField } from './lines-field';
import { MarkdownField } from './markdown-field';
import { MinutesField } from './minutes-field';

@Component({
  imports: [LinesField, MarkdownField, MinutesField],
  template: `
    <kurak-markdown-field label="Text" [language]="language()" base="en" [(text)]="text" />
    <kurak-lines-field label="Materials" [language]="language()" base="en" [(list)]="list" />
    <kurak-minutes-field label="Minutes" [least]="5" [(minutes)]="minutes" />
  `,
})
class Form {
  readonly language = signal<Language>('en');
  readonly text = signal<LocalRichText>({});
  readonly list = signal<Partial<Record<Language, readonly string[]>>>({});
  readonly minutes = signal(90);
}

describe('fields of the editor', () => {
  let screen: Screen;
  let form: Form;

  beforeEach(async () => {
    TestBed.configureTestingModule({ providers: provideTexts('curriculum') });
    const fixture = TestBed.createComponent(Form);
    form = fixture.componentInstance;
    screen = new Screen(fixture);
    await screen.settle();
  });

  it('stores what is typed as text with structure, and leaves the typing as it is', async () => {
    await screen.type('Text', '## Why\n\n* **one**\n\n');
    expect(form.text().en).toEqual({
      type: 'doc',
      content: [
        { type: 'heading', level: 2, content: [{ text: 'Why' }] },
        { type: 'bulletList', items: [[{ text: 'one', bold: true }]] },
      ],
    });
    expect(screen.labelled('Text').value).toBe('## Why\n\n* **one**\n\n');
  });

  it('counts an emptied text as not written', async () => {
    await screen.type('Text', 'words');
    await screen.type('Text', '  ');
    expect(form.text()).toEqual({});
  });

  it('shows the other language with the original at hand, and each keeps its own', async () => {
    await screen.type('Text', 'words');
    form.language.set('ky');
    await screen.settle();
    expect(screen.labelled('Text').value).toBe('');
    expect(screen.text).toContain('Show the original');
    await screen.type('Text', 'сөздөр');
    form.language.set('en');
    await screen.settle();
    expect(screen.labelled('Text').value).toBe('words');
    expect(Object.keys(form.text())).toEqual(['en', 'ky']);
  });

  it('follows a text that comes from elsewhere, such as an undo', async () => {
    await screen.type('Text', 'mine');
    form.text.set({ en: { type: 'doc', content: [{ type: 'paragraph', content: [{ text: 'theirs' }] }] } });
    await screen.settle();
    expect(screen.labelled('Text').value).toBe('theirs');
  });

  it('takes one entry a line and lets empty lines be typed', async () => {
    await screen.type('Materials', 'paper \n\nmarkers\n');
    expect(form.list()).toEqual({ en: ['paper', 'markers'] });
    expect(screen.labelled('Materials').value).toBe('paper \n\nmarkers\n');
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
