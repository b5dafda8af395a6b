import { Global, Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Doorkeeper } from '@kurak/shared-api';
import { SessionDoorkeeper } from './access/session-doorkeeper';
import { AuditEntryEntity } from './audit/audit-entry.entity';
import { AuditLog } from './audit/audit-log';
import { AuditController } from './audit/audit.controller';
import { ContactEntity } from './contact/contact.entity';
import { Contacts } from './contact/contacts';
import { InvitationController } from './invitation/invitation.controller';
import { InvitationEntity } from './invitation/invitation.entity';
import { InvitationService } from './invitation/invitation.service';
import { OrganisationEntity } from './organisation/organisation.entity';
import { MeController } from './person/me.controller';
import { MeService } from './person/me.service';
import { MembershipEntity } from './person/membership.entity';
import { MergeController } from './person/merge.controller';
import { PersonMergeEntity, PersonMergeRowEntity } from './person/merge.entity';
import { MergeService } from './person/merge.service';
import { PeopleController } from './person/people.controller';
import { PeopleService } from './person/people.service';
import { PersonEntity } from './person/person.entity';
import { CodeDoor } from './sign-in/code-door';
import { PasswordHasher } from './sign-in/password-hasher';
import { SessionCookie } from './sign-in/session-cookie';
import { SignInController } from './sign-in/sign-in.controller';
import { SignInEntity } from './sign-in/sign-in.entity';
import { SignInPace } from './sign-in/sign-in-pace';
import { SignInService } from './sign-in/sign-in.service';

const ENTITIES = [OrganisationEntity, PersonEntity, MembershipEntity, SignInEntity, InvitationEntity, AuditEntryEntity, ContactEntity, PersonMergeEntity, PersonMergeRowEntity];

/** Global, because it keeps the door of every request. */
@Global()
@Module({
  imports: [TypeOrmModule.forFeature(ENTITIES)],
  controllers: [SignInController, MeController, InvitationController, PeopleController, MergeController, AuditController],
  providers: [
    SessionCookie,
    { provide: Doorkeeper, useClass: SessionDoorkeeper },
    CodeDoor,
    SignInPace,
    PasswordHasher,
    AuditLog,
    SignInService,
    MeService,
    Contacts,
    InvitationService,
    PeopleService,
    MergeService,
  ],
  exports: [Doorkeeper, AuditLog, Contacts, InvitationService, CodeDoor, PeopleService],
})
export class IdentityApiModule {}
