import { type DynamicModule, Global, Module } from '@nestjs/common';
import { APP_FILTER, APP_GUARD, APP_INTERCEPTOR, APP_PIPE, DiscoveryModule } from '@nestjs/core';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AccessGuard } from './access/access.guard';
import { EveryHandlerSaysWho } from './access/every-handler-says-who';
import { Creations } from './creation/creations';
import { FileStore } from './files/file-store';
import { LocalFolder } from './files/local-folder';
import { Jobs } from './jobs/jobs';
import { ProblemFilter } from './problems/problem.filter';
import { validationPipe } from './problems/validation';
import { Database } from './request/database';
import { RequestEdge } from './request/request-edge';
import { TransactionInterceptor } from './request/transaction.interceptor';
import { Sealing } from './sealing';
import { API_SETTINGS, type ApiSettings } from './settings';

/** What every context stands on. The composition root adds identity's `Doorkeeper`. */
@Global()
@Module({})
export class SharedApiModule {
  static with(settings: ApiSettings): DynamicModule {
    const provided = [Database, RequestEdge, Creations, Jobs, Sealing, { provide: FileStore, useClass: LocalFolder }];
    return {
      module: SharedApiModule,
      imports: [
        DiscoveryModule,
        TypeOrmModule.forRoot({
          type: 'postgres',
          url: settings.applicationUrl,
          autoLoadEntities: true,
          synchronize: false,
          poolSize: 20,
          retryAttempts: 0,
          extra: { application_name: 'kurak', statement_timeout: 20_000, idle_in_transaction_session_timeout: 30_000 },
        }),
      ],
      providers: [
        { provide: API_SETTINGS, useValue: settings },
        ...provided,
        EveryHandlerSaysWho,
        { provide: APP_GUARD, useClass: AccessGuard },
        { provide: APP_INTERCEPTOR, useClass: TransactionInterceptor },
        { provide: APP_FILTER, useClass: ProblemFilter },
        { provide: APP_PIPE, useFactory: validationPipe },
      ],
      exports: [API_SETTINGS, ...provided],
    };
  }
}
