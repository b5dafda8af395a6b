import { TestBed } from '@angular/core/testing';
import { Router, provideRouter } from '@angular/router';
import { KEPT_STORE, TRAINING_TABS } from '@kurak/shared-web';
import { type Answer, KeptInMemory, Screen, Server, problem, provideTexts } from '@kurak/shared-web/testing';
import { aTraining } from '../../testing/delivery';
import { AddPeople } from './add-people';
import { rosterPreview } from './roster';

interface Enrolled {
  readonly id: string;
  readonly people: readonly { readonly id: string; readonly displayName: string }[];
}

const NAMES = '1. Aida T., f, Kara-Suu\n2. Burul\n3. aida t.\n';

describe('a pasted list', () => {
  it('flags the second of two equal names, and whoever is enrolled already', () => {
    const flags = rosterPreview('Aida\nBurul\nAida\nCholpon', ['cholpon']).map((row) => row.isRepeated);
    expect(flags).toEqual([false, false, true, true]);
  });
});

describe('the page that adds people', () => {
  let server: Server;
  let screen: Screen;
  let enrol: (body: unknown) => Answer;

  function posted(): Enrolled[] {
    return server.asked.filter(({ method }) => method === 'POST').map(({ body }) => body as Enrolled);
  }

  beforeEach(async () => {
    enrol = (body) => ({ status: 201, body: { id: (body as Enrolled).id, enrolled: (body as Enrolled).people.length } });
    server = new Server(({ method, address, body }) => {
      if (method === 'POST') return enrol(body);
      if (address.includes('/enrolments')) return { status: 200, body: { items: [], total: 0, page: 1, size: 200 } };
      return { status: 200, body: aTraining() };
    });
    TestBed.configureTestingModule({
      providers: [
        provideRouter([]),
        ...provideTexts('delivery'),
        { provide: KEPT_STORE, useValue: new KeptInMemory() },
        { provide: TRAINING_TABS, useValue: () => [] },
      ],
    });
    jest.spyOn(TestBed.inject(Router), 'navigate').mockResolvedValue(true);
    const fixture = TestBed.createComponent(AddPeople);
    fixture.componentRef.setInput('id', 'training');
    screen = new Screen(fixture);
    await screen.settle();
  });

  afterEach(() => server.restore());

  it('shows what will be written before anything is', async () => {
    await screen.type('Names, one a line', NAMES);
    expect(screen.text).toContain('3 people');
    expect(screen.text).toMatch(/Aida T\. ?female ?Kara-Suu/);
    expect(screen.text).toContain('1 name is there already');
    expect(posted()).toEqual([]);
  });

  it('adds who is not left out', async () => {
    await screen.type('Names, one a line', NAMES);
    await screen.press('Leave the repeated ones out');
    await screen.press('Add 2 people');
    expect(posted()[0]?.people.map((person) => person.displayName)).toEqual(['Aida T.', 'Burul']);
    expect(posted()[0]).toMatchObject({ language: 'ky' });
  });

  it('keeps the list when it fails, and tries again with the same ids', async () => {
    enrol = () => 'offline';
    await screen.type('Names, one a line', NAMES);
    await screen.press('Add 3 people');
    expect(screen.text).toContain('No connection');
    expect(screen.labelled<HTMLTextAreaElement>('Names, one a line').value).toBe(NAMES);
    await screen.press('Add 3 people');
    expect(posted()[1]).toEqual(posted()[0]);
  });

  it('says at the row which name the server refuses', async () => {
    enrol = () => problem(422, 'invalid', { errors: [{ path: 'people[1].displayName', code: 'long' }] });
    await screen.type('Names, one a line', NAMES);
    await screen.press('Add 3 people');
    expect(screen.text).toMatch(/Burul ?This is too long\./);
  });
});
