import { writeFileSync } from "node:fs";
import openapiTS, { astToString } from "openapi-typescript";
import { mergedContract } from "./contracts.mjs";

// Made before each compilation and never committed: the types cannot be older than the contracts.

const NOTE = "// Made by `npm run types` from contracts/http. Change the contracts, never this file.\n\n";
const target = new URL("../src/api/contract.d.ts", import.meta.url);
const ast = await openapiTS(mergedContract(), { alphabetize: true, enum: false });
writeFileSync(target, NOTE + astToString(ast));
