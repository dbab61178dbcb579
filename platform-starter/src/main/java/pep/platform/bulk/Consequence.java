package pep.platform.bulk;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * An event that a row would bring about.
 *
 * @param event its type, such as {@code segment.entered.v1}
 * @param about the code of what it is about beside the row's own thing, if anything
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Consequence(String event, @Nullable String about) {

  public static Consequence of(String event) {
    return new Consequence(event, null);
  }
}
