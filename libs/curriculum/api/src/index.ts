export { CurriculumApiModule } from './curriculum-api.module';
export { Curriculum1763700000200 } from './curriculum.migration';
export { Library, LIBRARY_ORGANISATION } from './library/library';
export { ModuleService } from './module/module.service';
export { InlineDto, LocalTextDto, RichTextBlockDto, RichTextDto } from './text.dto';
export { type PublishedModule, PublishedModules } from './version/published-modules';
