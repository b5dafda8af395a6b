import { Body, Controller, Get, HttpCode, Post, Query } from '@nestjs/common';
import { Allow, PageQuery } from '@kurak/shared-api';
import { MessagePage, ReadMessagesRequest, UnreadReply } from './message.dto';
import { MessageService } from './message.service';

@Controller('me/messages')
export class MessageController {
  constructor(private readonly messages: MessageService) {}

  /** What one was told about one's trainings, newest first */
  @Get()
  @Allow('read', 'Account')
  listMyMessages(@Query() query: PageQuery): Promise<MessagePage> {
    return this.messages.mine(query);
  }

  /** Say that messages were read */
  @Post('read')
  @Allow('change', 'Account')
  @HttpCode(200)
  readMyMessages(@Body() body: ReadMessagesRequest): Promise<UnreadReply> {
    return this.messages.read(body.ids);
  }
}
