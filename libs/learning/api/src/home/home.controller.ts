import { Controller, Get } from '@nestjs/common';
import { Allow, ReadsOnly } from '@kurak/shared-api';
import { HomeReply } from './home.dto';
import { HomeService } from './home.service';

@Controller('home')
export class HomeController {
  constructor(private readonly homes: HomeService) {}

  /** One's own trainings, sessions and lessons */
  @Get()
  @Allow('read', 'Lesson')
  @ReadsOnly()
  home(): Promise<HomeReply> {
    return this.homes.home();
  }
}
