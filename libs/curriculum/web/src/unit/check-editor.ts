import { Component, computed, inject, input, model } from '@angular/core';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import { type Check, CHECK_FORMS, type CheckForm, type Choice, type MatchPair, moved, offeredBy, type OrderItem } from '@kurak/curriculum-model';
import type { Language, LocalText } from '@kurak/shared-model';
import { Icon, newId, Toasts } from '@kurak/shared-web';
import { arrangedBy } from '../parts/arrange';
import type { Move } from '../parts/drag';
import { Reorder } from '../parts/reorder';
import { TextField } from '../parts/text-field';
import { inForm } from './check-forms';

const FEWEST = 2;
const MOST = 8;

/**
 * A check question: how it is answered, what it offers, what is right, and what is said afterwards. Knows nothing of the page
 * that it is on.
 * @example <kurak-check-editor [(check)]="check" [language]="language()" [base]="base()" />
 */
@Component({
  selector: 'kurak-check-editor',
  imports: [Icon, Reorder, TextField, TranslocoPipe],
  templateUrl: './check-editor.html',
})
export class CheckEditor {
  private readonly toasts = inject(Toasts);
  private readonly texts = inject(TranslocoService);
  readonly check = model.required<Check>();
  readonly language = input.required<Language>();
  readonly base = input.required<Language>();

  protected readonly forms = CHECK_FORMS;
  protected readonly choices = computed(() => {
    const check = this.check();
    return 'choices' in check ? check.choices : undefined;
  });
  protected readonly items = computed(() => {
    const check = this.check();
    return 'items' in check ? check.items : undefined;
  });
  protected readonly pairs = computed(() => {
    const check = this.check();
    return 'pairs' in check ? check.pairs : undefined;
  });
  protected readonly explanation = computed(() => {
    const check = this.check();
    return 'explanation' in check ? check.explanation : {};
  });
  protected readonly count = computed(() => offeredBy(this.check()).length);
  protected readonly canRemove = computed(() => this.count() > FEWEST);
  protected readonly canAdd = computed(() => this.count() < MOST);
  /** What is wrong with its right answers; empty when nothing is. */
  protected readonly problem = computed(() => {
    const right = this.choices()?.filter(({ isRight }) => isRight).length;
    if (right === undefined) return '';
    if (this.check().form === 'single') return right === 1 ? '' : 'check.rightOne';
    return right > 0 ? '' : 'check.rightSome';
  });

  /** The question as it was when it last offered choices, steps or pairs: what another form cannot hold is not lost. */
  private readonly former = new Map<string, Check>();

  protected changeForm(form: CheckForm): void {
    const check = this.check();
    this.former.set(offerOf(check.form), check);
    this.check.set(inForm(check, form, this.former.get(offerOf(form))));
  }

  protected ask(question: LocalText): void {
    this.check.update((check) => ({ ...check, question }));
  }

  protected explain(explanation: LocalText): void {
    this.check.update((check) => ('explanation' in check ? { ...check, explanation } : check));
  }

  protected mark(marked: Choice, isRight: boolean): void {
    const isSingle = this.check().form === 'single';
    this.change((choice: Choice) => (choice.id === marked.id ? { ...choice, isRight } : isSingle ? { ...choice, isRight: false } : choice));
  }

  protected write(row: Choice | OrderItem | MatchPair, changed: Partial<Choice & MatchPair>): void {
    this.change((known: { readonly id: string }) => (known.id === row.id ? { ...known, ...changed } : known));
  }

  protected add(): void {
    const id = newId();
    this.check.update((check) => {
      if ('choices' in check) return { ...check, choices: [...check.choices, { id, text: {}, isRight: false, explanation: {} }] };
      if ('items' in check) return { ...check, items: [...check.items, { id, text: {} }] };
      return { ...check, pairs: [...check.pairs, { id, left: {}, right: {} }] };
    });
  }

  protected remove(row: { readonly id: string }): void {
    const before = this.check();
    this.rearrange((rows) => rows.filter(({ id }) => id !== row.id));
    const after = this.check();
    this.toasts.show(this.texts.translate('curriculum.check.removed'), () => {
      // Only that line comes back; what was written since stays.
      if (this.check().form === after.form) this.check.set(withRowOf(before, this.check(), row.id));
    });
  }

  protected move({ from, to }: Move): void {
    this.rearrange((rows) => moved(rows, from, to));
  }

  protected step(at: number, by: 'up' | 'down'): void {
    this.rearrange((rows) => [...arrangedBy(rows, at, by)]);
  }

  private change<Row>(each: (row: Row) => unknown): void {
    this.rearrange((rows) => rows.map((row) => each(row as never) as typeof row));
  }

  private rearrange(arrange: <Row extends { readonly id: string }>(rows: readonly Row[]) => Row[]): void {
    this.check.update((check) => rearranged(check, arrange));
  }
}

function offerOf(form: CheckForm): string {
  return form === 'single' || form === 'multiple' ? 'choices' : form;
}

type Arrange = <Row extends { readonly id: string }>(rows: readonly Row[]) => Row[];

function rearranged(check: Check, arrange: Arrange): Check {
  if ('choices' in check) return { ...check, choices: arrange(check.choices) };
  if ('items' in check) return { ...check, items: arrange(check.items) };
  return { ...check, pairs: arrange(check.pairs) };
}

/** The check as it is now with a line that it had before, where it was. */
function withRowOf(before: Check, now: Check, id: string): Check {
  const at = offeredBy(before).indexOf(id);
  if ('choices' in before && 'choices' in now) return { ...now, choices: now.choices.toSpliced(at, 0, ...before.choices.slice(at, at + 1)) };
  if ('items' in before && 'items' in now) return { ...now, items: now.items.toSpliced(at, 0, ...before.items.slice(at, at + 1)) };
  if ('pairs' in before && 'pairs' in now) return { ...now, pairs: now.pairs.toSpliced(at, 0, ...before.pairs.slice(at, at + 1)) };
  return now;
}
