import { ContactController } from '../contact/contact.controller';
import { ContactService } from '../contact/contact.service';
import { DuplicateController } from '../duplicate/duplicate.controller';
import { DuplicateService } from '../duplicate/duplicate.service';
import { WalkInController } from '../walk-in/walk-in.controller';
import { WalkInEntity } from '../walk-in/walk-in.entity';
import { WalkInService } from '../walk-in/walk-in.service';
import { Acquaintances } from './acquaintances';
import { RosterController } from './roster.controller';
import { RosterService } from './roster.service';

/** What of delivery is about bringing people into a training and knowing them again. */
export const PEOPLE = {
  entities: [WalkInEntity],
  controllers: [RosterController, WalkInController, ContactController, DuplicateController],
  providers: [Acquaintances, RosterService, WalkInService, ContactService, DuplicateService],
} as const;
