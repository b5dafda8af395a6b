import { Component, computed, inject, input, signal } from '@angular/core';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import { type Block, isCheck } from '@kurak/curriculum-model';
import type { Language } from '@kurak/shared-model';
import { Icon, type IconName, Toasts, newId } from '@kurak/shared-web';
import { moved, withEntry } from '../parts/changed';
import { LinesField } from '../parts/lines-field';
import { MarkdownField } from '../parts/markdown-field';
import { MoveButtons } from '../parts/move-buttons';
import { CheckEditor } from './check-editor';
import { UnitDraft } from './unit-draft';

const KINDS: { kind: Block['kind']; icon: IconName }[] = [
  { kind: 'text', icon: 'book' },
  { kind: 'check', icon: 'check' },
  { kind: 'reflection', icon: 'speech' },
  { kind: 'safety', icon: 'shield' },
];

const MOST_BLOCKS = 100;

function emptyBlock(kind: Block['kind']): Block {
  if (kind !== 'check') return { id: newId(), kind, text: {} };
  const choice = (isRight: boolean) => ({ id: newId(), text: {}, isRight, explanation: {} });
  return { id: newId(), kind, question: {}, choices: [choice(true), choice(false)] };
}

/** What a participant will read, while it is written. */
@Component({
  selector: 'kurak-lesson-editor',
  imports: [CheckEditor, Icon, LinesField, MarkdownField, MoveButtons, TranslocoPipe],
  templateUrl: './lesson-editor.html',
})
export class LessonEditor {
  protected readonly draft = inject(UnitDraft);
  private readonly toasts = inject(Toasts);
  private readonly texts = inject(TranslocoService);
  readonly language = input.required<Language>();
  readonly base = input.required<Language>();

  protected readonly kinds = KINDS;
  protected readonly isCheck = isCheck;
  protected readonly isFull = computed(() => this.draft.content().lesson.length >= MOST_BLOCKS);
  protected readonly announcement = signal('');
  private readonly blocks = computed(() => this.draft.content().lesson);

  protected iconOf(kind: Block['kind']): IconName {
    return KINDS.find((known) => known.kind === kind)?.icon ?? 'book';
  }

  protected add(kind: Block['kind']): void {
    this.draft.change({ lesson: [...this.blocks(), emptyBlock(kind)] });
  }

  protected replace(block: Block): void {
    this.draft.change({ lesson: this.blocks().map((known) => (known.id === block.id ? block : known)) });
  }

  protected move(from: number, by: -1 | 1): void {
    this.draft.change({ lesson: moved(this.blocks(), from, from + by) });
    const place = { place: from + by + 1, of: this.blocks().length };
    this.announcement.set(this.texts.translate('curriculum.editor.nowAt', place));
  }

  protected remove(at: number): void {
    const block = this.blocks()[at];
    if (!block) return;
    this.draft.change({ lesson: this.blocks().filter((known) => known !== block) });
    this.toasts.show(this.texts.translate('curriculum.lesson.removed'), () => {
      this.draft.change({ lesson: withEntry(this.blocks(), at, block) });
    });
  }
}
