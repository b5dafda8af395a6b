import { Injectable, type OnModuleInit } from '@nestjs/common';
import { DiscoveryService, MetadataScanner, Reflector } from '@nestjs/core';
import { REQUIREMENT } from './allow.decorator';

/** Keeps the app from starting while a handler does not say who may call it. */
@Injectable()
export class EveryHandlerSaysWho implements OnModuleInit {
  constructor(
    private readonly discovery: DiscoveryService,
    private readonly scanner: MetadataScanner,
    private readonly reflector: Reflector,
  ) {}

  onModuleInit(): void {
    const silent = this.discovery.getControllers().flatMap(({ instance, metatype }) => {
      if (!instance || !metatype) return [];
      const prototype = Object.getPrototypeOf(instance) as Record<string, () => unknown>;
      return this.scanner
        .getAllMethodNames(prototype)
        .filter((name) => Reflect.hasMetadata('path', prototype[name] as object))
        .filter((name) => this.reflector.get(REQUIREMENT, prototype[name] as () => unknown) === undefined)
        .map((name) => `${metatype.name}.${name}`);
    });
    if (silent.length > 0) throw new Error(`Without @Allow, nobody may call: ${silent.join(', ')}`);
  }
}
