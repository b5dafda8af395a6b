import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { ExportController } from './export/export.controller';
import { ExportService } from './export/export.service';
import { ResultsExportEntity } from './export/results-export.entity';
import { OutcomeController } from './outcome/outcome.controller';
import { OutcomeService } from './outcome/outcome.service';

@Module({
  imports: [TypeOrmModule.forFeature([ResultsExportEntity])],
  controllers: [OutcomeController, ExportController],
  providers: [OutcomeService, ExportService],
})
export class OutcomesApiModule {}
