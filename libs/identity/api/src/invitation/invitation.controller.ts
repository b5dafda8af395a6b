import { Body, Controller, HttpCode, Ip, Post, Req, Res } from '@nestjs/common';
import { Allow, Database, ProblemException, Unhurried } from '@kurak/shared-api';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { MeService } from '../person/me.service';
import { Me } from '../sign-in/sign-in.dto';
import { SignInService } from '../sign-in/sign-in.service';
import { AcceptInvitationRequest, LookUpInvitationRequest, OpenInvitationReply } from './invitation.dto';
import { InvitationService } from './invitation.service';

@Controller('invitations')
export class InvitationController {
  constructor(
    private readonly invitations: InvitationService,
    private readonly signIns: SignInService,
    private readonly mine: MeService,
    private readonly database: Database,
  ) {}

  /** What a code invites to */
  @Post('look-up')
  @Allow('anyone')
  @Unhurried()
  @HttpCode(200)
  lookUpInvitation(@Body() body: LookUpInvitationRequest, @Ip() address: string): Promise<OpenInvitationReply> {
    return this.invitations.lookUp(body.code, address);
  }

  /** Accept an invitation: choose a name and a password, and be signed in */
  @Post('accept')
  @Allow('anyone')
  @Unhurried()
  async acceptInvitation(
    @Body() body: AcceptInvitationRequest,
    @Ip() address: string,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Me> {
    const { personId, organisationId } = await this.invitations.accept(body, address);
    return this.database.asAnyone(async () => {
      await this.signIns.open(personId, request, reply, organisationId);
      const me = await this.mine.me();
      if (me === null) throw ProblemException.signInNeeded();
      return me;
    });
  }
}
