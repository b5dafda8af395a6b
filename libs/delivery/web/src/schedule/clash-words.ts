import { Service, inject } from '@angular/core';
import { TranslocoService } from '@jsverse/transloco';
import type { Clash } from '@kurak/delivery-model';
import { type Id, textIn } from '@kurak/shared-model';
import { Languages } from '@kurak/shared-web';
import type { Session } from '../session/session-draft';

interface Named {
  readonly id: Id;
  readonly name: string;
}

/** Says why a session cannot stand where it is, or perhaps should not. */
@Service()
export class ClashWords {
  private readonly texts = inject(TranslocoService);
  private readonly languages = inject(Languages);

  /** Who leads none of the sessions yet is named when she is among the people. */
  text({ code, with: otherId, who }: Pick<Clash, 'code' | 'with' | 'who'>, sessions: readonly Session[], people: readonly Named[] = []): string {
    const other = sessions.find(({ id }) => id === otherId);
    return this.texts.translate(`delivery.clash.${code}`, {
      other: textIn(other?.title ?? {}, this.languages.current(), 'ru'),
      who: (who && (people.find(({ id }) => id === who)?.name ?? nameOf(who, sessions))) ?? this.texts.translate('delivery.clash.somebody'),
    });
  }
}

function nameOf(who: Id, sessions: readonly Session[]): string | undefined {
  for (const { facilitatorIds, facilitators, guestIds, guests } of sessions) {
    const name = facilitators[facilitatorIds.indexOf(who)] ?? guests[guestIds.indexOf(who)];
    if (name) return name;
  }
  return undefined;
}
