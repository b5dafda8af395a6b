import { Component, computed, type ElementRef, input, output, signal, viewChildren } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { Editor } from '@tiptap/core';
import { type Tool, TOOLS } from './tools';

const STEPS: Readonly<Record<string, (at: number, count: number) => number>> = {
  ArrowRight: (at, count) => (at + 1) % count,
  ArrowLeft: (at, count) => (at + count - 1) % count,
  Home: () => 0,
  End: (_, count) => count - 1,
};

/** The buttons over a text. One of them is in the order of the Tab key; the arrow keys lead to the others. */
@Component({
  selector: 'kurak-rich-text-toolbar',
  imports: [TranslocoPipe],
  template: `
    @for (group of groups; track $index) {
      <span class="tools-group">
        @for (tool of group; track tool.name) {
          @let words = 'curriculum.write.' + tool.name | transloco;
          <button
            #button
            type="button"
            class="tool tool-{{ tool.name }}"
            [attr.tabindex]="tool === current() ? 0 : -1"
            [attr.aria-label]="words"
            [attr.aria-pressed]="tool.isOn ? isOn(tool) : null"
            [attr.aria-disabled]="isPossible(tool) ? null : true"
            [attr.aria-keyshortcuts]="keysOf(tool)"
            [attr.title]="words + ' · ' + keysOf(tool)"
            (mousedown)="$event.preventDefault()"
            (focus)="current.set(tool)"
            (click)="use(tool)"
          >
            @if ('letters' in tool.sign) {
              <span class="letters" [attr.data-letters]="tool.sign.letters"></span>
            } @else {
              <svg class="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false"><path [attr.d]="tool.sign.strokes" /></svg>
            }
          </button>
        }
      </span>
    }
  `,
  host: { class: 'tools', role: 'toolbar', '(keydown)': 'walk($event)' },
})
export class RichTextToolbar {
  private readonly buttons = viewChildren<ElementRef<HTMLButtonElement>>('button');
  readonly editor = input.required<Editor>();
  /** Counts the editor's changes: its state is no signal. */
  readonly turn = input.required<number>();
  /** A link was asked for. */
  readonly link = output();

  protected readonly groups = TOOLS;
  private readonly tools = TOOLS.flat();
  protected readonly current = signal<Tool | undefined>(this.tools[0]);
  private readonly state = computed(() => {
    this.turn();
    const editor = this.editor();
    return new Map(this.tools.map((tool) => [tool, { isOn: tool.isOn?.(editor) ?? false, isPossible: tool.isPossible?.(editor) ?? true }]));
  });

  /** For whoever comes from the text by keyboard. */
  focus(): void {
    const at = this.tools.findIndex((tool) => tool === this.current());
    this.buttons()[Math.max(0, at)]?.nativeElement.focus();
  }

  protected isOn(tool: Tool): boolean {
    return this.state().get(tool)?.isOn ?? false;
  }

  protected isPossible(tool: Tool): boolean {
    return this.state().get(tool)?.isPossible ?? true;
  }

  protected keysOf({ keys }: Tool): string {
    return /Mac|iPhone|iPad/.test(navigator.userAgent) ? keys.replace('Control', 'Meta') : keys;
  }

  protected use(tool: Tool): void {
    if (!this.isPossible(tool)) return;
    if (tool.run) tool.run(this.editor());
    else this.link.emit();
  }

  protected walk(event: KeyboardEvent): void {
    if (event.key === 'Escape') return this.editor().view.focus();
    const step = STEPS[event.key];
    if (!step) return;
    event.preventDefault();
    const buttons = this.buttons().map(({ nativeElement }) => nativeElement);
    const at = buttons.findIndex((button) => button === document.activeElement);
    buttons[step(Math.max(0, at), buttons.length)]?.focus();
  }
}
