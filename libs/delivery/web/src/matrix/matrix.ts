import { Component, computed, inject, input, linkedSignal, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { MARK_STATUSES, wasThere } from '@kurak/delivery-model';
import { AsKept, Empty, Icon, Languages, LocalTextDirective, MomentPipe, Pager, type ReplyOf, SearchBox, Waiting, keptResource } from '@kurak/shared-web';
import { type Day, wallTime } from '@kurak/shared-model';
import { RecordsTabs } from '../attendance/records-tabs';
import { openTraining } from '../training/open-training';
import { TrainingFrame } from '../training/training-frame';

type Person = ReplyOf<'get', '/api/trainings/{id}/attendance/matrix'>['items'][number];

/** Everybody's attendance at every session, in one table that can be taken away. */
@Component({
  selector: 'kurak-matrix',
  imports: [AsKept, Empty, Icon, LocalTextDirective, MomentPipe, Pager, RecordsTabs, RouterLink, SearchBox, TrainingFrame, TranslocoPipe, Waiting],
  templateUrl: './matrix.html',
})
export class Matrix {
  protected readonly languages = inject(Languages);
  readonly id = input.required<string>();

  protected readonly statuses = MARK_STATUSES;
  protected readonly training = openTraining(() => this.id());
  protected readonly search = signal('');
  protected readonly page = linkedSignal({ source: this.search, computation: () => 1 });
  protected readonly matrix = keptResource('/api/trainings/{id}/attendance/matrix', () => ({
    path: { id: this.id() },
    query: { page: this.page(), search: this.search() },
  }));

  protected readonly sessions = computed(() => {
    const matrix = this.matrix.value();
    return (matrix?.sessions ?? []).map((session) => ({ ...session, day: dayAndMonth(wallTime(session.startsAt, matrix?.timeZone ?? 'UTC').day) }));
  });
  protected readonly rows = computed(() => (this.matrix.value()?.items ?? []).map((person) => ({ ...person, ...this.cellsOf(person) })));

  protected address(what: 'spreadsheet' | 'print'): string {
    return `/api/trainings/${encodeURIComponent(this.id())}/attendance/${what}?language=${this.languages.current()}`;
  }

  private cellsOf({ marks }: Person) {
    const at = new Map(marks.map((mark) => [mark.session, mark]));
    return { cells: this.sessions().map((_, place) => at.get(place)), there: marks.filter(({ status }) => wasThere(status)).length };
  }
}

/** `14.06`: the year stands above. */
function dayAndMonth(day: Day): string {
  return `${day.slice(8)}.${day.slice(5, 7)}`;
}
