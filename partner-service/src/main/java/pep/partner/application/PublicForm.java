package pep.partner.application;

import java.util.List;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;
import pep.partner.attribute.AttributeType;
import pep.partner.profile.PartnerType;

/**
 * A form as everybody sees it.
 *
 * @param vendor the vendor's name
 * @param colour the vendor's, {@code #rrggbb}; left out where it has none of its own
 * @param logo where the vendor's logo is shown, as a path; left out where it has none
 * @param asks what is asked beside the company, its country and who applies
 */
public record PublicForm(
    String vendor,
    @Nullable String colour,
    @Nullable String logo,
    String title,
    PartnerType partnerType,
    List<Question> asks) {

  /**
   * @param field where the answer goes: {@code verticals}, {@code capabilities} or {@code
   *     attributes.<code>}
   * @param name of an attribute
   * @param type of an attribute
   * @param codes that an attribute takes
   */
  public record Question(
      String field,
      boolean required,
      @Nullable String name,
      @Nullable AttributeType type,
      @Nullable SortedSet<String> codes) {}
}
