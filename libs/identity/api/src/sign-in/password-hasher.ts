import { Injectable } from '@nestjs/common';
import { hash, verify } from '@node-rs/argon2';

/** argon2id with 64 MiB, three passes, one lane (OWASP's and RFC 9106's low-memory range). */
const COST = { memoryCost: 65_536, timeCost: 3, parallelism: 1 } as const;
const AT_ONCE = 2;

/** A hash that no password has, so that a wrong name takes as long as a wrong password. */
const NOBODY = '$argon2id$v=19$m=65536,t=3,p=1$c29tZXNhbHRvZm5vYm9keQ$0123456789012345678901234567890123456789012';

/** Hashes and checks passwords, a few at a time: each takes 64 MiB. */
@Injectable()
export class PasswordHasher {
  private running = 0;
  private readonly waiting: (() => void)[] = [];

  hash(password: string): Promise<string> {
    return this.inTurn(() => hash(password.normalize('NFKC'), COST));
  }

  /** False as well when there is no hash to compare with; it takes as long. */
  matches(password: string, passwordHash: string | null | undefined): Promise<boolean> {
    return this.inTurn(async () => {
      const isRight = await verify(passwordHash ?? NOBODY, password.normalize('NFKC')).catch(() => false);
      return isRight && passwordHash != null;
    });
  }

  private async inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
    if (this.running >= AT_ONCE) await new Promise<void>((resolve) => this.waiting.push(resolve));
    else this.running += 1;
    try {
      return await work();
    } finally {
      const next = this.waiting.shift();
      if (next) next();
      else this.running -= 1;
    }
  }
}
