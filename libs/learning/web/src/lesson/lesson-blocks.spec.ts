import { type ComponentFixture, TestBed } from '@angular/core/testing';
import type { Type } from '@angular/core';
import { CurrentPerson, KEPT_STORE, OUTBOX_STORE, PATIENCE, Toasts } from '@kurak/shared-web';
import { KeptInMemory, OutboxInMemory, Screen, Server, problem, provideTexts } from '@kurak/shared-web/testing';
import type { Block } from './lesson-block';
import { LessonCredit } from './lesson-credit';
import { LessonFile } from './lesson-file';
import { LessonPicture } from './lesson-picture';
import { Worksheet } from './worksheet';

const MATERIAL = '01936c7e-0000-7000-8000-00000000a001';

const PICTURE: Block = { id: 'powers', kind: 'picture', material: MATERIAL, title: 'One woman uses all four.', alternative: 'Four drawings of power' };
const AUDIO: Block = { id: 'burul', kind: 'audio', material: MATERIAL, title: 'Burul tells', alternative: 'I went from house to house.' };
const SHEET: Block = {
  id: 'plan',
  kind: 'worksheet',
  title: 'Your plan',
  introduction: 'One page.',
  fields: [
    { id: 'goal', label: 'Goal', hint: 'By when?', columns: [] },
    { id: 'calendar', label: 'Calendar', hint: '', columns: ['When', 'Who'] },
  ],
};

