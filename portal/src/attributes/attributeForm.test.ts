import { expect, test } from "vitest";
import { attributeForm, EMPTY_ATTRIBUTE, formOf, requestOf } from "./attributeForm";

const TYPED = { ...EMPTY_ATTRIBUTE, code: "region", name: " Region ", type: "codes" as const, codes: "north, south,, ", required: "yes" as const };

test("an attribute of codes is sent with those that are typed", () => {
  expect(requestOf(attributeForm.parse(TYPED))).toEqual({ name: "Region", type: "codes", readableBy: "partner", codes: ["north", "south"], required: true });
});

test("one of another type is sent without codes, whatever was typed before", () => {
  expect(requestOf(attributeForm.parse({ ...TYPED, type: "number", required: "no", readableBy: "vendor" }))).toEqual({ name: "Region", type: "number", readableBy: "vendor" });
});

test("a type of codes needs one, and a code is an identifier", () => {
  const said = (typed: object) => attributeForm.safeParse(typed).error?.issues.map(({ message }) => message);
  expect(said({ ...TYPED, code: "Region" })).toEqual(["attributes.codeWrong"]);
  expect(said({ ...TYPED, codes: " , " })).toEqual(["attributes.codesMissing"]);
});

test("what is stored is typed again as it is", () => {
  expect(formOf({ code: "size", name: "Size", type: "integer", codes: [], version: 3 })).toEqual({ code: "size", name: "Size", type: "integer", codes: "", required: "no", readableBy: "partner" });
  expect(formOf({ code: "risk", name: "Risk", type: "string", codes: [], readableBy: "vendor" }).readableBy).toBe("vendor");
});
