import { createHash } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { type Askable, countryOf, emailAddress, MOST_APPLICATIONS, phoneNumber } from '@kurak/delivery-model';
import { CodeDoor, InvitationService } from '@kurak/identity-api';
import { API_SETTINGS, type ApiSettings, Database, derivedKey, ProblemException, Sealing } from '@kurak/shared-api';
import type { Id } from '@kurak/shared-model';
import { applicationCode, applicationCodeHash } from './application-code';
import { FloodGate } from './flood-gate';
import type { AppliedReply, ApplyRequest, MyApplicationReply, PublicApplicationFormReply } from './public-application.dto';

interface FormRow {
  readonly organisation_id: Id;
  readonly training_id: Id;
  readonly reply: PublicApplicationFormReply & { readonly timeZone: string };
}

type Outcome = 'made' | 'same' | 'taken' | 'closed' | 'full';

export const APPLICATION_PHONE = 'application.phone';
export const APPLICATION_EMAIL = 'application.email';

/**
 * What people do who have no account: look at a form, apply, see what became of it, withdraw. Each asks with a code; a
 * wrong one is answered like an unknown one, more slowly each time. Nobody learns who else has applied.
 */
@Injectable()
export class PublicApplicationService {
  private readonly key: Buffer;
  private readonly gate = new FloodGate();

  constructor(
    private readonly database: Database,
    private readonly sealing: Sealing,
    private readonly door: CodeDoor,
    private readonly invitations: InvitationService,
    @Inject(API_SETTINGS) settings: ApiSettings,
  ) {
    this.key = derivedKey(settings.secretKey, 'applications');
  }

  async form(code: string, address: string): Promise<PublicApplicationFormReply> {
    const { timeZone: _zone, ...reply } = (await this.findForm(code, address)).reply;
    return reply;
  }

  /** The same request again, because its answer was lost, makes nothing more and is answered like the first time. */
  async apply(body: ApplyRequest, address: string): Promise<AppliedReply> {
    const { reply: form } = await this.findForm(body.code, address);
    const code = applicationCode(this.key, body.id);
    const sent = { ...this.sent(body, form), code_hash: hex(applicationCodeHash(code) as Buffer), most: MOST_APPLICATIONS };
    if (this.gate.isFlooded(address)) await this.refuseUnlessKnown(body);
    const [row] = await this.database.asAnyone(() => this.database.query<{ outcome: Outcome }>('SELECT * FROM delivery_apply($1, $2)', [applicationCodeHash(body.code), JSON.stringify(sent)]));
    switch (row?.outcome) {
      case 'made':
        this.gate.letIn(address);
        return applied(body.id, code);
      case 'same':
        return applied(body.id, code);
      case 'taken':
        throw ProblemException.invalid({ path: 'id', code: 'id.taken' });
      case 'closed':
        throw ProblemException.conflict('application.closed', 'Applications are not taken any more; nothing was saved');
      case 'full':
        throw ProblemException.conflict('application.too-many', 'No more applications can be taken for this training; nothing was saved');
      default:
        throw unknownCode();
    }
  }

  async mine(code: string, address: string): Promise<MyApplicationReply> {
    const { reply, invitation_id: invitationId } = await this.open<{ reply: Omit<MyApplicationReply, 'wayIn'>; invitation_id: Id | null }>('SELECT * FROM delivery_my_application($1)', code, address);
    // Who has an account signs in. A code by which she is to get in again is handed to her, and lies at no link that may have been passed on.
    return { ...reply, wayIn: invitationId && !reply.joined ? this.invitations.wayIn(invitationId) : null };
  }

  async change(code: string, wish: 'withdrawn' | 'applied', address: string): Promise<MyApplicationReply> {
    const { changed } = await this.open<{ changed: boolean }>(`SELECT * FROM delivery_change_my_application($1, '${wish}')`, code, address);
    if (!changed) throw ProblemException.conflict(`application.not-${wish}`, 'As the application stands now, this cannot be done');
    return this.mine(code, address);
  }

  private findForm(code: string, address: string): Promise<FormRow> {
    return this.open<FormRow>('SELECT * FROM delivery_application_form($1)', code, address);
  }

  private open<Row>(sql: string, code: string, address: string): Promise<Row> {
    return this.door.open<Row>({ name: 'application', sql, hash: applicationCodeHash(code), refusal: unknownCode }, address);
  }

  /** In a flood, only what came in before it is answered. */
  private async refuseUnlessKnown(body: ApplyRequest): Promise<void> {
    const known = await this.database.asAnyone(() => this.database.query('SELECT * FROM delivery_my_application($1)', [applicationCodeHash(applicationCode(this.key, body.id))]));
    if (known.length === 0) throw ProblemException.of(429, 'too-many', 'Too many applications come from here at once; nothing was saved');
  }

  /** What the form asks of what she sent: whatever else a page may have sent is not kept. */
  private sent(body: ApplyRequest, { asks, questions, timeZone }: FormRow['reply']) {
    const asked = <Value>(field: Askable, value: Value) => (asks.includes(field) ? value : null);
    const phone = asked('phone', body.phone?.trim()) || null;
    const email = asked('email', body.email?.trim()) || null;
    const number = phone && phoneNumber(phone, countryOf(timeZone));
    const emailTo = email && emailAddress(email);
    if (phone && !number) throw ProblemException.invalid({ path: 'phone', code: 'phone' });
    if (email && !emailTo) throw ProblemException.invalid({ path: 'email', code: 'email' });
    const answers = body.answers.filter(({ questionId }) => questions.some(({ id }) => id === questionId)).map(({ questionId, text }) => ({ questionId, text: text.trim() }));
    return {
      id: body.id,
      body_hash: hex(hashOf(body)),
      display_name: body.displayName.trim(),
      language: body.language,
      sex: asked('sex', body.sex ?? null),
      age_band: asked('ageBand', body.ageBand ?? null),
      district: asked('district', body.district?.trim()) || null,
      disability: asked('disability', body.disability ?? null),
      phone: number ? hex(this.sealing.seal(number, { column: APPLICATION_PHONE, owner: body.id })) : null,
      email: emailTo ? hex(this.sealing.seal(emailTo, { column: APPLICATION_EMAIL, owner: body.id })) : null,
      motivation: asked('motivation', body.motivation?.trim()) ?? '',
      answers,
    };
  }
}

/** Of what was sent, whatever the order of its fields. */
function hashOf(body: ApplyRequest): Buffer {
  const { id, displayName, language, sex, ageBand, district, disability, phone, email, motivation, answers } = body;
  const ordered = [id, displayName, language, sex ?? null, ageBand ?? null, district ?? '', disability ?? null, phone ?? '', email ?? '', motivation ?? ''];
  return createHash('sha256').update(JSON.stringify([...ordered, answers.map(({ questionId, text }) => [questionId, text])])).digest();
}

function applied(id: Id, code: string): AppliedReply {
  return { id, code, link: `/apply/mine#${code}` };
}

function unknownCode(): ProblemException {
  return ProblemException.of(404, 'application-unknown', 'This code opens nothing here');
}

function hex(bytes: Buffer): string {
  return `\\x${bytes.toString('hex')}`;
}
