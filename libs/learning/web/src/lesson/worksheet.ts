import { Component, Injector, afterNextRender, computed, inject, input, signal } from '@angular/core';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import { Icon, MomentPipe, Toasts, Typed, keptDraft } from '@kurak/shared-web';
import type { Block } from './lesson-block';
import { type Line, WorksheetTable } from './worksheet-table';

/** What she has filled in, by the fields' ids: a text, or the lines of a table. */
interface Filled {
  readonly texts: Readonly<Record<string, string>>;
  readonly tables: Readonly<Record<string, readonly Line[]>>;
}

const EMPTY: Filled = { texts: {}, tables: {} };

/** A sheet to fill in for oneself, on the phone or on paper. What is written here goes nowhere. */
@Component({
  selector: 'kurak-worksheet',
  imports: [Icon, MomentPipe, TranslocoPipe, Typed, WorksheetTable],
  templateUrl: './worksheet.html',
})
export class Worksheet {
  private readonly toasts = inject(Toasts);
  private readonly texts = inject(TranslocoService);
  private readonly injector = inject(Injector);
  readonly block = input.required<Block>();
  /** Which lesson it stands in, e.g. `<training>/<unit>`. */
  readonly lesson = input.required<string>();

  private readonly name = computed(() => `worksheet/${this.lesson()}/${this.block().id}`);
  protected readonly draft = keptDraft<Filled>(() => this.name(), EMPTY);
  protected readonly fields = computed(() => this.block().fields ?? []);
  protected readonly isEmpty = computed(() => {
    const { texts, tables } = this.draft.value();
    return ![...Object.values(texts), ...Object.values(tables).flat(2)].some((text) => text !== '');
  });
  /** True while it is the only thing that a print would show. */
  protected readonly isPrinting = signal(false);

  protected textIn(id: string): string {
    return this.draft.value().texts[id] ?? '';
  }

  protected linesIn(id: string): readonly Line[] {
    return this.draft.value().tables[id] ?? [];
  }

  protected write(id: string, text: string): void {
    const before = this.draft.value();
    this.draft.write({ ...before, texts: { ...before.texts, [id]: text } });
  }

  protected writeLines(id: string, lines: readonly Line[]): void {
    const before = this.draft.value();
    this.draft.write({ ...before, tables: { ...before.tables, [id]: lines } });
  }

  protected offerBack(id: string, number: number, before: readonly Line[]): void {
    this.toasts.show(this.texts.translate('learning.worksheet.removed', { number }), () => this.writeLines(id, before));
  }

  protected async erase(): Promise<void> {
    const before = this.draft.value();
    await this.draft.erase();
    this.toasts.show(this.texts.translate('learning.reflection.erased'), () => this.draft.write(before));
  }

  protected print(): void {
    this.isPrinting.set(true);
    afterNextRender(
      () => {
        window.addEventListener('afterprint', () => this.isPrinting.set(false), { once: true });
        window.print();
      },
      { injector: this.injector },
    );
  }
}
