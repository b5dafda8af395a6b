export * from './feedback';
export * from './testimonial';
