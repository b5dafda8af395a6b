import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Library } from './library/library';
import { ModuleController } from './module/module.controller';
import { ModuleEntity } from './module/module.entity';
import { ModuleService } from './module/module.service';
import { UnitController } from './unit/unit.controller';
import { UnitEntity } from './unit/unit.entity';
import { UnitService } from './unit/unit.service';
import { LessonVersionEntity, ModuleVersionEntity, UnitVersionEntity } from './version/module-version.entity';
import { PublishedModules } from './version/published-modules';

@Module({
  imports: [TypeOrmModule.forFeature([ModuleEntity, UnitEntity, LessonVersionEntity, ModuleVersionEntity, UnitVersionEntity])],
  controllers: [ModuleController, UnitController],
  providers: [ModuleService, UnitService, PublishedModules, Library],
  exports: [PublishedModules, Library, ModuleService, UnitService],
})
export class CurriculumApiModule {}