describe('a block of a lesson', () => {
  let server: Server;
  let kept: KeptInMemory;
  let fixture: ComponentFixture<unknown>;
  let screen: Screen;

  const page = () => fixture.nativeElement as HTMLElement;
  const one = <E extends Element>(selector: string) => page().querySelector<E>(selector) as E;

  async function open(part: Type<unknown>, inputs: Record<string, unknown>): Promise<void> {
    fixture = TestBed.createComponent(part);
    for (const [name, value] of Object.entries(inputs)) fixture.componentRef.setInput(name, value);
    screen = new Screen(fixture);
    await screen.settle();
  }

  beforeEach(() => {
    kept = new KeptInMemory();
    server = new Server(() => ({ status: 200, body: { id: MATERIAL, name: 'burul.mp3', title: { en: 'A recording' }, bytes: 3_440_000 } }));
    TestBed.configureTestingModule({
      providers: [
        ...provideTexts('learning'),
        { provide: KEPT_STORE, useValue: kept },
        { provide: OUTBOX_STORE, useValue: new OutboxInMemory() },
        { provide: PATIENCE, useValue: 5 },
      ],
    });
    TestBed.inject(CurrentPerson).id.set('aijamal');
  });

  afterEach(() => server.restore());

  describe('that is a picture', () => {
    it('is fetched when it comes near, from where the phone keeps it, and has its words', async () => {
      await open(LessonPicture, { block: PICTURE });
      const picture = one<HTMLImageElement>('img');
      expect(picture.getAttribute('src')).toBe(`/api/materials/${MATERIAL}/content?keep`);
      expect(picture.getAttribute('loading')).toBe('lazy');
      expect(picture.alt).toBe('Four drawings of power');
      expect(one('figcaption').textContent).toBe('One woman uses all four.');
    });

    it('says what it shows when it cannot be had, and is tried again when there is a connection', async () => {
      await open(LessonPicture, { block: PICTURE });
      one('img').dispatchEvent(new Event('error'));
      await screen.settle();
      expect(screen.text).toMatch(/This is what it shows:\s*Four drawings of power/);
      expect(screen.has('img')).toBe(false);
      window.dispatchEvent(new Event('online'));
      await screen.settle();
      expect(screen.has('img')).toBe(true);
    });
  });

  describe('that is a recording', () => {
    it('fetches nothing of it before it is asked for, says how much it is, and is kept nowhere', async () => {
      await open(LessonFile, { block: AUDIO });
      const audio = one<HTMLAudioElement>('audio');
      expect(audio.getAttribute('preload')).toBe('none');
      expect(audio.getAttribute('src')).toBe(`/api/materials/${MATERIAL}/content`);
      expect(server.asked.map(({ address }) => address)).toEqual([`/api/materials/${MATERIAL}`]);
      expect(screen.text).toContain('Burul tells Recording · 3.4 MB');
    });

    it('has its words to read', async () => {
      await open(LessonFile, { block: AUDIO });
      expect(one('details').textContent).toContain('I went from house to house.');
    });

    it('says that it needs a connection when it cannot be played, and can be tried again', async () => {
      server.answers(() => 'offline');
      await open(LessonFile, { block: AUDIO });
      expect(screen.text).toContain('Burul tells Recording');
      one('audio').dispatchEvent(new Event('error'));
      await screen.settle();
      expect(screen.role('status').textContent).toContain('It needs a connection.');
      await screen.press('Try again');
      expect(screen.has('audio')).toBe(true);
    });

    it('is a video where it is one', async () => {
      await open(LessonFile, { block: { ...AUDIO, kind: 'video' } });
      expect(one('video').getAttribute('preload')).toBe('none');
    });
  });

  describe('that is a document', () => {
    it('is downloaded by its name, or by that of the material where it has none', async () => {
      server.answers(() => ({ status: 200, body: { id: MATERIAL, name: 'leaflet.pdf', title: {}, bytes: 12_300 } }));
      await open(LessonFile, { block: { id: 'leaflet', kind: 'download', material: MATERIAL, title: '', alternative: '' } });
      const link = one<HTMLAnchorElement>('a[download]');
      expect(link.getAttribute('href')).toBe(`/api/materials/${MATERIAL}/content`);
      expect(link.getAttribute('aria-label')).toBe('Download: leaflet.pdf');
      expect(screen.text).toContain('Document · 13 kB');
    });

    it('can be downloaded though nobody knows how much it is', async () => {
      server.answers(() => problem(404, 'not-found'));
      await open(LessonFile, { block: { id: 'leaflet', kind: 'download', material: MATERIAL, title: 'A leaflet', alternative: '' } });
      expect(screen.text).toContain('A leaflet Document');
      expect(screen.has('a[download]')).toBe(true);
    });
  });

  describe('that is a worksheet', () => {
    const inputs = { block: SHEET, lesson: 'training/unit' };

    it('keeps what she writes on this phone, for her alone, and sends it to nobody', async () => {
      await open(Worksheet, inputs);
      expect(screen.text).toContain('Stays on this phone only');
      await screen.type('Goal', 'Fifteen women');
      await screen.type('When', '1 May');
      fixture.destroy();
      await open(Worksheet, inputs);
      expect(screen.labelled('Goal').value).toBe('Fifteen women');
      expect(screen.labelled('When').value).toBe('1 May');
      TestBed.inject(CurrentPerson).id.set('gulnara');
      await screen.settle();
      expect(screen.labelled('Goal').value).toBe('');
      expect(server.asked).toEqual([]);
    });

    it('has a table to which lines are added and from which they are taken, with a way back', async () => {
      await open(Worksheet, inputs);
      await screen.type('Who', 'Zamira');
      await screen.press('Add a line');
      const cells = () => Array.from(page().querySelectorAll<HTMLTextAreaElement>('li textarea'), ({ value }) => value);
      expect(cells()).toEqual(['', 'Zamira', '', '']);
      await screen.press('Remove line 1');
      expect(cells()).toEqual(['', '']);
      const [toast] = TestBed.inject(Toasts).shown();
      expect(toast?.text).toBe('Line 1 is removed');
      toast?.undo?.();
      await screen.settle();
      expect(cells()).toEqual(['', 'Zamira', '', '']);
    });

    it('can be erased, with a way back', async () => {
      await open(Worksheet, inputs);
      expect(() => screen.button('Erase')).toThrow();
      await screen.type('Goal', 'Fifteen women');
      await screen.press('Erase');
      expect(screen.labelled('Goal').value).toBe('');
      expect(JSON.stringify([...kept.all.values()])).not.toContain('Fifteen');
      TestBed.inject(Toasts).shown().at(-1)?.undo?.();
      await screen.settle();
      expect(screen.labelled('Goal').value).toBe('Fifteen women');
    });

    it('is printed alone, as filled in and with room to write by hand', async () => {
      const print = jest.spyOn(window, 'print').mockImplementation(() => expect(one('.worksheet').classList).toContain('printing'));
      await open(Worksheet, inputs);
      await screen.type('Who', 'Zamira');
      await screen.press('Print');
      expect(print).toHaveBeenCalledTimes(1);
      expect(page().querySelectorAll('tbody tr')).toHaveLength(6);
      expect(one('tbody').textContent).toContain('Zamira');
      window.dispatchEvent(new Event('afterprint'));
      await screen.settle();
      expect(one('.worksheet').classList).not.toContain('printing');
      print.mockRestore();
    });
  });

  describe('that says whose work it is', () => {
    it('names the starter library', async () => {
      await open(LessonCredit, { credit: { organisation: '', number: 3, lineage: [] } });
      expect(screen.text).toBe('Kurak starter library, version 3');
    });

    it('names the organisation, and what it was adapted from, the nearest first', async () => {
      const ancestor = { moduleId: 'first', title: { en: 'Leadership' }, organisation: '', number: 2, publishedAt: '2022-06-14T04:00:00.000Z' };
      const lineage = [ancestor, { ...ancestor, moduleId: 'second', title: { en: 'Leading in a village' }, organisation: 'Ak Kayyn', number: 5 }];
      await open(LessonCredit, { credit: { organisation: 'Batken', number: 1, lineage } });
      expect(screen.text).toBe(
        'Batken, version 1 Adapted from “Leading in a village” (Ak Kayyn, version 5) Adapted from “Leadership” (Kurak starter library, version 2)',
      );
    });
  });
});
