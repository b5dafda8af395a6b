import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { FastifyRequest } from 'fastify';
import { ProblemException } from '../problems/problem.exception';
import { RequestEdge } from '../request/request-edge';
import { REQUIREMENT, type Requirement } from './allow.decorator';
import { Doorkeeper } from './doorkeeper';
import { UNHURRIED } from './unhurried.decorator';

/** The first wall: opens the request's transaction, learns who asks, and refuses what her role is not granted. */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly edge: RequestEdge,
    private readonly doorkeeper: Doorkeeper,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const requirement = this.reflector.get<Requirement | undefined>(REQUIREMENT, context.getHandler());
    if (requirement === undefined) throw new Error(`${context.getHandler().name} does not say who may call it`);
    if (requirement === 'anyone' && this.reflector.get(UNHURRIED, context.getHandler())) return true;
    const { actor } = await this.edge.open(context.switchToHttp().getRequest<FastifyRequest>());
    if (requirement === 'anyone') return true;
    if (actor === undefined) throw ProblemException.signInNeeded();
    if (!this.doorkeeper.may(actor, requirement.action, requirement.subject)) throw ProblemException.notAllowed();
    return true;
  }
}
