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
 * @param count how many wait, or were counted
 * @param more whether there are more than were counted
 * @param items those that have waited longest, as their service lists them, {@value #SHOWN} at
 *     most; null for what is told as a figure
 * @param problem the service's own problem, or the gateway's about the service
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Waiting(
    Part.Status status,
    @Nullable Long count,
    @Nullable Boolean more,
    @Nullable List<JsonNode> items,
    @Nullable Object problem) {

  private static final int SHOWN = 5;

  static Waiting unknown(@Nullable Object problem) {
    return new Waiting(Part.Status.UNAVAILABLE, null, null, null, problem);
  }

  static Waiting counted(long count) {
    return new Waiting(Part.Status.OK, count, false, null, null);
  }

  /** By the list's own total; a list without one is counted as far as its page goes. */
  static Waiting listed(JsonNode page) {
    JsonNode items = page.path("items");
    List<JsonNode> first = new ArrayList<>();
    for (int i = 0; i < Math.min(SHOWN, items.size()); i++) {
      first.add(items.get(i));
    }
    JsonNode total = page.path("total");
    long count = total.path("count").asLong(items.size());
    boolean more = total.isObject() ? !total.path("exact").asBoolean() : page.hasNonNull("next");
    return new Waiting(Part.Status.OK, count, more, List.copyOf(first), null);
  }

  boolean isKnown() {
    return status == Part.Status.OK;
  }

  /** Whether a part is none of the caller's business. */
  static boolean isForbidden(Part part) {
    return part.problem() instanceof JsonNode problem && problem.path("status").asInt() == 403;
  }
}
