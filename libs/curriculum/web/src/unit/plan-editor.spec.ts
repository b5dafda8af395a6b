import { Component, inject } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { Toasts } from '@kurak/shared-web';
import { provideTexts, Screen, Server } from '@kurak/shared-web/testing';
// Loaded before the time of the first spec runs.
import '../parts/rich-text/rich-text-editor';
import { PlanEditor } from './plan-editor';
import { activity, unitReply, words } from './specimens';
import { UnitDraft } from './unit-draft';

@Component({ imports: [PlanEditor], providers: [UnitDraft], template: `<kurak-plan-editor language="en" base="en" />` })
class Page {
  readonly draft = inject(UnitDraft);
}

describe('the session plan while it is written', () => {
  let screen: Screen;
  let page: Page;
  let server: Server;

  beforeEach(async () => {
    localStorage.clear();
    server = new Server(() => 'offline');
    TestBed.configureTestingModule({ providers: provideTexts('curriculum') });
    const fixture = TestBed.createComponent(Page);
    document.body.append(fixture.nativeElement as HTMLElement);
    page = fixture.componentInstance;
    screen = new Screen(fixture);
    page.draft.open(unitReply({ minutes: 60, plan: [activity('Circle', 15), activity('Cases', 30, { method: 'case-study' }), activity('End', 20)] }));
    await screen.settle();
  });

  afterEach(() => server.restore());

  const plan = () => page.draft.content().plan;

  it('says when each activity begins, and how the minutes stand against those planned', async () => {
    expect(screen.text).toContain('Begins at: 0:00');
    expect(screen.text).toContain('Begins at: 0:15');
    expect(screen.text).toContain('Begins at: 0:45');
    expect(screen.text).toContain('65 of 60 min');
    expect(screen.text).toContain('5 minutes over');
    await screen.press('Edit: 3. End');
    await screen.type('Minutes', '10');
    expect(screen.text).toContain('5 minutes left');
    await screen.type('Minutes', '15');
    expect(screen.text).toContain('Fits exactly');
  });

  it('shows how much of it is which method', () => {
    expect(screen.text).toContain('Discussion 35 min');
    expect(screen.text).toContain('Case study 30 min');
  });

  it('takes method, grouping, materials and what is for the facilitator alone', async () => {
    await screen.press('Edit: 1. Circle');
    const method = screen.labelled<HTMLSelectElement>('Method');
    method.selectedIndex = [...method.options].findIndex(({ text }) => text.trim() === 'Role-play');
    method.dispatchEvent(new Event('change'));
    await screen.type('Materials', 'paper\nmarkers');
    expect(plan()[0]).toMatchObject({ method: 'role-play', materials: { en: ['paper', 'markers'] } });
    expect(screen.text).toContain('For the facilitator alone');
  });

  it('adds an activity at the end, ready to be written', async () => {
    await screen.press('Add activity');
    expect(plan()).toHaveLength(4);
    expect(plan()[3]).toMatchObject({ minutes: 15, notes: {} });
    expect(screen.labelled('Title of the activity').value).toBe('');
  });

  it('moves, copies, deletes and brings back by the menu', async () => {
    const titles = () => plan().map(({ title }) => title.en);
    await screen.press('More: 3. End');
    await screen.press('To the beginning');
    expect(titles()).toEqual(['End', 'Circle', 'Cases']);
    await screen.press('More: 1. End');
    await screen.press('Make a copy');
    expect(titles()).toEqual(['End', 'End', 'Circle', 'Cases']);
    await screen.press('More: 1. End');
    await screen.press('Delete');
    expect(titles()).toEqual(['End', 'Circle', 'Cases']);
    TestBed.inject(Toasts).shown()[0]?.undo?.();
    expect(titles()).toEqual(['End', 'End', 'Circle', 'Cases']);
  });

  it('shows the beginning of the instructions while an activity is folded', async () => {
    page.draft.change({ plan: [activity('Circle', 15, { instructions: { en: words('Stand up.') } }), activity('Empty', 5, { instructions: {} })] });
    await screen.settle();
    expect(screen.text).toContain('Stand up.');
    expect(screen.text).toContain('No instructions yet.');
  });
});
