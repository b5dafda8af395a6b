import { Body, Controller, Delete, Get, Header, HttpCode, Param, Put } from '@nestjs/common';
import { ApiOkResponse } from '@nestjs/swagger';
import { Allow, IdParam } from '@kurak/shared-api';
import { CalendarReply, MakeCalendarRequest } from './calendar.dto';
import { CalendarService } from './calendar.service';

export const CALENDAR = 'text/calendar; charset=utf-8';
/** What the contract says of a reply that is a calendar. */
export const CALENDAR_REPLY = { content: { 'text/calendar': { schema: { type: 'string' }, example: 'BEGIN:VCALENDAR' } } };

@Controller()
export class CalendarController {
  constructor(private readonly calendars: CalendarService) {}

  /** Where one's own calendar is read */
  @Get('me/calendar')
  @Allow('read', 'Account')
  findMyCalendar(): Promise<CalendarReply> {
    return this.calendars.mine();
  }

  /** Make an address for one's own calendar; an earlier one stops working */
  @Put('me/calendar')
  @Allow('change', 'Account')
  makeMyCalendar(@Body() body: MakeCalendarRequest): Promise<CalendarReply> {
    return this.calendars.make(body);
  }

  /** Take the address of one's own calendar back */
  @Delete('me/calendar')
  @Allow('change', 'Account')
  @HttpCode(204)
  async removeMyCalendar(): Promise<void> {
    await this.calendars.remove();
  }

  /** A person's sessions for her calendar program, by a secret address */
  @Get('calendars/:code.ics')
  @Allow('anyone')
  @ApiOkResponse(CALENDAR_REPLY)
  @Header('content-type', CALENDAR)
  @Header('cache-control', 'private, no-cache')
  readCalendar(@Param('code') code: string): Promise<string> {
    return this.calendars.read(code);
  }

  /** A session as a file for any calendar */
  @Get('sessions/:id/calendar')
  @Allow('read', 'Account')
  @ApiOkResponse(CALENDAR_REPLY)
  @Header('content-type', CALENDAR)
  @Header('content-disposition', 'attachment; filename="session.ics"')
  @Header('cache-control', 'no-store')
  downloadSession(@IdParam() id: string): Promise<string> {
    return this.calendars.session(id);
  }
}
