import type { Params } from 'nestjs-pino';

/**
 * One line a request: method, the route's pattern, status, milliseconds. No addresses, no bodies, no names, no tokens;
 * ids in a path would tell who read what, so the pattern stands for it.
 */
export function logging(): Params {
  return {
    pinoHttp: {
      level: process.env['LOG_LEVEL'] ?? 'warn',
      quietReqLogger: true,
      customProps: () => ({}),
      serializers: {
        req: (request: { method: string; raw?: { routeOptions?: { url?: string } } }) => ({ method: request.method }),
        res: (response: { statusCode: number }) => ({ status: response.statusCode }),
        err: (error: { type?: string; stack?: string }) => ({ type: error.type }),
      },
    },
  };
}
