import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { runTool } from './tools.ts';

/** The contract's own interface files are not ours to copy: they come from REFERENCE_DIR. */
const reference = process.env['REFERENCE_DIR'];
export const contractFolder =
  reference && existsSync(resolve(reference, 'reference/contract')) ? resolve(reference, 'reference/contract') : null;

const base = 'http://minameddelanden.gov.se';

const imports: Record<string, string> = {
  [`${base}/schema/Recipient/v3`]: 'schema/v3/Recipient.xsd',
  [`${base}/schema/Recipient/v2`]: 'schema/v2/Recipient.xsd',
  [`${base}/schema/Service/v3`]: 'schema/v3/Service.xsd',
  [`${base}/schema/Message/v3`]: 'schema/v3/Message.xsd',
  [`${base}/schema/Notification/v3`]: 'schema/v3/Notification.xsd',
  [`${base}/schema/Common/v3`]: 'schema/v3/Common.xsd',
  [`${base}/externalschema/Invoice/v1`]: 'externalschema/v1/Invoice.xsd',
};

/** A schema that imports all the others; Authority's is taken out of its WSDL. Answers a check of a list of documents. */
export const schemaCheck = (contract: string): ((documents: readonly Uint8Array[]) => string[]) => {
  const folder = mkdtempSync(join(tmpdir(), 'mina-meddelanden-schema-'));
  const v3 = join(contract, 'mm-v3');
  const inline = /<xsd:schema [\s\S]*<\/xsd:schema>/.exec(readFileSync(join(v3, 'Authority.wsdl'), 'utf8'))?.[0] ?? '';
  writeFileSync(
    join(folder, 'authority.xsd'),
    inline
      .replace('<xsd:schema ', '<xsd:schema xmlns:xsd="http://www.w3.org/2001/XMLSchema" ')
      .replaceAll('schemaLocation="', `schemaLocation="${v3}/`),
  );
  const lines = Object.entries(imports).map(([namespace, path]) => `<xs:import namespace="${namespace}" schemaLocation="${v3}/${path}"/>`);
  writeFileSync(
    join(folder, 'all.xsd'),
    `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">${lines.join('')}<xs:import namespace="${base}/Authority" schemaLocation="authority.xsd"/></xs:schema>`,
  );
  return (documents) => {
    const files = documents.map((document, index) => {
      const file = join(folder, `${index}.xml`);
      writeFileSync(file, document);
      return file;
    });
    const { output } = runTool('xmllint', ['--noout', '--schema', join(folder, 'all.xsd'), ...files]);
    // The schemas import each other in circles, which libxml2 mentions and copes with.
    return output.split('\n').filter((line) => /error|fails to/i.test(line) && !line.includes('Skipping import'));
  };
};
