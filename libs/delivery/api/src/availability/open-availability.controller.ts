import { Body, Controller, HttpCode, Ip, Post } from '@nestjs/common';
import { Allow, Unhurried } from '@kurak/shared-api';
import { AnswerAvailabilityRequest, AvailabilityCodeRequest, OpenAvailabilityReply } from './availability.dto';
import { OpenAvailabilityService } from './open-availability.service';

/** For people who were given a link and need no account; codes travel in bodies, so that no log and no history holds them. */
@Controller('availability')
export class OpenAvailabilityController {
  constructor(private readonly availabilities: OpenAvailabilityService) {}

  /** The days that somebody is asked about, and what she said last */
  @Post('look-up')
  @Allow('anyone')
  @Unhurried()
  @HttpCode(200)
  lookUpAvailability(@Body() body: AvailabilityCodeRequest, @Ip() address: string): Promise<OpenAvailabilityReply> {
    return this.availabilities.lookUp(body.code, address);
  }

  /** Say when one can be there */
  @Post('answer')
  @Allow('anyone')
  @Unhurried()
  @HttpCode(200)
  answerAvailability(@Body() body: AnswerAvailabilityRequest, @Ip() address: string): Promise<OpenAvailabilityReply> {
    return this.availabilities.answer(body, address);
  }
}
