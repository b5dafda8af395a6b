import { afterNextRender, Component, computed, type ElementRef, inject, input, type OnInit, output, signal, viewChild } from '@angular/core';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import type { Editor } from '@tiptap/core';
import { isWebAddress } from '@kurak/shared-model';
import { Control, Dialog, Field, Typed } from '@kurak/shared-web';

/** Asks for the address that the marked words lead to, and for the words where none are marked. */
@Component({
  selector: 'kurak-link-dialog',
  imports: [Control, Dialog, Field, TranslocoPipe, Typed],
  template: `
    <kurak-dialog [heading]="'curriculum.write.link' | transloco" (closed)="leave()">
      <form class="stack" (submit)="$event.preventDefault(); save()">
        <kurak-field [label]="'curriculum.write.address' | transloco" [error]="error()" required>
          <input #first kurakControl type="text" inputmode="url" autocomplete="off" spellcheck="false" placeholder="https://" [(typed)]="address" />
        </kurak-field>
        @if (needsWords) {
          <kurak-field [label]="'curriculum.write.words' | transloco">
            <input kurakControl autocomplete="off" [(typed)]="words" />
          </kurak-field>
        }
        <div class="actions">
          <button type="submit" class="button primary">{{ 'action.save' | transloco }}</button>
          @if (before) {
            <button type="button" class="button" (click)="remove()">{{ 'curriculum.write.unlink' | transloco }}</button>
          }
          <button type="button" class="button quiet" (click)="dialog().close()">{{ 'action.cancel' | transloco }}</button>
        </div>
      </form>
    </kurak-dialog>
  `,
})
export class LinkDialog implements OnInit {
  private readonly texts = inject(TranslocoService);
  protected readonly dialog = viewChild.required(Dialog);
  private readonly first = viewChild.required<ElementRef<HTMLInputElement>>('first');
  readonly editor = input.required<Editor>();
  readonly closed = output();

  protected before = '';
  protected needsWords = false;
  protected readonly address = signal('');
  protected readonly words = signal('');
  private readonly wasTried = signal(false);
  private readonly whole = computed(() => wholeAddress(this.address()));
  protected readonly error = computed(() => (this.wasTried() && !isWebAddress(this.whole()) ? this.texts.translate<string>('curriculum.write.addressWrong') : ''));

  constructor() {
    afterNextRender(() => {
      this.dialog().open();
      this.first().nativeElement.focus();
    });
  }

  ngOnInit(): void {
    const editor = this.editor();
    this.before = (editor.getAttributes('link')['href'] as string | undefined) ?? '';
    this.needsWords = editor.state.selection.empty && this.before === '';
    this.address.set(this.before);
  }

  protected save(): void {
    this.wasTried.set(true);
    const href = this.whole();
    if (!isWebAddress(href)) return;
    const chain = this.editor().chain();
    if (this.needsWords) chain.insertContent({ type: 'text', text: this.words().trim() || href, marks: [{ type: 'link', attrs: { href } }] }).run();
    else chain.extendMarkRange('link').setMark('link', { href }).run();
    this.dialog().close();
  }

  protected remove(): void {
    this.editor().chain().extendMarkRange('link').unsetMark('link').run();
    this.dialog().close();
  }

  protected leave(): void {
    this.closed.emit();
    this.editor().view.focus();
  }
}

/** An address as people write it, with what a browser needs before it. */
function wholeAddress(typed: string): string {
  const address = typed.trim();
  return /^[\w-]+(\.[\w-]+)+([/?#]|$)/.test(address) ? `https://${address}` : address;
}
