import { testPdfForms } from './support/pdfFormTests.ts';

testPdfForms('firefox');
