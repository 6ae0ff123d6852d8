// Reads {"schema": path, "text": YAML} from standard input, opens the text in yaml-language-server as an editor does, with
// the schema named in a modeline above it, and writes {"problems": [[line, message]], "hover": {key: text}, "offers": {key:
// [labels]}} for the keys of the top level. Lines count from 1 and the modeline is line 1.
import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";
import rpc from "vscode-jsonrpc/node.js";

const { schema, text } = JSON.parse(readFileSync(0, "utf8"));
const document = `# yaml-language-server: $schema=${pathToFileURL(schema)}\n${text}`;
const uri = "file:///record.yaml";
const settings = { validate: true, hover: true, completion: true, schemaStore: { enable: false } };

const server = spawn(process.execPath, [
  createRequire(import.meta.url).resolve("yaml-language-server/bin/yaml-language-server"),
  "--stdio",
]);
const connection = rpc.createMessageConnection(
  new rpc.StreamMessageReader(server.stdout),
  new rpc.StreamMessageWriter(server.stdin),
);
connection.onRequest("workspace/configuration", ({ items }) =>
  items.map(({ section }) => (section === "yaml" ? settings : {})),
);
connection.onRequest("client/registerCapability", () => null);
connection.onRequest("custom/schema/request", () => []);
const diagnosed = new Promise((resolve) => connection.onNotification("textDocument/publishDiagnostics", resolve));
connection.listen();

await connection.sendRequest("initialize", {
  processId: process.pid,
  rootUri: null,
  capabilities: { workspace: { configuration: true } },
});
await connection.sendNotification("initialized", {});
await connection.sendNotification("textDocument/didOpen", {
  textDocument: { uri, languageId: "yaml", version: 1, text: document },
});

const { diagnostics } = await diagnosed;
const answer = { problems: diagnostics.map((d) => [d.range.start.line + 1, d.message]), hover: {}, offers: {} };
for (const [line, content] of document.split("\n").entries()) {
  const [key] = content.match(/^[a-z_]+(?=:)/) ?? [];
  if (key) {
    const at = { textDocument: { uri }, position: { line, character: 1 } };
    answer.hover[key] = (await connection.sendRequest("textDocument/hover", at))?.contents?.value ?? "";
    at.position.character = key.length + 2;
    const offered = await connection.sendRequest("textDocument/completion", at);
    answer.offers[key] = (offered.items ?? offered).map(({ label }) => label);
  }
}
process.stdout.write(JSON.stringify(answer), () => {
  server.kill();
  process.exit(0);
});
