import { Body, Controller, Delete, Get, HttpCode, Patch, Post, Query } from '@nestjs/common';
import { Allow, Database, IdParam, PageQuery, ProblemException } from '@kurak/shared-api';
import { InvitationReply } from '../invitation/invitation.dto';
import { InvitationService } from '../invitation/invitation.service';
import { AddPersonRequest, ChangeRoleRequest, MemberPage, MemberReply } from './people.dto';
import { PeopleService } from './people.service';

@Controller('people')
export class PeopleController {
  constructor(
    private readonly people: PeopleService,
    private readonly invitations: InvitationService,
    private readonly database: Database,
  ) {}

  /** The people of this organisation */
  @Get()
  @Allow('read', 'Person')
  async listPeople(@Query() query: PageQuery): Promise<MemberPage> {
    return { ...(await this.people.list(query)), page: query.page, size: query.size };
  }

  /** Add a person to this organisation; an invitation is made for her */
  @Post()
  @Allow('create', 'Person')
  addPerson(@Body() body: AddPersonRequest): Promise<MemberReply> {
    return this.people.add(body);
  }

  /** Change a person's role; her devices are signed out */
  @Patch(':id')
  @Allow('change', 'Person')
  changeRole(@IdParam() id: string, @Body() body: ChangeRoleRequest): Promise<MemberReply> {
    return this.people.changeRole(id, body);
  }

  /** End a person's membership; her devices are signed out */
  @Delete(':id')
  @Allow('delete', 'Person')
  @HttpCode(204)
  async removePerson(@IdParam() id: string): Promise<void> {
    await this.people.remove(id);
  }

  /** Show a person's invitation, to print or hand over */
  @Get(':id/invitation')
  @Allow('read', 'Invitation')
  async showInvitation(@IdParam() id: string): Promise<InvitationReply> {
    await this.refuseAboveOneself(id);
    return only(await this.invitations.show([id]));
  }

  /** Make a person a new invitation: for who lost the first, or forgot her password */
  @Post(':id/invitation')
  @Allow('create', 'Invitation')
  async renewInvitation(@IdParam() id: string): Promise<InvitationReply> {
    await this.refuseAboveOneself(id);
    await this.invitations.makeFor([id]);
    return only(await this.invitations.show([id]));
  }

  /** Who is no administrator opens the door for participants only: a code is a way into the account. */
  private async refuseAboveOneself(id: string): Promise<void> {
    const member = await this.people.find(id);
    if (this.database.actor.role !== 'administrator' && member.role !== 'participant') throw ProblemException.notAllowed();
  }
}

function only(invitations: InvitationReply[]): InvitationReply {
  const [invitation] = invitations;
  if (invitation === undefined) throw ProblemException.notFound();
  return invitation;
}
