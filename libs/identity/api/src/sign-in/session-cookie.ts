import { createHash, randomBytes } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { API_SETTINGS, type ApiSettings } from '@kurak/shared-api';
import type { FastifyReply } from 'fastify';

/** How long a sign-in lasts without being renewed. */
export const SIGN_IN_DAYS = 30;

/**
 * The cookie that a sign-in is known by: 256 random bits, of which the database keeps only the hash. `__Host-` and
 * `Secure` except on plain HTTP on this very machine, where browsers would refuse them.
 */
@Injectable()
export class SessionCookie {
  private readonly isPlain: boolean;

  constructor(@Inject(API_SETTINGS) settings: ApiSettings) {
    this.isPlain = settings.mode === 'demo';
  }

  newToken(): { token: string; hash: Buffer } {
    const token = randomBytes(32).toString('base64url');
    return { token, hash: hashOf(token) };
  }

  tokenHash(cookies: Record<string, string | undefined>): Buffer | undefined {
    const token = cookies[this.name];
    return token !== undefined && /^[\w-]{43}$/.test(token) ? hashOf(token) : undefined;
  }

  set(reply: FastifyReply, token: string): void {
    void reply.setCookie(this.name, token, { ...this.attributes, maxAge: SIGN_IN_DAYS * 86_400 });
  }

  clear(reply: FastifyReply): void {
    void reply.clearCookie(this.name, this.attributes);
  }

  private get name(): string {
    return this.isPlain ? 'kurak' : '__Host-kurak';
  }

  private get attributes() {
    return { path: '/', httpOnly: true, sameSite: 'lax', secure: !this.isPlain } as const;
  }
}

function hashOf(token: string): Buffer {
  return createHash('sha256').update(token).digest();
}
