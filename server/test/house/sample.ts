import { z } from 'zod';

type JsonSchema = {
  $ref?: string;
  $defs?: Record<string, JsonSchema>;
  type?: string | string[];
  enum?: unknown[];
  const?: unknown;
  format?: string;
  minLength?: number;
  minimum?: number;
  minItems?: number;
  pattern?: string;
  items?: JsonSchema;
  properties?: Record<string, JsonSchema>;
  required?: string[];
  anyOf?: JsonSchema[];
  oneOf?: JsonSchema[];
  allOf?: JsonSchema[];
};

const formats: Record<string, string> = {
  uuid: '01890000-0000-7000-8000-000000000000',
  date: '2030-01-31',
  'date-time': '2030-01-31T12:00:00Z',
  email: 'namn@exempel.example',
  uri: 'https://exempel.example/',
};

/** Strings that fit the patterns in use; the first that matches is taken. */
const patternSamples = ['#1a2b3c', '2030-01-31', 'namn', '1', 'sv', '01890000-0000-7000-8000-000000000000'];

const sampleString = ({ format, pattern, minLength = 0 }: JsonSchema): string => {
  if (format !== undefined && format in formats) return formats[format] ?? '';
  if (pattern !== undefined) return patternSamples.find((text) => new RegExp(pattern, 'u').test(text)) ?? 'x';
  return 'x'.repeat(Math.max(1, minLength));
};

const build = (schema: JsonSchema, root: JsonSchema): unknown => {
  if (schema.$ref !== undefined) return build(root.$defs?.[schema.$ref.split('/').at(-1) ?? ''] ?? {}, root);
  if (schema.const !== undefined) return schema.const;
  if (schema.enum !== undefined) return schema.enum[0];
  const [choice] = schema.anyOf ?? schema.oneOf ?? [];
  if (choice !== undefined) return build(choice, root);
  if (schema.allOf !== undefined) return Object.assign({}, ...schema.allOf.map((part) => build(part, root)));
  const type = Array.isArray(schema.type) ? schema.type[0] : schema.type;
  if (type === 'string') return sampleString(schema);
  if (type === 'integer' || type === 'number') return Math.max(1, schema.minimum ?? 1);
  if (type === 'boolean') return true;
  if (type === 'array') return Array.from({ length: schema.minItems ?? 0 }, () => build(schema.items ?? {}, root));
  if (type === 'object')
    return Object.fromEntries((schema.required ?? []).map((name) => [name, build(schema.properties?.[name] ?? {}, root)]));
  return null;
};

/** The smallest value that the schema lets through, so that a test gets past the form and to the question it asks. */
export const sampleOf = (schema: z.ZodType): unknown => {
  const json = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as JsonSchema;
  return build(json, json);
};
