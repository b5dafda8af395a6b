export * from './lesson';
export * from './publication';
export { EMPTY_RICH_TEXT, type Inline, isRichText, isWebAddress, plainText, type RichText, type RichTextBlock } from '@kurak/shared-model';
export * from './unit';
export * from './unit-languages';
