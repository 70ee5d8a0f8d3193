import { testPhotos } from './support/photoTests.ts';

testPhotos('firefox');
