import { Body, Controller, Get, Header, Param, Put, Query, Req, Res, StreamableFile } from '@nestjs/common';
import { ApiOkResponse } from '@nestjs/swagger';
import { fileName, PDF_REPLY, PrintDesk } from '@kurak/curriculum-api';
import { Allow, IdParam } from '@kurak/shared-api';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { CALENDAR, CALENDAR_REPLY } from '../calendar/calendar.controller';
import { AgendaPrintQuery, AgendaReply, ChangePublicAgendaRequest, PublicAgendaReply } from './agenda.dto';
import { AgendaPrintService } from './agenda-print.service';
import { PublicAgendaService } from './public-agenda.service';

@Controller()
export class AgendaController {
  constructor(
    private readonly agendas: PublicAgendaService,
    private readonly prints: AgendaPrintService,
    private readonly desk: PrintDesk,
  ) {}

  /** A training's agenda for participants or for facilitators, as PDF */
  @Get('trainings/:id/agenda')
  @Allow('read', 'Session')
  @ApiOkResponse(PDF_REPLY)
  async printAgenda(@IdParam() id: string, @Query() query: AgendaPrintQuery, @Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply): Promise<StreamableFile> {
    const printout = await this.prints.printout(id, query);
    return this.desk.answer(printout, 'agenda.pdf', fileName(printout.title), request, reply);
  }

  /** What of a training's schedule anybody may see */
  @Get('trainings/:id/public-agenda')
  @Allow('read', 'Session')
  findPublicAgenda(@IdParam() id: string): Promise<PublicAgendaReply> {
    return this.agendas.settings(id);
  }

  /** Decide what of a training's schedule anybody may see */
  @Put('trainings/:id/public-agenda')
  @Allow('change', 'Session')
  changePublicAgenda(@IdParam() id: string, @Body() body: ChangePublicAgendaRequest): Promise<PublicAgendaReply> {
    return this.agendas.change(id, body);
  }

  /** The public part of a schedule, by its address */
  @Get('agendas/:code')
  @Allow('anyone')
  readAgenda(@Param('code') code: string): Promise<AgendaReply> {
    return this.agendas.read(code);
  }

  /** The public part of a schedule for any calendar program */
  @Get('agendas/:code/calendar.ics')
  @Allow('anyone')
  @ApiOkResponse(CALENDAR_REPLY)
  @Header('content-type', CALENDAR)
  @Header('cache-control', 'private, no-cache')
  readAgendaCalendar(@Param('code') code: string): Promise<string> {
    return this.agendas.calendar(code);
  }
}
