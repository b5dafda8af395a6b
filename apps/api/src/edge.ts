import { problemType } from '@kurak/shared-model';
import type { ApiSettings } from '@kurak/shared-api';
import { errorCodes, type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify';
import { isNamedByBuild } from './web-app';

const SAFE_METHODS = new Set(['GET', 'HEAD', 'OPTIONS']);

const CONTENT_SECURITY = [
  `default-src 'none'`,
  `script-src 'self'`,
  `style-src 'self'`,
  `connect-src 'self'`,
  `img-src 'self' data: blob:`,
  `media-src 'self' blob:`,
  `font-src 'self'`,
  `manifest-src 'self'`,
  `worker-src 'self'`,
  `base-uri 'self'`,
  `form-action 'self'`,
  `frame-ancestors 'none'`,
].join('; ');

/** Angular's own policies, the one that lets the service worker's script through, and the one that reads what is pasted into texts. */
const TRUSTED_TYPES = `require-trusted-types-for 'script'; trusted-types angular angular#bundler default kurak#paste`;

type Headers = Readonly<Record<string, string>>;

const EVERYWHERE: Headers = { 'x-content-type-options': 'nosniff', 'cross-origin-resource-policy': 'same-origin', 'referrer-policy': 'no-referrer' };

const PAGE: Headers = {
  ...EVERYWHERE,
  'content-security-policy': `${CONTENT_SECURITY}; ${TRUSTED_TYPES}`,
  'cross-origin-opener-policy': 'same-origin',
  'permissions-policy': 'camera=(self), microphone=(), geolocation=(), interest-cohort=()',
};

/** The API reference draws itself with styles and HTML of its own. */
const REFERENCE: Headers = { ...PAGE, 'content-security-policy': CONTENT_SECURITY.replace(`style-src 'self'`, `style-src 'self' 'unsafe-inline'`) };

const DATA: Headers = { ...EVERYWHERE, 'content-security-policy': `default-src 'none'; frame-ancestors 'none'`, 'cache-control': 'no-store' };

const IN_PRODUCTION: Headers = { 'strict-transport-security': 'max-age=31536000; includeSubDomains' };

/** Headers of every reply, and the check that no other site makes a browser write here. */
export function guardTheEdge(server: FastifyInstance, settings: ApiSettings): void {
  const more = settings.mode === 'production' ? IN_PRODUCTION : {};
  const [page, reference, data, part] = [PAGE, REFERENCE, DATA, EVERYWHERE].map((headers) => ({ ...headers, ...more })) as [Headers, Headers, Headers, Headers];
  server.addHook('onRequest', async ({ url, method, headers }, reply) => {
    if (url.startsWith('/api/docs')) void reply.headers(reference);
    else if (url.startsWith('/api/')) void reply.headers(data);
    else void reply.headers(isNamedByBuild(url) ? part : page);
    if (!SAFE_METHODS.has(method) && !isFromHere(headers)) return refuse(reply);
  });
}

/** A roster of five thousand people, each with all that can be said of her. */
const LARGEST_ROSTER_BYTES = 4 * 1_048_576;

/** Lets what is known to be long be longer than other requests. To be called before the routes are made. */
export function letRostersBeLong(server: FastifyInstance): void {
  server.addHook('onRoute', (route) => {
    if (route.method === 'POST' && route.url === '/api/trainings/:id/roster') route.bodyLimit = LARGEST_ROSTER_BYTES;
  });
}

/** Lets the pieces of uploads through unread, however long they are: whoever handles them reads them as they come. */
export function passUploads(server: FastifyInstance): void {
  server.addContentTypeParser('application/offset+octet-stream', ({ url, headers }, _payload, done) => {
    const isUpload = url === '/api/uploads' || url.startsWith('/api/uploads/');
    done(isUpload ? null : new errorCodes.FST_ERR_CTP_INVALID_MEDIA_TYPE(headers['content-type']));
  });
}

/** A browser says where a request comes from; a program that says nothing carries no cookies it was not given. */
function isFromHere(headers: FastifyRequest['headers']): boolean {
  const site = headers['sec-fetch-site'];
  if (typeof site === 'string' && site !== 'same-origin' && site !== 'none') return false;
  const { origin, host } = headers;
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
