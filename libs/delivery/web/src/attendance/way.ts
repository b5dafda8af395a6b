import { Pipe, type PipeTransform, inject } from '@angular/core';
import { TranslocoService } from '@jsverse/transloco';
import type { MarkWay } from '@kurak/delivery-model';

interface Recorded {
  readonly way: MarkWay;
  readonly recordedBy: string;
  readonly via: string | null;
}

/** How a mark came about, in words: by whom, from which list, on whose phone. */
@Pipe({ name: 'kurakWay', pure: false })
export class WayPipe implements PipeTransform {
  private readonly texts = inject(TranslocoService);

  transform({ way, recordedBy, via }: Recorded): string {
    const name = recordedBy || this.texts.translate<string>('delivery.attendance.you');
    if (way === 'check-in' && via !== null) return this.texts.translate('delivery.way.via', { name: via });
    return this.texts.translate(`delivery.way.${way}`, { name });
  }
}
