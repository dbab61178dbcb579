package pep.partner.application;

import jakarta.validation.constraints.NotNull;
import java.util.Set;
import pep.platform.validation.Code;

/**
 * Something that a form asks beside the company, its country and who applies.
 *
 * @param field {@code verticals}, {@code capabilities} or an attribute as {@code attributes.<code>}
 * @param required without it no application is taken
 * @param identifies two companies with the same value are likely one, as with a tax id
 */
public record AskedField(@NotNull @Code String field, boolean required, boolean identifies) {

  static final String ATTRIBUTES = "attributes.";

  /** The code of the attribute; the field's own name for any other. */
  public String code() {
    return namesAttribute() ? field.substring(ATTRIBUTES.length()) : field;
  }

  boolean namesAnyOf(Set<String> attributeCodes) {
    return namesAttribute() && attributeCodes.contains(code());
  }

  public boolean namesAttribute() {
    return field.startsWith(ATTRIBUTES);
  }
}
