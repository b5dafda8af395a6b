import { Component, signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import type { WorksheetBlock } from '@kurak/curriculum-model';
import { Toasts } from '@kurak/shared-web';
import { provideTexts, Screen } from '@kurak/shared-web/testing';
import { WORKSHEET } from './specimens';
import { WorksheetEditor } from './worksheet-editor';

@Component({ imports: [WorksheetEditor], template: `<kurak-worksheet-editor [(block)]="block" language="en" base="en" />` })
class Form {
  readonly block = signal(WORKSHEET as WorksheetBlock);
}

describe('the editor of worksheets', () => {
  let screen: Screen;
  let form: Form;
  let host: HTMLElement;

  beforeEach(async () => {
    TestBed.configureTestingModule({ providers: provideTexts('curriculum') });
    const fixture = TestBed.createComponent(Form);
    form = fixture.componentInstance;
    host = fixture.nativeElement as HTMLElement;
    screen = new Screen(fixture);
    await screen.settle();
  });

  const names = () => form.block().fields.map(({ label }) => label.en);

  it('takes a title, and fields with their hints', async () => {
    await screen.type('Title of the worksheet', 'Our plan');
    await screen.type('Field 1', 'Goal of the month');
    expect(form.block()).toMatchObject({ title: { en: 'Our plan' }, fields: [{ label: { en: 'Goal of the month' } }, {}] });
  });

  it('makes a table of a field by its columns, and has them again when it was a mistake', async () => {
    expect(screen.labelled('Columns').value).toBe('What\nWho');
    await pressIn(1, 'Text');
    expect(form.block().fields[1]?.columns).toEqual({});
    await pressIn(1, 'Table');
    expect(form.block().fields[1]?.columns).toEqual({ en: ['What', 'Who'] });
  });

  it('adds, moves, deletes and brings back fields', async () => {
    await screen.press('Add a field');
    await screen.type('Field 3', 'Risks');
    await screen.press('Move up: Field 3');
    expect(names()).toEqual(['Main goal', 'Risks', 'Steps']);
    await screen.press('Delete: Field 1');
    expect(names()).toEqual(['Risks', 'Steps']);
    TestBed.inject(Toasts).shown()[0]?.undo?.();
    expect(names()).toEqual(['Main goal', 'Risks', 'Steps']);
  });

  it('says when there are no fields, and what columns may be', async () => {
    await screen.type('Columns', Array.from({ length: 7 }, (_, at) => `Column ${at}`).join('\n'));
    expect(screen.text).toContain('At most 6 lines, each at most 80 characters.');
    await screen.press('Delete: Field 2');
    await screen.press('Delete: Field 1');
    expect(screen.text).toContain('It has no fields yet.');
  });

  /** Presses what the group of a field has of this name. */
  async function pressIn(field: number, name: string): Promise<void> {
    const group = [...host.querySelectorAll('[role=group]')][field];
    [...(group?.querySelectorAll('button') ?? [])].find((button) => button.textContent?.trim() === name)?.click();
    await screen.settle();
  }
});
