import { type Signal, computed, inject } from '@angular/core';
import { Languages, type LoadedKept, type ReplyOf, keptResource } from '@kurak/shared-web';
import { TESTIMONIAL_USES } from '@kurak/voices-model';

type WordingList = ReplyOf<'get', '/api/consent-wording'>;
export type Wording = WordingList['items'][number];

/** The frozen words of each use in the person's language, from the narrowest use to the widest. */
export function consentWordings(): LoadedKept<WordingList> & { readonly inOrder: Signal<Wording[]> } {
  const language = inject(Languages).current;
  const list = keptResource('/api/consent-wording', () => ({ query: { language: language() } }));
  const inOrder = computed(() =>
    TESTIMONIAL_USES.flatMap((use) => (list.value()?.items ?? []).filter((wording) => wording.use === use)),
  );
  return { ...list, inOrder };
}
