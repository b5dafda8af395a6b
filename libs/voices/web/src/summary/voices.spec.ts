import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { abilityFor, type Role } from '@kurak/identity-model';
import { Access, TRAINING_TABS } from '@kurak/shared-web';
import { Screen, Server, provideTexts } from '@kurak/shared-web/testing';
import { Voices } from './voices';

const TRAINING = '01936c7e-0000-7000-8000-0000000d0001';
const ANSWERED = {
  enrolled: 24,
  given: 6,
  tooFew: false,
  scales: [{ scale: 'safety', counts: [0, 0, 1, 2, 3], mean: 4.333 }],
  comments: [{ liked: 'Role-play', change: '' }],
};
const STORIES = {
  items: [{ id: 's', text: 'I speak now', language: 'en', signature: '', uses: ['site'], writtenOn: '2026-11-20' }],
  total: 1,
  page: 1,
  size: 20,
};

describe('what people think', () => {
  let server: Server;
  let screen: Screen;
  let summary: object;

  async function openAs(role: Role): Promise<void> {
    TestBed.inject(Access).use(abilityFor(role));
    const fixture = TestBed.createComponent(Voices);
    fixture.componentRef.setInput('id', TRAINING);
    screen = new Screen(fixture);
    await screen.settle();
  }

  beforeEach(() => {
    summary = ANSWERED;
    server = new Server(({ address }) => {
      if (address.endsWith('/feedback')) return { status: 200, body: summary };
      return { status: 200, body: address.includes('/testimonials') ? STORIES : { title: { en: 'June' } } };
    });
    TestBed.configureTestingModule({
      providers: [provideRouter([]), ...provideTexts('voices'), { provide: TRAINING_TABS, useValue: () => [] }],
    });
  });

  afterEach(() => server.restore());

  it('shows means, how the scores are spread, and the words', async () => {
    await openAs('facilitator');
    expect(screen.text).toContain('6 people of 24 enrolled gave feedback.');
    expect(screen.text).toContain('4.3 of 5');
    expect(screen.text).toContain('Role-play');
  });

  it('shows nothing while too few have answered', async () => {
    summary = { enrolled: 24, given: 4, tooFew: true, scales: [], comments: [] };
    await openAs('facilitator');
    expect(screen.text).toContain('Too few answers to show');
    expect(screen.has('kurak-scale-bars')).toBe(false);
  });

  it('shows stories to staff, with what they may be used for', async () => {
    await openAs('staff');
    expect(screen.text).toContain('I speak now');
    expect(screen.text).toContain('Without a name');
    expect(screen.text).toContain('On the site');
  });

  it('does not even ask for stories for those who may not read them', async () => {
    await openAs('facilitator');
    expect(server.asked.some(({ address }) => address.includes('/testimonials'))).toBe(false);
  });
});
