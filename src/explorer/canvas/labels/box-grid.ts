export { BoxGrid, type Box } from '../../../graph/index.ts';
