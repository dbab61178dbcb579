package pep.platform.records;

import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Set;
import org.bson.Document;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.mapping.Unwrapped;

/**
 * One component of a record, and the field or the fields that it stands in.
 *
 * @param unwrapped its own form where its components stand in the fields of the record around it
 * @param carries whether its value is an amount or a currency, or has one
 */
record RecordComponentForm(
    Method accessor,
    String field,
    ValueForm form,
    @Nullable RecordForm<?> unwrapped,
    boolean carries) {

  static RecordComponentForm of(RecordComponent component) {
    Method accessor = component.getAccessor();
    accessor.setAccessible(true);
    AnnotatedElement annotated = Fields.declared(component);
    ValueForm form =
        annotated.isAnnotationPresent(MinorUnits.class)
            ? ValueForms.MINOR_UNITS
            : ValueForms.of(component.getGenericType());
    return new RecordComponentForm(
        accessor,
        Fields.of(component),
        form,
        annotated.isAnnotationPresent(Unwrapped.class) ? (RecordForm<?>) form : null,
        annotated.isAnnotationPresent(Unwrapped.class)
            || component.getType() == Money.class
            || component.getType() == CurrencyUnit.class);
  }

  Set<String> fields() {
    return unwrapped == null ? Set.of(field) : unwrapped.fields();
  }

  void write(Object record, Document document, @Nullable CurrencyUnit around) {
    Object value = valueIn(record);
    if (value == null) {
      return;
    }
    if (unwrapped != null) {
      unwrapped.writeInto(document, value, around);
    } else {
      document.put(field, form.write(value, around));
    }
  }

  @Nullable Object read(Document document, @Nullable CurrencyUnit around) {
    if (unwrapped != null) {
      for (String each : unwrapped.fields()) {
        if (document.get(each) != null) {
          return unwrapped.read(document, around);
        }
      }
      return null;
    }
    Object stored = document.get(field);
    return stored == null ? form.absent() : form.read(stored, around);
  }

  @Nullable CurrencyUnit currencyOf(Object record) {
    return switch (valueIn(record)) {
      case null -> null;
      case Money money -> money.getCurrencyUnit();
      case CurrencyUnit currency -> currency;
      case Object inner -> unwrapped == null ? null : unwrapped.currencyOf(inner);
    };
  }

  private @Nullable Object valueIn(Object record) {
    try {
      return accessor.invoke(record);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }
}
