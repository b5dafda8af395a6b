import type { LocalText } from '@kurak/shared-model';
import type { ReplyOf } from '@kurak/shared-web';

/** A picture, recording or document with its words. */
export type Material = Pick<
  ReplyOf<'get', '/api/materials'>['items'][number],
  'id' | 'kind' | 'name' | 'mediaType' | 'bytes' | 'width' | 'height' | 'title' | 'alternative' | 'transcript'
>;
export type MaterialKind = Material['kind'];

/** So much of a material as is needed to show it. */
export type ShownMaterial = Pick<Material, 'id' | 'name'> & { readonly kind: string; readonly alternative?: LocalText };

/** Where the file of a material is. */
export function addressOfMaterial(id: string): string {
  return `/api/materials/${id}/content`;
}

/** What the choice of a file offers first. What a file is, the server finds out by its content. */
export const OFFERED_FILES: Readonly<Record<MaterialKind, string>> = {
  picture: 'image/jpeg,image/png,image/webp,image/gif,image/avif,.svg',
  audio: 'audio/*,.mp3,.m4a,.ogg,.opus,.wav',
  video: 'video/mp4,video/webm,.mp4,.m4v,.webm',
  document: '.pdf,.docx,.xlsx,.pptx,.odt,.ods,.odp,.txt,.csv',
};

/** What a file seems to be by what the browser says of it; the server has the last word. */
export function kindOfFile({ type }: Pick<File, 'type'>): MaterialKind {
  if (type.startsWith('image/')) return 'picture';
  if (type.startsWith('audio/')) return 'audio';
  return type.startsWith('video/') ? 'video' : 'document';
}
