import { assertAccessible, assertFits } from "../accessible.mjs";

/** What stands there is read in German, too, on a telephone, and then in English again on the screen it was on. */
export async function readInGerman(page, words) {
  await page.getByRole("button", { name: "Deutsch" }).click();
  await page.getByText(words).first().waitFor();
  await assertAccessible(page);
  const size = page.viewportSize();
  await assertFits(page, 390);
  await page.setViewportSize(size);
  await page.getByRole("button", { name: "English" }).click();
}
