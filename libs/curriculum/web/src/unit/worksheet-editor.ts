import { Component, inject, input, model, signal } from '@angular/core';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import { type LocalList, moved, type WorksheetBlock, type WorksheetField } from '@kurak/curriculum-model';
import type { Language } from '@kurak/shared-model';
import { Icon, newId, Toasts } from '@kurak/shared-web';
import { arrangedBy } from '../parts/arrange';
import { withEntry } from '../parts/changed';
import type { Move } from '../parts/drag';
import { LinesField } from '../parts/lines-field';
import { Reorder } from '../parts/reorder';
import { TextField } from '../parts/text-field';

const MOST_FIELDS = 20;
const FORMS = ['text', 'table'] as const;
type FieldForm = (typeof FORMS)[number];

/** A form that a participant fills in for herself: what it is called, what it is for, and its fields. */
@Component({
  selector: 'kurak-worksheet-editor',
  imports: [Icon, LinesField, Reorder, TextField, TranslocoPipe],
  templateUrl: './worksheet-editor.html',
})
export class WorksheetEditor {
  private readonly toasts = inject(Toasts);
  private readonly texts = inject(TranslocoService);
  readonly block = model.required<WorksheetBlock>();
  readonly language = input.required<Language>();
  readonly base = input.required<Language>();

  protected readonly forms = FORMS;
  protected readonly most = MOST_FIELDS;
  /** Fields that are to be tables and whose columns have no names yet; and the columns of those that are texts again. */
  private readonly tables = signal<ReadonlySet<string>>(new Set());
  private readonly putAside = new Map<string, LocalList>();

  protected formOf({ id, columns }: WorksheetField): FieldForm {
    return this.tables().has(id) || Object.values(columns).some((names) => names.length > 0) ? 'table' : 'text';
  }

  protected changeForm(field: WorksheetField, form: FieldForm): void {
    if (form === this.formOf(field)) return;
    this.tables.update((tables) => new Set(form === 'table' ? [...tables, field.id] : [...tables].filter((id) => id !== field.id)));
    if (form === 'text') this.putAside.set(field.id, field.columns);
    this.change(field, { columns: form === 'table' ? (this.putAside.get(field.id) ?? {}) : {} });
  }

  protected set(changed: Partial<WorksheetBlock>): void {
    this.block.update((block) => ({ ...block, ...changed }));
  }

  protected change(field: WorksheetField, changed: Partial<WorksheetField>): void {
    this.set({ fields: this.block().fields.map((known) => (known.id === field.id ? { ...known, ...changed } : known)) });
  }

  protected add(): void {
    this.set({ fields: [...this.block().fields, { id: newId(), label: {}, hint: {}, columns: {} }] });
  }

  protected move({ from, to }: Move): void {
    this.set({ fields: moved(this.block().fields, from, to) });
  }

  protected step(at: number, by: 'up' | 'down'): void {
    this.set({ fields: arrangedBy(this.block().fields, at, by) });
  }

  protected remove(field: WorksheetField): void {
    const at = this.block().fields.indexOf(field);
    this.set({ fields: this.block().fields.filter(({ id }) => id !== field.id) });
    this.toasts.show(this.texts.translate('curriculum.worksheet.removed'), () => this.set({ fields: withEntry(this.block().fields, at, field) }));
  }
}
