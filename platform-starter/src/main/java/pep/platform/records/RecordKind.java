package pep.platform.records;

import java.util.Arrays;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;

/**
 * What a typed collection is to know of its records.
 *
 * @param key what tells one record of a vendor from another; the document's id is the vendor's id
 *     and that. Null where one of its components is the {@code @Id}, as it is
 */
public record RecordKind<T extends Record>(
    Class<T> type, String collection, @Nullable Function<T, String> key) {

  static final String ID = "_id";

  /** Records with a component that is their {@code @Id}, which no other vendor's record has. */
  public static <T extends Record> RecordKind<T> of(Class<T> type, String collection) {
    boolean identified =
        Arrays.stream(type.getRecordComponents())
            .anyMatch(each -> Fields.declared(each).isAnnotationPresent(Id.class));
    if (!identified) {
      throw new IllegalArgumentException(type.getSimpleName() + " has no @Id");
    }
    return new RecordKind<>(type, collection, null);
  }

  /** Records that a text tells apart among their vendor's. */
  public static <T extends Record> RecordKind<T> of(
      Class<T> type, String collection, Function<T, String> key) {
    return new RecordKind<>(type, collection, key);
  }
}
