package pep.platform.records;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.bson.Document;
import org.joda.money.CurrencyUnit;
import org.jspecify.annotations.Nullable;

/**
 * How records of one type stand in documents: each component in the field of its name, one that is
 * null in none, one that is {@code @Unwrapped} in the fields of its own components. All amounts of
 * a record have one currency, which stands once, in the field {@code currency} of the outermost
 * record that has an amount.
 */
final class RecordForm<T extends Record> implements ValueForm {

  static final String CURRENCY = "currency";

  private final Constructor<T> constructor;
  private final List<RecordComponentForm> components;
  private final List<RecordComponentForm> carriers;
  private final Set<String> fields;

  private RecordForm(Constructor<T> constructor, List<RecordComponentForm> components) {
    this.constructor = constructor;
    this.components = components;
    this.carriers = components.stream().filter(RecordComponentForm::carries).toList();
    this.fields =
        components.stream()
            .flatMap(each -> each.fields().stream())
            .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /**
   * @throws IllegalArgumentException if a component is of a type that has no form
   */
  static <T extends Record> RecordForm<T> of(Class<T> type) {
    var components = type.getRecordComponents();
    Class<?>[] types =
        Arrays.stream(components).map(each -> each.getType()).toArray(Class<?>[]::new);
    try {
      Constructor<T> constructor = type.getDeclaredConstructor(types);
      constructor.setAccessible(true);
      return new RecordForm<>(
          constructor, Arrays.stream(components).map(RecordComponentForm::of).toList());
    } catch (NoSuchMethodException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The fields that a record of this type may have. */
  Set<String> fields() {
    return fields;
  }

  Document write(T record) {
    return write(record, null);
  }

  @Override
  public Document write(Object record, @Nullable CurrencyUnit around) {
    Document document = new Document();
    writeInto(document, record, around);
    return document;
  }

  void writeInto(Document document, Object record, @Nullable CurrencyUnit around) {
    CurrencyUnit own = currencyOf(record);
    for (RecordComponentForm each : components) {
      each.write(record, document, own == null ? around : own);
    }
    if (own != null && !own.equals(around)) {
      document.put(CURRENCY, own.getCode());
    }
  }

  T read(Document document) {
    return read(document, null);
  }

  @Override
  public T read(Object stored, @Nullable CurrencyUnit around) {
    Document document = (Document) stored;
    String code = document.getString(CURRENCY);
    CurrencyUnit currency = code == null ? around : CurrencyUnit.of(code);
    @Nullable Object[] values = new @Nullable Object[components.size()];
    for (int i = 0; i < values.length; i++) {
      values[i] = components.get(i).read(document, currency);
    }
    try {
      return constructor.newInstance(values);
    } catch (InvocationTargetException e) {
      throw new IllegalStateException(
          "not a " + constructor.getDeclaringClass().getSimpleName(), e.getCause());
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * The currency of a record's amounts; null where it has none.
   *
   * @throws IllegalArgumentException if they have several
   */
  @Nullable CurrencyUnit currencyOf(Object record) {
    CurrencyUnit found = null;
    for (RecordComponentForm each : carriers) {
      CurrencyUnit next = each.currencyOf(record);
      if (found != null && next != null && !next.equals(found)) {
        throw new IllegalArgumentException("amounts in " + found + " and in " + next);
      }
      found = found == null ? next : found;
    }
    return found;
  }
}
