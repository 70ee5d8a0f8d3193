import * as z from 'zod/mini';
import { recipeSchema } from '../teach/pin';
import { BILL_PARTS, provenance, ruleSchema, UNKNOWN } from './rules';

const fact = <T extends z.core.$ZodType>(value: T) => z.object({ value, ...provenance });
const unknown = <const T extends readonly string[]>(reasons: T) =>
  z.optional(z.object({ reason: z.enum(reasons), ...provenance }));
const names = z.readonly(z.array(z.string().check(z.minLength(1, 'This is empty.'))));
const host = z
  .string()
  .check(z.regex(/^[a-z0-9-]+(\.[a-z0-9-]+)*$/, 'Write a host as claims.example.com, without https://.'));

export const filingLimitSchema = z.object({
  days: z.optional(z.int()),
  months: z.optional(z.int()),
  /** Months by two-letter state where they differ. */
  monthsByState: z.optional(z.record(z.string(), z.int())),
  /** 31 December that many years after the service. */
  yearEnds: z.optional(z.int()),
  /** Which plans or members it was stated for. */
  appliesTo: z.string(),
});

/** What we know of one payer. The files of this folder are of this form, and so is what she exports for a site. */
export const portalSchema = z
  .object({
    id: z.string().check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'Use small letters, digits and single hyphens.')),
    payerName: z.string().check(z.minLength(1, 'This is empty.')),
    /** Other names on a member card, matched as whole words. */
    otherNames: names,
    /** Host names; each stands for itself and its subdomains. */
    hosts: fact(z.readonly(z.array(host).check(z.minLength(1, 'Name at least one host.')))),
    /** Words in the title, heading or path of its claim pages. */
    claimPages: fact(names),
    filingLimit: z.optional(fact(filingLimitSchema)),
    /** An address, or one of MAIL_PLACES. */
    mailingAddress: z.optional(fact(z.string())),
    itemizedBillMustShow: z.optional(fact(z.readonly(z.array(z.enum(BILL_PARTS))))),
    /** Which of the facts are not known, and why. */
    unknown: z.optional(
      z.object({
        filingLimit: unknown(UNKNOWN.filingLimit),
        mailingAddress: unknown(UNKNOWN.mailingAddress),
        itemizedBillMustShow: unknown(UNKNOWN.itemizedBillMustShow),
        uploads: unknown(UNKNOWN.uploads),
      }),
    ),
    /** What it wants of the attachments and of the claim. */
    rules: z._default(z.readonly(z.array(ruleSchema)), []),
    /** Fields of its pages by selector or mark, where they are better known than read. */
    recipe: z.optional(recipeSchema),
  })
  .check(
    z.refine(
      ({ hosts, recipe }) =>
        (recipe?.origins ?? []).every((origin) => {
          const { hostname } = new URL(origin);
          return hosts.value.some((own) => hostname === own || hostname.endsWith(`.${own}`));
        }),
      { message: 'Every site of the recipe must be one of the hosts.', path: ['recipe', 'origins'] },
    ),
  );
