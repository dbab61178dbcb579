import assert from "node:assert/strict";
import { assertAccessible } from "../accessible.mjs";
import { asVendor, SCOPES, section } from "./scene.mjs";

const ENROLMENT = "/api/enrolments/enr_1";

/** One partner in one program. */
export const enrolmentPages = {
  async "a participation tells who said which step was done; the next is recorded, in its order if it has one"({ page, gateway }) {
    await asVendor(gateway);
    const { answers } = gateway.state;
    const enrolment = answers[ENROLMENT];
    const program = answers["/api/programs/prg_1"];
    Object.assign(program, { ordered: true });
    enrolment.steps.push({ code: "window", title: "Shop window", required: false });
    await page.goto(`${gateway.origin}/partners/par_1/enrolments`);
    await page.getByRole("link", { name: enrolment.programCode }).click();
    const steps = section(page, "Steps");
    await steps.getByRole("row", { name: /^Basics done/ }).getByText("usr_9").waitFor();
    await steps.getByRole("button", { name: "Record: Exam" }).waitFor();
    assert.equal(await steps.getByRole("button", { name: "Record: Shop window" }).count(), 0, "its turn has not come");
    await assertAccessible(page);
    answers[`POST ${ENROLMENT}/steps/exam`] = (_, __, headers) => {
      assert.equal(headers["if-match"], '"2"');
      enrolment.stepsDone.push({ code: "exam", at: "2026-11-29T10:00:00Z", by: "usr_2" });
      return Object.assign(enrolment, { version: 3 });
    };
    await steps.getByRole("button", { name: "Record: Exam" }).click();
    await page.getByRole("dialog").getByRole("button", { name: "Record: Exam" }).click();
    await steps.getByRole("row", { name: /^Exam done/ }).getByText("you").waitFor();
    await steps.getByRole("button", { name: "Record: Shop window" }).waitFor();
    answers[`POST ${ENROLMENT}/withdraw`] = () => Object.assign(enrolment, { status: "withdrawn", version: 4 });
    await page.getByRole("button", { name: "Take out" }).click();
    await assertAccessible(page);
    await page.getByRole("dialog").getByRole("button", { name: "Take out" }).click();
    await section(page, "Participation").getByText("withdrawn").waitFor();
    assert.equal(await page.getByRole("button", { name: /Record|Take out/ }).count(), 0);
  },

  async "who may only read programs records nothing"({ page, gateway }) {
    await asVendor(gateway);
    gateway.state.session.scopes = [...SCOPES.vendor_viewer, "programs:read"];
    await page.goto(`${gateway.origin}/programs/prg_1`);
    await page.getByRole("link", { name: "12841" }).click();
    await section(page, "Steps").getByRole("row", { name: /^Exam/ }).waitFor();
    assert.equal(await page.getByRole("button", { name: /Record|Take out/ }).count(), 0);
  },
};
