import 'reflect-metadata';
import { testWith } from '@kurak/shared-api/testing';
import { createApplication } from '../src/application';
import { MIGRATIONS } from '../src/migrations';

testWith({ migrations: MIGRATIONS, createApplication });

// A real database and real password hashes on whatever machine this is.
jest.setTimeout(60_000);
