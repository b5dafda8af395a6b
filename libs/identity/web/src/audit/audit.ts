import { Component, inject, signal } from '@angular/core';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import { Empty, MomentPipe, Pager, StaffFrame, Table, Waiting, call, callResource } from '@kurak/shared-web';

/** Who did what and when; never what it said. */
@Component({
  selector: 'kurak-audit',
  imports: [Empty, MomentPipe, Pager, StaffFrame, Table, TranslocoPipe, Waiting],
  template: `
    <kurak-staff-frame [heading]="'identity.audit.title' | transloco" [lead]="'identity.audit.lead' | transloco">
      <kurak-waiting [for]="entries" [lines]="9" />
      @if (entries.value(); as list) {
        @if (list.items.length > 0) {
          <table kurakTable>
            <caption class="visually-hidden">
              {{
                'identity.audit.title' | transloco
              }}
            </caption>
            <thead>
              <tr>
                <th scope="col">{{ 'identity.audit.at' | transloco }}</th>
                <th scope="col">{{ 'identity.audit.person' | transloco }}</th>
                <th scope="col">{{ 'identity.audit.action' | transloco }}</th>
                <th scope="col">{{ 'identity.audit.subject' | transloco }}</th>
              </tr>
            </thead>
            <tbody>
              @for (entry of list.items; track entry.id) {
                <tr>
                  <td class="numbers">{{ entry.at | kurakMoment: 'shortTime' }}</td>
                  <td>{{ entry.person }}</td>
                  <td>{{ inWords(entry.action) }}</td>
                  <td>{{ entry.subject ?? '' }}</td>
                </tr>
              }
            </tbody>
          </table>
          <kurak-pager [page]="list.page" [size]="list.size" [total]="list.total" (turn)="page.set($event)" />
        } @else {
          <kurak-empty [heading]="'identity.audit.none' | transloco" [text]="'identity.audit.noneText' | transloco" />
        }
      }
    </kurak-staff-frame>
  `,
})
export class Audit {
  private readonly texts = inject(TranslocoService);
  protected readonly page = signal(1);
  protected readonly entries = callResource(
    () => ({ page: this.page() }),
    (query, signal) => call('get', '/api/audit', { query, signal }),
  );

  /** An action that has no words yet shows its code, so that nothing goes unseen. */
  protected inWords(action: string): string {
    const key = `identity.audit.did.${action}`;
    const words = this.texts.translate<string>(key);
    return words === key ? action : words;
  }
}
