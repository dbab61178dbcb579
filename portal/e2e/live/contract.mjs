import assert from "node:assert/strict";
import { mergedContract } from "../../contract/contracts.mjs";

/** That the portal's types are of the API which really answers. */
export const contract = {
  async "the running gateway publishes the contract that the portal's types are made from"({ page, platform }) {
    const answer = await page.request.get(`${platform.origin}/openapi.json`);
    assert.equal(answer.status(), 200);
    const { servers, "x-services": services, ...published } = await answer.json();
    assert.deepEqual(servers, [{ url: platform.origin }]);
    for (const { service, status, unreachable } of services) {
      assert.equal(status, "included", service);
      assert.equal(unreachable, undefined, service);
    }
    assert.deepEqual(published, mergedContract());
  },
};
