/** The part of JSON Schema (2020-12) that the messages into a page are written in; a test keeps them within it. */
export interface PlainSchema {
  type?: 'string' | 'boolean' | 'number' | 'array' | 'object';
  const?: unknown;
  enum?: unknown[];
  oneOf?: PlainSchema[];
  items?: PlainSchema;
  properties?: Record<string, PlainSchema>;
  required?: string[];
  additionalProperties?: PlainSchema;
  propertyNames?: PlainSchema;
}

/** The keywords above: a schema that uses another one must not be checked here. */
export const KEYWORDS: readonly (keyof PlainSchema)[] = [
  'type',
  'const',
  'enum',
  'oneOf',
  'items',
  'properties',
  'required',
  'additionalProperties',
  'propertyNames',
];

/** Whether a value from a message is what its schema says. Small, because it goes into her page. */
export function fits(schema: PlainSchema, value: unknown): boolean {
  const { type, properties = {}, additionalProperties: others } = schema;
  if (schema.oneOf) return schema.oneOf.some((one) => fits(one, value));
  if ('const' in schema) return value === schema.const;
  if (schema.enum) return schema.enum.includes(value);
  if (type === 'array') return Array.isArray(value) && value.every((item) => fits(schema.items!, item));
  if (type !== 'object') return typeof value === type;
  return (
    typeof value === 'object' &&
    value !== null &&
    !Array.isArray(value) &&
    (schema.required ?? []).every((name) => Object.hasOwn(value, name)) &&
    Object.entries(value).every(([name, held]) => {
      const of = Object.hasOwn(properties, name) ? properties[name] : others;
      return !of || fits(of, held);
    })
  );
}
