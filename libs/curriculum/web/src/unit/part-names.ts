import { inject, Service } from '@angular/core';
import { TranslocoService } from '@jsverse/transloco';
import type { PartId, UnitContent } from '@kurak/curriculum-model';
import { Languages } from '@kurak/shared-web';

/** What the parts of a unit are called, for who reads about them. */
@Service()
export class PartNames {
  private readonly texts = inject(TranslocoService);
  private readonly screens = inject(Languages);

  /** @param states of the unit, the one that is looked at first: a part that is in none is named by its face */
  nameOf(part: PartId, ...states: readonly UnitContent[]): string {
    this.screens.current();
    const [face, id] = part.split('/') as ['title' | 'objectives' | 'lesson' | 'plan', string | undefined];
    if (face === 'title' || face === 'objectives') return this.texts.translate(`curriculum.place.${face}`);
    const found = states.map((state) => state[face].findIndex((item) => item.id === id)).find((at) => at >= 0);
    return found === undefined ? this.texts.translate(`curriculum.unit.${face}`) : this.texts.translate(`curriculum.place.${face}`, { number: found + 1 });
  }
}
