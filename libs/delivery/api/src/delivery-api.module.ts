import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { CurriculumApiModule } from '@kurak/curriculum-api';
import { ApplicationController } from './application/application.controller';
import { ApplicationEntity, ApplicationFormEntity, ApplicationScoreEntity } from './application/application.entity';
import { ApplicationErasure } from './application/application-erasure';
import { ApplicationFormService } from './application/application-form.service';
import { DecisionService } from './application/decision.service';
import { JoiningService } from './application/joining.service';
import { PublicApplicationController } from './application/public-application.controller';
import { PublicApplicationService } from './application/public-application.service';
import { RecognitionService } from './application/recognition.service';
import { SelectionService } from './application/selection.service';
import { AttendanceController } from './attendance/attendance.controller';
import { AttendanceService } from './attendance/attendance.service';
import { AttendedSessions } from './attendance/attended-sessions';
import { MarkHistory } from './attendance/mark-history';
import { MarkEntity } from './attendance/mark.entity';
import { CompletionController } from './completion/completion.controller';
import { CompletionService } from './completion/completion.service';
import { CompletionRuleEntity } from './completion/completion-rule.entity';
import { WhatWasLearned } from './completion/what-was-learned';
import { AvailabilityController } from './availability/availability.controller';
import { AvailabilityEntity } from './availability/availability.entity';
import { AvailabilityService } from './availability/availability.service';
import { OpenAvailabilityController } from './availability/open-availability.controller';
import { OpenAvailabilityService } from './availability/open-availability.service';
import { CheckInController } from './check-in/check-in.controller';
import { CheckInEntity, CheckInWindowEntity } from './check-in/check-in.entity';
import { CheckInService } from './check-in/check-in.service';
import { CheckInWindows } from './check-in/check-in-windows';
import { EvidenceController } from './evidence/evidence.controller';
import { EvidenceEntity } from './evidence/evidence.entity';
import { EvidenceService } from './evidence/evidence.service';
import { MarkImportController } from './mark-import/mark-import.controller';
import { MarkImportEntity } from './mark-import/mark-import.entity';
import { MarkImportService } from './mark-import/mark-import.service';
import { MatrixController } from './matrix/matrix.controller';
import { MatrixService } from './matrix/matrix.service';
import { SheetLogoController } from './sheet-logo/sheet-logo.controller';
import { SheetLogoEntity } from './sheet-logo/sheet-logo.entity';
import { SheetLogoService } from './sheet-logo/sheet-logo.service';
import { SignInSheetController } from './sign-in-sheet/sign-in-sheet.controller';
import { SignInSheetService } from './sign-in-sheet/sign-in-sheet.service';
import { DraftController } from './draft/draft.controller';
import { DraftService } from './draft/draft.service';
import { EnrolmentController } from './enrolment/enrolment.controller';
import { EnrolmentEntity } from './enrolment/enrolment.entity';
import { EnrolmentService } from './enrolment/enrolment.service';
import { MessageEntity } from './message/message.entity';
import { MessageService } from './message/message.service';
import { RELEASE_PARTS } from './release/release-parts';
import { PEOPLE } from './roster/people';
import { SessionController } from './session/session.controller';
import { SessionEntity, SessionFacilitatorEntity, SessionGroupEntity, SessionGuestEntity } from './session/session.entity';
import { SessionService } from './session/session.service';
import { GroupMoveEntity } from './timetable/group-move.entity';
import { GroupMoves } from './timetable/group-moves';
import { TimetableController } from './timetable/timetable.controller';
import { TimetableEntity, TrainingGroupEntity, TrainingGroupMemberEntity, TrainingGuestEntity } from './timetable/timetable.entity';
import { TimetableService } from './timetable/timetable.service';
import { TrainingController } from './training/training.controller';
import { TrainingEntity, TrainingModuleEntity } from './training/training.entity';
import { TrainingService } from './training/training.service';

const APPLICATION_ENTITIES = [ApplicationEntity, ApplicationFormEntity, ApplicationScoreEntity];
const APPLICATION_SERVICES = [ApplicationErasure, ApplicationFormService, PublicApplicationService, SelectionService, DecisionService, RecognitionService, JoiningService];
const ENTITIES = [TrainingEntity, TrainingModuleEntity, SessionEntity, SessionFacilitatorEntity, EnrolmentEntity, MessageEntity, CompletionRuleEntity];

/** Who was there, by whoever says so. */
const ATTENDANCE = {
  entities: [MarkEntity, CheckInWindowEntity, CheckInEntity],
  controllers: [AttendanceController, CheckInController],
  providers: [AttendanceService, AttendedSessions, MarkHistory, CheckInWindows, CheckInService],
};

/** What shows that people were there, and what follows from it. */
const RECORDS = {
  entities: [EvidenceEntity, MarkImportEntity, SheetLogoEntity],
  controllers: [MatrixController, SignInSheetController, SheetLogoController, EvidenceController, MarkImportController],
  providers: [MatrixService, SignInSheetService, SheetLogoService, EvidenceService, MarkImportService],
};

/** What a schedule goes by, and the making of one. */
const SCHEDULING = {
  entities: [SessionGroupEntity, SessionGuestEntity, TimetableEntity, TrainingGroupEntity, TrainingGroupMemberEntity, TrainingGuestEntity, GroupMoveEntity, AvailabilityEntity],
  controllers: [TimetableController, DraftController, AvailabilityController, OpenAvailabilityController],
  providers: [TimetableService, GroupMoves, DraftService, AvailabilityService, OpenAvailabilityService],
};

@Module({
  imports: [TypeOrmModule.forFeature([...PEOPLE.entities, ...APPLICATION_ENTITIES, ...ENTITIES, ...ATTENDANCE.entities, ...RECORDS.entities, ...RELEASE_PARTS.entities, ...SCHEDULING.entities]), CurriculumApiModule],
  controllers: [...PEOPLE.controllers, ApplicationController, PublicApplicationController, TrainingController, SessionController, EnrolmentController, CompletionController, ...ATTENDANCE.controllers, ...RECORDS.controllers, ...RELEASE_PARTS.controllers, ...SCHEDULING.controllers],
  providers: [...PEOPLE.providers, ...APPLICATION_SERVICES, TrainingService, SessionService, EnrolmentService, MessageService, CompletionService, WhatWasLearned, ...ATTENDANCE.providers, ...RECORDS.providers, ...RELEASE_PARTS.providers, ...SCHEDULING.providers],
  exports: [TrainingService, SessionService, EnrolmentService, AttendanceService, MessageService, CompletionService, WhatWasLearned, TimetableService, ...RELEASE_PARTS.exports],
})
export class DeliveryApiModule {}
