import { mixed } from '@kurak/curriculum-model';
import { everyPart, linesOf, printed, printJob } from '../../testing/printing';
import { DRAWING, FIRST_UNIT, LOST, wholeModule } from '../../testing/whole-module';
import { textOfPages } from '../../testing/pdf-text';
import { handouts } from './handouts';
import { carryOut } from './print-job';

/** The text of the handouts up to the answers, and the answers. */
async function split(unitId: string | null = null): Promise<[questions: string, answers: string]> {
  const lines = (await printed('handouts', wholeModule(), 'en', unitId)).flatMap(linesOf);
  const from = lines.lastIndexOf('Answers');
  return [lines.slice(0, from).join('\n'), lines.slice(from).join('\n')];
}

describe('Handouts', () => {
  it('hold nothing of the session plan, least of all the notes for the facilitator', async () => {
    const text = (await printed('handouts', wholeModule(), 'en')).join('\n');
    for (const words of ['Secret note', 'Instructions of', 'Debrief of', 'Activity circle', 'chalk']) expect(text).not.toContain(words);
  });

  it('begin each unit on a page of its own with what it is for', async () => {
    const pages = await printed('handouts', wholeModule(), 'en');
    const [first, second] = ['The first unit', 'The second unit'].map((title) => pages.findIndex((page, index) => index > 0 && linesOf(page).includes(title)));
    expect(pages[first ?? 0]).toContain('After this lesson you will be able to\nName three strengths');
    expect(second).toBeGreaterThan(first ?? 0);
  });

  it('give no answer away before the last page', async () => {
    const [questions, answers] = await split();
    expect(questions).toContain('lesson choice two');
    for (const words of ['because', 'In the right order']) expect(questions).not.toContain(words);
    expect(answers).toContain('Right because lesson two');
  });

  it('mix what is to be ordered and joined as a phone does, and tell the answers of what is printed', async () => {
    const [questions, answers] = await split(FIRST_UNIT);
    const ids = ['first', 'second', 'third'];
    const order = mixed(ids, 'lesson-order');
    expect(questions.split('\n').filter((line) => / step$/.test(line))).toEqual(order.map((id) => `lesson ${id} step`));
    expect(answers).toContain(`${order.map((id) => ids.indexOf(id) + 1).join(', ')}\nIn order because lesson`);
    const right = mixed(['sun', 'moon', 'rain'], 'lesson-match');
    expect(answers).toContain(`${['sun', 'moon', 'rain'].map((id, index) => `${index + 1}–${'ABC'[right.indexOf(id)]}`).join(', ')}\nJoined because lesson`);
  });

  it('never say the answers of the test, not even at the end', async () => {
    const text = (await printed('handouts', wholeModule(), 'en')).join('\n');
    expect(text).toContain('test choice two');
    expect(text).not.toMatch(/because test/);
  });

  it('ask on the test whose it is and whether before or after, and on the other papers nothing about the person', async () => {
    const pages = await printed('handouts', wholeModule(), 'en');
    const paper = (title: string) => pages.find((page) => linesOf(page).includes(title)) ?? '';
    expect(paper('Title of the test')).toContain('Name or code\nDate\nbefore the training\nafter the training');
    for (const title of ['Title of the evaluation', 'Title of the follow-up']) expect(paper(title)).not.toMatch(/Name|Date/);
  });

  it('have lines to write on and tables to fill in', () => {
    const { content } = handouts(printJob('handouts', wholeModule(), 'en', FIRST_UNIT), new Map());
    const lines = everyPart(content).filter((part) => 'canvas' in part && part.margin?.[1] === 25);
    expect(lines).toHaveLength(5 + 5);
    const [table] = everyPart(content).flatMap((part) => ('table' in part && part.table.heights ? [part.table.body] : []));
    expect(table?.map((row) => row.map((cell) => ('text' in cell ? cell.text : '')))).toEqual([['When', 'Who'], ...Array.from({ length: 6 }, () => ['', ''])]);
  });

  it('show a drawing with its words, and describe a picture whose file is lost', async () => {
    const text = (await printed('handouts', wholeModule(), 'en', FIRST_UNIT)).join('\n');
    expect(text).toContain('Насос');
    expect(text).not.toContain(`Words for picture ${DRAWING.slice(-4)}`);
    expect(text).toContain(`Picture\nWords for picture ${LOST.slice(-4)}`);
  });

  it('describe a picture whose file cannot be read', async () => {
    for (const file of [{ mediaType: 'image/svg+xml', bytes: Buffer.from('<svg viewBox="0 0 1 1"><g></svg>') }, { mediaType: 'image/webp', bytes: Buffer.from('no picture') }]) {
      const pdf = await carryOut({ ...printJob('handouts', wholeModule(), 'en', FIRST_UNIT), pictures: new Map([[DRAWING, file]]) });
      expect(textOfPages(pdf).join('\n')).toContain(`Words for picture ${DRAWING.slice(-4)}`);
    }
  });

  it('tell where a recording is and what is said in it, and where a file is', async () => {
    const text = (await printed('handouts', wholeModule(), 'en', FIRST_UNIT)).join('\n');
    expect(text).toContain(`Title of audio\nAudio: listen to it in the online lesson.\nTranscript\nWords for audio ${LOST.slice(-4)}`);
    expect(text).toContain('Title of download\nFile: download it from the online lesson.');
  });

  it('say once of what follows that it stands in another language', async () => {
    const text = (await printed('handouts', wholeModule(), 'ru', FIRST_UNIT)).join('\n');
    expect(text).toContain('Пока только на английском языке\nWords in English alone');
    expect(text.match(/Пока только/g)).toHaveLength(1);
  });

  it('of one unit begin on the first page and have no papers', async () => {
    const pages = await printed('handouts', wholeModule(), 'en', FIRST_UNIT);
    expect(pages[0]).toContain('The first unit');
    expect(pages.join('\n')).not.toContain('Title of the test');
  });
});
