import { Body, Controller, Delete, Get, HttpCode, Inject, Patch, Put, Req, Res } from '@nestjs/common';
import { Allow, API_SETTINGS, type ApiSettings, Database, IdParam, ProblemException } from '@kurak/shared-api';
import type { FastifyReply, FastifyRequest } from 'fastify';
import {
  ChangeMeRequest,
  ChangeOrganisationRequest,
  ChangePasswordRequest,
  Me,
  SignInList,
  VisitReply,
} from '../sign-in/sign-in.dto';
import { SignInService } from '../sign-in/sign-in.service';
import { MeService } from './me.service';

@Controller()
export class MeController {
  constructor(
    private readonly mine: MeService,
    private readonly signIns: SignInService,
    private readonly database: Database,
    @Inject(API_SETTINGS) private readonly settings: ApiSettings,
  ) {}

  /** Who is here, signed in or not */
  @Get('visit')
  @Allow('anyone')
  async visit(): Promise<VisitReply> {
    return { me: this.database.actorIfAny ? await this.mine.me() : null, demo: this.settings.mode === 'demo' };
  }

  /** Change one's own display name and language */
  @Patch('me')
  @Allow('change', 'Account')
  async changeMe(@Body() body: ChangeMeRequest): Promise<Me> {
    await this.mine.change(body);
    return this.meOrRefuse();
  }

  /** Change one's own password; every other device is signed out */
  @Put('me/password')
  @Allow('change', 'Account')
  @HttpCode(204)
  async changePassword(@Body() body: ChangePasswordRequest): Promise<void> {
    await this.mine.changePassword(body);
  }

  /** Act in another of one's organisations */
  @Put('me/organisation')
  @Allow('change', 'Account')
  async changeOrganisation(@Body() body: ChangeOrganisationRequest, @Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply): Promise<Me> {
    const me = await this.meOrRefuse();
    if (!me.organisations.some(({ id }) => id === body.organisationId)) throw ProblemException.notFound();
    await this.signIns.open(me.person.id, request, reply, body.organisationId);
    return this.meOrRefuse();
  }

  /** The devices on which one is signed in */
  @Get('me/sign-ins')
  @Allow('read', 'Account')
  async listMySignIns(): Promise<SignInList> {
    const { signInId } = this.database.actor;
    const signIns = await this.signIns.listMine();
    return { items: signIns.map(({ id, openedOn, lastUsedOn, device }) => ({ id, openedOn, lastUsedOn, device, current: id === signInId })) };
  }

  /** Sign one of one's own devices out */
  @Delete('me/sign-ins/:id')
  @Allow('delete', 'Account')
  @HttpCode(204)
  async endMySignIn(@IdParam() id: string): Promise<void> {
    await this.signIns.endMine(id);
  }

  private async meOrRefuse(): Promise<Me> {
    const me = await this.mine.me();
    if (me === null) throw ProblemException.signInNeeded();
    return me;
  }
}
