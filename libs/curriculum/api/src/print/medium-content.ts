import type { LessonBlock } from '@kurak/curriculum-model';
import { whole, withNext } from './keeping';
import { barred, INK, MEASURE, QUIET } from './look';
import { below, blockLabel, tinted } from './parts';
import type { Content } from './pdf-definition';
import type { PrintablePictures } from './pictures';
import type { PrintWords } from './print-words';
import { legible } from './rich-text-content';

type Medium = Extract<LessonBlock, { kind: 'picture' | 'audio' | 'video' | 'download' }>;

export interface PictureSize {
  readonly width: number;
  readonly height: number;
}

/** A picture with its caption; without its file, what it shows in words, under a label if there is one. */
export function pictureContent({ material, title, alternative }: Medium, pictures: PrintablePictures, size: PictureSize, label = ''): Content {
  const picture = pictures.get(material);
  const caption: Content[] = title === '' ? [] : [{ text: legible(title), ...QUIET, fontSize: 9.5, italics: true, margin: below(6) }];
  if (picture === undefined) {
    const shown: Content[] = [...(label === '' ? [] : [blockLabel(label, INK.quiet)]), { text: legible(alternative), fontSize: 10, lineHeight: 1.3, margin: below(2) }, ...caption];
    return whole({ table: { widths: ['*'], body: [[{ stack: shown }]] }, layout: barred(INK.rule) });
  }
  const drawn: Content =
    'svg' in picture
      ? { svg: picture.svg, fit: [size.width, size.height], options: { ...DRAWING } }
      : { image: material, maxWidth: size.width, maxHeight: size.height };
  return { stack: [drawn, ...caption], unbreakable: true };
}

/** A drawing shows no file of this machine and fetches none; what it says goes into no log. */
const DRAWING = { imageCallback: () => '', warningCallback: () => undefined };

/** A recording or a file, which paper cannot hold: where it is, and what is said in it. */
export function elsewhereContent(block: Medium, words: PrintWords, top: number): Content[] {
  const where = block.kind === 'picture' ? '' : words.online[block.kind];
  const title: Content[] = block.title === '' ? [] : [withNext({ text: legible(block.title), fontSize: 11, bold: true })];
  const transcript: Content[] =
    block.alternative === '' || block.kind === 'download'
      ? []
      : [withNext({ text: words.transcript, ...QUIET, bold: true, margin: below(6) }), { text: legible(block.alternative), fontSize: 10, lineHeight: 1.3, margin: below(2) }];
  return [tinted([...title, { text: where, ...QUIET, margin: below(title.length > 0 ? 2 : 0) }, ...transcript], INK.milk, INK.rule, below(top), MEASURE)];
}
