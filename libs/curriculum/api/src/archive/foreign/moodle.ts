import type { Language } from '@kurak/shared-model';
import { showable } from '../unpack/import-problem';
import type { Unpacked } from '../unpack/unpacked';
import { Draft, type Imported } from './draft';
import { type FileArea, MoodleFiles } from './moodle-files';
import { addMoodleQuestion, MoodleQuestions, NOTHING } from './moodle-questions';
import { addPage, richTextOf } from './page';
import { LARGEST_XML, parseXml, type XmlElement } from './xml';

export const MOODLE_FILE = 'moodle_backup.xml';
const COURSE_FILE = 'course/course.xml';

/** How Moodle says in which format a text is. */
const PLAIN = '2';
const MARKDOWN = '4';

interface Section {
  readonly title: string;
  readonly summary: XmlElement | undefined;
  readonly activities: readonly MoodleActivity[];
}

interface MoodleActivity {
  readonly id: string;
  readonly sectionId: string;
  readonly kind: string;
  readonly title: string;
  readonly folder: string;
}

/**
 * A course out of a Moodle backup (2.0 and later), as far as it has counterparts here: a section becomes a unit; pages, chapters of books
 * and labels its texts; questions of quizzes its check questions.
 */
export async function readMoodle(files: Unpacked, language: Language): Promise<Imported> {
  const backup = parseXml(await files.readMarkup(MOODLE_FILE), MOODLE_FILE);
  const draft = new Draft(language, backup.textAt('information', 'original_course_fullname') || backup.textAt('information', 'name'));
  const contextId = files.has(COURSE_FILE) ? parseXml(await files.readMarkup(COURSE_FILE), COURSE_FILE).attribute('contextid') : '';
  const course = new Course(files, draft, await MoodleFiles.read(files), await MoodleQuestions.read(files), contextId);
  for (const section of await sectionsOf(backup, files)) await course.addSection(section);
  return draft.done();
}

async function sectionsOf(backup: XmlElement, files: Unpacked): Promise<Section[]> {
  const activities = (backup.find('information', 'contents', 'activities')?.all('activity') ?? []).map(
    (activity): MoodleActivity => ({
      ...{ id: activity.textAt('moduleid'), sectionId: activity.textAt('sectionid'), kind: activity.textAt('modulename') },
      ...{ title: showable(activity.textAt('title')), folder: activity.textAt('directory') },
    }),
  );
  const bySection = Map.groupBy(activities, ({ sectionId }) => sectionId);
  const sections: Section[] = [];
  for (const listed of backup.find('information', 'contents', 'sections')?.all('section') ?? []) {
    const file = `${listed.textAt('directory')}/section.xml`;
    const section = files.has(file) ? parseXml(await files.readMarkup(file), file) : undefined;
    const order = new Map((section?.textAt('sequence') ?? '').split(',').map((id, index) => [id, index]));
    const id = listed.textAt('sectionid');
    const own = bySection.get(id) ?? [];
    bySection.delete(id);
    // What the order does not name comes last, as it was listed.
    const place = (activity: MoodleActivity) => order.get(activity.id) ?? order.size;
    sections.push({ title: titleOf(section, listed), summary: section, activities: [...own].sort((one, other) => place(one) - place(other)) });
  }
  return sections;
}

/** The name that somebody gave the section; empty for none, where the list has only its number. */
function titleOf(section: XmlElement | undefined, listed: XmlElement): string {
  const name = section?.textAt('name') ?? '';
  if (name !== '' && name !== NOTHING) return name;
  const title = listed.textAt('title');
  return /^\d*$/.test(title) ? '' : title;
}

class Course {
  constructor(
    private readonly files: Unpacked,
    private readonly draft: Draft,
    private readonly media: MoodleFiles,
    private readonly questions: MoodleQuestions,
    /** Of the course itself. */
    private readonly contextId: string,
  ) {}

  async addSection({ title: given, summary, activities }: Section): Promise<void> {
    const title = this.draft.beginUnit(given);
    const id = summary?.attribute('id') ?? '';
    const text = summary?.textAt('summary') ?? '';
    if (text !== '' && text !== NOTHING) this.addText(text, summary?.textAt('summaryformat') ?? '', { contextId: this.contextId, component: 'course', area: 'section', itemId: id }, title);
    // Questions come after the pages that they are about.
    const quizzes = activities.filter(({ kind }) => kind === 'quiz');
    for (const activity of [...activities.filter(({ kind }) => kind !== 'quiz'), ...quizzes]) await this.addActivity(activity, title);
  }

  private async addActivity(activity: MoodleActivity, section: string): Promise<void> {
    const { kind, title, folder } = activity;
    const place = [section, title].filter((name) => name !== '').join(' / ');
    // A section within a section is listed as a section of its own.
    if (kind === 'subsection') return;
    const file = `${folder}/${kind}.xml`;
    if (!['page', 'book', 'label', 'quiz'].includes(kind) || !this.files.has(file)) {
      this.draft.note('not-supported', section, `${kind}: ${title}`);
      return;
    }
    if ((this.files.find(file)?.bytes ?? 0) > LARGEST_XML) {
      this.draft.note('too-long', section, title);
      return;
    }
    const root = parseXml(await this.files.readMarkup(file), file);
    const content = root.find(kind);
    if (content === undefined) return;
    const contextId = root.attribute('contextid');
    if (kind === 'page') this.addPart(content, 'content', { contextId, component: 'mod_page', area: 'content', itemId: '0' }, place, content.textAt('name'));
    if (kind === 'label') this.addPart(content, 'intro', { contextId, component: 'mod_label', area: 'intro', itemId: '0' }, place);
    if (kind === 'book') this.addBook(content, contextId, place);
    if (kind === 'quiz') this.addQuiz(content, contextId, place);
  }

  private addBook(book: XmlElement, contextId: string, place: string): void {
    const chapters = (book.find('chapters')?.all('chapter') ?? []).sort((one, other) => Number(one.textAt('pagenum')) - Number(other.textAt('pagenum')));
    for (const chapter of chapters) {
      const title = showable(chapter.textAt('title'));
      this.addPart(chapter, 'content', { contextId, component: 'mod_book', area: 'chapter', itemId: chapter.attribute('id') }, `${place} / ${title}`, title);
    }
  }

  private addQuiz(quiz: XmlElement, contextId: string, place: string): void {
    this.addPart(quiz, 'intro', { contextId, component: 'mod_quiz', area: 'intro', itemId: '0' }, place);
    const slots = (quiz.find('question_instances')?.all('question_instance') ?? []).sort((one, other) => Number(one.textAt('slot')) - Number(other.textAt('slot')));
    for (const slot of slots) {
      const question = this.questions.inSlot(slot);
      if (question === undefined) this.draft.note('not-supported', place, slot.find('question_set_reference') ? 'random' : '');
      else addMoodleQuestion(this.draft, question, place);
    }
  }

  private addPart(element: XmlElement, field: 'content' | 'intro', area: FileArea, place: string, title = ''): void {
    const text = element.textAt(field);
    if (text !== '' && text !== NOTHING) this.addText(text, element.textAt(`${field}format`), area, place, title);
  }

  private addText(text: string, format: string, area: FileArea, place: string, title = ''): void {
    const find = (source: string) => this.media.find(area, source);
    const read = format === MARKDOWN ? richTextOf(text) : undefined;
    if (format === MARKDOWN && read === undefined) this.draft.note('too-deep', place, title);
    else if (read !== undefined) this.draft.addText(read);
    else addPage(this.draft, format === PLAIN ? `<pre>${escaped(text)}</pre>` : text, find, place, title);
  }
}

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
}
