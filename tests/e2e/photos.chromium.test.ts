import { testPhotos } from './support/photoTests.ts';

testPhotos('chromium');
