import { Component, computed, inject, input } from '@angular/core';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import type { Language } from '@kurak/shared-model';
import { Badge, CountPipe, LANGUAGE_NAMES, Languages, type ReplyOf, type Tone } from '@kurak/shared-web';
import { TextDifference } from './text-difference';

export type Difference = ReplyOf<'get', '/api/modules/{id}/differences'>['items'][number];

type Facts = Difference['factsBefore'];

interface Fact {
  readonly name: string;
  readonly before: string;
  readonly after: string;
}

const FACES = ['title', 'objectives', 'lesson', 'plan'] as const;
export type Face = (typeof FACES)[number];

export const DIFFERENCE_TONES: Record<Difference['kind'], Tone> = { added: 'good', removed: 'bad', changed: 'info', moved: 'plain' };

/** Which face of a unit a part belongs to. */
export function faceOf(part: string): Face {
  return FACES.find((face) => part.startsWith(face)) ?? 'lesson';
}

/** Without what differs only in other languages. */
export function shownIn(items: readonly Difference[], only: Language | null): readonly Difference[] {
  if (only === null) return items;
  const hasFacts = ({ factsBefore, factsAfter }: Difference) => Object.keys({ ...factsBefore, ...factsAfter }).length > 0;
  return items.filter((item) => item.texts.length === 0 || hasFacts(item) || item.texts.some(({ language }) => language === only));
}

/**
 * In what one unit differs, part by part, without the unit's name.
 * @example <kurak-unit-differences [items]="unit.differences" [language]="'ky'" />
 */
@Component({
  selector: 'kurak-unit-differences',
  imports: [Badge, CountPipe, TextDifference, TranslocoPipe],
  template: `
    <ul role="list" class="stack">
      @for (difference of parts(); track $index) {
        <li class="part-difference">
          @if (difference.face) {
            <p class="row tight">
              <strong>{{ 'curriculum.difference.' + difference.face | transloco }}</strong>
              <kurak-badge [tone]="tones[difference.kind]">{{ 'curriculum.difference.' + difference.kind | transloco }}</kurak-badge>
            </p>
          }
          @for (fact of difference.facts; track fact.name) {
            <p>
              {{ 'curriculum.difference.fact' | transloco: { name: fact.name } }}
              @if (fact.before) {<del><span class="visually-hidden">{{ 'curriculum.difference.deletion' | transloco }} </span>{{ fact.before }}</del>}
              @if (fact.before && fact.after) {<span aria-hidden="true"> → </span>}
              @if (fact.after) {<ins><span class="visually-hidden">{{ 'curriculum.difference.insertion' | transloco }} </span>{{ fact.after }}</ins>}
            </p>
          }
          @for (text of difference.texts; track text.language) {
            <div class="stack tight">
              <p class="small quiet-text">{{ names[text.language] }}</p>
              <kurak-text-difference [before]="text.before" [after]="text.after" [language]="text.language" />
            </div>
          }
          @if (difference.isSilent) {
            <p class="quiet-text">{{ 'curriculum.difference.noWords' | transloco }}</p>
          }
        </li>
      }
      @for (order of orders(); track order.face) {
        <li class="part-difference">
          <p class="row tight">
            <strong>{{ 'curriculum.difference.' + order.face | transloco }}</strong>
            <kurak-badge [tone]="tones.moved">{{ 'curriculum.difference.moved' | transloco }}</kurak-badge>
          </p>
          <p>{{ 'curriculum.difference.order.' + order.face | kurakCount: order.parts }}</p>
        </li>
      }
    </ul>
  `,
})
export class UnitDifferences {
  private readonly screens = inject(Languages);
  private readonly texts = inject(TranslocoService);
  /** All of one unit. */
  readonly items = input.required<readonly Difference[]>();
  /** The one language to show texts in; all when left out. */
  readonly language = input<Language | null>(null);

  protected readonly names = LANGUAGE_NAMES;
  protected readonly tones = DIFFERENCE_TONES;
  /** What changed within parts, came or went. */
  protected readonly parts = computed(() => {
    const only = this.language();
    const differing = shownIn(this.items(), only).filter(({ kind }) => kind !== 'moved');
    return differing.map((difference) => {
      const { part, kind, texts } = difference;
      const facts = this.factsOf(difference);
      const shown = only === null ? texts : texts.filter(({ language }) => language === only);
      // What became of the whole unit is said where its name stands.
      const face = part === null ? undefined : faceOf(part);
      return { face, kind, facts, texts: shown, isSilent: texts.length === 0 && facts.length === 0 };
    });
  });
  /** How many parts changed their place, a face each: one by one they would say nothing. */
  protected readonly orders = computed(() => {
    const moved = this.items().filter(({ kind, part }) => kind === 'moved' && part !== null);
    return (['lesson', 'plan'] as const)
      .map((face) => ({ face, parts: moved.filter(({ part }) => faceOf(part ?? '') === face).length }))
      .filter(({ parts }) => parts > 0);
  });

  private factsOf({ factsBefore, factsAfter }: Difference): Fact[] {
    this.screens.current();
    const names = ['minutes', 'method', 'grouping', 'right'] as const;
    return names
      .filter((name) => factsBefore[name] !== undefined || factsAfter[name] !== undefined)
      .map((name) => ({ name: this.say(`fact.${name}`), before: this.inWords(factsBefore, name), after: this.inWords(factsAfter, name) }));
  }

  private inWords(facts: Facts, name: keyof Facts): string {
    const { minutes, method, grouping, right } = facts;
    if (name === 'minutes') return minutes === undefined ? '' : String(minutes);
    if (name === 'method') return method ? this.texts.translate<string>(`curriculum.method.${method}`) : '';
    if (name === 'grouping') return grouping ? this.texts.translate<string>(`curriculum.grouping.${grouping}`) : '';
    return (right ?? []).map((answer) => this.texts.translate<string>('curriculum.difference.quoted', { text: answer })).join(', ');
  }

  private say(key: string): string {
    return this.texts.translate<string>(`curriculum.difference.${key}`);
  }
}
