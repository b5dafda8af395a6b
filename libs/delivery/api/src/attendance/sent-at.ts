import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { type Arrival } from '@kurak/delivery-model';
import type { FastifyRequest } from 'fastify';

const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,3})?Z$/;

/** What the sender's clock showed when she sent, and ours when it came: from the two it is known how wrong hers is. */
export const SentAt = createParamDecorator((_data: unknown, context: ExecutionContext): Arrival => {
  const said = context.switchToHttp().getRequest<FastifyRequest>().headers['x-sent-at'];
  const isInstant = typeof said === 'string' && INSTANT.test(said) && !Number.isNaN(Date.parse(said));
  return { sentAt: isInstant ? said : undefined, receivedAt: new Date().toISOString() };
});
