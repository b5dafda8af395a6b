import { Component } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { Empty } from '@kurak/shared-web';

/** An address that leads nowhere, or nowhere for this person. */
@Component({
  selector: 'kurak-not-found',
  imports: [Empty, RouterLink, TranslocoPipe],
  template: `
    <div class="page">
      <h1 class="visually-hidden">{{ 'notFound.title' | transloco }}</h1>
      <kurak-empty [heading]="'notFound.title' | transloco" [text]="'notFound.text' | transloco">
        <a class="button primary" routerLink="/">{{ 'notFound.home' | transloco }}</a>
      </kurak-empty>
    </div>
  `,
})
export class NotFound {}
