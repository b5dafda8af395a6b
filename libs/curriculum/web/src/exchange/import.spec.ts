import { type ComponentFixture, TestBed } from '@angular/core/testing';
import { By } from '@angular/platform-browser';
import { provideRouter } from '@angular/router';
import { Access, type ReplyOf } from '@kurak/shared-web';
import { type Answer, Screen, Server, problem, provideTexts } from '@kurak/shared-web/testing';
import { UploadField } from '../material/upload-field';
import { ImportPage } from './import';

type Imported = ReplyOf<'post', '/api/modules/import'>;

const IMPORTED: Imported = { moduleId: 'm', kind: 'moodle', title: { en: 'Household budgets' }, units: 3, materials: 1, report: [] };

describe('the page on which a module is imported', () => {
  let server: Server;
  let fixture: ComponentFixture<ImportPage>;
  let screen: Screen;

  async function open(may = true): Promise<void> {
    TestBed.inject(Access).use({ can: () => may });
    fixture = TestBed.createComponent(ImportPage);
    screen = new Screen(fixture);
    await screen.settle();
  }

  /** Lets a file arrive, as the field does that brings it to the server. */
  async function upload(id = 'upload-1'): Promise<void> {
    const field = fixture.debugElement.query(By.directive(UploadField)).componentInstance as UploadField;
    field.uploaded.emit({ id, name: 'course.mbz', bytes: 1_000 });
    await screen.settle();
  }

  async function submit(): Promise<void> {
    screen.button('Import').form?.requestSubmit();
    await screen.settle();
  }

  const asked = () => server.asked.map(({ body }) => body as { id: string; uploadId: string; language: string });

  const answerWith = (answer: Answer) => server.answers(() => answer);

  beforeEach(() => {
    server = new Server(() => ({ status: 201, body: IMPORTED }));
    TestBed.configureTestingModule({ providers: [provideRouter([]), ...provideTexts('curriculum')] });
  });

  afterEach(() => server.restore());

  it('waits for a file before it imports', async () => {
    await open();
    expect(screen.button('Import').disabled).toBe(true);
    expect(screen.text).toContain('Choose a file and wait until it has arrived.');
    await upload();
    expect(screen.button('Import').disabled).toBe(false);
  });

  it('sends the upload with its language, and leads to the new module', async () => {
    await open();
    await upload();
    const russian = [...(fixture.nativeElement as HTMLElement).querySelectorAll<HTMLInputElement>('input[type=radio]')].find(({ value }) => value === 'ru');
    russian?.click();
    await screen.settle();
    await submit();
    expect(asked()).toEqual([{ id: expect.any(String) as string, uploadId: 'upload-1', language: 'ru' }]);
    expect(screen.text).toContain('“Household budgets” is here');
    expect(screen.text).toContain('Moodle backup: 3 units, 1 material.');
    expect((fixture.nativeElement as HTMLElement).querySelector('a.primary')?.getAttribute('href')).toBe('/modules/m');
    expect(screen.text).toContain('Everything came as it was.');
  });

  it('asks for the same module when it is tried again, and for another one with another file', async () => {
    await open();
    await upload();
    answerWith('offline');
    await submit();
    expect(screen.text).toContain('No connection');
    await submit();
    await upload('upload-2');
    await submit();
    const [first, second, third] = asked();
    expect(second?.id).toBe(first?.id);
    expect(third?.id).not.toBe(first?.id);
  });

  it('reports what did not come as it was, grouped, the missing first', async () => {
    const name = (number: number) => `Quiz ${number}`;
    const shortened = { place: 'Week 1', what: 'shortened', name: 'A long title' };
    const left = Array.from({ length: 10 }, (_, at) => ({ place: 'Week 2', what: 'not-supported', name: name(at + 1) }));
    answerWith({ status: 201, body: { ...IMPORTED, report: [shortened, ...left, { place: '', what: 'more', name: '7' }] } });
    await open();
    await upload();
    await submit();
    expect(screen.text).toContain('Left out: there is nothing like it here (10)');
    expect(screen.text).toContain('Week 2: Quiz 8');
    expect(screen.text).toContain('2 more');
    expect(screen.text).toContain('7 more lines are not shown.');
    expect(screen.text.indexOf('Left out')).toBeLessThan(screen.text.indexOf('Shortened'));
  });

  it('says in words why a file is refused, and where in it', async () => {
    answerWith(problem(422, 'import.refused', { detail: 'units/2.json', errors: [{ path: 'uploadId', code: 'import.checksum' }] }));
    await open();
    await upload();
    await submit();
    expect(screen.text).toContain('This file cannot be imported. Nothing of it was kept.');
    expect(screen.text).toContain('A file inside is not the one that was put in');
    expect(screen.text).toContain('Where: units/2.json');
    await upload('upload-2');
    expect(screen.text).not.toContain('cannot be imported');
  });

  it('makes room for the next file', async () => {
    await open();
    await upload();
    await submit();
    await screen.press('Import another file');
    expect(screen.button('Import').disabled).toBe(true);
  });

  it('says so to whoever may not', async () => {
    await open(false);
    expect(screen.text).toContain('Only facilitators import modules.');
    expect(screen.has('form')).toBe(false);
  });
});
