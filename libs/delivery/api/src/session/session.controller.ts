import { Body, Controller, Delete, Get, HttpCode, Patch, Post, Put } from '@nestjs/common';
import { Allow, IdParam } from '@kurak/shared-api';
import { ChangeScheduleRequest, ChangeSessionRequest, CreateSessionRequest, SessionList, SessionReply } from './session.dto';
import { SessionService } from './session.service';

@Controller()
export class SessionController {
  constructor(private readonly sessions: SessionService) {}

  /** A training's schedule, in order of time */
  @Get('trainings/:id/sessions')
  @Allow('read', 'Session')
  async listSessions(@IdParam() trainingId: string): Promise<SessionList> {
    return { items: await this.sessions.list(trainingId) };
  }

  /** Schedule a session */
  @Post('trainings/:id/sessions')
  @Allow('create', 'Session')
  createSession(@IdParam() trainingId: string, @Body() body: CreateSessionRequest): Promise<SessionReply> {
    return this.sessions.create(trainingId, body);
  }

  /** Make, change and delete many sessions at once, all or none; answers the whole schedule */
  @Put('trainings/:id/schedule')
  @Allow('change', 'Session')
  async changeSchedule(@IdParam() trainingId: string, @Body() body: ChangeScheduleRequest): Promise<SessionList> {
    return { items: await this.sessions.changeAll(trainingId, body) };
  }

  /** Move or change a session */
  @Patch('sessions/:id')
  @Allow('change', 'Session')
  changeSession(@IdParam() id: string, @Body() body: ChangeSessionRequest): Promise<SessionReply> {
    return this.sessions.change(id, body);
  }

  /** Delete a session at which no attendance was taken */
  @Delete('sessions/:id')
  @Allow('delete', 'Session')
  @HttpCode(204)
  async deleteSession(@IdParam() id: string): Promise<void> {
    await this.sessions.remove(id);
  }
}
