export { AuditLog, AUDITED_ACTIONS } from './audit/audit-log';
export { type Contact, Contacts } from './contact/contacts';
export { Contacts1764500000200 } from './contact/contact.migration';
export { IdentityApiModule } from './identity-api.module';
export { Identity1763700000100 } from './identity.migration';
export { InvitationList, InvitationReply } from './invitation/invitation.dto';
export { InvitationService } from './invitation/invitation.service';
export { type NewPerson, PeopleService } from './person/people.service';
export { DEMO_PERSONS } from './sign-in/demo-persons';
