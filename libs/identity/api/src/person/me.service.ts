import { Injectable } from '@nestjs/common';
import { passwordProblem, type Role } from '@kurak/identity-model';
import { changeVersion, Database, ProblemException } from '@kurak/shared-api';
import type { Id, Language } from '@kurak/shared-model';
import { AuditLog } from '../audit/audit-log';
import { PasswordHasher } from '../sign-in/password-hasher';
import type { ChangeMeRequest, ChangePasswordRequest, Me } from '../sign-in/sign-in.dto';
import { PersonEntity } from './person.entity';

/** What a person sees and changes of herself. */
@Injectable()
export class MeService {
  constructor(
    private readonly database: Database,
    private readonly hasher: PasswordHasher,
    private readonly audit: AuditLog,
  ) {}

  /** The person for whom the transaction is open, as who signs in or has signed in. */
  async me(): Promise<Me | null> {
    const [person] = await this.database.query<{ id: Id; display_name: string; language: Language; version: number; organisation: Id | null }>(
      `SELECT id, display_name, language, version, app_organisation() AS organisation FROM person WHERE id = app_person()`,
    );
    if (person === undefined) return null;
    const organisations = await this.database.query<{ id: Id; name: string; role: Role }>('SELECT * FROM identity_my_organisations()');
    const here = organisations.find(({ id }) => id === person.organisation);
    if (here === undefined) return null;
    return {
      person: { id: person.id, displayName: person.display_name, language: person.language, version: person.version },
      organisation: { id: here.id, name: here.name },
      role: here.role,
      organisations,
    };
  }

  async change({ displayName, language, version }: ChangeMeRequest): Promise<void> {
    await changeVersion(this.database, PersonEntity, { id: this.database.actor.personId, version }, { displayName: displayName.trim(), language });
  }

  /** Ends every other sign-in. */
  async changePassword({ current, next }: ChangePasswordRequest): Promise<void> {
    const { personId, signInId } = this.database.actor;
    const person = await this.database.repository(PersonEntity).findOneOrFail({
      where: { id: personId },
      select: { id: true, passwordHash: true, signInName: true },
    });
    if (!(await this.hasher.matches(current, person.passwordHash))) {
      throw ProblemException.invalid({ path: 'current', code: 'password.wrong' });
    }
    const problem = passwordProblem(next, person.signInName ?? '');
    if (problem !== undefined) throw ProblemException.invalid({ path: 'next', code: problem });
    await this.database.repository(PersonEntity).update({ id: personId }, { passwordHash: await this.hasher.hash(next) });
    await this.database.query('DELETE FROM sign_in WHERE person_id = $1 AND id <> $2', [personId, signInId]);
    await this.audit.record('password-changed', personId);
  }
}
