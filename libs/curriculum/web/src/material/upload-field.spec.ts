import { Component, signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { CurrentPerson } from '@kurak/shared-web';
import { provideTexts, Screen, UploadServer } from '@kurak/shared-web/testing';
import { type FinishedUpload, UploadField } from './upload-field';

const PIECE = 1024 * 1024;

@Component({ imports: [UploadField], template: `<kurak-upload-field (uploaded)="upload.set($event)" />` })
class Form {
  readonly upload = signal<FinishedUpload | undefined>(undefined);
}

describe('the upload of a file', () => {
  let server: UploadServer;
  let screen: Screen;
  let form: Form;
  let host: HTMLElement;

  async function open(person = 'nurgul'): Promise<void> {
    TestBed.resetTestingModule();
    TestBed.configureTestingModule({ providers: provideTexts('curriculum') });
    TestBed.inject(CurrentPerson).id.set(person);
    const fixture = TestBed.createComponent(Form);
    form = fixture.componentInstance;
    host = fixture.nativeElement as HTMLElement;
    screen = new Screen(fixture);
    await screen.settle();
  }

  /** Chooses a file of so many bytes, and waits for what comes of it. */
  async function choose(bytes: number, name = 'film.mp4'): Promise<void> {
    const input = host.querySelector('input') as HTMLInputElement;
    const file = new File([new Uint8Array(bytes)], name, { lastModified: 1 });
    Object.defineProperty(input, 'files', { value: [file] });
    input.dispatchEvent(new Event('change'));
    await settle();
  }

  /** Reading a piece of a file takes a few turns. */
  async function settle(): Promise<void> {
    for (let turn = 0; turn < 12; turn++) await screen.settle();
  }

  const percent = () => host.querySelector('[role=progressbar]')?.getAttribute('aria-valuetext');

  beforeEach(async () => {
    localStorage.clear();
    server = new UploadServer();
    await open();
  });

  afterEach(() => server.restore());

  it('sends a file in pieces, and tells when it has arrived', async () => {
    await choose(2.5 * PIECE);
    expect(server.pieces).toEqual([PIECE, PIECE, PIECE / 2]);
    expect(form.upload()).toEqual({ id: 'upload-1', name: 'film.mp4', bytes: 2.5 * PIECE });
    expect(screen.text).toContain('The file has arrived.');
  });

  it('says how far it is in percent and in bytes, can be paused, and goes on from there', async () => {
    server.holdsAfter = 1;
    await choose(4 * PIECE);
    expect(percent()).toBe('25 %');
    expect(screen.text).toContain('1.0 MB of 4.2 MB has arrived');
    await screen.press('Pause');
    expect(screen.text).toContain('Paused at 1.0 MB of 4.2 MB');
    server.holdsAfter = Infinity;
    await screen.press('Go on');
    await settle();
    expect(server.pieces).toEqual([PIECE, PIECE, PIECE, PIECE]);
    expect(screen.text).toContain('The file has arrived.');
  });

  it('waits without a connection, and goes on by itself when there is one', async () => {
    server.holdsAfter = 1;
    await choose(3 * PIECE);
    Object.defineProperty(navigator, 'onLine', { value: false, configurable: true });
    server.loseConnection();
    await settle();
    expect(screen.text).toContain('No connection. It goes on by itself');
    expect(form.upload()).toBeUndefined();
    Object.defineProperty(navigator, 'onLine', { value: true, configurable: true });
    server.holdsAfter = Infinity;
    window.dispatchEvent(new Event('online'));
    await settle();
    expect(server.pieces).toEqual([PIECE, PIECE, PIECE]);
    expect(form.upload()).toBeDefined();
  });

  it('can be given up, and makes room for another file', async () => {
    server.holdsAfter = 1;
    await choose(3 * PIECE);
    await screen.press('Cancel');
    await settle();
    expect(server.removed).toEqual(['/api/uploads/upload-1']);
    expect(screen.text).toContain('Choose a file');
  });

  it('says why a file is refused', async () => {
    server.refusal = { status: 413, code: 'too-large' };
    await choose(10);
    expect(screen.text).toContain('This is too large to send.');
    expect(form.upload()).toBeUndefined();
  });

  it('asks nobody about an empty file', async () => {
    await choose(0);
    expect(screen.text).toContain('There is nothing in this file.');
    expect(server.asked).toBe(0);
  });

  it('leaves no name of a file on this device', async () => {
    server.holdsAfter = 1;
    await choose(3 * PIECE, 'names of witnesses.pdf');
    const kept = JSON.stringify({ ...localStorage });
    expect(kept).not.toContain('witnesses');
  });
});
