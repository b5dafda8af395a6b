import type { TarEntry } from './packages';

/** A text as Moodle writes it into XML. */
export function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}

export interface MoodleSection {
  readonly name: string;
  readonly summary?: string;
  readonly activities: readonly MoodleActivity[];
}

export interface MoodleActivity {
  readonly kind: string;
  readonly title: string;
  /** The element that is called as the kind, without the title. */
  readonly content: string;
}

export interface MoodleCourse {
  readonly title: string;
  readonly sections: readonly MoodleSection[];
  /** The inside of `questions.xml`. */
  readonly questions?: string;
  readonly files?: readonly { readonly name: string; readonly component: string; readonly area: string; readonly contextId: number; readonly itemId?: number; readonly path?: string; readonly hash: string; readonly content?: string | Buffer }[];
}

const HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n';

/** Context of an activity, by its number in the course, from 1. */
export const contextOf = (activity: number) => 100 + activity;

/** The files of a Moodle backup of a course, as Moodle 4 lays them out; people, grades and settings left out. */
export function moodleBackup({ title, sections, questions = '', files = [] }: MoodleCourse): TarEntry[] {
  let number = 0;
  const laid = sections.map((section, index) => ({ ...section, id: index + 1, activities: section.activities.map((activity) => ({ ...activity, id: (number += 1) })) }));
  const listed = laid.flatMap(({ id: sectionId, activities }) =>
    activities.map(
      ({ id, kind, title: name }) =>
        `<activity><moduleid>${id}</moduleid><sectionid>${sectionId}</sectionid><modulename>${kind}</modulename><title>${escaped(name)}</title><directory>activities/${kind}_${id}</directory></activity>`,
    ),
  );
  const backup = `${HEAD}<moodle_backup><information><name>backup.mbz</name><moodle_release>4.5 (Build: 20241007)</moodle_release>
    <original_course_fullname>${escaped(title)}</original_course_fullname><type>course</type>
    <contents><activities>${listed.reverse().join('\n')}</activities>
    <sections>${laid.map(({ id }) => `<section><sectionid>${id}</sectionid><title>${id - 1}</title><directory>sections/section_${id}</directory></section>`).join('\n')}</sections>
    <course><courseid>2</courseid><title>K</title><directory>course</directory></course></contents></information></moodle_backup>`;
  return [
    { name: '.ARCHIVE_INDEX', content: 'Moodle archive file index. Count: 1\n' },
    { name: 'moodle_backup.xml', content: backup },
    { name: 'course/course.xml', content: `${HEAD}<course id="2" contextid="50"><shortname>K</shortname></course>` },
    { name: 'users.xml', content: `${HEAD}<users><user id="3"><username>aigul</username><email>aigul@example.org</email></user></users>` },
    ...laid.map(({ id, name, summary, activities }) => ({
      name: `sections/section_${id}/section.xml`,
      content: `${HEAD}<section id="${id}"><number>${id - 1}</number><name>${name === '' ? '$@NULL@$' : escaped(name)}</name><summary>${escaped(summary ?? '')}</summary><summaryformat>1</summaryformat><sequence>${activities.map((activity) => activity.id).join(',')}</sequence><visible>1</visible></section>`,
    })),
    ...laid.flatMap(({ activities }) =>
      activities.map(({ id, kind, title: name, content }) => ({
        name: `activities/${kind}_${id}/${kind}.xml`,
        content: `${HEAD}<activity id="${id}" moduleid="${id}" modulename="${kind}" contextid="${contextOf(id)}"><${kind} id="${id}"><name>${escaped(name)}</name>${content}</${kind}></activity>`,
      })),
    ),
    { name: 'questions.xml', content: `${HEAD}<question_categories><question_category id="1"><name>Все</name><question_bank_entries>${questions}</question_bank_entries></question_category></question_categories>` },
    {
      name: 'files.xml',
      content: `${HEAD}<files>${files
        .map(
          ({ name, component, area, contextId, itemId = 0, path = '/', hash }, index) =>
            `<file id="${index + 1}"><contenthash>${hash}</contenthash><contextid>${contextId}</contextid><component>${component}</component><filearea>${area}</filearea><itemid>${itemId}</itemid><filepath>${path}</filepath><filename>${escaped(name)}</filename><filesize>1</filesize><mimetype>image/png</mimetype></file>`,
        )
        .join('')}</files>`,
    },
    ...files.flatMap(({ hash, content }) => (content === undefined ? [] : [{ name: `files/${hash.slice(0, 2)}/${hash}`, content }])),
  ];
}

/** An entry of the question bank with its versions, oldest first. */
export function bankEntry(id: number, ...versions: readonly string[]): string {
  const each = versions.map((question, index) => `<question_versions id="${id * 10 + index}"><version>${index + 1}</version><status>ready</status><questions>${question}</questions></question_versions>`);
  return `<question_bank_entry id="${id}"><questioncategoryid>1</questioncategoryid><question_version>${each.join('')}</question_version></question_bank_entry>`;
}

export function moodleQuestion(id: number, kind: string, text: string, plugin: string, feedback = ''): string {
  return `<question id="${id}"><parent>0</parent><name>Q${id}</name><questiontext>${escaped(text)}</questiontext><questiontextformat>1</questiontextformat><generalfeedback>${escaped(feedback)}</generalfeedback><qtype>${kind}</qtype><plugin_qtype_${kind}_question>${plugin}</plugin_qtype_${kind}_question></question>`;
}

export function moodleAnswers(answers: readonly (readonly [text: string, fraction: number, feedback?: string])[]): string {
  const each = answers.map(([text, fraction, feedback = ''], index) => `<answer id="${index + 1}"><answertext>${escaped(text)}</answertext><answerformat>1</answerformat><fraction>${fraction.toFixed(7)}</fraction><feedback>${escaped(feedback)}</feedback></answer>`);
  return `<answers>${each.join('')}</answers>`;
}

export function quizContent(slots: readonly string[], intro = ''): string {
  const each = slots.map((slot, index) => `<question_instance id="${index + 1}"><slot>${index + 1}</slot><page>1</page>${slot}</question_instance>`);
  return `<intro>${escaped(intro)}</intro><introformat>1</introformat><question_instances>${each.join('')}</question_instances>`;
}

export function slotOf(entry: number, version = '$@NULL@$'): string {
  return `<question_reference id="${entry}"><component>mod_quiz</component><questionarea>slot</questionarea><questionbankentryid>${entry}</questionbankentryid><version>${version}</version></question_reference>`;
}
