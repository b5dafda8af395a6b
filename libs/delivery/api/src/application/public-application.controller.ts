import { Body, Controller, HttpCode, Ip, Post } from '@nestjs/common';
import { Allow, Unhurried } from '@kurak/shared-api';
import { ApplicationCodeRequest, AppliedReply, ApplyRequest, MyApplicationReply, PublicApplicationFormReply } from './public-application.dto';
import { PublicApplicationService } from './public-application.service';

/** For people without an account; codes travel in bodies, so that no log and no history holds them. */
@Controller()
export class PublicApplicationController {
  constructor(private readonly applications: PublicApplicationService) {}

  /** The form with which people apply for a training */
  @Post('application-forms/look-up')
  @Allow('anyone')
  @Unhurried()
  @HttpCode(200)
  lookUpApplicationForm(@Body() body: ApplicationCodeRequest, @Ip() address: string): Promise<PublicApplicationFormReply> {
    return this.applications.form(body.code, address);
  }

  /** Apply for a training */
  @Post('applications')
  @Allow('anyone')
  @Unhurried()
  apply(@Body() body: ApplyRequest, @Ip() address: string): Promise<AppliedReply> {
    return this.applications.apply(body, address);
  }

  /** What has become of one's application */
  @Post('applications/look-up')
  @Allow('anyone')
  @Unhurried()
  @HttpCode(200)
  lookUpApplication(@Body() body: ApplicationCodeRequest, @Ip() address: string): Promise<MyApplicationReply> {
    return this.applications.mine(body.code, address);
  }

  /** Withdraw one's application, or one's place */
  @Post('applications/withdraw')
  @Allow('anyone')
  @Unhurried()
  @HttpCode(200)
  withdrawApplication(@Body() body: ApplicationCodeRequest, @Ip() address: string): Promise<MyApplicationReply> {
    return this.applications.change(body.code, 'withdrawn', address);
  }

  /** Take one's withdrawal back, while applications are taken */
  @Post('applications/return')
  @Allow('anyone')
  @Unhurried()
  @HttpCode(200)
  returnApplication(@Body() body: ApplicationCodeRequest, @Ip() address: string): Promise<MyApplicationReply> {
    return this.applications.change(body.code, 'applied', address);
  }
}
