import { Component, computed, inject, input, output, signal, viewChild } from '@angular/core';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import { SESSION_KINDS, type SessionKind } from '@kurak/delivery-model';
import {
  type Choice,
  Choices,
  Control,
  DayPipe,
  Dialog,
  Field,
  Icon,
  Languages,
  LocalTextPipe,
  Notice,
  ProblemNotice,
  Problems,
  TextTabs,
  Typed,
  call,
  callResource,
  newId,
} from '@kurak/shared-web';
import { ClashWords } from '../schedule/clash-words';
import { newerVersion } from '../stale';
import type { Training } from '../training/open-training';
import type { OpenTimetable } from '../schedule/open-timetable';
import { type Beginning, type Session, SessionDraft, isRest } from './session-draft';
import { Several } from './several';

/** What became of an edit: the session as it is, and as it was before, if it was there. */
export interface SavedSession {
  readonly session: Session;
  readonly before: Session | undefined;
}

/** Adds or changes one session. What clashes is said while it is written. */
@Component({
  selector: 'kurak-session-editor',
  imports: [
    Choices, Control, DayPipe, Dialog, Field, Icon, LocalTextPipe, Notice, ProblemNotice, Several, TextTabs,
    TranslocoPipe, Typed,
  ],
  templateUrl: './session-editor.html',
})
export class SessionEditor {
  protected readonly problems = inject(Problems);
  private readonly texts = inject(TranslocoService);
  private readonly languages = inject(Languages);
  protected readonly words = inject(ClashWords);
  protected readonly dialog = viewChild.required(Dialog);
  readonly training = input.required<Training>();
  /** Undefined while it is not known: then only the server says what clashes. */
  readonly timetable = input<OpenTimetable>();
  readonly sessions = input.required<readonly Session[]>();
  readonly saved = output<SavedSession>();
  readonly removed = output<Session>();

  protected readonly draft = new SessionDraft();
  protected readonly busy = signal(false);
  protected readonly failure = signal<unknown>(undefined);
  protected readonly newer = computed(() => newerVersion(this.failure()));
  protected readonly asked = signal(false);
  protected readonly facilitators = callResource(
    () => this.asked() || undefined,
    (_, signal) => call('get', '/api/facilitators', { signal }),
  );
  protected readonly kinds = computed<Choice<SessionKind>[]>(() => {
    this.languages.current();
    return SESSION_KINDS.map((value) => ({ value, label: this.texts.translate(`delivery.kind.${value}`) }));
  });
  protected readonly leaders = computed(() => (this.facilitators.value()?.items ?? []).map(({ id, displayName: name }) => ({ id, name })));
  protected readonly guests = computed(() => this.timetable()?.guests ?? []);
  protected readonly people = computed(() => [...this.leaders(), ...this.guests()]);
  protected readonly isLed = computed(() => !isRest(this.draft.kind()));
  private id = newId();
  private version = 0;

  add(beginning: Beginning): void {
    this.begin();
    this.draft.begin(this.training(), this.timetable(), this.sessions(), beginning);
    this.dialog().open();
  }

  edit(session: Session): void {
    this.begin();
    this.version = session.version;
    this.draft.change(this.training(), this.timetable(), this.sessions(), session);
    this.dialog().open();
  }

  protected async save(then: 'close' | 'next'): Promise<void> {
    const plain = this.draft.fields();
    if (this.busy() || !plain || !this.draft.canStand()) return;
    this.busy.set(true);
    this.failure.set(undefined);
    const before = this.draft.changed();
    const fields = { ...plain, accepted: this.draft.accepted() };
    try {
      const session = before
        ? await call('patch', '/api/sessions/{id}', { path: { id: before.id }, body: { ...fields, version: this.version } })
        : await call('post', '/api/trainings/{id}/sessions', {
            path: { id: this.training().id },
            body: { id: this.id, ...fields },
          });
      this.saved.emit({ session, before });
      if (then === 'next') {
        this.begin();
        const sessions = [...this.sessions().filter(({ id }) => id !== session.id), session];
        this.draft.begin(this.training(), this.timetable(), sessions, { day: this.draft.day() });
      } else {
        this.dialog().close();
      }
    } catch (error) {
      this.failure.set(error);
    } finally {
      this.busy.set(false);
    }
  }

  /** She has seen that somebody else changed it, and wants hers. */
  protected saveOver(): Promise<void> {
    this.version = this.newer() ?? this.version;
    return this.save('close');
  }

  protected remove(session: Session): void {
    this.dialog().close();
    this.removed.emit(session);
  }

  private begin(): void {
    this.asked.set(true);
    this.failure.set(undefined);
    this.id = newId();
  }
}
