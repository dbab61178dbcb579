package pep.platform.records;

import java.lang.invoke.LambdaMetafactory;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.RecordComponent;
import java.util.Set;
import java.util.function.Function;
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
    Function<Object, Object> accessor,
    String field,
    ValueForm form,
    @Nullable RecordForm<?> unwrapped,
    boolean carries) {

  static RecordComponentForm of(RecordComponent component) {
    AnnotatedElement annotated = Fields.declared(component);
    ValueForm form =
        annotated.isAnnotationPresent(MinorUnits.class)
            ? ValueForms.MINOR_UNITS
            : ValueForms.of(component.getGenericType());
    return new RecordComponentForm(
        accessor(component),
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
    Object value = accessor.apply(record);
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
    return switch (accessor.apply(record)) {
      case null -> null;
      case Money money -> money.getCurrencyUnit();
      case CurrencyUnit currency -> currency;
      case Object inner -> unwrapped == null ? null : unwrapped.currencyOf(inner);
    };
  }

  /** A call of the accessor that costs what one in the code does: lines come by the million. */
  @SuppressWarnings("unchecked")
  private static Function<Object, Object> accessor(RecordComponent component) {
    Class<?> type = component.getDeclaringRecord();
    try {
      MethodHandles.Lookup within = MethodHandles.privateLookupIn(type, MethodHandles.lookup());
      MethodHandle accessor = within.unreflect(component.getAccessor());
      MethodType called = MethodType.methodType(Object.class, Object.class);
      return (Function<Object, Object>)
          LambdaMetafactory.metafactory(
                  within,
                  "apply",
                  MethodType.methodType(Function.class),
                  called,
                  accessor,
                  accessor.type().wrap())
              .getTarget()
              .invoke();
    } catch (Throwable e) {
      throw new IllegalStateException(e);
    }
  }
}
