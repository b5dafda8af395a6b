import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { DocumentBuilder, type OpenAPIObject, SwaggerModule } from '@nestjs/swagger';
import { exampleOf, type Schema } from './openapi-example';

interface Operation {
  operationId: string;
  summary?: string;
  parameters?: { name: string; in: string; schema?: Schema; example?: unknown }[];
  requestBody?: { content: Record<string, { schema: Schema; example?: unknown }> };
  responses: Record<string, { description: string; content?: Record<string, { schema: Schema; example?: unknown }> }>;
}

const PROBLEM: Schema = {
  type: 'object',
  description: 'Problem details (RFC 9457).',
  required: ['type', 'title', 'status'],
  properties: {
    type: { type: 'string', description: 'A path whose last part is the code of the problem.' },
    title: { type: 'string' },
    status: { type: 'integer' },
    detail: { type: 'string' },
    errors: {
      type: 'array',
      items: {
        type: 'object',
        required: ['path', 'code'],
        properties: {
          path: { type: 'string' },
          code: { type: 'string' },
          with: { type: 'string', description: 'The other thing, where two do not go together.' },
          who: { type: 'string', description: 'Whom it is about.' },
        },
      },
    },
    yours: { type: 'integer', description: 'Of a stale edit: the version it started from.' },
    current: { type: 'integer', description: 'Of a stale edit: the version stored now.' },
    uses: { type: 'array', description: 'Of a material that cannot go: which units show it.', items: { $ref: '#/components/schemas/MaterialUseDto' } },
  },
};

const ERRORS: Record<string, { code: string; title: string }> = {
  400: { code: 'malformed', title: 'The request cannot be read; nothing was saved' },
  401: { code: 'sign-in-needed', title: 'Sign in to do this' },
  403: { code: 'not-allowed', title: 'Your role may not do this' },
  404: { code: 'not-found', title: 'There is no such thing here' },
  409: { code: 'stale', title: 'Somebody changed this in the meantime; nothing was saved' },
  413: { code: 'too-large', title: 'This is more than can be taken in one request; nothing was saved' },
  422: { code: 'invalid', title: 'Something that was sent is not right; nothing was saved' },
};

const SUCCESS: Record<string, string> = { 200: 'Done', 201: 'Made', 202: 'Taken on; it will be done', 204: 'Done; there is nothing to say' };

/** The description of the API, complete: every operation with its errors and examples. */
export function openApiDocument(app: NestFastifyApplication): OpenAPIObject {
  const description = new DocumentBuilder()
    .setTitle('Kurak')
    .setVersion('1')
    .setDescription('Training of trainers, from the first draft of a module to the last line of a report.')
    .build();
  const document = SwaggerModule.createDocument(app, description, { operationIdFactory: (_controller, method) => method });
  const schemas = (document.components ??= {}).schemas as Record<string, Schema>;
  schemas['Problem'] = PROBLEM;
  for (const [path, operations] of Object.entries(document.paths)) {
    for (const [method, operation] of Object.entries(operations as Record<string, Operation>)) complete(operation, method, path, schemas);
  }
  return document;
}

/** Adds what follows from the shape of an operation: its errors, and an example of each body. */
function complete(operation: Operation, method: string, path: string, schemas: Record<string, Schema>): void {
  for (const parameter of operation.parameters ?? []) {
    if (parameter.in === 'path') parameter.schema = { type: 'string', format: 'uuid' };
    if (parameter.schema) parameter.example = exampleOf(parameter.schema, schemas, parameter.name);
  }
  for (const [status, response] of Object.entries(operation.responses)) response.description ||= SUCCESS[status] ?? '';
  for (const status of errorsOf(operation, method, path)) {
    const { code, title } = ERRORS[status] as { code: string; title: string };
    operation.responses[status] = {
      description: title,
      content: {
        'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' }, example: { type: `/problems/${code}`, title, status: Number(status) } },
      },
    };
  }
  const bodies = [operation.requestBody?.content, ...Object.values(operation.responses).map((response) => response.content)];
  for (const media of bodies.flatMap((content) => Object.values(content ?? {}))) media.example ??= exampleOf(media.schema, schemas);
}

const OPEN_TO_ANYONE = ['/api/visit', '/api/health', '/api/sign-ins', '/api/sign-ins/current', '/api/demo/', '/api/invitations/', '/api/availability/', '/api/calendars/', '/api/agendas/'];

function errorsOf(operation: Operation, method: string, path: string): string[] {
  const isOpen = OPEN_TO_ANYONE.some((open) => (open.endsWith('/') ? path.startsWith(open) : path === open));
  const takesInput = operation.requestBody !== undefined || (operation.parameters ?? []).some((parameter) => parameter.in === 'query');
  const namesThing = path.includes('{') || path.startsWith('/api/invitations/') || path.startsWith('/api/availability/') || path.startsWith('/api/demo/') || ['/api/me/organisation', '/api/me/messages/read'].includes(path);
  return [
    ...(operation.requestBody ? ['400', '413'] : []),
    ...(isOpen ? (path === '/api/sign-ins' ? ['401'] : []) : ['401', '403']),
    ...(namesThing ? ['404'] : []),
    ...(['patch', 'put', 'delete', 'post'].includes(method) && (!isOpen || path === '/api/availability/answer') ? ['409'] : []),
    ...(takesInput ? ['422'] : []),
  ];
}

export function serveReference(app: NestFastifyApplication): void {
  let document: OpenAPIObject | undefined;
  SwaggerModule.setup('api/docs', app, () => (document ??= openApiDocument(app)), {
    jsonDocumentUrl: 'api/openapi.json',
    customSiteTitle: 'Kurak API',
  });
}
