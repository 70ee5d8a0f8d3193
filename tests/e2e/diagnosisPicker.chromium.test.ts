import { testDiagnosisPicker } from './support/diagnosisPickerTests.ts';

testDiagnosisPicker('chromium');
