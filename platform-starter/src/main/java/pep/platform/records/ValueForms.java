package pep.platform.records;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.bson.Document;
import org.bson.types.Binary;
import org.bson.types.Decimal128;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** The forms of all types that a record's component may have. */
final class ValueForms {

  private static final Map<Type, ValueForm> KNOWN =
      Map.ofEntries(
          Map.entry(String.class, ScalarForm.asIs()),
          Map.entry(boolean.class, new ScalarForm(value -> value, stored -> stored, false)),
          Map.entry(int.class, ScalarForm.number(Number::intValue, 0)),
          Map.entry(Integer.class, ScalarForm.number(Number::intValue, null)),
          Map.entry(long.class, ScalarForm.number(Number::longValue, 0L)),
          Map.entry(Long.class, ScalarForm.number(Number::longValue, null)),
          Map.entry(Instant.class, ScalarForm.<Instant, Date>of(Date::from, Date::toInstant)),
          Map.entry(Duration.class, ScalarForm.of(Duration::toMillis, Duration::ofMillis)),
          Map.entry(BigDecimal.class, ScalarForm.of(Decimal128::new, ValueForms::decimal)),
          Map.entry(byte[].class, ScalarForm.<byte[], Binary>of(Binary::new, Binary::getData)),
          Map.entry(LocalDate.class, ScalarForm.text(LocalDate::parse)),
          Map.entry(CurrencyUnit.class, ScalarForm.text(CurrencyUnit::of)),
          Map.entry(Money.class, new MoneyForm()));

  /** For amounts that are {@link MinorUnits}. */
  static final ValueForm MINOR_UNITS = new MinorUnitsForm();

  private ValueForms() {}

  /**
   * @throws IllegalArgumentException for a type that has no form
   */
  static ValueForm of(Type type) {
    ValueForm known = KNOWN.get(type);
    if (known != null) {
      return known;
    }
    if (type instanceof Class<?> plain && plain.isEnum()) {
      return constants(plain);
    }
    if (type instanceof Class<?> plain && plain.isRecord()) {
      return RecordForm.of(plain.asSubclass(Record.class));
    }
    if (type instanceof ParameterizedType map && map.getRawType() == Map.class) {
      return new MapForm(of(map.getActualTypeArguments()[1]));
    }
    if (type instanceof ParameterizedType collection) {
      ValueForm each = of(collection.getActualTypeArguments()[0]);
      if (collection.getRawType() == List.class) {
        return new CollectionForm(each, List::copyOf);
      }
      if (collection.getRawType() == Set.class) {
        return new CollectionForm(
            each, found -> Collections.unmodifiableSet(new LinkedHashSet<>(found)));
      }
    }
    throw new IllegalArgumentException("no form for values of type " + type.getTypeName());
  }

  /** By their names; an earlier version may have stored them in lower case. */
  private static ValueForm constants(Class<?> type) {
    Map<String, Object> byName =
        Arrays.stream(type.getEnumConstants())
            .collect(Collectors.toMap(each -> ((Enum<?>) each).name(), Function.identity()));
    return new ScalarForm(
        value -> ((Enum<?>) value).name(),
        stored -> {
          Object constant = byName.get(stored);
          return constant != null
              ? constant
              : Objects.requireNonNull(
                  byName.get(((String) stored).toUpperCase(Locale.ROOT)),
                  () -> type.getSimpleName() + " has no " + stored);
        },
        null);
  }

  /** An earlier version may have stored it as text. */
  private static BigDecimal decimal(Object stored) {
    return stored instanceof Decimal128 decimal
        ? decimal.bigDecimalValue()
        : new BigDecimal((String) stored);
  }

  private static CurrencyUnit currency(@Nullable CurrencyUnit around) {
    return Objects.requireNonNull(around, "an amount without a currency");
  }

  /** An amount alone; its currency stands once, in the record around it. */
  private record MoneyForm() implements ValueForm {

    @Override
    public Object write(Object value, @Nullable CurrencyUnit around) {
      return new Decimal128(((Money) value).getAmount());
    }

    @Override
    public Object read(Object stored, @Nullable CurrencyUnit around) {
      return Money.of(currency(around), ((Decimal128) stored).bigDecimalValue());
    }
  }

  private record MinorUnitsForm() implements ValueForm {

    @Override
    public Object write(Object value, @Nullable CurrencyUnit around) {
      return ((Money) value).getAmountMinorLong();
    }

    @Override
    public Object read(Object stored, @Nullable CurrencyUnit around) {
      return Money.ofMinor(currency(around), ((Number) stored).longValue());
    }
  }

  private record CollectionForm(ValueForm each, Function<Collection<Object>, Object> of)
      implements ValueForm {

    @Override
    public Object write(Object value, @Nullable CurrencyUnit around) {
      return ((Collection<?>) value).stream().map(one -> each.write(one, around)).toList();
    }

    @Override
    public Object read(Object stored, @Nullable CurrencyUnit around) {
      return of.apply(
          ((Collection<?>) stored).stream().map(one -> each.read(one, around)).toList());
    }

    @Override
    public Object absent() {
      return of.apply(List.of());
    }
  }

  /** A document of what stands under each text. */
  private record MapForm(ValueForm each) implements ValueForm {

    @Override
    public Object write(Object value, @Nullable CurrencyUnit around) {
      Document document = new Document();
      ((Map<?, ?>) value)
          .forEach((key, one) -> document.put((String) key, each.write(one, around)));
      return document;
    }

    @Override
    public Object read(Object stored, @Nullable CurrencyUnit around) {
      Map<String, Object> read = new LinkedHashMap<>();
      ((Document) stored).forEach((key, one) -> read.put(key, each.read(one, around)));
      return Collections.unmodifiableMap(read);
    }

    @Override
    public Object absent() {
      return Map.of();
    }
  }
}
