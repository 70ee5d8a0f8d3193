import { LEADING, ORIGIN, PITCH } from '../../../lib/pdf/overlay/cms1500Boxes.ts';
import { type Art, box, line, text } from '../design.ts';

const X = (column: number) => ORIGIN.x + (column - 1) * PITCH;
const T = (row: number) => ORIGIN.top + (row - 1) * LEADING;

const LEFT = 16;
const MIDDLE = 224; // between the patient's column and the one beside it
const RIGHT = 368; // where the insured's column begins
const EDGE = X(80);
const CAPTION = 5.5;

/** A box title in the upper line of its box. */
const caption = (column: number, row: number, words: string, size = CAPTION): Art =>
  text(X(column) - 2, T(row) + 1.5, words, size);
const note = (column: number, row: number, words: string, size = 4.8): Art =>
  text(X(column), T(row) + 3.5, words, size);
/** The word that belongs to the check box at this column: behind it, or (`words` ending in nothing else) before it. */
const behind = (column: number, row: number, words: string): Art => text(X(column) + 10.5, T(row) + 4, words, 5);
const before = (column: number, row: number, words: string, wide: number): Art =>
  text(X(column) - 2 - wide, T(row) + 4, words, 5);

const rules: Art[] = [
  ...[7, 9, 11, 13, 15, 17, 19, 21, 23, 25, 27, 31, 33, 35, 37, 41, 43, 55, 57].map((row) =>
    line(LEFT, T(row), EDGE, T(row)),
  ),
  line(LEFT, T(62), EDGE, T(62), 1.2),
  line(LEFT, T(7), LEFT, T(62), 1.2),
  line(EDGE, T(7), EDGE, T(62), 1.2),
  line(RIGHT, T(7), RIGHT, T(41)),
  line(MIDDLE, T(9), MIDDLE, T(27)),
  line(MIDDLE, T(31), MIDDLE, T(35)),
  line(RIGHT, T(39), EDGE, T(39)),
  line(X(25) - 3, T(13), X(25) - 3, T(15), 0.4),
  line(X(14) - 3, T(15), X(14) - 3, T(17), 0.4),
  line(X(73) - 3, T(13), X(73) - 3, T(15), 0.4),
  line(X(64) - 3, T(15), X(64) - 3, T(17), 0.4),
  line(X(32.5), T(33), X(32.5), T(35), 0.4),
  line(MIDDLE, T(34), RIGHT, T(34), 0.4),
];

/** Box 24: the head, six rows with a gray upper half each, the columns. */
const lines: Art[] = [
  ...Array.from({ length: 6 }, (_, row) => row).flatMap((row) => [
    box(LEFT + 0.6, T(43 + 2 * row) + 0.3, EDGE - LEFT - 1.2, LEADING - 0.6, { fill: 0.88, edge: 0.88 }),
    ...(row > 0 ? [line(LEFT, T(43 + 2 * row), EDGE, T(43 + 2 * row))] : []),
    text(X(66) - 4, T(44 + 2 * row) + 4, 'NPI', 5),
    text(LEFT - 9, T(44 + 2 * row), String(row + 1), 9, 'bold'),
  ]),
  ...[19, 22, 24.5, 32.7, 45, 50, 59, 63, 65, 68].map((column) =>
    line(X(column) - 2, T(41), X(column) - 2, T(55), 0.4),
  ),
  ...Array.from({ length: 6 }, (_, row) => line(X(56) - 1, T(44 + 2 * row), X(56) - 1, T(45 + 2 * row), 0.3)),
  caption(1, 41, '24. A.      DATE(S) OF SERVICE', 5),
  text(X(3), T(41) + 9, 'From', 4.5),
  text(X(12), T(41) + 9, 'To', 4.5),
  ...[1, 4, 7, 10, 13, 16].map((column, index) => text(X(column), T(42) + 6, ['MM', 'DD', 'YY'][index % 3]!, 4.5)),
  text(X(19) - 1, T(41) + 1.5, 'B.\nPLACE OF\nSERVICE', 4),
  text(X(22) - 1, T(41) + 1.5, 'C.\n\nEMG', 4),
  text(X(24.5), T(41) + 1.5, 'D. PROCEDURES,| SERVICES, OR| SUPPLIES\n(Explain Unusual Circumstances)', 4.5),
  text(X(25), T(42) + 6, 'CPT/HCPCS', 4.5),
  text(X(37), T(42) + 6, 'MODIFIER', 4.5),
  text(X(45) - 1, T(41) + 1.5, 'E.\nDIAGNOSIS\nPOINTER', 4.2),
  text(X(52), T(41) + 1.5, 'F.\n\n$ CHARGES', 4.5),
  text(X(59) - 1, T(41) + 1.5, 'G.\nDAYS\nOR\nUNITS', 4),
  text(X(63) - 1.5, T(41) + 1.5, 'H.\nEPSDT\nFamily\nPlan', 3.6),
  text(X(65) - 1, T(41) + 1.5, 'I.\nID.\nQUAL.', 4),
  text(X(70), T(41) + 1.5, 'J.\nRENDERING\nPROVIDER ID. #', 4.5),
];

