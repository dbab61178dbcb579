import assert from "node:assert/strict";
import { assertAccessible, assertFits } from "../accessible.mjs";
import { readInGerman } from "./bothLanguages.mjs";
import { asPartner, asVendor, section } from "./scene.mjs";

const PNG = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVR4nGP4z8AAAAMBAQDJ/pLvAAAAAElFTkSuQmCC";
const LOGO = "/api/logos/3f2a";

const accent = (page) => page.evaluate(() => getComputedStyle(document.documentElement).getPropertyValue("--accent"));
const drawLogos = (page) => page.route("**/api/logos/**", (route) => route.fulfill({ contentType: "image/png", body: Buffer.from(PNG, "base64") }));

/** How a vendor looks to its partners. */
export const look = {
  async "a vendor gets a colour that can be read and a logo, and is without them again"({ page, gateway, expected }) {
    expected(/400/);
    await asVendor(gateway);
    await drawLogos(page);
    const { answers } = gateway.state;
    const vendor = answers["/api/vendors/current"];
    await page.goto(`${gateway.origin}/settings`);
    await section(page, "How you look").getByText("the platform’s own").waitFor();
    const own = await accent(page);
    await page.getByRole("link", { name: "Change: How you look" }).click();
    const colour = page.getByRole("textbox", { name: "Colour", exact: true });
    await colour.fill("bright yellow");
    await page.getByRole("button", { name: "Save the colour" }).click();
    await page.getByText("# and six digits from 0 to 9 and a to f.").waitFor();
    await colour.fill("#ffe14d");
    await page.getByRole("figure").filter({ hasText: "In dark" }).getByText("A button").waitFor();
    await assertAccessible(page);
    answers["PUT /api/vendors/current/colour"] = (_, body) => Object.assign(vendor, body);
    await page.getByRole("button", { name: "Save the colour" }).click();
    await page.getByText("Saved; it is seen from now on.").waitFor();
    assert.equal(vendor.colour, "#ffe14d");
    await page.waitForFunction((before) => getComputedStyle(document.documentElement).getPropertyValue("--accent") !== before, own);
    await assertAccessible(page);

    const refused = { code: "picture-too-large", field: "image", cure: "Send one of at most 1024 pixels on its longer side." };
    answers["PUT /api/vendors/current/logo"] = { status: 400, body: { title: "The input is not valid", status: 400, code: "invalid-input", errors: [refused] } };
    const choice = page.getByLabel("Choose a picture");
    const picture = { name: "logo.png", mimeType: "image/png", buffer: Buffer.from(PNG, "base64") };
    await choice.setInputFiles(picture);
    await section(page, "Logo").getByText(/at most 1,?024 pixels on its longer side/).waitFor();
    let sent;
    answers["PUT /api/vendors/current/logo"] = (_, body) => {
      sent = body;
      return Object.assign(vendor, { logo: LOGO });
    };
    await choice.setInputFiles(picture);
    await page.getByRole("button", { name: "Take the logo away" }).waitFor();
    assert.deepEqual(sent, { image: PNG });
    assert.equal(await page.locator(`header img[src="${LOGO}"]`).count(), 1, "it stands beside the name");
    await assertAccessible(page);

    answers["DELETE /api/vendors/current/colour"] = () => (delete vendor.colour, vendor);
    answers["DELETE /api/vendors/current/logo"] = () => (delete vendor.logo, vendor);
    await page.getByRole("button", { name: "Take the logo away" }).click();
    await section(page, "Logo").getByText("none", { exact: true }).waitFor();
    await page.getByRole("button", { name: "Use the platform’s colour" }).click();
    await page.waitForFunction((before) => getComputedStyle(document.documentElement).getPropertyValue("--accent") === before, own);
    assert.equal(await colour.inputValue(), "");
    await readInGerman(page, "Farbe und Logo");
    await assertFits(page, 390);
  },

  async "a partner's pages look as its vendor does"({ page, gateway }) {
    await asPartner(gateway);
    await drawLogos(page);
    Object.assign(gateway.state.answers["/api/vendors/current"], { colour: "#14652f", logo: LOGO });
    await page.goto(`${gateway.origin}/home`);
    await page.locator(`header img[src="${LOGO}"]`).first().waitFor();
    assert.match(await accent(page), /#14652f/);
    await assertAccessible(page);
  },
};
