import { join } from 'node:path';
import { lwcInVite } from '../shared/lwcInVite.mjs';

export default { plugins: [lwcInVite(join(import.meta.dirname, 'modules'))] };
