// Unpacks the fonts that pictures of links are drawn with, because Java's own drawing reads no WOFF2: run once, the
// results are committed. The outlines are those of the fonts the pages serve, under the same licence; only the table of
// names is written anew, because Java reads no font without a whole one.
//
//     npm install wawoff2@2.0.1
//     node docs/fonts/unpack.mjs app/src/main/resources/org/sangam/app
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";

const { decompress } = createRequire(join(process.cwd(), "package.json"))("wawoff2");
const root = process.argv[2];

/** Names 1 (family), 2 (style) and 4 (whole name), in Unicode for Windows, English. */
function names(family, style) {
  const all = [[1, family], [2, style], [4, `${family} ${style}`]].map(([id, text]) => [id, Buffer.from(text, "utf16le").swap16()]);
  const head = Buffer.alloc(6 + 12 * all.length);
  head.writeUInt16BE(all.length, 2);
  head.writeUInt16BE(head.length, 4);
  let offset = 0;
  all.forEach(([id, text], i) => {
    [3, 1, 0x409, id, text.length, offset].forEach((value, j) => head.writeUInt16BE(value, 6 + 12 * i + 2 * j));
    offset += text.length;
  });
  return Buffer.concat([head, ...all.map(([, text]) => text)]);
}

function sum(table) {
  let sum = 0;
  for (let i = 0; i < table.length; i += 4) {
    sum = (sum + ((table[i] << 24) | ((table[i + 1] ?? 0) << 16) | ((table[i + 2] ?? 0) << 8) | (table[i + 3] ?? 0))) >>> 0;
  }
  return sum;
}

function withNames(font, family, style) {
  const count = font.readUInt16BE(4);
  const tables = Array.from({ length: count }, (_, i) => {
    const at = 12 + 16 * i;
    const tag = font.toString("latin1", at, at + 4);
    const from = font.readUInt32BE(at + 8);
    return [tag, tag === "name" ? names(family, style) : font.subarray(from, from + font.readUInt32BE(at + 12))];
  });
  const head = Buffer.concat([font.subarray(0, 12), Buffer.alloc(16 * count)]);
  let offset = head.length;
  const bodies = tables.map(([tag, table], i) => {
    const at = 12 + 16 * i;
    head.write(tag, at, "latin1");
    [sum(table), offset, table.length].forEach((value, j) => head.writeUInt32BE(value, at + 4 + 4 * j));
    const body = Buffer.concat([table, Buffer.alloc((4 - (table.length % 4)) % 4)]);
    offset += body.length;
    return body;
  });
  return Buffer.concat([head, ...bodies]);
}

for (const [name, style] of [["mukta-400", "Regular"], ["mukta-600", "SemiBold"], ["mukta-deva-600", "Devanagari SemiBold"]]) {
  const font = Buffer.from(await decompress(readFileSync(join(root, "web/font", `${name}.woff2`))));
  const whole = withNames(font, "Mukta", style);
  writeFileSync(join(root, "picture", `${name}.ttf`), whole);
  console.log(name, whole.length);
}
