import { Logger } from '@nestjs/common';
import type { ApiSettings } from '@kurak/shared-api';
import type { FastifyInstance } from 'fastify';
import type { Params } from 'nestjs-pino';

/** JSON lines; `LOG_LEVEL` says how much. The demonstration is quiet: it shares its terminal with whoever started it. */
export function logging({ mode }: Pick<ApiSettings, 'mode'>): Params {
  return {
    // No middleware: a request is logged once, when it has been answered.
    forRoutes: [],
    pinoHttp: {
      level: process.env['LOG_LEVEL'] ?? (mode === 'production' ? 'info' : 'warn'),
      autoLogging: false,
      quietReqLogger: true,
      serializers: {
        req: (request: { method: string }) => ({ method: request.method }),
        res: (response: { statusCode: number }) => ({ status: response.statusCode }),
        err: (error: { type?: string }) => ({ type: error.type }),
      },
    },
  };
}

/**
 * One line a request: method, the route's pattern, status, milliseconds. No addresses, no bodies, no names, no tokens;
 * ids in a path would tell who read what, so the pattern stands for it.
 */
export function logRequests(server: FastifyInstance): void {
  const logger = new Logger('Request');
  server.addHook('onResponse', async ({ method, routeOptions }, reply) => {
    logger.log({ method, route: routeOptions.url ?? '', status: reply.statusCode, milliseconds: Math.round(reply.elapsedTime) });
  });
}
