import { afterNextRender, Component, computed, inject, Injector, input, signal, viewChild, viewChildren } from '@angular/core';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import { type Block, type BlockKind, isCheck, isMedium, isWords, linesIn, moved, wordsOfBlock } from '@kurak/curriculum-model';
import type { Language } from '@kurak/shared-model';
import { Icon, Toasts } from '@kurak/shared-web';
import { arrangedBy } from '../parts/arrange';
import { withEntry } from '../parts/changed';
import type { Move } from '../parts/drag';
import { Part } from '../parts/part';
import type { PartAction } from '../parts/part-menu';
import { Reorder } from '../parts/reorder';
import { RichTextField } from '../parts/rich-text-field';
import { StudioIcon } from '../parts/studio-icon';
import { AddBlock } from './add-block';
import { BlockSummary } from './block-summary';
import { CheckEditor } from './check-editor';
import { MediumEditor } from './medium-editor';
import { copyOf, MOST_BLOCKS, newBlock } from './new-parts';
import { UnitDraft } from './unit-draft';
import { WorksheetEditor } from './worksheet-editor';

/** What a participant will read, while it is written. */
@Component({
  selector: 'kurak-lesson-editor',
  imports: [AddBlock, BlockSummary, CheckEditor, Icon, MediumEditor, Part, Reorder, RichTextField, StudioIcon, TranslocoPipe, WorksheetEditor],
  templateUrl: './lesson-editor.html',
})
export class LessonEditor {
  protected readonly draft = inject(UnitDraft);
  private readonly toasts = inject(Toasts);
  private readonly texts = inject(TranslocoService);
  private readonly injector = inject(Injector);
  private readonly adding = viewChild.required(AddBlock);
  private readonly parts = viewChildren(Part);
  readonly language = input.required<Language>();
  readonly base = input.required<Language>();

  protected readonly isCheck = isCheck;
  protected readonly isMedium = isMedium;
  protected readonly isWords = isWords;
  protected readonly blocks = computed(() => this.draft.content().lesson);
  protected readonly isFull = computed(() => this.blocks().length >= MOST_BLOCKS);
  protected readonly announcement = signal('');
  /** Ids of blocks whose fields are shown, besides those that are texts: theirs always are. */
  private readonly opened = signal<ReadonlySet<string>>(new Set());
  /** Id of the block that was added last: writing begins there. */
  protected readonly fresh = signal('');
  /** Where the next block goes. */
  private place = 0;

  /** How each block begins, by its id: shown while one of them is dragged and all are folded. */
  protected readonly gists = computed(() => {
    const first = (block: Block, language: Language) => linesIn({ words: wordsOfBlock(block) }, language)[0];
    return new Map(this.blocks().map((block) => [block.id, first(block, this.language()) ?? first(block, this.base()) ?? '']));
  });

  protected isOpen({ id }: Block): boolean {
    return this.opened().has(id);
  }

  protected fold({ id }: Block, open: boolean): void {
    this.opened.update((opened) => new Set(open ? [...opened, id] : [...opened].filter((other) => other !== id)));
  }

  /** Asks which kind of block is to come at a place. */
  protected ask(place: number): void {
    this.place = place;
    this.adding().open();
  }

  protected add(kind: BlockKind): void {
    this.insert(newBlock(kind), this.place);
  }

  protected replace(block: Block): void {
    this.draft.change({ lesson: this.blocks().map((known) => (known.id === block.id ? block : known)) });
  }

  protected act(block: Block, at: number, action: PartAction): void {
    if (action === 'remove') this.remove(block, at);
    else if (action === 'duplicate') this.insert(copyOf(block), at + 1);
    else if (action === 'addBelow') this.ask(at + 1);
    else this.arrange(arrangedBy(this.blocks(), at, action), block);
  }

  protected move({ from, to }: Move): void {
    const block = this.blocks()[from];
    if (block) this.arrange(moved(this.blocks(), from, to), block);
  }

  private arrange(lesson: readonly Block[], block: Block): void {
    this.draft.change({ lesson });
    const place = lesson.findIndex(({ id }) => id === block.id) + 1;
    this.announcement.set(this.texts.translate('curriculum.editor.nowAt', { place, of: lesson.length }));
  }

  private insert(block: Block, at: number): void {
    this.draft.change({ lesson: withEntry(this.blocks(), at, block) });
    this.fold(block, true);
    this.fresh.set(block.id);
    afterNextRender(() => this.parts()[at]?.show(), { injector: this.injector });
  }

  private remove(block: Block, at: number): void {
    this.draft.change({ lesson: this.blocks().filter(({ id }) => id !== block.id) });
    afterNextRender(() => this.parts()[Math.min(at, this.blocks().length - 1)]?.show(), { injector: this.injector });
    this.toasts.show(this.texts.translate('curriculum.lesson.removed'), () => this.draft.change({ lesson: withEntry(this.blocks(), at, block) }));
  }
}
