import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { API_SETTINGS, type ApiSettings } from '@kurak/shared-api';
import { AdaptationController } from './adaptation/adaptation.controller';
import { AdaptationService } from './adaptation/adaptation.service';
import { ArchiveController } from './archive/archive.controller';
import { ArchiveService } from './archive/archive.service';
import { CarriedMaterials } from './archive/carried-materials';
import { ModuleImportEntity } from './archive/module-import.entity';
import { WorkFolders } from './archive/work-folders';
import { Library } from './library/library';
import { MaterialFiles } from './material/material-files';
import { MaterialUses } from './material/material-uses';
import { MaterialController } from './material/material.controller';
import { MaterialEntity, MaterialUseEntity } from './material/material.entity';
import { MaterialService } from './material/material.service';
import { UploadController } from './material/upload.controller';
import { Uploads } from './material/uploads';
import { ModuleController } from './module/module.controller';
import { ModuleEntity } from './module/module.entity';
import { ModuleList } from './module/module-list';
import { ModuleService } from './module/module.service';
import { WholeModules } from './module/whole-modules';
import { Press, SameThreadPress, WorkerPress } from './print/press';
import { PrintController } from './print/print.controller';
import { PrintDesk } from './print/print-desk';
import { PrintService } from './print/print.service';
import { Printer } from './print/printer';
import { SearchController } from './search/search.controller';
import { SearchService } from './search/search.service';
import { SearchTexts } from './search/search-texts';
import { UnitController } from './unit/unit.controller';
import { UnitEntity } from './unit/unit.entity';
import { UnitService } from './unit/unit.service';
import { UnitWriter } from './unit/unit-writer';
import { LessonVersionEntity, ModuleVersionEntity, UnitVersionEntity } from './version/module-version.entity';
import { PublicationService } from './version/publication.service';
import { PublishedModules } from './version/published-modules';

@Module({
  imports: [TypeOrmModule.forFeature([ModuleEntity, UnitEntity, LessonVersionEntity, ModuleVersionEntity, UnitVersionEntity, MaterialEntity, MaterialUseEntity, ModuleImportEntity])],
  controllers: [ModuleController, UnitController, MaterialController, UploadController, AdaptationController, SearchController, PrintController, ArchiveController],
  providers: [
    ...[ModuleList, ModuleService, WholeModules, UnitService, UnitWriter, PublicationService, PublishedModules, AdaptationService, SearchService, SearchTexts, Library],
    ...[MaterialFiles, MaterialService, MaterialUses, Uploads],
    ...[ArchiveService, CarriedMaterials, WorkFolders],
    PrintService,
    PrintDesk,
    { provide: Press, inject: [API_SETTINGS], useFactory: ({ printWorker }: ApiSettings) => (printWorker ? new WorkerPress(printWorker) : new SameThreadPress()) },
    { provide: Printer, inject: [Press], useFactory: (press: Press) => new Printer(press) },
  ],
  exports: [PrintDesk, MaterialFiles, Uploads, PublishedModules, PublicationService, AdaptationService, Library, ModuleService, UnitService],
})
export class CurriculumApiModule {}