const foot: Art[] = [
  ...[23, 37.5, 50, 61, 71].map((column) => line(X(column) - 4, T(55), X(column) - 4, T(57), 0.4)),
  line(X(23) - 4, T(57), X(23) - 4, T(62)),
  line(X(50) - 4, T(57), X(50) - 4, T(62)),
  line(X(23) - 4, T(61), EDGE, T(61), 0.4),
  line(X(35) - 3, T(61), X(35) - 3, T(62), 0.4),
  line(X(62) - 3, T(61), X(62) - 3, T(62), 0.4),
  line(X(58) - 1, T(56), X(58) - 1, T(57), 0.3),
  line(X(68) - 1, T(56), X(68) - 1, T(57), 0.3),
  caption(1, 55, '25. FEDERAL TAX I.D. NUMBER'),
  text(X(17) - 3, T(55) + 3, 'SSN', 5),
  text(X(19), T(55) + 3, 'EIN', 5),
  caption(23, 55, "26. PATIENT'S ACCOUNT NO."),
  caption(37.5, 55, '27. ACCEPT ASSIGNMENT?', 5),
  text(X(37.5), T(55) + 7.5, '(For govt. claims, see back)', 3.6),
  behind(38, 56, 'YES'),
  behind(43, 56, 'NO'),
  caption(50, 55, '28. TOTAL CHARGE'),
  note(50, 56, '$', 8),
  caption(61, 55, '29. AMOUNT PAID'),
  note(60.9, 56, '$', 8),
  caption(71, 55, '30. Rsvd for NUCC Use'),
  caption(1, 57, '31. SIGNATURE OF PHYSICIAN OR SUPPLIER'),
  text(X(1), T(57) + 8, 'INCLUDING DEGREES OR CREDENTIALS', 4.5),
  note(1, 61, 'SIGNED'),
  note(15, 61, 'DATE'),
  caption(23, 57, '32. SERVICE FACILITY LOCATION INFORMATION'),
  text(X(23) - 3, T(61) + 1, 'a.', 4),
  text(X(35), T(61) + 1, 'b.', 4),
  caption(50, 57, '33. BILLING PROVIDER INFO & PH #'),
  text(X(65), T(57) + 3, '(', 8),
  text(X(69), T(57) + 3, ')', 8),
  text(X(50) - 3, T(61) + 1, 'a.', 4),
  text(X(62), T(61) + 1, 'b.', 4),
  text(LEFT, T(62) + 4, 'NUCC Instruction Manual available at: www.nucc.org', 5),
  text(X(34), T(62) + 4, 'PLEASE PRINT OR TYPE', 6, 'bold'),
  text(X(58), T(62) + 4, 'APPROVED OMB-0938-1197 FORM 1500 (02-12)', 5),
];

