import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { Screen, Server, provideTexts } from '@kurak/shared-web/testing';
import { aModule } from '../../testing/modules';
import type { Module } from '../module/open-module';
import { AdaptationsPage } from './adaptations';
import type { LineageNode } from './lineage-tree';

const node = (id: string, parentId: string | null, more: Partial<LineageNode> = {}): LineageNode => ({
  ...{ id, parentId, title: { en: id }, organisation: 'Bilim', visible: true },
  ...{ own: false, targetGroup: '', publishedNumber: 1 },
  ...more,
});

describe('the adaptations of a module', () => {
  let server: Server;
  let screen: Screen;
  let page: HTMLElement;
  let module: Module;

  async function open(...items: LineageNode[]): Promise<void> {
    server.answers(({ address }) => ({ status: 200, body: address.endsWith('/lineage') ? { items } : module }));
    const fixture = TestBed.createComponent(AdaptationsPage);
    fixture.componentRef.setInput('id', 'm');
    page = fixture.nativeElement as HTMLElement;
    screen = new Screen(fixture);
    await screen.settle();
  }

  beforeEach(() => {
    module = aModule({ mayAdapt: true, publishedNumber: 1 });
    server = new Server(() => 'offline');
    TestBed.configureTestingModule({ providers: [provideRouter([]), ...provideTexts('curriculum')] });
  });

  afterEach(() => server.restore());

  it('stand under what they were made from, with this module marked', async () => {
    await open(node('origin', null, { organisation: '' }), node('m', 'origin', { own: true, targetGroup: 'girls' }), node('child', 'm'));
    expect(page.querySelector('.lineage .lineage .lineage')?.textContent).toContain('child');
    expect(page.querySelector('.lineage [aria-current]')?.textContent).toBe('m');
    expect(page.querySelector('a[href="/modules/origin/adaptations"]')).not.toBeNull();
    expect(screen.text).toContain('Library of the network');
    expect(screen.text).toContain('For: girls');
  });

  it('name a module that is no longer open by its credit, without a link', async () => {
    await open(node('origin', null, { visible: false }), node('m', 'origin'));
    expect(screen.text).toMatch(/origin ?Bilim Version 1 Not open to you/);
    expect(page.querySelector('a[href^="/modules/origin"]')).toBeNull();
  });

  it('can be begun when there are none yet', async () => {
    await open(node('m', null));
    expect(screen.text).toContain('Nobody has adapted it yet');
    await screen.press('Adapt for my group');
    expect(page.querySelector('dialog[open]')).not.toBeNull();
  });

  it('are not offered to those who may make none', async () => {
    module = aModule({ publishedNumber: 1, own: false });
    await open(node('m', null));
    expect(screen.text).toContain('as soon as somebody makes one');
    expect(() => screen.button('Adapt for my group')).toThrow();
  });

  it('can be asked for again when they could not be loaded', async () => {
    await open(node('m', null));
    server.answers(() => 'offline');
    const fixture = TestBed.createComponent(AdaptationsPage);
    fixture.componentRef.setInput('id', 'm');
    screen = new Screen(fixture);
    await screen.settle();
    expect(screen.button('Try again')).toBeTruthy();
  });
});
