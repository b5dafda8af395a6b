import { TestBed } from '@angular/core/testing';
import { Router, provideRouter } from '@angular/router';
import { KEPT_STORE, TRAINING_TABS } from '@kurak/shared-web';
import { type Answer, KeptInMemory, Screen, Server, problem, provideTexts } from '@kurak/shared-web/testing';
import { aTraining } from '../../testing/delivery';
import { AddPeople } from './add-people';

interface Entered {
  readonly id: string;
  readonly language: string;
  readonly people: readonly { readonly personId: string; readonly as: string; readonly displayName: string; readonly phone: string | null; readonly apartFrom: string[] | null }[];
}

interface Asked {
  readonly country: string;
  readonly people: readonly { readonly displayName: string; readonly phone: string | null }[];
}

const NAMES = '1. Aida T., f, Kara-Suu\n2. Burul\n3. aida t.\n';
const TABLE = 'Телефон;ФИО;Район\n0555 12-34-56;Айгүл Асанова;Ош\n12;Бурул Т.;Нарын\n;Гүлзат К.;\n';
const KNOWN = { personId: 'known', displayName: 'Asanova Aigul', district: 'Osh', samePhone: false, sameEmail: false, status: null };

describe('the page that adds people', () => {
  let server: Server;
  let screen: Screen;
  let enter: (body: unknown) => Answer;
  let fates: Record<string, object>;

  function sent<Body>(to: RegExp): Body[] {
    return server.asked.filter(({ method, address }) => method === 'POST' && to.test(address)).map(({ body }) => body as Body);
  }
  const entered = () => sent<Entered>(/roster$/);

  beforeEach(async () => {
    jest.useFakeTimers({ doNotFake: ['setImmediate', 'nextTick', 'queueMicrotask'], advanceTimers: 50 });
    fates = {};
    enter = (body) => ({ status: 201, body: { id: (body as Entered).id, added: (body as Entered).people.length, joined: 0 } });
    server = new Server(({ method, address, body }) => {
      if (method === 'POST' && address.endsWith('/check')) {
        const items = (body as Asked).people.map(({ displayName, phone }) => ({
          phone: phone === '12' ? null : phone && '+996555123456', phoneIsWrong: phone === '12', fate: 'new', personId: null, known: [], ...fates[displayName],
        }));
        return { status: 200, body: { items } };
      }
      if (method === 'POST') return enter(body);
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

  afterEach(() => {
    server.restore();
    jest.useRealTimers();
  });

  async function paste(text: string): Promise<void> {
    await screen.type('Names, one a line', text);
    await jest.advanceTimersByTimeAsync(500);
    await screen.settle();
  }

  it('shows what becomes of each row before anything is written', async () => {
    await paste(NAMES);
    expect(screen.text).toContain('Aida T.');
    expect(screen.text).toContain('2 new');
    expect(screen.text).toContain('1 stands twice');
    expect(entered()).toEqual([]);
  });

  it('adds who is not left out, in the language of the training', async () => {
    await paste(NAMES);
    await screen.press('Add 2 people');
    expect(entered()[0]?.people.map(({ displayName, as }) => [displayName, as])).toEqual([['Aida T.', 'new'], ['Burul', 'new']]);
    expect(entered()[0]?.language).toBe('ky');
  });

  it('keeps the list when it fails, and tries again with the same ids', async () => {
    enter = () => 'offline';
    await paste(NAMES);
    await screen.press('Add 2 people');
    expect(screen.text).toContain('No connection');
    expect(screen.labelled<HTMLTextAreaElement>('Names, one a line').value).toBe(NAMES);
    await screen.press('Add 2 people');
    expect(entered()[1]).toEqual(entered()[0]);
  });

  it('says at the row which name the server refuses', async () => {
    enter = () => problem(422, 'invalid', { errors: [{ path: 'people[1].displayName', code: 'long' }] });
    await paste(NAMES);
    await screen.press('Add 2 people');
    expect(screen.text).toMatch(/Burul ?This is too long\./);
  });

  it('understands a table, says which phone is wrong, and lets a column be another', async () => {
    await paste(TABLE);
    expect(screen.labelled<HTMLSelectElement>('Район').value).toBe('district');
    expect(screen.text).toContain('The phone number is not right');
    await screen.press('Add 3 people');
    expect(entered()[0]?.people.map(({ phone }) => phone)).toEqual(['+996555123456', null, null]);
    const column = screen.labelled<HTMLSelectElement>('Район');
    column.value = '';
    column.dispatchEvent(new Event('change'));
    await jest.advanceTimersByTimeAsync(500);
    await screen.settle();
    expect(sent<{ people: { district: string | null }[] }>(/check$/).at(-1)?.people[0]?.district).toBeNull();
  });

  it('waits for a person where somebody may be known, and sends what she decided', async () => {
    fates = { 'Айгүл Асанова': { fate: 'unsure', known: [KNOWN] }, 'Гүлзат К.': { fate: 'enrolled', personId: 'here', known: [{ ...KNOWN, personId: 'here', status: 'accepted' }] } };
    await paste(TABLE);
    expect(screen.text).toContain('1 row waits for you');
    await screen.press('Add 1 person');
    expect(entered()).toEqual([]);
    const decision = screen.labelled<HTMLSelectElement>('What becomes of it: Айгүл Асанова');
    decision.value = 'known';
    decision.dispatchEvent(new Event('change'));
    await screen.settle();
    await screen.press('Add 2 people');
    expect(entered()[0]?.people.map(({ personId, as }) => [as, personId === 'known'])).toEqual([['joins', true], ['new', false]]);
  });

  it('says of all who are unsure at once that they are new, and from whom they are told apart', async () => {
    fates = { 'Айгүл Асанова': { fate: 'unsure', known: [KNOWN] } };
    await paste(TABLE);
    await screen.press('All of these are new people');
    await screen.press('Add 3 people');
    expect(entered()[0]?.people[0]).toMatchObject({ as: 'new', apartFrom: ['known'] });
  });

  it('looks everything up again when somebody was added in the meantime', async () => {
    enter = () => problem(422, 'invalid', { errors: [{ path: 'people[0].displayName', code: 'roster.known' }] });
    await paste(NAMES);
    const before = sent(/check$/).length;
    await screen.press('Add 2 people');
    await jest.advanceTimersByTimeAsync(500);
    await screen.settle();
    expect(sent(/check$/).length).toBe(before + 1);
    expect(screen.text).toContain('She has been added in the meantime');
  });

  it('says so when no column holds names', async () => {
    await paste('Телефон;Почта\n0555123456;a@example.org\n');
    expect(screen.text).toContain('No column holds names');
  });
});
