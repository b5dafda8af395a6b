import { AgendaController } from '../agenda/agenda.controller';
import { AgendaPrintService } from '../agenda/agenda-print.service';
import { PublicAgendaEntity } from '../agenda/public-agenda.entity';
import { PublicAgendaService } from '../agenda/public-agenda.service';
import { CalendarController } from '../calendar/calendar.controller';
import { CalendarFeedEntity } from '../calendar/calendar-feed.entity';
import { CalendarService } from '../calendar/calendar.service';
import { MeetingController } from '../meeting/meeting.controller';
import { MeetingEntity } from '../meeting/meeting.entity';
import { MeetingService } from '../meeting/meeting.service';
import { MessageController } from '../message/message.controller';
import { ReleaseController } from './release.controller';
import { ReleaseEntity } from './release.entity';
import { ReleaseNotices } from './release-notices';
import { ReleaseService } from './release.service';
import { Schedules } from './schedules';

/** What the module is made of that tells people of schedules. */
export const RELEASE_PARTS = {
  entities: [ReleaseEntity, CalendarFeedEntity, PublicAgendaEntity, MeetingEntity],
  controllers: [ReleaseController, MessageController, CalendarController, AgendaController, MeetingController],
  providers: [ReleaseService, ReleaseNotices, Schedules, CalendarService, PublicAgendaService, AgendaPrintService, MeetingService],
  exports: [ReleaseService, MeetingService, Schedules],
};
