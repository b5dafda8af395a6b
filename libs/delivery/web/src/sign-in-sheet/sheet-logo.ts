import { Component, inject } from '@angular/core';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import { LARGEST_LOGO } from '@kurak/delivery-model';
import { Access, Icon, Toasts, Waiting, call, callResource, newId } from '@kurak/shared-web';
import { TakeFile } from './take-file';

/** The organisation's logo as sheets show it: to look at, to put there, to replace, to remove. */
@Component({
  selector: 'kurak-sheet-logo',
  imports: [Icon, TakeFile, TranslocoPipe, Waiting],
  template: `
    <p class="legend" id="sheet-logo">{{ 'delivery.logo.title' | transloco }}</p>
    <kurak-waiting [for]="logo" [lines]="2" />
    @if (logo.value(); as found) {
      <div class="logo-panel">
        @if (found.logo; as shown) {
          <figure class="logo-on-paper">
            <img [src]="'/api/sheet-logos/' + shown.id + '/picture'" [attr.width]="shown.width" [attr.height]="shown.height" [alt]="'delivery.logo.alt' | transloco" />
            <figcaption class="visually-hidden">{{ 'delivery.logo.shown' | transloco }}</figcaption>
          </figure>
        } @else {
          <p class="quiet-text">{{ 'delivery.logo.none' | transloco }}</p>
        }
        @if (access.can('change', 'Logo')) {
          <kurak-take-file
            [label]="(found.logo ? 'delivery.logo.replace' : 'delivery.logo.add') | transloco"
            [hint]="'delivery.logo.hint' | transloco"
            accept="image/png,image/jpeg,image/webp"
            tooLarge="logo.large"
            [most]="most"
            [take]="put"
          >
            @if (found.logo; as shown) {
              <button type="button" class="button quiet" (click)="remove(shown.id)"><kurak-icon name="remove" />{{ 'delivery.logo.remove' | transloco }}</button>
            }
          </kurak-take-file>
        }
      </div>
    }
  `,
  host: { class: 'stack tight', role: 'group', 'aria-labelledby': 'sheet-logo' },
})
export class SheetLogo {
  protected readonly access = inject(Access);
  private readonly toasts = inject(Toasts);
  private readonly texts = inject(TranslocoService);

  protected readonly most = LARGEST_LOGO;
  protected readonly logo = callResource(() => true, (_always, signal) => call('get', '/api/sheet-logos/current', { signal }));

  protected readonly put = async (uploadId: string): Promise<void> => {
    const before = this.logo.value()?.logo?.id ?? null;
    try {
      await call('post', '/api/sheet-logos', { body: { id: newId(), uploadId, replaces: before } });
    } finally {
      this.logo.reload();
    }
    if (before === null) this.toasts.show(this.texts.translate('delivery.logo.added'));
    else this.toasts.show(this.texts.translate('delivery.logo.replaced'), () => void this.bringBack(before));
  };

  protected remove(id: string): Promise<void> {
    return this.attempt(async () => {
      await call('delete', '/api/sheet-logos/{id}', { path: { id } });
      this.toasts.show(this.texts.translate('delivery.logo.removed'), () => void this.bringBack(id));
    });
  }

  private bringBack(id: string): Promise<void> {
    return this.attempt(() => call('post', '/api/sheet-logos/{id}/restore', { path: { id } }));
  }

  private async attempt(work: () => Promise<unknown>): Promise<void> {
    try {
      await work();
    } catch (error) {
      this.toasts.problem(error);
    } finally {
      this.logo.reload();
    }
  }
}
