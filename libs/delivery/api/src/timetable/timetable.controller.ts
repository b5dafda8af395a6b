import { Body, Controller, Get, Put } from '@nestjs/common';
import { Allow, IdParam } from '@kurak/shared-api';
import { ChangeTimetableRequest, TimetableReply } from './timetable.dto';
import { TimetableService } from './timetable.service';

@Controller('trainings/:id/timetable')
export class TimetableController {
  constructor(private readonly timetables: TimetableService) {}

  /** What a training's schedule goes by: hours, groups, guests, the order of units, who is there when */
  @Get()
  @Allow('read', 'Session')
  findTimetable(@IdParam() trainingId: string): Promise<TimetableReply> {
    return this.timetables.find(trainingId);
  }

  /** Change the hours, groups, guests and the order of units */
  @Put()
  @Allow('change', 'Session')
  changeTimetable(@IdParam() trainingId: string, @Body() body: ChangeTimetableRequest): Promise<TimetableReply> {
    return this.timetables.change(trainingId, body);
  }
}
