package pep.platform.test;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * The OpenAPI document that the code of a service says. It is derived once in a run: every context
 * that a room's tests start serves the same operations.
 */
public final class DerivedDocument {

  private static @Nullable JsonNode derived;

  private DerivedDocument() {}

  public static synchronized JsonNode of(Api api) {
    if (derived == null) {
      derived = api.get("/v3/api-docs").expect(200).json();
    }
    return derived;
  }
}