// biome-ignore format: one caption a line, in the order of the boxes
const upper: Art[] = [
  text(LEFT, T(3), 'HEALTH INSURANCE CLAIM FORM', 12, 'bold'),
  text(LEFT, T(4) + 6, 'APPROVED BY NATIONAL UNIFORM CLAIM COMMITTEE (NUCC) 02/12', 5),
  text(LEFT, T(6), 'PICA', 5), text(EDGE - 20, T(6), 'PICA', 5),
  caption(1, 7, '1.  MEDICARE'), caption(8, 7, 'MEDICAID'), caption(15, 7, 'TRICARE'), caption(24, 7, 'CHAMPVA'),
  text(X(31) - 2, T(7) + 1, 'GROUP\nHEALTH PLAN', 4.5), text(X(39) - 2, T(7) + 1, 'FECA\nBLK LUNG', 4.5), caption(45, 7, 'OTHER'),
  behind(1, 8, '(Medicare#)'), behind(8, 8, '(Medicaid#)'), behind(15, 8, '(ID#/DoD#)'), behind(24, 8, '(Member ID#)'),
  behind(31, 8, '(ID#)'), behind(39, 8, '(ID#)'), behind(45, 8, '(ID#)'),
  caption(50, 7, "1a. INSURED'S I.D. NUMBER"), text(X(67), T(7) + 1.5, '(For Program in Item 1)', 4.5),
  caption(1, 9, "2. PATIENT'S NAME |(Last Name, First Name, Middle Initial)"),
  caption(30.3, 9, "3. PATIENT'S BIRTH DATE", 5), text(X(31), T(9) + 8, 'MM', 4), text(X(34), T(9) + 8, 'DD', 4), text(X(38), T(9) + 8, 'YY', 4),
  text(X(44.5), T(9) + 1.5, 'SEX', 5), before(42, 10, 'M', 5), before(47, 10, 'F', 5),
  caption(50, 9, "4. INSURED'S NAME |(Last Name, First Name, Middle Initial)"),
  caption(1, 11, "5. PATIENT'S ADDRESS |(No., Street)"),
  caption(30.3, 11, '6. PATIENT RELATIONSHIP TO INSURED', 5),
  before(33, 12, 'Self', 10), before(38, 12, 'Spouse', 17), before(42, 12, 'Child', 13), before(47, 12, 'Other', 14),
  caption(50, 11, "7. INSURED'S ADDRESS |(No., Street)"),
  caption(1, 13, 'CITY'), caption(26, 13, 'STATE', 5), caption(30.3, 13, '8. RESERVED FOR NUCC USE', 5), caption(50, 13, 'CITY'), caption(74, 13, 'STATE'),
  caption(1, 15, 'ZIP CODE'), caption(15, 15, 'TELEPHONE |(Include Area Code)', 5), text(X(14.2), T(16) + 3, '(', 8), text(X(18.1), T(16) + 3, ')', 8),
  caption(50, 15, 'ZIP CODE'), caption(65, 15, 'TELEPHONE |(Include Area Code)', 5), text(X(64.2), T(16) + 3, '(', 8), text(X(68.1), T(16) + 3, ')', 8),
  caption(1, 17, "9. OTHER INSURED'S NAME |(Last Name, First Name, Middle Initial)", 5),
  caption(30.3, 17, "10. IS PATIENT'S CONDITION RELATED TO:", 5),
  caption(50, 17, "11. INSURED'S POLICY GROUP OR FECA NUMBER"),
  caption(1, 19, "a. OTHER INSURED'S POLICY OR GROUP NUMBER"),
  caption(30.3, 19, 'a. EMPLOYMENT? |(Current or Previous)', 5), behind(35, 20, 'YES'), behind(41, 20, 'NO'),
  caption(50, 19, "a. INSURED'S DATE OF BIRTH"), text(X(53), T(19) + 8, 'MM', 4), text(X(56), T(19) + 8, 'DD', 4), text(X(60), T(19) + 8, 'YY', 4),
  text(X(71), T(19) + 1.5, 'SEX', 5), before(68, 20, 'M', 6), before(75, 20, 'F', 6),
  caption(1, 21, 'b. RESERVED FOR NUCC USE'),
  caption(30.3, 21, 'b. AUTO ACCIDENT?', 5), behind(35, 22, 'YES'), behind(41, 22, 'NO'), text(X(44), T(21) + 1.5, 'PLACE (State)', 4.5),
  caption(50, 21, 'b. OTHER CLAIM ID |(Designated by NUCC)'),
  caption(1, 23, 'c. RESERVED FOR NUCC USE'),
  caption(30.3, 23, 'c. OTHER ACCIDENT?', 5), behind(35, 24, 'YES'), behind(41, 24, 'NO'),
  caption(50, 23, 'c. INSURANCE PLAN NAME OR PROGRAM NAME'),
  caption(1, 25, 'd. INSURANCE PLAN NAME OR PROGRAM NAME'), caption(30.3, 25, '10d. CLAIM CODES |(Designated by NUCC)', 5),
  caption(50, 25, 'd. IS THERE ANOTHER HEALTH BENEFIT PLAN?'), behind(52, 26, 'YES'), behind(57, 26, 'NO'),
  text(X(62), T(26) + 4, 'If yes,| complete items| 9, 9a, and 9d.', 5, 'italic'),
  text(X(8), T(27) + 1, 'READ BACK OF FORM BEFORE COMPLETING & SIGNING THIS FORM.', 5, 'bold'),
  caption(1, 28, "12. PATIENT'S OR AUTHORIZED PERSON'S SIGNATURE  |I authorize the release of information needed for this claim.", 5),
  note(1.5, 29, 'SIGNED', 5), note(33.5, 29, 'DATE', 5),
  caption(50, 27, "13. INSURED'S OR AUTHORIZED PERSON'S SIGNATURE |I authorize\npayment of benefits to the supplier for the services below.", 5),
  note(50, 29, 'SIGNED', 5),
  caption(1, 31, '14. DATE OF CURRENT ILLNESS, INJURY, |or PREGNANCY (LMP)', 4.8), text(X(2), T(31) + 8, 'MM', 4), text(X(5), T(31) + 8, 'DD', 4), text(X(8), T(31) + 8, 'YY', 4), note(13, 32, 'QUAL.', 4.5),
  caption(30.3, 31, '15. OTHER DATE', 5), text(MIDDLE + 0.5, T(32) + 5, 'QUAL', 3.4), text(X(37), T(31) + 8, 'MM', 4), text(X(40), T(31) + 8, 'DD', 4), text(X(43), T(31) + 8, 'YY', 4),
  caption(50, 31, '16. DATES PATIENT UNABLE TO WORK IN CURRENT OCCUPATION', 5), note(50, 32, 'FROM'), note(65.5, 32, 'TO'),
  caption(1, 33, '17. NAME OF REFERRING PROVIDER OR OTHER SOURCE', 5),
  text(MIDDLE - 9, T(33) + 3, '17a.', 4), text(MIDDLE - 9, T(34) + 3, '17b.', 4), text(X(31), T(34) + 4, 'NPI', 4),
  caption(50, 33, '18. HOSPITALIZATION DATES RELATED TO CURRENT SERVICES', 5), note(50, 34, 'FROM'), note(65.5, 34, 'TO'),
  caption(1, 35, '19. ADDITIONAL CLAIM INFORMATION |(Designated by NUCC)'),
  caption(50, 35, '20. OUTSIDE LAB?'), text(X(64), T(35) + 1.5, '$ CHARGES', 5), behind(52, 36, 'YES'), behind(57, 36, 'NO'),
  caption(1, 37, '21. DIAGNOSIS OR NATURE OF ILLNESS OR INJURY |Relate A-L to service line below (24E)', 5), text(X(38.5), T(37) + 3, 'ICD Ind.', 5),
  ...'ABCDEFGHIJKL'.split('').map((letter, index) => text(X(1.6 + 13 * (index % 4)), T(38 + Math.floor(index / 4)) + 3.5, `${letter}.`, 6)),
  caption(50, 37, '22. RESUBMISSION\nCODE', 4.8), text(X(62), T(37) + 1.5, 'ORIGINAL REF. NO.', 4.8),
  caption(50, 39, '23. PRIOR AUTHORIZATION NUMBER'),
];

/** What is printed on the blank form. Box titles are the standard's own; every other word is ours. */
export const PRINT: Art[] = [...rules, ...lines, ...upper, ...foot];
