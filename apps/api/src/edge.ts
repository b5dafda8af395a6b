import { problemType } from '@kurak/shared-model';
import type { ApiSettings } from '@kurak/shared-api';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';

const SAFE_METHODS = new Set(['GET', 'HEAD', 'OPTIONS']);

const CONTENT_SECURITY = [
  `default-src 'none'`,
  `script-src 'self'`,
  `style-src 'self'`,
  `connect-src 'self'`,
  `img-src 'self' data: blob:`,
  `font-src 'self'`,
  `manifest-src 'self'`,
  `worker-src 'self'`,
  `base-uri 'self'`,
  `form-action 'self'`,
  `frame-ancestors 'none'`,
].join('; ');

/** Only Angular's own policy, and the one with which main.ts lets the service worker's script through. */
const TRUSTED_TYPES = `require-trusted-types-for 'script'; trusted-types angular angular#bundler default`;
/** The API reference draws itself with styles and HTML of its own. */
const REFERENCE = '/api/docs';

/** Headers of every reply, and the check that no other site makes a browser write here. */
export function guardTheEdge(server: FastifyInstance, settings: ApiSettings): void {
  server.addHook('onRequest', async (request, reply) => {
    const isReference = request.url.startsWith(REFERENCE);
    void reply.headers({
      'content-security-policy': isReference ? CONTENT_SECURITY.replace(`style-src 'self'`, `style-src 'self' 'unsafe-inline'`) : `${CONTENT_SECURITY}; ${TRUSTED_TYPES}`,
      'referrer-policy': 'no-referrer',
      'x-content-type-options': 'nosniff',
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
      'permissions-policy': 'camera=(self), microphone=(), geolocation=(), interest-cohort=()',
      ...(request.url.startsWith('/api/') && { 'cache-control': 'no-store' }),
      ...(settings.mode === 'production' && { 'strict-transport-security': 'max-age=31536000; includeSubDomains' }),
    });
    if (!SAFE_METHODS.has(request.method) && !isFromHere(request)) return refuse(reply);
  });
}

/** A browser says where a request comes from; a program that says nothing carries no cookies it was not given. */
function isFromHere(request: FastifyRequest): boolean {
  const site = request.headers['sec-fetch-site'];
  if (typeof site === 'string' && site !== 'same-origin' && site !== 'none') return false;
  const { origin, host } = request.headers;
  if (origin === undefined) return true;
  return URL.canParse(origin) && new URL(origin).host === host;
}

function refuse(reply: FastifyReply): FastifyReply {
  return answer(reply, 403, 'other-site', 'This request comes from another site; nothing was saved');
}

/** Answers what the server cannot even route, such as a path with half of an escape. */
export function refuseUnreadable(_error: unknown, _request: unknown, reply: FastifyReply): void {
  answer(reply, 400, 'malformed', 'The request cannot be read; nothing was saved');
}

function answer(reply: FastifyReply, status: number, code: string, title: string): FastifyReply {
  return reply.status(status).header('content-type', 'application/problem+json').send(JSON.stringify({ type: problemType(code), title, status }));
}
