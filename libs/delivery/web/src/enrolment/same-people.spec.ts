import { type ComponentFixture, TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { Toasts } from '@kurak/shared-web';
import { type Answer, Screen, Server, problem, provideTexts } from '@kurak/shared-web/testing';
import { SamePeople } from './same-people';

const person = (personId: string, displayName: string) => ({ personId, displayName, language: 'ky', sex: null, district: 'Osh', ageBand: null, joined: false, trainings: [{ en: 'Leadership' }], marks: 3, since: '2022-06-01' });
const PAIR = { persons: [person('one', 'Айгүл Асанова'), person('two', 'Aigul Asanova')], likeness: 1, samePhone: true, sameEmail: false };
const MERGE = { id: 'merge', keptId: 'one', kept: 'Айгүл Асанова', mergedId: 'two', merged: 'Aigul Asanova', mergedBy: 'Gulbarchyn', mergedAt: '2022-06-14T06:00:00.000Z', undoableUntil: '2022-07-14T06:00:00.000Z' };

describe('people who may stand twice', () => {
  let server: Server;
  let screen: Screen;
  let fixture: ComponentFixture<SamePeople>;
  let pairs: object[];
  let merges: object[];
  let merge: () => Answer;

  const asked = (method: string) => server.asked.filter((request) => request.method === method).map(({ address, body }) => [address, body]);

  beforeEach(async () => {
    [pairs, merges] = [[PAIR], []];
    merge = () => {
      [pairs, merges] = [[], [MERGE]];
      return { status: 201, body: MERGE };
    };
    server = new Server(({ method, address }) => {
      if (method === 'POST') return merge();
      if (method === 'DELETE') {
        [pairs, merges] = [[PAIR], []];
        return { status: 204 };
      }
      return { status: 200, body: { items: address.endsWith('/merges') ? merges : pairs } };
    });
    TestBed.configureTestingModule({ providers: [provideRouter([]), ...provideTexts('delivery')] });
    fixture = TestBed.createComponent(SamePeople);
    fixture.componentRef.setInput('trainingId', 'training');
    screen = new Screen(fixture);
    await screen.settle();
  });

  afterEach(() => server.restore());

  it('are shown beside each other once somebody looks', async () => {
    expect(screen.text).toContain('1 person may stand here twice');
    expect(screen.text).not.toContain('Aigul Asanova');
    await screen.press('Compare');
    expect(screen.text).toContain('same phone');
    expect(screen.text).toMatch(/Aigul Asanova.*Osh.*Leadership/);
  });

  it('become the one that is kept, are told of, and can be parted again', async () => {
    let changes = 0;
    fixture.componentInstance.changed.subscribe(() => changes++);
    await screen.press('Compare');
    await screen.press('Keep this one, merge the other: Aigul Asanova');
    expect(asked('POST')).toEqual([['/api/people/two/merges', { id: expect.any(String), mergedId: 'one' }]]);
    expect(TestBed.inject(Toasts).shown()[0]?.undo).toBeDefined();
    expect(screen.text).toContain('Merged in the last 30 days: 1');
    await screen.press('Part them: Айгүл Асанова, Aigul Asanova');
    expect(asked('DELETE')).toEqual([['/api/merges/merge', undefined]]);
    expect(changes).toBe(2);
    expect(screen.text).toContain('1 person may stand here twice');
  });

  it('stay two when somebody says that they are', async () => {
    await screen.press('Compare');
    await screen.press('These are two persons');
    expect(screen.text).not.toContain('Aigul Asanova');
    expect(asked('POST')).toEqual([]);
  });

  it('stay shown when the merge is refused', async () => {
    merge = () => problem(409, 'merge.elsewhere');
    await screen.press('Compare');
    await screen.press('Keep this one, merge the other: Айгүл Асанова');
    expect(TestBed.inject(Toasts).shown()[0]?.text).toContain('belongs to another organisation');
    expect(screen.text).toContain('Aigul Asanova');
  });
});
