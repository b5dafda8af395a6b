import { Component, signal, viewChild } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { type Answer, problem, provideTexts, Screen, Server, UploadServer } from '@kurak/shared-web/testing';
import type { Material } from './material';
import { MaterialPicker } from './material-picker';

const BRIDGE: Material = {
  ...{ id: 'm1', kind: 'picture', name: 'bridge.webp', mediaType: 'image/webp', bytes: 84_000, width: 800, height: 600 },
  ...{ title: { en: 'Bridge' }, alternative: {}, transcript: {} },
};

@Component({ imports: [MaterialPicker], template: `<kurak-material-picker kind="picture" language="en" (chosen)="chosen.set($event)" />` })
class Page {
  readonly picker = viewChild.required(MaterialPicker);
  readonly chosen = signal<Material | undefined>(undefined);
}

describe('the choice of a material', () => {
  let server: Server;
  let uploads: UploadServer;
  let screen: Screen;
  let page: Page;
  let host: HTMLElement;
  let found: Material[];
  let made: Material;

  function answer({ method }: { method: string }): Answer {
    if (method === 'POST') return { status: 201, body: made };
    if (method === 'DELETE') return { status: 204 };
    return { status: 200, body: { items: found, total: found.length, page: 1, size: 12 } };
  }

  async function settle(): Promise<void> {
    for (let turn = 0; turn < 12; turn++) await screen.settle();
  }

  async function bring(name: string): Promise<void> {
    await screen.press('New file');
    const input = host.querySelector('input[type=file]') as HTMLInputElement;
    Object.defineProperty(input, 'files', { value: [new File(['words'], name, { type: 'image/png' })] });
    input.dispatchEvent(new Event('change'));
    await settle();
  }

  beforeEach(async () => {
    found = [BRIDGE];
    made = { ...BRIDGE, id: 'm2' };
    server = new Server(answer);
    uploads = new UploadServer();
    TestBed.configureTestingModule({ providers: provideTexts('curriculum') });
    const fixture = TestBed.createComponent(Page);
    page = fixture.componentInstance;
    host = fixture.nativeElement as HTMLElement;
    screen = new Screen(fixture);
    page.picker().open();
    await screen.settle();
  });

  afterEach(() => {
    server.restore();
    uploads.restore();
  });

  const created = () => server.asked.filter(({ method }) => method === 'POST').map(({ body }) => body);

  it('offers what is here of the kind that is needed', async () => {
    await screen.press('Bridge');
    expect(server.asked[0]?.address).toBe('/api/materials?kind=picture&page=1&size=12');
    expect(page.chosen()).toEqual(BRIDGE);
  });

  it('invites to bring a file where there is none', async () => {
    found = [];
    page.picker().open();
    await screen.press('New file');
    await screen.press('Already here');
    server.answers(answer);
    await screen.settle();
    expect(screen.has('kurak-pager, kurak-empty')).toBe(true);
  });

  it('makes a material of a new file, with what was written while it was on its way', async () => {
    await bring('map_of_valley.png');
    expect(screen.labelled('Title').value).toBe('map of valley');
    await screen.type('Alternative text', 'The valley from above');
    await screen.press('Use this file');
    expect(created()).toMatchObject([{ uploadId: 'upload-1', title: { en: 'map of valley' }, alternative: { en: 'The valley from above' } }]);
    expect(page.chosen()?.id).toBe('m2');
  });

  it('asks twice for the same material when the first answer got lost', async () => {
    await bring('map.png');
    server.answers((asked) => (asked.method === 'POST' ? 'offline' : answer(asked)));
    await screen.press('Use this file');
    expect(screen.text).toContain('No connection.');
    server.answers(answer);
    await screen.press('Use this file');
    const [first, second] = created() as { id: string }[];
    expect(first?.id).toBe(second?.id);
    expect(page.chosen()?.id).toBe('m2');
  });

  it('says why a file is not taken', async () => {
    await bring('program.exe');
    server.answers(() => problem(422, 'invalid', { errors: [{ path: 'uploadId', code: 'material.type' }] }));
    await screen.press('Use this file');
    expect(screen.text).toContain('Files of this kind are not taken.');
  });

  it('takes no file that turns out to be something else, and leaves none behind', async () => {
    made = { ...BRIDGE, id: 'm3', kind: 'document' };
    await bring('not-a-picture.png');
    await screen.press('Use this file');
    expect(page.chosen()).toBeUndefined();
    expect(screen.text).toContain('This file is no picture.');
    expect(server.asked.at(-1)).toMatchObject({ method: 'DELETE', address: '/api/materials/m3' });
  });
});
