import { Component, computed, inject, input, linkedSignal, output, signal, viewChild } from '@angular/core';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import { SHARING, type Sharing } from '@kurak/curriculum-model';
import { type Choice, Choices, Dialog, Icon, Languages, Notice, ProblemError, ProblemNotice, call } from '@kurak/shared-web';
import type { Module } from './open-module';

/** Says who sees a module and who may adapt it, and what each choice means. */
@Component({
  selector: 'kurak-share-dialog',
  imports: [Choices, Dialog, Icon, Notice, ProblemNotice, TranslocoPipe],
  template: `
    <kurak-dialog [heading]="'curriculum.share.title' | transloco">
      <form class="stack" novalidate (submit)="$event.preventDefault(); save()">
        <kurak-problem [error]="failure()" />
        <kurak-choices
          [legend]="'curriculum.share.whoSees' | transloco"
          [choices]="readers()"
          [value]="sharing()"
          (valueChange)="$event && sharing.set($event)"
        />
        @if (sharing() === 'network' && module().publishedNumber === null) {
          <kurak-notice>{{ 'curriculum.share.notPublished' | transloco }}</kurak-notice>
        }
        <kurak-choices
          [legend]="'curriculum.share.whoAdapts' | transloco"
          [hint]="'curriculum.share.adaptHint' | transloco"
          [choices]="adapters()"
          [value]="adaptableBy()"
          (valueChange)="$event && chosenAdapters.set($event)"
        />
        @if (isNarrower()) {
          <kurak-notice tone="warn" [heading]="'curriculum.share.narrowerTitle' | transloco">
            <ul>
              @for (key of staying; track key) {
                <li>{{ 'curriculum.share.' + key | transloco }}</li>
              }
            </ul>
          </kurak-notice>
        }
        <div class="actions">
          <button class="button primary" [attr.aria-busy]="busy()"><kurak-icon name="people" />{{ 'action.save' | transloco }}</button>
          <button type="button" class="button quiet" (click)="dialog().close()">{{ 'action.cancel' | transloco }}</button>
        </div>
      </form>
    </kurak-dialog>
  `,
})
export class ShareDialog {
  private readonly screens = inject(Languages);
  private readonly texts = inject(TranslocoService);
  protected readonly dialog = viewChild.required(Dialog);
  readonly module = input.required<Module>();
  readonly shared = output<Module>();
  /** What is shown is no longer what the server has. */
  readonly stale = output();

  protected readonly staying = ['stayTrainings', 'stayAdaptations', 'stayNew'] as const;
  protected readonly sharing = linkedSignal<Sharing>(() => this.module().sharing);
  protected readonly chosenAdapters = linkedSignal<Sharing>(() => this.module().adaptableBy);
  /** Nobody can adapt what she does not see. */
  protected readonly adaptableBy = computed(() => SHARING[Math.min(placeOf(this.chosenAdapters()), placeOf(this.sharing()))] ?? 'private');
  protected readonly readers = computed(() => SHARING.map((value) => this.choice('sees', value)));
  protected readonly adapters = computed(() => SHARING.slice(0, placeOf(this.sharing()) + 1).map((value) => this.choice('adapts', value)));
  protected readonly isNarrower = computed(() => this.module().publishedNumber !== null && placeOf(this.sharing()) < placeOf(this.module().sharing));
  protected readonly busy = signal(false);
  protected readonly failure = signal<unknown>(undefined);

  open(): void {
    this.sharing.set(this.module().sharing);
    this.chosenAdapters.set(this.module().adaptableBy);
    this.failure.set(undefined);
    this.dialog().open();
  }

  protected async save(): Promise<void> {
    if (this.busy()) return;
    this.busy.set(true);
    this.failure.set(undefined);
    const { id, version } = this.module();
    const [sharing, adaptableBy] = [this.sharing(), this.adaptableBy()];
    try {
      const module = await call('put', '/api/modules/{id}/sharing', { path: { id }, body: { sharing, adaptableBy, version } });
      this.dialog().close();
      this.shared.emit(module);
    } catch (error) {
      this.failure.set(error);
      if (error instanceof ProblemError && error.code === 'stale') this.stale.emit();
    } finally {
      this.busy.set(false);
    }
  }

  private choice(question: 'sees' | 'adapts', value: Sharing): Choice<Sharing> {
    this.screens.current();
    const say = (key: string) => this.texts.translate<string>(`curriculum.share.${question}.${key}`);
    return { value, label: say(value), hint: say(`${value}Hint`) };
  }
}

function placeOf(sharing: Sharing): number {
  return SHARING.indexOf(sharing);
}
