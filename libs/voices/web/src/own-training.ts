import { type Signal, computed } from '@angular/core';
import type { LocalText } from '@kurak/shared-model';
import { keptResource } from '@kurak/shared-web';

/** The title of a training of hers: a participant may not open trainings, but her start page names hers. */
export function ownTrainingTitle(id: () => string): Signal<LocalText | undefined> {
  const home = keptResource('/api/home', () => ({}));
  return computed(() => home.value()?.trainings.find((training) => training.id === id())?.title);
}
