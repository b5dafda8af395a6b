import { Body, Controller, Get, Post, Query } from '@nestjs/common';
import { Allow, IdParam, PageQuery } from '@kurak/shared-api';
import { NextReleaseReply, PublishReleaseRequest, ReleasePage, ReleaseQuery, ReleaseReply } from './release.dto';
import { ReleaseService } from './release.service';

@Controller()
export class ReleaseController {
  constructor(private readonly releases: ReleaseService) {}

  /** The published versions of a training's schedule, newest first */
  @Get('trainings/:id/releases')
  @Allow('read', 'Session')
  listReleases(@IdParam() trainingId: string, @Query() query: PageQuery): Promise<ReleasePage> {
    return this.releases.list(trainingId, query);
  }

  /** A published version of a schedule, and what changed since another */
  @Get('releases/:id')
  @Allow('read', 'Session')
  findRelease(@IdParam() id: string, @Query() query: ReleaseQuery): Promise<ReleaseReply> {
    return this.releases.find(id, query.since);
  }

  /** What publishing the schedule now would change, and for whom */
  @Get('trainings/:id/next-release')
  @Allow('read', 'Session')
  previewRelease(@IdParam() trainingId: string): Promise<NextReleaseReply> {
    return this.releases.next(trainingId);
  }

  /** Publish the schedule: everybody whom a change concerns is told of it */
  @Post('trainings/:id/releases')
  @Allow('create', 'Session')
  publishRelease(@IdParam() trainingId: string, @Body() body: PublishReleaseRequest): Promise<ReleaseReply> {
    return this.releases.publish(trainingId, body);
  }
}
