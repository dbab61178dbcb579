import { describe, expect, it } from "vitest";
import { aliasesIn, requestOf, saidByRow } from "./aliasForm";

describe("a file of aliases", () => {
  it("is read by its header, whatever stands between its cells", () => {
    const rows = aliasesIn("\uFEFFAlias;Code;Kind\nAcme Ltd;HL-77;partner\npmp-1;15036;product\n;X;\n");
    expect(rows.map(({ typed }) => requestOf(typed))).toEqual([
      { kind: "partner", alias: "Acme Ltd", code: "HL-77" },
      { kind: "product", alias: "pmp-1", code: "15036" },
      { kind: "partner", alias: "", code: "X" },
    ]);
    expect(rows.map(({ wrong }) => wrong)).toEqual([[], [], ["alias"]]);
  });

  it("has a kind that there is", () => {
    expect(aliasesIn("kind,alias,code\nshop,a,b\n")[0]?.wrong).toEqual(["kind"]);
  });

  it("hears of each row what the platform said of it", () => {
    expect(saidByRow([{ field: "aliases[1].code", cure: "Name a partner that you have." }]).get(1)).toEqual(["Name a partner that you have."]);
  });
});
