import { Component, computed, input, model, output, viewChild } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { MediumBlock } from '@kurak/curriculum-model';
import { type Language, LANGUAGES, type LocalText, textIn } from '@kurak/shared-model';
import { Icon, LANGUAGE_NAMES } from '@kurak/shared-web';
import { FileSizePipe } from '../material/file-size';
import { addressOfMaterial, type Material, type MaterialKind } from '../material/material';
import { MaterialPicker } from '../material/material-picker';
import { MaterialThumb } from '../material/material-thumb';
import { withLanguage } from '../parts/changed';
import { StudioIcon } from '../parts/studio-icon';
import { TextField } from '../parts/text-field';
import { lacksAlternative } from './lacks';
import type { UsedMaterial } from './unit-content';

/** A picture, recording or file in a lesson: which material it is, what stands under it, and the same for who cannot see or hear it. */
@Component({
  selector: 'kurak-medium-editor',
  imports: [FileSizePipe, Icon, MaterialPicker, MaterialThumb, StudioIcon, TextField, TranslocoPipe],
  templateUrl: './medium-editor.html',
})
export class MediumEditor {
  private readonly picker = viewChild.required(MaterialPicker);
  readonly block = model.required<MediumBlock>();
  readonly language = input.required<Language>();
  readonly base = input.required<Language>();
  /** What is known of materials, by their ids. */
  readonly materials = input.required<ReadonlyMap<string, UsedMaterial>>();
  readonly found = output<Material>();

  protected readonly names = LANGUAGE_NAMES;
  protected readonly address = addressOfMaterial;
  protected readonly kind = computed((): MaterialKind => {
    const { kind } = this.block();
    return kind === 'download' ? 'document' : kind;
  });
  protected readonly shownId = computed(() => textIn(this.block().material, this.language(), this.base()));
  protected readonly material = computed(() => this.materials().get(this.shownId()));
  /** Whether this language shows another file than the others. */
  protected readonly isOwn = computed(() => this.language() !== this.base() && Boolean(this.block().material[this.language()]));
  /** Whether this language could show another file: there is one for all. */
  protected readonly mayDiffer = computed(() => this.language() !== this.base() && this.shownId() !== '' && !this.isOwn());
  protected readonly lacksAlternative = computed(() => lacksAlternative(this.block(), this.language(), this.base()));

  protected choose(): void {
    this.picker().open();
  }

  /** What was written about the material serves here too, where nothing is written yet. */
  protected use(material: Material): void {
    this.found.emit(material);
    this.block.update((block) => {
      // The first one is for all languages; it belongs to the base language.
      const language = Object.values(block.material).every((id) => id === '') ? this.base() : this.language();
      const said = block.kind === 'picture' ? material.alternative : material.transcript;
      return {
        ...block,
        material: withLanguage(block.material, language, material.id),
        title: filled(block.title, block.kind === 'download' ? material.title : {}),
        alternative: filled(block.alternative, block.kind === 'download' ? {} : said),
      };
    });
  }

  protected useSame(): void {
    this.set({ material: withLanguage(this.block().material, this.language(), undefined) });
  }

  protected set(changed: Partial<Pick<MediumBlock, 'material' | 'title' | 'alternative'>>): void {
    this.block.update((block) => ({ ...block, ...changed }));
  }
}

/** The text with those languages of another that it does not have. */
function filled(text: LocalText, other: LocalText): LocalText {
  return Object.fromEntries(LANGUAGES.flatMap((language) => {
    const words = text[language] || other[language];
    return words ? [[language, words]] : [];
  }));
}
