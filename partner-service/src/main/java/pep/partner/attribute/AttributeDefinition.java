package pep.partner.attribute;

import java.util.Collection;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * One attribute that a vendor keeps of its partners.
 *
 * @param code an identifier, as rules name it: {@code attributes.<code>}
 * @param codes the values allowed for {@link AttributeType#CODES}; empty otherwise
 * @param required true where every partner is to have a value; left out otherwise
 */
public record AttributeDefinition(
    String code,
    String name,
    AttributeType type,
    SortedSet<String> codes,
    @Nullable Boolean required) {

  public AttributeDefinition {
    required = Boolean.TRUE.equals(required) ? true : null;
  }

  /** The value in its stored form; null if it does not fit. */
  @Nullable Object read(Object value) {
    return AttributeValues.read(this, value);
  }

  /** Whether a value may be given to a partner. */
  public boolean takes(Object value) {
    return read(value) != null;
  }

  /** Whether every partner is to have a value. */
  public boolean demanded() {
    return required != null;
  }

  /** The codes that the other one takes and this one does not. */
  SortedSet<String> lacks(AttributeDefinition other) {
    SortedSet<String> lacking = new TreeSet<>(other.codes());
    lacking.removeAll(codes);
    return lacking;
  }

  /** Whether there is a value: an empty list is none. */
  public static boolean given(@Nullable Object value) {
    return value != null && !(value instanceof Collection<?> list && list.isEmpty());
  }
}
