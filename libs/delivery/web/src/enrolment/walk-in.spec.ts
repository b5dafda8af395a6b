import { type ComponentFixture, TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { CurrentPerson, OUTBOX_STORE } from '@kurak/shared-web';
import { type Answer, OutboxInMemory, Screen, Server, problem, provideTexts } from '@kurak/shared-web/testing';
import { WalkIn } from './walk-in';

interface Sent {
  readonly id: string;
  readonly personId: string;
  readonly displayName: string;
}

describe('Somebody at the door', () => {
  let server: Server;
  let screen: Screen;
  let fixture: ComponentFixture<WalkIn>;
  let answer: (body: Sent) => Answer;

  const sent = () => server.asked.map(({ body }) => body as Sent);

  beforeEach(async () => {
    answer = ({ id, personId }) => ({ status: 201, body: { id, personId } });
    server = new Server(({ body }) => answer(body as Sent));
    TestBed.configureTestingModule({ providers: [provideRouter([]), ...provideTexts('delivery'), { provide: OUTBOX_STORE, useValue: new OutboxInMemory() }] });
    TestBed.inject(CurrentPerson).id.set('gulbarchyn');
    fixture = TestBed.createComponent(WalkIn);
    fixture.componentRef.setInput('sessionId', 'first');
    fixture.componentRef.setInput('known', [{ personId: 'aida', displayName: 'Аида Токтосунова' }]);
    screen = new Screen(fixture);
    await screen.settle();
  });

  afterEach(() => server.restore());

  const name = 'Somebody is here who is not on the list';

  it('is added with her name and one tap, and the sheet is told when she has arrived', async () => {
    let arrived = 0;
    fixture.componentInstance.arrived.subscribe(() => arrived++);
    await screen.type(name, ' Бурул ');
    await screen.press('Add, present');
    expect(sent()).toMatchObject([{ displayName: 'Бурул' }]);
    expect(arrived).toBe(1);
    expect(screen.labelled(name).value).toBe('');
  });

  it('stays on this phone while there is no network, shown as such', async () => {
    answer = () => 'offline';
    await screen.type(name, 'Бурул');
    await screen.press('Add, present');
    expect(screen.text).toContain('Бурул present; kept on this phone, will be sent');
  });

  it('is shown when the server did not take her', async () => {
    answer = () => problem(409, 'session.is-break');
    await screen.type(name, 'Бурул');
    await screen.press('Add, present');
    expect(screen.text).toContain('was not taken');
  });

  it('is marked instead of added when she is on the sheet in another script', async () => {
    const meant: string[] = [];
    fixture.componentInstance.meant.subscribe((personId) => meant.push(personId));
    await screen.type(name, 'Toktosunova Aida');
    await screen.press('Mark as present');
    expect(meant).toEqual(['aida']);
    expect(sent()).toEqual([]);
  });

  it('needs a name', async () => {
    await screen.type(name, '  ');
    await screen.press('Add, present');
    expect(screen.text).toContain('Write her name first.');
    expect(sent()).toEqual([]);
  });
});
