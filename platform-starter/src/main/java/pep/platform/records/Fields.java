package pep.platform.records;

import com.mongodb.client.model.Filters;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import org.bson.conversions.Bson;
import org.springframework.data.annotation.Id;
import org.springframework.data.core.PropertyReference;
import org.springframework.data.mongodb.core.mapping.Field;

/** The names of the fields that records' components stand in, for filters and updates. */
public final class Fields {

  private Fields() {}

  /** The field of a component, such as {@code Fields.of(Book::version)}. */
  public static <T extends Record, P> String of(PropertyReference<T, P> component) {
    PropertyReference<T, P> found = PropertyReference.of(component);
    Class<?> type = found.getOwningType().getType();
    return Arrays.stream(type.getRecordComponents())
        .filter(each -> each.getName().equals(found.getName()))
        .map(Fields::of)
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException(found.getName() + " is no component"));
  }

  /** The field of a component of the records in a list, or of the record, that a component is. */
  public static <T extends Record, P, I extends Record, Q> String of(
      PropertyReference<T, P> component, PropertyReference<I, Q> inner) {
    return of(component) + "." + of(inner);
  }

  /** A counter stands at a number; one that was never counted stands at zero. */
  public static Bson at(String counter, long number) {
    return number == 0 ? Filters.in(counter, 0L, null) : Filters.eq(counter, number);
  }

  static String of(RecordComponent component) {
    AnnotatedElement declared = declared(component);
    Field named = declared.getAnnotation(Field.class);
    if (declared.isAnnotationPresent(Id.class)) {
      return RecordKind.ID;
    }
    return named == null ? component.getName() : named.value();
  }

  /** What a component is annotated with is kept with its private field. */
  static AnnotatedElement declared(RecordComponent component) {
    try {
      return component.getDeclaringRecord().getDeclaredField(component.getName());
    } catch (NoSuchFieldException e) {
      throw new IllegalStateException(e);
    }
  }
}
