package pep.partner.attribute;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What is to become of a vendor's attribute.
 *
 * @param schema the definitions as they are now
 * @param before the attribute now; null while there is none
 * @param after the attribute then; null where it is removed
 */
public record AttributeChange(
    AttributeSchema schema,
    String code,
    @Nullable AttributeDefinition before,
    @Nullable AttributeDefinition after) {

  /** The codes that no partner may be given any more. */
  public SortedSet<String> removedCodes() {
    return before == null || after == null ? new TreeSet<>() : after.lacks(before);
  }

  /** Whether partners are to read it no more. */
  public boolean keepsFromPartners() {
    return after != null
        && after.keptFromPartners()
        && before != null
        && !before.keptFromPartners();
  }

  public boolean removes() {
    return after == null;
  }

  /** The vendor's definitions as they would be. */
  public List<AttributeDefinition> definitions() {
    return schema.definitions().stream()
        .map(each -> each.code().equals(code) && after != null ? after : each)
        .toList();
  }
}
