import { Injectable } from '@nestjs/common';
import { countryOf, emailAddress, phoneNumber } from '@kurak/delivery-model';
import { AuditLog, Contacts } from '@kurak/identity-api';
import { changeVersion, Database, ProblemException } from '@kurak/shared-api';
import type { Id } from '@kurak/shared-model';
import { EnrolmentEntity } from '../enrolment/enrolment.entity';
import type { ChangeContactRequest, ContactReply } from './contact.dto';

interface Reachable {
  readonly personId: Id;
  readonly timeZone: string;
  readonly version: number;
}

/** How a participant is reached: sealed, opened one at a time, and every opening is written down. */
@Injectable()
export class ContactService {
  constructor(
    private readonly database: Database,
    private readonly contacts: Contacts,
    private readonly audit: AuditLog,
  ) {}

  async open(enrolmentId: Id): Promise<ContactReply> {
    const { personId, version } = await this.find(enrolmentId);
    await this.audit.record('contact-opened', personId);
    return this.reply(personId, version);
  }

  async change(enrolmentId: Id, body: ChangeContactRequest): Promise<ContactReply> {
    const { personId, timeZone } = await this.find(enrolmentId);
    const phone = body.phone?.trim() ? phoneNumber(body.phone, countryOf(timeZone)) : null;
    if (phone === undefined) throw ProblemException.invalid({ path: 'phone', code: 'phone' });
    const email = body.email?.trim() ? emailAddress(body.email) : null;
    if (email === undefined) throw ProblemException.invalid({ path: 'email', code: 'email' });
    await changeVersion(this.database, EnrolmentEntity, { id: enrolmentId, version: body.version }, {});
    await this.contacts.replace({ personId, phone, email });
    await this.audit.record('contact-changed', personId);
    return this.reply(personId, body.version + 1);
  }

  private async find(id: Id): Promise<Reachable> {
    const [found] = await this.database.query<Reachable>(
      `SELECT enrolment.person_id AS "personId", training.time_zone AS "timeZone", enrolment.version
       FROM enrolment JOIN training ON training.id = enrolment.training_id JOIN person ON person.id = enrolment.person_id WHERE enrolment.id = $1`,
      [id],
    );
    if (found === undefined) throw ProblemException.notFound();
    return found;
  }

  private async reply(personId: Id, version: number): Promise<ContactReply> {
    const { phone = null, email = null } = (await this.contacts.of([personId])).get(personId) ?? {};
    return { phone, email, version };
  }
}
