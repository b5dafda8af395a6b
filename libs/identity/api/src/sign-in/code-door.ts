import { Injectable } from '@nestjs/common';
import { Database, type ProblemException } from '@kurak/shared-api';
import { SignInPace } from './sign-in-pace';

/** What a code may open. */
interface Lock {
  /** Which door it is, by which what failed at it is counted. */
  readonly name: string;
  /** Asks a function of the database for what lies behind a code, by its hash as `$1`. */
  readonly sql: string;
  /** Of the code that was typed; undefined for what can be no code. */
  readonly hash: Buffer | undefined;
  /** The answer to a code that opens nothing, whatever the reason. */
  readonly refusal: () => ProblemException;
}

/** A door for people without an account, who hold a code. Who tries codes is slowed down like who tries passwords. */
@Injectable()
export class CodeDoor {
  constructor(
    private readonly database: Database,
    private readonly pace: SignInPace,
  ) {}

  /** The row behind the code. */
  async open<Row>({ name, sql, hash, refusal }: Lock, address: string): Promise<Row> {
    await this.pace.before('', address);
    const [row] = hash === undefined ? [] : await this.database.asAnyone(() => this.database.query<Row>(sql, [hash]));
    if (row !== undefined) return row;
    this.pace.failed(`${name} ${address}`, address);
    throw refusal();
  }
}
