import { isCleanText, isId, isRichText, LANGUAGES, type RichText } from '@kurak/shared-model';
import { ApiPropertyOptional, getSchemaPath } from '@nestjs/swagger';
import { ValidateBy } from 'class-validator';

/** A text in one or more languages. */
export class LocalTextDto {
  en?: string;
  ru?: string;
  ky?: string;
}

/** A stretch of text with the same marks. */
export class InlineDto {
  text!: string;
  bold?: true;
  italic?: true;
  /** An http or https address. */
  link?: string;
}

/** A paragraph or heading with `content`, or a list with `items`. */
export class RichTextBlockDto {
  type!: 'paragraph' | 'heading' | 'bulletList' | 'orderedList';
  /** Of a heading. */
  level?: 2 | 3;
  content?: InlineDto[];
  @ApiPropertyOptional({ type: 'array', items: { type: 'array', items: { $ref: getSchemaPath(InlineDto) } } })
  items?: InlineDto[][];
}

/** Text with structure; never HTML. */
export class RichTextDto {
  type!: 'doc';
  content!: RichTextBlockDto[];
}

export class LocalRichTextDto {
  en?: RichTextDto;
  ru?: RichTextDto;
  ky?: RichTextDto;
}

/** A list of short texts in one or more languages. */
export class LocalListDto {
  en?: string[];
  ru?: string[];
  ky?: string[];
}

function byLanguage<Value>(value: unknown, isRight: (text: unknown) => text is Value): boolean {
  return (
    typeof value === 'object' &&
    value !== null &&
    !Array.isArray(value) &&
    Object.entries(value).every(([language, text]) => (LANGUAGES as readonly string[]).includes(language) && isRight(text))
  );
}

/** Rich text in known languages, in exactly the documented shape; code `rich-text`. */
export function IsLocalRichText(): PropertyDecorator {
  const validate = (value: unknown) => byLanguage<RichText>(value, isRichText);
  return ValidateBy({ name: 'rich-text', validator: { validate } });
}

function isList(texts: unknown, most: number, longest: number): texts is string[] {
  return Array.isArray(texts) && texts.length <= most && texts.every((text) => typeof text === 'string' && text.length <= longest && isCleanText(text));
}

/** At most `most` texts of at most `longest` characters; code `list`. */
export function IsTextList(most: number, longest: number): PropertyDecorator {
  return ValidateBy({ name: 'list', validator: { validate: (value: unknown) => isList(value, most, longest) } });
}

/** At most `most` texts of at most `longest` characters a language; code `list`. */
export function IsLocalList(most: number, longest: number): PropertyDecorator {
  const isRight = (texts: unknown): texts is string[] => isList(texts, most, longest);
  return ValidateBy({ name: 'list', validator: { validate: (value: unknown) => byLanguage(value, isRight) } });
}

/** An id in known languages; code `id`. */
export function IsLocalId(): PropertyDecorator {
  const validate = (value: unknown) => byLanguage(value, isId);
  return ValidateBy({ name: 'id', validator: { validate } });
}
