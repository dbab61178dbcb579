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
 * @param readableBy who reads the values; null only while it was not said, which is partners too
 * @param version what to name in {@code If-Match} to change it; left out for one that nobody
 *     changed since before attributes had one
 */
public record AttributeDefinition(
    String code,
    String name,
    AttributeType type,
    SortedSet<String> codes,
    @Nullable Boolean required,
    @Nullable AttributeReaders readableBy,
    @Nullable Long version) {

  public AttributeDefinition {
    required = Boolean.TRUE.equals(required) ? true : null;
  }

  /** Whether it is the vendor's alone to read. */
  public boolean keptFromPartners() {
    return readableBy == AttributeReaders.VENDOR;
  }

  /** Its version; 0 for one of before there were any. */
  public long seenAs() {
    return version == null ? 0 : version;
  }

  AttributeDefinition asOf(long changed) {
    AttributeReaders readers = readableBy == null ? AttributeReaders.PARTNER : readableBy;
    return new AttributeDefinition(code, name, type, codes, required, readers, changed);
  }

  /** With the readers of the one before where it names none. */
  AttributeDefinition over(AttributeDefinition before) {
    return readableBy != null
        ? this
        : new AttributeDefinition(
            code, name, type, codes, required, before.readableBy(), before.version());
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
