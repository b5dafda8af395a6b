import { booleanAttribute, Component, computed, input, linkedSignal } from '@angular/core';
import { LocalTextPipe } from '@kurak/shared-web';
import { StudioIcon, type StudioIconName } from '../parts/studio-icon';
import { addressOfMaterial, type ShownMaterial } from './material';

const ICONS: Readonly<Record<string, StudioIconName>> = { picture: 'picture', audio: 'audio', video: 'video', document: 'download' };

/** A small look at a material: a picture as it is, others as a sign with the ending of their name. */
@Component({
  selector: 'kurak-material-thumb',
  imports: [LocalTextPipe, StudioIcon],
  template: `
    @if (isPicture()) {
      <img [src]="address()" [alt]="material().alternative | kurakText" loading="lazy" decoding="async" (error)="isMissing.set(true)" />
    } @else {
      <kurak-studio-icon [name]="icon()" />
      <span class="thumb-ending" aria-hidden="true">{{ ending() }}</span>
    }
  `,
  host: { class: 'thumb', '[class.large]': 'large()' },
})
export class MaterialThumb {
  readonly material = input.required<ShownMaterial>();
  readonly large = input(false, { transform: booleanAttribute });

  protected readonly isMissing = linkedSignal({ source: () => this.material().id, computation: () => false });
  protected readonly isPicture = computed(() => this.material().kind === 'picture' && !this.isMissing());
  protected readonly address = computed(() => addressOfMaterial(this.material().id));
  protected readonly icon = computed(() => ICONS[this.material().kind] ?? 'download');
  protected readonly ending = computed(() => /\.([a-z0-9]{1,5})$/i.exec(this.material().name)?.[1]?.toUpperCase() ?? '');
}
