package pep.gateway.workqueue;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pep.gateway.composition.Part;
import tools.jackson.databind.JsonNode;

/**
 * What waits of one kind, or why nobody can say.
 *
 * @param count how many wait, {@value #COUNTED} at most
 * @param more whether there are more than were counted
 * @param items those that have waited longest, as their service lists them, {@value #SHOWN} at most
 * @param problem the service's own problem, or the gateway's about the service
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Waiting(
    Part.Status status,
    @Nullable Integer count,
    @Nullable Boolean more,
    @Nullable List<JsonNode> items,
    @Nullable Object problem) {

  static final int COUNTED = 50;
  private static final int SHOWN = 5;

  static Waiting of(Part part) {
    if (!(part.data() instanceof JsonNode page)) {
      return new Waiting(part.status(), null, null, null, part.problem());
    }
    JsonNode items = page.path("items");
    List<JsonNode> first = new ArrayList<>();
    for (int i = 0; i < Math.min(SHOWN, items.size()); i++) {
      first.add(items.get(i));
    }
    boolean more = page.hasNonNull("next");
    return new Waiting(part.status(), items.size(), more, List.copyOf(first), null);
  }

  boolean isKnown() {
    return status == Part.Status.OK;
  }

  /** Whether a part is none of the caller's business. */
  static boolean isForbidden(Part part) {
    return part.problem() instanceof JsonNode problem && problem.path("status").asInt() == 403;
  }
}
