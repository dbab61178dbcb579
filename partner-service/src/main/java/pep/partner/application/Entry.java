package pep.partner.application;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What an applicant enters into a form.
 *
 * @param country ISO 3166-1 alpha-2
 */
public record Entry(
    String company,
    String country,
    Applicant applicant,
    List<String> verticals,
    List<String> capabilities,
    Map<String, Object> attributes) {

  /** What was entered for something that a form asks; null for nothing. */
  @Nullable Object of(AskedField asked) {
    return switch (asked.field()) {
      case "verticals" -> verticals.isEmpty() ? null : verticals;
      case "capabilities" -> capabilities.isEmpty() ? null : capabilities;
      default -> attributes.get(asked.code());
    };
  }
}
