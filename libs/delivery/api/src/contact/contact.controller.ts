import { Body, Controller, Get, Put } from '@nestjs/common';
import { Allow, IdParam } from '@kurak/shared-api';
import { ChangeContactRequest, ContactReply } from './contact.dto';
import { ContactService } from './contact.service';

@Controller('enrolments/:id/contact')
export class ContactController {
  constructor(private readonly contacts: ContactService) {}

  /** Open how a participant is reached; who opened it is written down */
  @Get()
  @Allow('read', 'Contact')
  openContact(@IdParam() id: string): Promise<ContactReply> {
    return this.contacts.open(id);
  }

  /** Change how a participant is reached */
  @Put()
  @Allow('change', 'Contact')
  changeContact(@IdParam() id: string, @Body() body: ChangeContactRequest): Promise<ContactReply> {
    return this.contacts.change(id, body);
  }
}
