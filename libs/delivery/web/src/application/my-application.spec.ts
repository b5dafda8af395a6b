import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import type { ReplyOf } from '@kurak/shared-web';
import { Screen, Server, problem, provideTexts } from '@kurak/shared-web/testing';
import { MyApplication } from './my-application';

type Mine = ReplyOf<'post', '/api/applications/look-up'>;

const MINE: Mine = {
  status: 'applied',
  displayName: 'Aijamal',
  language: 'en',
  note: '',
  appliedOn: '2022-06-01',
  organisation: 'Ak Kayin',
  contact: 'Gulbarchyn',
  title: { en: 'Leading in the village' },
  startsOn: '2022-06-14',
  endsOn: '2022-06-16',
  place: 'Osh',
  venue: 'House of culture',
  mode: 'in-person',
  isCancelled: false,
  cancelReason: '',
  joined: false,
  mayReturn: false,
  wayIn: null,
};

describe('the private page of an application', () => {
  let server: Server;
  let screen: Screen;
  let page: HTMLElement;

  async function open(mine: Partial<Mine> = {}, fragment = '#SECRET'): Promise<void> {
    server.answers(() => ({ status: 200, body: { ...MINE, ...mine } }));
    history.replaceState(null, '', `/apply/mine${fragment}`);
    const fixture = TestBed.createComponent(MyApplication);
    page = fixture.nativeElement as HTMLElement;
    screen = new Screen(fixture);
    await screen.settle();
  }

  beforeEach(() => {
    server = new Server(() => 'offline');
    TestBed.configureTestingModule({ providers: [provideRouter([]), ...provideTexts('delivery')] });
  });

  afterEach(() => server.restore());

  it('takes the code from the address, removes it there, and says that nothing is decided yet', async () => {
    await open();
    expect(server.asked).toMatchObject([{ address: '/api/applications/look-up', body: { code: 'SECRET' } }]);
    expect(location.hash).toBe('');
    expect(screen.text).toContain('Aijamal, your application has arrived');
  });

  it.each<[Mine['status'], string]>([
    ['accepted', 'Aijamal, you are in'],
    ['waitlisted', 'Aijamal, you are on the waiting list'],
    ['declined', 'Aijamal, this time it did not work out'],
    ['withdrawn', 'Your application is withdrawn'],
    ['completed', 'Aijamal, you have completed this training'],
    ['invited', 'Aijamal, you are invited'],
  ])('says in words that she is %s, and what was written to her', async (status, words) => {
    await open({ status, note: 'Bring warm clothes.' });
    expect(screen.text).toContain(words);
    expect(screen.text).toContain('Bring warm clothes.');
  });

  it('shows the way in to who is accepted, until she has come in', async () => {
    await open({ status: 'accepted', wayIn: { code: '7K3M-Q9XD-2R5T', link: '/join#7K3M-Q9XD-2R5T' } });
    expect(page.querySelector('a[href="/join#7K3M-Q9XD-2R5T"]')?.textContent).toContain('Come in');
    await open({ status: 'accepted', joined: true });
    expect(page.querySelector('a[href="/sign-in"]')).not.toBeNull();
    await open({ status: 'accepted' });
    expect(screen.text).toContain('Your invitation has run out. Ask Ak Kayin');
  });

  it('lets her withdraw after saying what that means, and come back while she may', async () => {
    await open();
    await screen.press('Withdraw');
    expect(screen.text).toContain('Your application is then no longer looked at.');
    server.answers(() => ({ status: 200, body: { ...MINE, status: 'withdrawn', mayReturn: true } }));
    page.querySelector<HTMLButtonElement>('dialog .button.primary')?.click();
    await screen.settle();
    expect(server.asked.at(-1)).toMatchObject({ address: '/api/applications/withdraw', body: { code: 'SECRET' } });
    await screen.press('Apply after all');
    expect(server.asked.at(-1)?.address).toBe('/api/applications/return');
  });

  it('says that a training is cancelled, and why', async () => {
    await open({ isCancelled: true, cancelReason: 'The pass is closed.' });
    expect(screen.text).toContain('This training is cancelled');
    expect(screen.text).toContain('The pass is closed.');
  });

  it('takes a typed code, and keeps a wrong one to be mended', async () => {
    await open({}, '');
    server.answers(() => problem(404, 'application-unknown'));
    await screen.type('Code', 'secret');
    await screen.press('Next');
    expect(screen.role('alert').textContent).toContain('This link or code opens nothing');
    expect(screen.labelled('Code').value).toBe('secret');
  });
});
