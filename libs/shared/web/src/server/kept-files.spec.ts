import { TestBed } from '@angular/core/testing';
import { KeptInMemory } from '../../testing/stores';
import { KeptReads } from './kept';
import { forgetFiles } from './kept-files';
import { KEPT_STORE } from './kept-store';

/** The browser's caches, as far as they are asked here. */
class Caches {
  constructor(readonly all: Map<string, string[]>) {}

  async keys(): Promise<string[]> {
    return [...this.all.keys()];
  }

  async open(name: string) {
    const kept = this.all.get(name) ?? [];
    return { keys: async () => [...kept], delete: async (request: string) => kept.splice(kept.indexOf(request), 1).length > 0 };
  }
}

describe('files that the service worker keeps', () => {
  const PICTURES = 'ngsw:/:1:data:pictures:cache';
  const AGES = 'ngsw:/:db:1:data:pictures:age';
  const APP = 'ngsw:/:d17b:assets:seen:cache';
  let all: Map<string, string[]>;

  beforeEach(() => {
    all = new Map([[PICTURES, ['/hands', '/circle']], [AGES, ['/hands', '/circle']], [APP, ['/main.js']]]);
    Object.defineProperty(window, 'caches', { value: new Caches(all), configurable: true });
  });

  afterEach(() => Reflect.deleteProperty(window, 'caches'));

  it('are gone once they are forgotten, and the list of them too, but not the app itself', async () => {
    await forgetFiles();
    expect(Object.fromEntries(all)).toEqual({ [PICTURES]: [], [AGES]: [], [APP]: ['/main.js'] });
  });

  it('are forgotten with what else was kept for who goes', async () => {
    TestBed.configureTestingModule({ providers: [{ provide: KEPT_STORE, useValue: new KeptInMemory() }] });
    await TestBed.inject(KeptReads).forget('ayjamal');
    expect(all.get(PICTURES)).toEqual([]);
  });

  it('hold nobody up where there are none', async () => {
    Reflect.deleteProperty(window, 'caches');
    await expect(forgetFiles()).resolves.toBeUndefined();
  });
});
