import { type Signal, inject, signal } from '@angular/core';
import type { AgeBand, DisabilityAnswer, Sex } from '@kurak/delivery-model';
import type { Id, Language } from '@kurak/shared-model';
import { type BodyOf, KEPT_STORE, type ReplyOf, newId } from '@kurak/shared-web';

export type PublicForm = ReplyOf<'post', '/api/application-forms/look-up'>;

/** An application as it is written: nothing checked, nothing lost. */
export interface WrittenFields {
  readonly displayName: string;
  readonly language: Language;
  readonly sex: Sex | null;
  readonly ageBand: AgeBand | '';
  readonly district: string;
  readonly disability: DisabilityAnswer | null;
  readonly phone: string;
  readonly email: string;
  readonly motivation: string;
  readonly answers: Readonly<Record<Id, string>>;
}

interface Kept {
  /** Made when she began: asked again after a lost answer, it is the same application. */
  readonly id: Id;
  readonly fields: WrittenFields;
  /** She has pressed send; it only waits for a connection. */
  readonly isToBeSent: boolean;
  readonly form: PublicForm;
}

/** Whose drafts these are, as this device's memory files them: she has no account. */
const OWNER = 'applicants';

export function emptyFields(language: Language): WrittenFields {
  return { displayName: '', language, sex: null, ageBand: '', district: '', disability: null, phone: '', email: '', motivation: '', answers: {} };
}

/** What is sent: what was left out is left out. */
export function applicationBody(id: Id, code: string, fields: WrittenFields): BodyOf<'post', '/api/applications'> {
  const { displayName, language, sex, ageBand, district, disability, phone, email, motivation, answers } = fields;
  return {
    id,
    code,
    displayName: displayName.trim(),
    language,
    sex,
    ageBand: ageBand || null,
    district: district.trim(),
    disability,
    phone: phone.trim(),
    email: email.trim(),
    motivation: motivation.trim(),
    answers: Object.entries(answers).flatMap(([questionId, text]) => (text.trim() === '' ? [] : [{ questionId, text: text.trim() }])),
  };
}

/**
 * Keeps on this phone what somebody writes who has no account, until it is sent or she begins anew. With it stands the
 * form, so that a page that is opened again without a network can go on.
 */
export class WrittenApplication {
  private readonly store = inject(KEPT_STORE);
  private readonly kept = signal<Kept | undefined>(undefined);
  private readonly refused = signal(false);

  readonly now: Signal<Kept | undefined> = this.kept.asReadonly();
  /** True when this device refuses to keep it: private browsing, a full disk. */
  readonly isNotKept: Signal<boolean> = this.refused.asReadonly();

  /** What was begun on this phone under a code, if anything was. */
  async find(code: string): Promise<Kept | undefined> {
    const kept = await this.store.get(OWNER, code).catch(() => undefined);
    if (kept) this.kept.set(kept.value as Kept);
    return this.kept();
  }

  async begin(code: string, form: PublicForm, language: Language): Promise<void> {
    await this.keep(code, { id: newId(), fields: emptyFields(language), isToBeSent: false, form });
  }

  async write(code: string, fields: Partial<WrittenFields>): Promise<void> {
    const kept = this.kept();
    if (kept) await this.keep(code, { ...kept, fields: { ...kept.fields, ...fields }, isToBeSent: false });
  }

  async toBeSent(code: string, isToBeSent: boolean): Promise<void> {
    const kept = this.kept();
    if (kept) await this.keep(code, { ...kept, isToBeSent });
  }

  async erase(code: string): Promise<void> {
    this.kept.set(undefined);
    await this.store.drop(OWNER, code).catch(() => undefined);
  }

  private async keep(code: string, kept: Kept): Promise<void> {
    this.kept.set(kept);
    await this.store.put({ person: OWNER, address: code, value: kept, at: Date.now() }).then(
      () => this.refused.set(false),
      () => this.refused.set(true),
    );
  }
}
