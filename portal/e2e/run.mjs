import { existsSync } from "node:fs";
import { installedBrowser, openBrowser } from "./browser.mjs";
import { startGateway } from "./gateway.mjs";
import { journeys } from "./journeys.mjs";

const browser = installedBrowser();
if (browser === undefined) {
  console.log("SKIPPED: no Chromium is installed, so no page was tested in a browser. Cure: apt-get install chromium, or name one by PEP_CHROMIUM.");
  process.exit(0);
}
if (!existsSync(new URL("../dist/index.html", import.meta.url))) {
  console.error("The pages are not built. Cure: npm run build.");
  process.exit(1);
}

const gateway = await startGateway();
const { context, close } = await openBrowser(browser);
let failed = 0;
for (const [name, journey] of Object.entries(journeys)) {
  const page = await context.newPage();
  const complaints = [];
  page.on("pageerror", (error) => complaints.push(error.message));
  page.on("console", (message) => {
    if (message.type() === "error") complaints.push(message.text());
  });
  try {
    gateway.state.asked.length = 0;
    await journey(page, gateway, context);
    if (complaints.length > 0) throw new Error(`the browser complains: ${complaints.join("; ")}`);
    console.log(`ok      ${name}`);
  } catch (error) {
    failed += 1;
    console.error(`FAILED  ${name}\n${error.stack}`);
  } finally {
    await page.close();
  }
}
await close();
await gateway.close();
console.log(`${Object.keys(journeys).length} pages tested in a browser, ${failed} failed.`);
process.exit(failed === 0 ? 0 : 1);
