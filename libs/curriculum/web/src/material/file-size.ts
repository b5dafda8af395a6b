import { formatNumber } from '@angular/common';
import { inject, Pipe, type PipeTransform } from '@angular/core';
import { TranslocoService } from '@jsverse/transloco';
import { Languages } from '@kurak/shared-web';

const KILO = 1000;

/** Bytes in words: `1.4 MB`. Decimal, as phones and shops count. */
@Pipe({ name: 'kurakFileSize', pure: false })
export class FileSizePipe implements PipeTransform {
  private readonly languages = inject(Languages);
  private readonly texts = inject(TranslocoService);

  transform(bytes: number): string {
    const [unit, size] = bytes >= KILO ** 2 ? ['megabytes', bytes / KILO ** 2] : bytes >= KILO ? ['kilobytes', bytes / KILO] : ['bytes', bytes];
    const form = unit === 'megabytes' ? '1.1-1' : '1.0-0';
    return this.texts.translate(`curriculum.size.${unit}`, { size: formatNumber(size as number, this.languages.locale(), form) });
  }
}
