import { Component, inject } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { Access, ParticipantFrame } from '@kurak/shared-web';
import { MessageList } from './message-list';

/** All that a person was told of her trainings. */
@Component({
  selector: 'kurak-messages',
  imports: [MessageList, ParticipantFrame, TranslocoPipe],
  template: `
    <kurak-participant-frame
      [heading]="'learning.message.title' | transloco"
      [back]="access.can('read', 'Lesson') ? '/home' : '/trainings'"
      [backLabel]="'learning.back' | transloco"
    >
      <kurak-message-list />
    </kurak-participant-frame>
  `,
})
export class Messages {
  protected readonly access = inject(Access);
}
