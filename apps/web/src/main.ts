import { bootstrapApplication } from '@angular/platform-browser';
import { wasLeft } from '@kurak/shared-web';
import { configuration } from './app/configuration';
import { Shell } from './app/shell';
import { keepForOffline } from './keep-for-offline';

if (!wasLeft()) {
  bootstrapApplication(Shell, configuration).then(keepForOffline, reportError);
}
