export { parseMetadata } from './parse';
