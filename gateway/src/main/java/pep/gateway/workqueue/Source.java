package pep.gateway.workqueue;

import org.jspecify.annotations.Nullable;
import pep.gateway.composition.Part;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;

/**
 * Where a service says what waits of one kind: a list, or a figure in an answer of another form.
 *
 * @param path with its query
 * @param figure where the count stands in the answer; null for a list
 */
record Source(String path, @Nullable JsonPointer figure) {

  /**
   * @param text a path with its query, of a figure with {@code #} and a JSON pointer behind it
   */
  static Source of(String text) {
    int end = text.indexOf('#');
    return end < 0
        ? new Source(text, null)
        : new Source(text.substring(0, end), JsonPointer.compile(text.substring(end + 1)));
  }

  Waiting read(Part part) {
    if (!(part.data() instanceof JsonNode answer)) {
      return Waiting.unknown(part.problem());
    }
    return figure == null ? Waiting.listed(answer) : Waiting.counted(answer.at(figure).asLong());
  }
}
