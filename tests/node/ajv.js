// Reads {"schemas": {name: schema}, "records": [...]} from standard input. Compiles each schema in Ajv's strict mode, and
// writes {name: [whether each record is valid]}. A schema that strict mode refuses ends it with the reason.
import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";

const { schemas, records } = JSON.parse(readFileSync(0, "utf8"));
const verdicts = {};
for (const [name, schema] of Object.entries(schemas)) {
  const validate = new Ajv2020({ strict: true }).compile(schema);
  verdicts[name] = records.map((record) => validate(record));
}
process.stdout.write(JSON.stringify(verdicts));
