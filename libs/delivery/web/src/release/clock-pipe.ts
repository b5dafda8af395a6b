import { Pipe, type PipeTransform } from '@angular/core';
import { timeOf } from '@kurak/delivery-model';

/** `{{ session | kurakClock }}` is `09:00–10:30`, as the clock on the wall shows it. */
@Pipe({ name: 'kurakClock' })
export class ClockPipe implements PipeTransform {
  transform({ begins, ends }: { readonly begins: string; readonly ends: string }): string {
    return `${timeOf(begins)}–${timeOf(ends)}`;
  }
}
