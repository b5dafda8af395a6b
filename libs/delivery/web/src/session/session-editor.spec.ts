import { type ComponentFixture, TestBed } from '@angular/core/testing';
import { Screen, Server, problem, provideTexts } from '@kurak/shared-web/testing';
import { aSession, aTimetable, aTraining } from '../../testing/delivery';
import { SessionEditor } from './session-editor';

const NAZIRA = { id: 'nazira', displayName: 'Nazira' };
const GULBARCHYN = { id: 'gulbarchyn', displayName: 'Gulbarchyn' };

describe('the session editor', () => {
  let server: Server;
  let screen: Screen;
  let fixture: ComponentFixture<SessionEditor>;

  function posted(): unknown[] {
    return server.asked.filter(({ method }) => method !== 'GET').map(({ body }) => body);
  }

  beforeEach(async () => {
    server = new Server(({ method, body }) =>
      method === 'GET'
        ? { status: 200, body: { items: [GULBARCHYN, NAZIRA] } }
        : { status: 201, body: { ...aSession(), ...(body as object) } },
    );
    TestBed.configureTestingModule({ providers: provideTexts('delivery') });
    fixture = TestBed.createComponent(SessionEditor);
    fixture.componentRef.setInput('training', aTraining());
    fixture.componentRef.setInput('timetable', aTimetable({ groups: [{ id: 'sun', name: 'Sun', memberIds: [] }], guests: [{ id: 'guest', name: 'Saltanat', about: '' }] }));
    fixture.componentRef.setInput('sessions', [aSession()]);
    screen = new Screen(fixture);
    await screen.settle();
  });

  afterEach(() => server.restore());

  it('begins with the next unit, right after the last session of the day, in the time of the training', async () => {
    fixture.componentInstance.add({ day: '2022-06-14' });
    await screen.settle();
    expect(screen.labelled('Title').value).toBe('A meeting');
    expect(screen.labelled<HTMLSelectElement>('Day').value).toBe('2022-06-14');
    expect(screen.labelled('Begins at').value).toBe('10:30');
    expect(screen.labelled('Minutes').value).toBe('60');
    await screen.type('Begins at', '10:45');
    await screen.press('Save');
    expect(posted()).toMatchObject([
      { kind: 'unit', unitId: 'meeting', startsAt: '2022-06-14T04:45:00.000Z', endsAt: '2022-06-14T05:45:00.000Z' },
    ]);
  });

  it('says with what it clashes while it is written, and does not save', async () => {
    fixture.componentInstance.add({ day: '2022-06-14' });
    await screen.settle();
    await screen.type('Begins at', '10:00');
    expect(screen.text).toContain('The room is taken by "Myself as a leader".');
    expect(screen.text).toContain('Gulbarchyn is at "Myself as a leader" at that time.');
    await screen.press('Save');
    expect(posted()).toEqual([]);
    await screen.type('Begins at', '11:00');
    expect(screen.text).not.toContain('The room is taken');
  });

  it('names who is not there, though nothing else is led by her yet', async () => {
    const answered = [{ who: 'guest', free: [{ from: '2022-06-15T03:00:00.000Z', to: '2022-06-15T12:00:00.000Z' }] }];
    fixture.componentRef.setInput('timetable', aTimetable({ guests: [{ id: 'guest', name: 'Saltanat', about: '' }], availability: answered }));
    fixture.componentInstance.add({ day: '2022-06-14' });
    await screen.settle();
    screen.labelled('Saltanat').click();
    await screen.settle();
    expect(screen.text).toContain('Saltanat is not at the training at that time.');
  });

  it('saves against a warning only with a note, and sends the warning with it', async () => {
    fixture.componentInstance.add({ day: '2022-06-14' });
    await screen.settle();
    await screen.type('Begins at', '18:00');
    expect(screen.text).toContain('This is outside the hours of the day.');
    await screen.press('Save it so');
    expect(posted()).toEqual([]);
    await screen.type('Why it can stay so', 'The bus comes late');
    await screen.press('Save it so');
    expect(posted()).toMatchObject([{ accepted: [{ code: 'session.outside-hours', with: null, note: 'The bus comes late' }] }]);
  });

  it('lets a session be for some groups, with guests, and stay where it is', async () => {
    fixture.componentInstance.add({ day: '2022-06-14' });
    await screen.settle();
    await screen.type('Begins at', '10:45');
    for (const name of ['Sun', 'Saltanat', 'Keep it here']) screen.labelled(name).click();
    await screen.settle();
    await screen.press('Save');
    expect(posted()).toMatchObject([{ groupIds: ['sun'], guestIds: ['guest'], isPinned: true }]);
  });

  it('asks nobody to lead a break', async () => {
    fixture.componentInstance.add({ day: '2022-06-14', kind: 'break' });
    await screen.settle();
    expect(screen.text).not.toContain('Facilitators');
    expect(screen.labelled('Title').value).toBe('Break');
    expect(screen.labelled('Minutes').value).toBe('15');
  });

  it('keeps a title that somebody wrote when another unit is chosen', async () => {
    fixture.componentInstance.add({ day: '2022-06-15', unitId: 'leader' });
    await screen.settle();
    await screen.type('Title', 'The leader in me');
    const units = (fixture.nativeElement as HTMLElement).querySelector('select');
    if (units) units.value = 'meeting';
    units?.dispatchEvent(new Event('input', { bubbles: true }));
    await screen.settle();
    expect(screen.labelled('Title').value).toBe('The leader in me');
    expect(screen.labelled('Minutes').value).toBe('60');
  });

  it('asks before it overwrites what somebody else has saved', async () => {
    server.answers(({ method }) =>
      method === 'GET' ? { status: 200, body: { items: [] } } : problem(409, 'stale', { yours: 1, current: 4 }),
    );
    fixture.componentInstance.edit(aSession());
    await screen.settle();
    await screen.type('Room', 'Small room');
    await screen.press('Save');
    expect(screen.labelled('Room').value).toBe('Small room');
    await screen.press('Save mine over it');
    expect(posted()).toMatchObject([{ version: 1 }, { version: 4, room: 'Small room' }]);
  });
});
