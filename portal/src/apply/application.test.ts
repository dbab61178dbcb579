import { describe, expect, it } from "vitest";
import { applyForm, emptyForm, submissionOf, type Question } from "./application";

const ASKS: Question[] = [
  { field: "attributes.tax_id", required: true, name: "Tax id", type: "string" },
  { field: "attributes.staff", required: false, name: "Staff", type: "number" },
  { field: "attributes.since", required: false, name: "Since", type: "date" },
  { field: "attributes.own_shop", required: false, name: "Own shop", type: "boolean" },
  { field: "attributes.lines", required: false, name: "Lines", type: "codes", codes: ["indoor", "outdoor"] },
  { field: "verticals", required: false },
];
const WHO = { company: "Lamps & Co", country: "gb", name: "Kim", email: "kim@lamps.example" };
const answered = (...texts: string[]) => ({ ...emptyForm(ASKS), ...WHO, answers: ASKS.map((_, index) => ({ text: texts[index] ?? "", chosen: [] as string[] })) });

describe("an application", () => {
  it("says what was entered, each answer as its question takes it, and nothing of what was left empty", () => {
    const typed = applyForm(ASKS).parse(answered("GB123", "12,5", "2020-02-01", "no", "", "retail, museums,"));
    expect(submissionOf({ ...typed, answers: typed.answers.with(4, { text: "", chosen: ["indoor"] }) }, ASKS, "de")).toEqual({
      ...WHO,
      country: "GB",
      language: "de",
      verticals: ["retail", "museums"],
      attributes: { tax_id: "GB123", staff: 12.5, since: "2020-02-01", own_shop: false, lines: ["indoor"] },
    });
    expect(submissionOf(applyForm([]).parse({ ...emptyForm([]), ...WHO }), [], "en")).toEqual({ ...WHO, country: "GB", language: "en" });
  });

  it("lacks what is required, and has no number and no day that is none", () => {
    const wrong = applyForm(ASKS).safeParse(answered("", "many", "long ago"));
    expect(wrong.error?.issues.map(({ path, message }) => [path[1], message])).toEqual([
      [0, "form.required"],
      [1, "apply.numberWrong"],
      [2, "apply.dayWrong"],
    ]);
  });

  it("takes a whole number and money as they are said", () => {
    const asks: Question[] = [
      { field: "attributes.shops", required: false, name: "Shops", type: "integer" },
      { field: "attributes.turnover", required: false, name: "Turnover", type: "money" },
    ];
    const typed = (shops: string, turnover: string) => ({ ...emptyForm(asks), ...WHO, answers: [shops, turnover].map((text) => ({ text, chosen: [] })) });
    expect(submissionOf(applyForm(asks).parse(typed("12", "1200,50 eur")), asks, "en").attributes).toEqual({ shops: 12, turnover: "1200.50 EUR" });
    expect(applyForm(asks).safeParse(typed("1.5", "1200")).error?.issues.map(({ message }) => message)).toEqual(["apply.wholeWrong", "apply.moneyWrong"]);
  });
});
