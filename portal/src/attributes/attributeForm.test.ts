import { expect, test } from "vitest";
import { attributeForm, EMPTY_ATTRIBUTE, formOf, requestOf } from "./attributeForm";

const TYPED = { ...EMPTY_ATTRIBUTE, code: "region", name: " Region ", type: "codes" as const, codes: "north, south,, ", required: "yes" as const };

test("an attribute of codes is sent with those that are typed", () => {
  expect(requestOf(attributeForm.parse(TYPED))).toEqual({ name: "Region", type: "codes", codes: ["north", "south"], required: true });
});

test("one of another type is sent without codes, whatever was typed before", () => {
  expect(requestOf(attributeForm.parse({ ...TYPED, type: "number", required: "no" }))).toEqual({ name: "Region", type: "number" });
});

test("a type of codes needs one, and a code is an identifier", () => {
  const said = (typed: object) => attributeForm.safeParse(typed).error?.issues.map(({ message }) => message);
  expect(said({ ...TYPED, code: "Region" })).toEqual(["attributes.codeWrong"]);
  expect(said({ ...TYPED, codes: " , " })).toEqual(["attributes.codesMissing"]);
});

test("what is stored is typed again as it is", () => {
  expect(formOf({ code: "size", name: "Size", type: "integer", codes: [] })).toEqual({ code: "size", name: "Size", type: "integer", codes: "", required: "no" });
});
