import { Location } from '@angular/common';
import { Component, computed, effect, inject, input, linkedSignal, signal } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { ActivatedRoute, RouterLink } from '@angular/router';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import { heard } from '@kurak/delivery-model';
import { textIn } from '@kurak/shared-model';
import {
  Access, AsKept, Badge, type Choice, Choices, Control, Empty, Field, Icon, type IconName, Languages, MomentPipe, Notice, type NoticeTone, ParticipantFrame, type Tone, Typed, Waiting,
} from '@kurak/shared-web';
import { OwnCheckIns, type Proof, type SentCheckIn } from './own-check-ins';

const LETTERS = 4;

interface Look {
  readonly tone: NoticeTone;
  readonly badge: Tone;
  readonly icon: IconName;
}

const WRONG: Look = { tone: 'warn', badge: 'warn', icon: 'warning' };
const LOOK: Record<SentCheckIn['state'], Look> = {
  accepted: { tone: 'good', badge: 'good', icon: 'check' },
  kept: { tone: 'info', badge: 'info', icon: 'phone' },
  waiting: { tone: 'info', badge: 'info', icon: 'clock' },
  'not-valid': WRONG,
  closed: WRONG,
  unknown: WRONG,
  'too-many': WRONG,
  refused: WRONG,
};

/** A participant says that she is there: with the code that her camera read, or the word that she heard. */
@Component({
  selector: 'kurak-check-in',
  imports: [AsKept, Badge, Choices, Control, Empty, Field, Icon, MomentPipe, Notice, ParticipantFrame, RouterLink, TranslocoPipe, Typed, Waiting],
  templateUrl: './check-in.html',
})
export class CheckIn {
  private readonly texts = inject(TranslocoService);
  private readonly languages = inject(Languages);
  private readonly location = inject(Location);
  private readonly fragment = toSignal(inject(ActivatedRoute).fragment);
  protected readonly access = inject(Access);
  /** The session, from the link behind the code; without it she chooses. */
  readonly id = input<string>();

  protected readonly own = new OwnCheckIns();
  protected readonly scanned = signal<Proof | undefined>(undefined);
  protected readonly word = signal('');
  protected readonly name = signal('');
  protected readonly wordProblem = signal('');
  protected readonly nameProblem = signal('');
  protected readonly isForAnother = signal(false);

  protected readonly choices = computed((): Choice<string>[] =>
    this.own.near().map((session) => ({ value: session.sessionId, label: this.titleOf(session) })),
  );
  protected readonly chosen = linkedSignal<string | null>(() => this.id() ?? this.own.near()[0]?.sessionId ?? null);
  protected readonly session = computed(() => this.own.session(this.chosen() ?? ''));
  protected readonly sent = computed(() => this.own.sent(this.chosen() ?? ''));
  /** She herself: what became of her own. */
  protected readonly mine = computed(() => this.sent().find(({ isOwn, state }) => isOwn && state === 'accepted') ?? this.sent().find(({ isOwn }) => isOwn));
  protected readonly others = computed(() => this.sent().filter(({ isOwn }) => !isOwn));
  protected readonly hasUnknown = computed(() => this.others().some(({ state }) => state === 'unknown'));
  protected readonly look = LOOK;
  protected readonly isDone = computed(() => ['accepted', 'kept', 'waiting'].includes(this.mine()?.state ?? ''));

  constructor() {
    effect(() => {
      const [id, code] = [this.id(), this.fragment()];
      if (!id || !code || !/^[0-9a-f]{16}$/.test(code)) return;
      this.scanned.set({ kind: 'code', value: code, at: Date.now() });
      // Read again from the history, it would be an old code with a new time.
      this.location.replaceState(`/check-in/${id}`);
    });
  }

  protected titleOf({ title, room }: { readonly title: Parameters<typeof textIn>[0]; readonly room: string }): string {
    return [textIn(title, this.languages.current(), 'ru'), room].filter(Boolean).join(' · ');
  }

  protected async checkIn(displayName: string | null): Promise<void> {
    const [sessionId, proof] = [this.chosen(), this.proof()];
    this.nameProblem.set(displayName === '' ? this.texts.translate('delivery.checkIn.nameNeeded') : '');
    if (sessionId === null || proof === undefined || displayName === '') return;
    await this.own.send(sessionId, proof, displayName);
    if (displayName !== null) this.name.set('');
  }

  private proof(): Proof | undefined {
    const scanned = this.scanned();
    if (scanned) return scanned;
    const value = heard(this.word());
    const isWord = [...value].length === LETTERS;
    this.wordProblem.set(isWord ? '' : this.texts.translate('delivery.checkIn.fourLetters'));
    return isWord ? { kind: 'word', value, at: Date.now() } : undefined;
  }
}
