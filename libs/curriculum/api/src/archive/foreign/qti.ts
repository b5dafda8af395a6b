import { type Draft, type Question, trueOrFalse } from './draft';
import { plainHtml } from './html';
import type { XmlElement } from './xml';

type Choices = Extract<Question, { readonly choices: unknown }>;

/** Adds the questions of an assessment of QTI 1.2, as Common Cartridge has them; what has no counterpart goes to the report. */
export function addAssessment(draft: Draft, root: XmlElement, place: string): void {
  for (const item of root.everywhere('item')) {
    const text = presented(item);
    const read = plainHtml(text);
    const question = questionOf(item, read.text, draft);
    if (question === undefined) draft.note('not-supported', place, `${kindOf(item) || 'item'}: ${read.text || item.attribute('title')}`);
    else {
      for (const picture of read.pictures) draft.note('picture-missing', place, picture);
      draft.addQuestion(question, place);
    }
  }
}

/** `multiple_choice`, `true_false` and the like, out of the item's profile; empty when it does not say. */
function kindOf(item: XmlElement): string {
  const fields = item.find('itemmetadata')?.everywhere('qtimetadatafield') ?? [];
  const profile = fields.find((field) => ['cc_profile', 'question_type'].includes(field.textAt('fieldlabel')))?.textAt('fieldentry') ?? '';
  return profile.replace(/^cc\./, '').replace(/\.v0p\d$/, '').replace(/_question$/, '');
}

function presented(item: XmlElement): string {
  const presentation = item.find('presentation');
  const around = presentation?.find('flow') ?? presentation;
  return (around?.all('material') ?? []).map(materialText).join(' ');
}

function questionOf(item: XmlElement, text: string, { language }: Draft): Question | undefined {
  const kind = kindOf(item);
  const response = item.find('presentation')?.everywhere('response_lid') ?? [];
  const [only] = response;
  if (only === undefined || response.length > 1 || !['multiple_choice', 'multiple_response', 'multiple_answers', 'true_false', ''].includes(kind)) return undefined;
  const right = rightAnswers(item);
  const feedback = feedbackOf(item);
  const explained = explanations(item, feedback);
  const general = feedback('general_fb');
  const choices = only.everywhere('response_label').map((label) => {
    const id = label.attribute('ident');
    const said = plainHtml(label.everywhere('material').map(materialText).join(' ')).text;
    const words = kind === 'true_false' ? trueOrFalse(said, language) : said;
    return { text: words, isRight: right.has(id), explanation: explained.get(id) ?? general };
  });
  const isMultiple = kind === 'multiple_response' || kind === 'multiple_answers' || only.attribute('rcardinality').toLowerCase() === 'multiple';
  return { form: isMultiple ? 'multiple' : 'single', text, choices } satisfies Choices;
}

/** The answers of the conditions that bring a mark, without those that must not be given. */
function rightAnswers(item: XmlElement): Set<string> {
  const conditions = item.everywhere('respcondition').filter(bringsMark);
  return new Set(conditions.flatMap((condition) => condition.all('conditionvar').flatMap(wanted)));
}

function bringsMark(condition: XmlElement): boolean {
  return condition.all('setvar').some((set) => {
    const name = set.attribute('varname').toUpperCase();
    return (name === '' || name === 'SCORE' || name === 'QUE_SCORE') && Number(set.text.trim()) > 0;
  });
}

function wanted(condition: XmlElement): string[] {
  return condition.children.flatMap((child) => {
    if (child.name === 'varequal') return [child.text.trim()];
    return child.name === 'not' ? [] : wanted(child);
  });
}

/** What is said to an answer, by its id. */
function explanations(item: XmlElement, feedback: (id: string) => string): Map<string, string> {
  const found = new Map<string, string>();
  for (const condition of item.everywhere('respcondition')) {
    const answers = condition.all('conditionvar').flatMap(wanted);
    const said = condition.all('displayfeedback').map((shown) => feedback(shown.attribute('linkrefid'))).find((text) => text !== '');
    const [answer] = answers;
    if (said !== undefined && answer !== undefined && answers.length === 1) found.set(answer, said);
  }
  return found;
}

/** What an item says under an id; read once, however often it is said. */
function feedbackOf(item: XmlElement): (id: string) => string {
  const elements = new Map(item.all('itemfeedback').toReversed().map((element) => [element.attribute('ident'), element]));
  const read = new Map<string, string>();
  return (id) => {
    const known = read.get(id) ?? plainHtml(elements.get(id)?.everywhere('material').map(materialText).join(' ') ?? '').text;
    read.set(id, known);
    return known;
  };
}

/** HTML, also of what is plain text. */
function materialText(material: XmlElement): string {
  return material
    .all('mattext')
    .map((text) => (text.attribute('texttype') === 'text/html' ? text.text : text.text.replace(/&/g, '&amp;').replace(/</g, '&lt;')))
    .join(' ');
}
