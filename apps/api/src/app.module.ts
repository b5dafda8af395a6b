import { type DynamicModule, Module } from '@nestjs/common';
import { CurriculumApiModule } from '@kurak/curriculum-api';
import { DeliveryApiModule } from '@kurak/delivery-api';
import { IdentityApiModule } from '@kurak/identity-api';
import { LearningApiModule } from '@kurak/learning-api';
import { OutcomesApiModule } from '@kurak/outcomes-api';
import { type ApiSettings, SharedApiModule } from '@kurak/shared-api';
import { VoicesApiModule } from '@kurak/voices-api';
import { LoggerModule } from 'nestjs-pino';
import { HealthController } from './health.controller';
import { logging } from './logging';

const CONTEXTS = [IdentityApiModule, CurriculumApiModule, DeliveryApiModule, LearningApiModule, VoicesApiModule, OutcomesApiModule];

@Module({})
export class AppModule {
  static with(settings: ApiSettings): DynamicModule {
    return {
      module: AppModule,
      imports: [LoggerModule.forRoot(logging(settings)), SharedApiModule.with(settings), ...CONTEXTS],
      controllers: [HealthController],
    };
  }
}
