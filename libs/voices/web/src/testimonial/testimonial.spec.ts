import { type ComponentFixture, TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { CurrentPerson, KEPT_STORE, OUTBOX_STORE, PATIENCE } from '@kurak/shared-web';
import { KeptInMemory, OutboxInMemory, Screen, Server, provideTexts } from '@kurak/shared-web/testing';
import { TESTIMONIAL_USES } from '@kurak/voices-model';
import { Testimonial } from './testimonial';

const TRAINING = '01936c7e-0000-7000-8000-0000000d0001';
const STORY = '01936c7e-0000-7000-8000-0000000d0005';

const WORDINGS = [...TESTIMONIAL_USES].reverse().map((use) => ({ id: `wording-${use}`, use, text: `My story may be used: ${use}.` }));
const MINE = {
  id: STORY,
  text: 'I speak in the council now.',
  identity: 'anonymous',
  pseudonym: '',
  createdAt: '2026-11-20T08:00:00.000Z',
  decisions: TESTIMONIAL_USES.map((use) => ({ use, agreed: use === 'site', decidedAt: '2026-11-20T08:00:00.000Z' })),
};

describe('a testimonial', () => {
  let server: Server;
  let screen: Screen;
  let fixture: ComponentFixture<Testimonial>;
  let mine: object[];

  const page = () => fixture.nativeElement as HTMLElement;
  const written = () => server.asked.filter(({ method }) => method !== 'GET');

  async function open(): Promise<void> {
    fixture = TestBed.createComponent(Testimonial);
    fixture.componentRef.setInput('id', TRAINING);
    screen = new Screen(fixture);
    await screen.settle();
  }

  beforeEach(() => {
    window.scrollTo = () => undefined;
    mine = [];
    server = new Server(({ method, address, body }) => {
      if (method === 'DELETE') return { status: 204 };
      if (method === 'PUT') {
        const { use, agreed } = body as { use: string; agreed: boolean };
        const decisions = MINE.decisions.map((decision) => (decision.use === use ? { ...decision, agreed } : decision));
        return { status: 200, body: { ...MINE, decisions } };
      }
      if (method === 'POST') return { status: 201, body: { ...MINE, id: (body as { id: string }).id } };
      if (address.startsWith('/api/consent-wording')) return { status: 200, body: { items: WORDINGS } };
      if (address.endsWith('/mine')) return { status: 200, body: { items: mine } };
      if (address === '/api/visit') return { status: 200, body: { me: { organisation: { name: 'Ak Kayin' } }, demo: false } };
      return { status: 200, body: { trainings: [] } };
    });
    TestBed.configureTestingModule({
      providers: [
        provideRouter([]),
        ...provideTexts('voices'),
        { provide: KEPT_STORE, useValue: new KeptInMemory() },
        { provide: OUTBOX_STORE, useValue: new OutboxInMemory() },
        { provide: PATIENCE, useValue: 5 },
      ],
    });
    TestBed.inject(CurrentPerson).id.set('aijamal');
  });

  afterEach(() => server.restore());

  it('says who asks, what for and what may be a risk before the first question', async () => {
    await open();
    const asked = screen.text.indexOf('Your story');
    for (const words of ['Ak Kayin', 'What for', 'What may be a risk', 'Declining changes nothing']) {
      expect(screen.text).toContain(words);
      expect(screen.text.indexOf(words)).toBeLessThan(asked);
    }
  });

  it('has nothing chosen beforehand', async () => {
    await open();
    expect(page().querySelectorAll('input[type=radio]').length).toBe(3 + 2 * TESTIMONIAL_USES.length);
    expect(page().querySelectorAll('input[type=radio]:checked')).toHaveLength(0);
  });

  it('is not sent while one use is undecided', async () => {
    await open();
    await screen.type('Your story', 'I speak now');
    page().querySelectorAll<HTMLInputElement>('input[value=anonymous], input[value=decline]').forEach((input) => {
      if (!input.closest('.card')?.textContent?.includes('social-media')) input.click();
    });
    await screen.settle();
    await screen.press('Send my story');
    expect(screen.text.match(/Please agree or decline/g)).toHaveLength(1);
    expect(written()).toEqual([]);
    expect(screen.labelled('Your story').value).toBe('I speak now');
  });

  it('sends one decision on each use, with the words it was made on', async () => {
    await open();
    await screen.type('Your story', 'I speak now');
    page().querySelectorAll<HTMLInputElement>('input[value=anonymous], input[value=decline]').forEach((input) => input.click());
    await screen.settle();
    await screen.press('Send my story');
    const body = written()[0]?.body as { decisions: { use: string }[] };
    expect(body).toMatchObject({ text: 'I speak now', language: 'en', identity: 'anonymous', pseudonym: '' });
    expect(body.decisions).toHaveLength(TESTIMONIAL_USES.length);
    expect(body.decisions).toEqual(expect.arrayContaining([{ use: 'site', agreed: false, wordingId: 'wording-site' }]));
    expect(screen.text).toContain('Thank you for your trust');
  });

  it('can be decided on anew', async () => {
    mine = [MINE];
    await open();
    const site = page().querySelector('[role=group][aria-label="On the site"]');
    site?.querySelectorAll('button')[1]?.click();
    await screen.settle();
    expect(written()).toMatchObject([
      { method: 'PUT', address: `/api/testimonials/${STORY}/consents`, body: { use: 'site', agreed: false, wordingId: 'wording-site' } },
    ]);
    expect(site?.querySelectorAll('button')[1]?.getAttribute('aria-pressed')).toBe('true');
  });

  it('is withdrawn only after she has read what cannot be recalled', async () => {
    mine = [MINE];
    await open();
    await screen.press('Withdraw my story');
    expect(written()).toEqual([]);
    const dialog = page().querySelector('dialog');
    expect(dialog?.open).toBe(true);
    expect(dialog?.textContent).toContain('What we cannot take back');
    mine = [];
    dialog?.querySelector<HTMLElement>('.button.danger')?.click();
    await screen.settle();
    expect(written()).toMatchObject([{ method: 'DELETE', address: `/api/testimonials/${STORY}` }]);
    expect(screen.text).not.toContain('I speak in the council now.');
  });
});
