import { Body, Controller, Delete, HttpCode, Inject, Ip, Post, Req, Res } from '@nestjs/common';
import { Allow, API_SETTINGS, type ApiSettings, Database, ProblemException, Unhurried } from '@kurak/shared-api';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { MeService } from '../person/me.service';
import { DEMO_PERSONS } from './demo-persons';
import { SessionCookie } from './session-cookie';
import { DemoSignInRequest, Me, SignInRequest } from './sign-in.dto';
import { SignInService } from './sign-in.service';

@Controller()
export class SignInController {
  constructor(
    private readonly signIns: SignInService,
    private readonly mine: MeService,
    private readonly database: Database,
    private readonly cookie: SessionCookie,
    @Inject(API_SETTINGS) private readonly settings: ApiSettings,
  ) {}

  /** Sign in with name and password */
  @Post('sign-ins')
  @Allow('anyone')
  @Unhurried()
  async signIn(@Body() body: SignInRequest, @Ip() address: string, @Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply): Promise<Me> {
    const personId = await this.signIns.prove(body.name, body.password, address);
    return this.database.asAnyone(() => this.openFor(personId, request, reply));
  }

  /** End the sign-in of this device */
  @Delete('sign-ins/current')
  @Allow('anyone')
  @HttpCode(204)
  async signOut(@Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply): Promise<void> {
    await this.signIns.endCurrent(request);
    this.cookie.clear(reply);
    // Pictures and recordings of lessons that the browser itself put aside.
    void reply.header('clear-site-data', '"cache"');
  }

  /** Sign in as one of the invented people; only where demo data is shown */
  @Post('demo/sign-in')
  @Allow('anyone')
  async signInToDemo(@Body() body: DemoSignInRequest, @Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply): Promise<Me> {
    if (this.settings.mode !== 'demo') throw ProblemException.notFound();
    return this.openFor(DEMO_PERSONS[body.as], request, reply);
  }

  private async openFor(personId: string, request: FastifyRequest, reply: FastifyReply): Promise<Me> {
    await this.signIns.open(personId, request, reply);
    const me = await this.mine.me();
    if (me === null) throw ProblemException.signInNeeded();
    return me;
  }
}
