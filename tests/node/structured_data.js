// Reads {"vocabulary": schema.org's JSON-LD, "pages": [HTML, ...]} from standard input. Takes the structured data out of
// each page, and writes what the validator has against it: for each page a list of {severity, issueMessage, ...}, and
// the types of the things that were found.
import { readFileSync } from "node:fs";
import Validator from "@adobe/structured-data-validator";
import WebAutoExtractor from "@marbec/web-auto-extractor";

const { vocabulary, pages } = JSON.parse(readFileSync(0, "utf8"));
const verdicts = [];
for (const page of pages) {
  const data = new WebAutoExtractor({ addLocation: true }).parse(page);
  const types = Object.keys(data.jsonld ?? {});
  verdicts.push({ types, issues: await new Validator(vocabulary).validate(data) });
}
process.stdout.write(JSON.stringify({ verdicts }));
