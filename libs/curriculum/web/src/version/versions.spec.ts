import { TestBed } from '@angular/core/testing';
import { Router, provideRouter } from '@angular/router';
import { Screen, Server, provideTexts } from '@kurak/shared-web/testing';
import { aModule, differences } from '../../testing/modules';
import type { Module } from '../module/open-module';
import { VersionsPage } from './versions';

const version = (number: number) => ({ id: `v${number}`, number, note: `Note ${number}`, publishedAt: '2022-06-14T00:00:00Z', publishedBy: 'Nazira' });

describe('the versions of a module', () => {
  let server: Server;
  let screen: Screen;
  let page: HTMLElement;
  let module: Module;
  let items: ReturnType<typeof version>[];

  async function open(address: { from?: string; to?: string } = {}): Promise<void> {
    const fixture = TestBed.createComponent(VersionsPage);
    fixture.componentRef.setInput('id', 'm');
    for (const [name, value] of Object.entries(address)) fixture.componentRef.setInput(name, value);
    page = fixture.nativeElement as HTMLElement;
    screen = new Screen(fixture);
    await screen.settle();
  }

  function compared(): string | undefined {
    return server.asked.findLast(({ address }) => address.includes('/differences'))?.address.split('?')[1];
  }

  beforeEach(() => {
    module = aModule({ publishedNumber: 3 });
    items = [version(3), version(2), version(1)];
    server = new Server(({ address }) => {
      if (address.endsWith('/versions')) return { status: 200, body: { items } };
      return { status: 200, body: address.includes('/differences') ? { items: differences() } : module };
    });
    TestBed.configureTestingModule({ providers: [provideRouter([]), ...provideTexts('curriculum')] });
  });

  afterEach(() => server.restore());

  it('are listed with who published them, and when, and why', async () => {
    await open();
    const listed = Array.from(page.querySelectorAll('.version'), (each) => each.textContent?.replace(/\s+/g, ' ') ?? '');
    expect(listed).toHaveLength(3);
    expect(listed[0]).toMatch(/Version 3.*2022.*Nazira.*Note 3.*What has changed since version 2/);
  });

  it('compare the last two, unless the address says which', async () => {
    await open();
    expect(compared()).toBe('from=2&to=3');
    await open({ from: '1', to: '2' });
    expect(compared()).toBe('from=1&to=2');
  });

  it('compare the newest one with the draft when it has changed', async () => {
    module = aModule({ publishedNumber: 3, changedSince: true });
    await open();
    expect(compared()).toBe('from=3');
    expect(screen.labelled<HTMLSelectElement>('Later').value).toBe('draft');
  });

  it('compare no version with an earlier one', async () => {
    await open({ from: '3', to: '2' });
    expect(compared()).toBe('from=1&to=2');
    expect(Array.from(screen.labelled<HTMLSelectElement>('Later').options, ({ value }) => value)).toEqual(['2', '3']);
  });

  it('put another choice into the address', async () => {
    await open();
    const goes = jest.spyOn(TestBed.inject(Router), 'navigate').mockResolvedValue(true);
    const earlier = screen.labelled<HTMLSelectElement>('Earlier');
    earlier.value = '1';
    earlier.dispatchEvent(new Event('change', { bubbles: true }));
    expect(goes).toHaveBeenLastCalledWith([], expect.objectContaining({ queryParams: { from: '1', to: '3' } }));
  });

  it('show what differs by unit and part, in words and figures', async () => {
    await open();
    expect(screen.text).toMatch(/First ?2 differences/);
    expect(screen.text).toContain('Minutes: removed: 20 → added: 30');
    expect(Array.from(page.querySelectorAll('.text-difference del'), (gone) => gone.textContent)).toEqual(['removed: Monday', 'removed: Дүйшөмбүдө']);
  });

  it('show one language when it is chosen', async () => {
    await open();
    await screen.press('Кыргызча');
    expect(page.querySelectorAll('.text-difference')).toHaveLength(1);
    expect(page.querySelector('.text-difference')?.getAttribute('lang')).toBe('ky');
    await screen.press('All languages');
    expect(page.querySelectorAll('.text-difference')).toHaveLength(2);
  });

  it('say that there is nothing to compare with yet', async () => {
    module = aModule({ publishedNumber: 1 });
    items = [version(1)];
    await open();
    expect(screen.text).toContain('nothing to compare it with');
    expect(compared()).toBeUndefined();
  });

  it('say that nothing was published yet', async () => {
    module = aModule();
    items = [];
    await open();
    expect(screen.text).toContain('Not published yet.');
  });

  it('can be asked for again when they could not be loaded', async () => {
    server.answers(() => 'offline');
    await open();
    expect(screen.button('Try again')).toBeTruthy();
  });
});
