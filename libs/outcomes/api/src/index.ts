export { OutcomesApiModule } from './outcomes-api.module';
export { Outcomes1763700000600 } from './outcomes.migration';
