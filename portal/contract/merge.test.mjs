import { expect, it } from "vitest";
import { merge } from "./merge.mjs";

const OWN = { openapi: "3.1.0", tags: [{ name: "gateway" }], paths: { "/problems": { get: {} } } };

const ROOM = {
  security: [{ token: ["things:read"] }],
  tags: [{ name: "thing", description: "Things" }],
  paths: {
    "/api/things": {
      summary: "All things",
      get: {
        operationId: "thingList",
        tags: ["thing"],
        responses: { 200: { content: { "application/json": { schema: { $ref: "#/components/schemas/Thing" } } } } },
      },
      post: { security: [] },
    },
  },
  components: {
    schemas: {
      Thing: {
        properties: { owner: { $ref: "#/components/schemas/Owner/properties/name" } },
        discriminator: { mapping: { small: "#/components/schemas/Owner", other: "https://example.org/x" } },
      },
    },
  },
};

it("puts the service's code before what the service names on its own, and before each reference to it", () => {
  const { paths, components, tags } = merge(OWN, [["room", ROOM]]);
  const { get, post, summary } = paths["/api/things"];
  expect(summary).toBe("All things");
  expect(get.operationId).toBe("room.thingList");
  expect(get.tags).toEqual(["room.thing"]);
  expect(get.security).toEqual([{ "room.token": ["things:read"] }]);
  expect(get.responses[200].content["application/json"].schema.$ref).toBe("#/components/schemas/room.Thing");
  expect(post).toEqual({ security: [], tags: ["room"] });
  const thing = components.schemas["room.Thing"];
  expect(thing.properties.owner.$ref).toBe("#/components/schemas/room.Owner/properties/name");
  expect(thing.discriminator.mapping).toEqual({ small: "#/components/schemas/room.Owner", other: "https://example.org/x" });
  expect(tags).toEqual([{ name: "gateway" }, { name: "room.thing", description: "Things" }]);
});

it("changes neither of the documents, and refuses a path that two of them have", () => {
  const before = structuredClone([OWN, ROOM]);
  merge(OWN, [["room", ROOM]]);
  expect([OWN, ROOM]).toEqual(before);
  expect(() => merge(OWN, [["one", ROOM], ["two", ROOM]])).toThrow("/api/things is documented twice");
});
