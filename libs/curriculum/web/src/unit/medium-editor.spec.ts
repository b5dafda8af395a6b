import { Component, signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import type { MediumBlock } from '@kurak/curriculum-model';
import type { Language } from '@kurak/shared-model';
import { provideTexts, Screen, Server } from '@kurak/shared-web/testing';
import type { Material } from '../material/material';
import { MediumEditor } from './medium-editor';
import { PICTURE } from './specimens';
import type { UsedMaterial } from './unit-content';

const BRIDGE: Material = {
  ...{ id: 'm2', kind: 'picture', name: 'bridge.webp', mediaType: 'image/webp', bytes: 84_000, width: 800, height: 600 },
  ...{ title: { en: 'Bridge' }, alternative: { en: 'A bridge over a river', ky: 'Дарыядагы көпүрө' }, transcript: {} },
};

@Component({
  imports: [MediumEditor],
  template: `<kurak-medium-editor [(block)]="block" (found)="materials.set(materials().set($event.id, $event))" [materials]="materials()" [language]="language()" base="en" />`,
})
class Form {
  readonly block = signal<MediumBlock>({ ...(PICTURE as MediumBlock), material: {}, title: {} });
  readonly language = signal<Language>('en');
  readonly materials = signal(new Map<string, UsedMaterial>());
}

describe('a picture in a lesson', () => {
  let screen: Screen;
  let form: Form;
  let server: Server;

  beforeEach(async () => {
    server = new Server(() => ({ status: 200, body: { items: [BRIDGE], total: 1, page: 1, size: 12 } }));
    TestBed.configureTestingModule({ providers: provideTexts('curriculum') });
    const fixture = TestBed.createComponent(Form);
    form = fixture.componentInstance;
    screen = new Screen(fixture);
    await screen.settle();
  });

  afterEach(() => server.restore());

  async function chooseBridge(button: string): Promise<void> {
    await screen.press(button);
    await screen.press('Bridge');
  }

  it('is chosen among those that are here, and takes what was written about it along', async () => {
    await chooseBridge('Choose a picture');
    expect(server.asked[0]?.address).toContain('/api/materials?kind=picture');
    expect(form.block()).toMatchObject({ material: { en: 'm2' }, alternative: BRIDGE.alternative });
    expect(screen.text).toContain('bridge.webp');
    expect(screen.text).toContain('84 KB');
  });

  it('keeps an alternative text that was written for this lesson', async () => {
    await screen.type('Alternative text', 'Where both villages meet');
    await chooseBridge('Choose a picture');
    expect(form.block().alternative).toEqual({ en: 'Where both villages meet', ky: 'Дарыядагы көпүрө' });
  });

  it('says when its alternative text is missing', async () => {
    await chooseBridge('Choose a picture');
    expect(screen.text).not.toContain('Say what the picture shows');
    await screen.type('Alternative text', '');
    expect(screen.text).toContain('Say what the picture shows');
  });

  it('is one for all languages, until another is chosen for one', async () => {
    form.block.update((block) => ({ ...block, material: { en: 'm1' } }));
    form.materials.set(new Map([['m1', { ...BRIDGE, id: 'm1', name: 'english.webp' }]]));
    form.language.set('ky');
    await screen.settle();
    expect(screen.text).toContain('The same for all languages.');
    await chooseBridge('Another one for Кыргызча');
    expect(form.block().material).toEqual({ en: 'm1', ky: 'm2' });
    await screen.press('The same as for the others');
    expect(form.block().material).toEqual({ en: 'm1' });
  });

  it('says so when its file is gone', async () => {
    form.block.update((block) => ({ ...block, material: { en: 'gone' } }));
    await screen.settle();
    expect(screen.text).toContain('This file is no longer here.');
  });
});
