import { TestBed } from '@angular/core/testing';
import { CurrentPerson, KEPT_STORE } from '@kurak/shared-web';
import { KeptInMemory, Server } from '@kurak/shared-web/testing';
import { KeptLessons, type Lesson } from './kept-lessons';
import { bringPictures } from './kept-pictures';

type Blocks = Pick<Lesson, 'blocks'>;

const addressOf = (material: string) => `/api/materials/${material}/content?keep`;

/** A lesson with one block of each kind that has a material. */
function lessonWith(...pictures: string[]): Blocks {
  const recordings = (['audio', 'video', 'download'] as const).map((kind) => ({ id: kind, kind, material: kind }));
  return { blocks: [...recordings, ...pictures.map((material) => ({ id: material, kind: 'picture' as const, material }))] };
}

describe('pictures of kept lessons', () => {
  let server: Server;
  let kept: Set<string>;
  const asked = () => server.asked.map(({ address }) => address);

  beforeEach(() => {
    kept = new Set();
    server = new Server(({ address }) => {
      kept.add(address);
      return { status: 200 };
    });
    const caches = { match: async (address: string) => (kept.has(address) ? {} : undefined), keys: async () => [] };
    Object.defineProperty(window, 'caches', { value: caches, configurable: true });
  });

  afterEach(() => {
    server.restore();
    Reflect.deleteProperty(window, 'caches');
    Reflect.deleteProperty(navigator, 'serviceWorker');
  });

  it('are fetched each once, and neither recordings nor documents are', async () => {
    await bringPictures([lessonWith('hands', 'circle'), lessonWith('circle')], () => true);
    expect(asked()).toEqual([addressOf('hands'), addressOf('circle')]);
  });

  it('are not fetched again when they are here', async () => {
    kept.add(addressOf('hands'));
    await bringPictures([lessonWith('hands', 'circle')], () => true);
    expect(asked()).toEqual([addressOf('circle')]);
  });

  it('wait for another time when the connection is lost', async () => {
    server.answers(() => 'offline');
    await bringPictures([lessonWith('hands', 'circle')], () => true);
    expect(asked()).toEqual([addressOf('hands')]);
  });

  it('are fetched no further once she has gone', async () => {
    let isHers = true;
    server.answers(() => {
      isHers = false;
      return { status: 200 };
    });
    await bringPictures([lessonWith('hands', 'circle')], () => isHers);
    expect(asked()).toEqual([addressOf('hands')]);
  });

  describe('where the lessons are kept', () => {
    let lessons: KeptLessons;

    beforeEach(() => {
      TestBed.configureTestingModule({ providers: [{ provide: KEPT_STORE, useValue: new KeptInMemory() }] });
      TestBed.inject(CurrentPerson).id.set('aijamal');
      lessons = TestBed.inject(KeptLessons);
    });

    it('are left alone as long as no service worker is there to keep them', async () => {
      const worker = Object.assign(new EventTarget(), { controller: null });
      Object.defineProperty(navigator, 'serviceWorker', { value: worker, configurable: true });
      const done = lessons.complete([lessonWith('hands')]);
      await Promise.resolve();
      expect(asked()).toEqual([]);
      worker.dispatchEvent(new Event('controllerchange'));
      await done;
      expect(asked()).toEqual([addressOf('hands')]);
    });
  });
});
