package pep.platform.http;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.springframework.util.ClassUtils;
import tools.jackson.databind.JsonNode;

/** Says in words of the wire which form a value must have; no class is ever named. */
final class ExpectedForm {

  private static final Map<Class<?>, String> VALUES =
      Map.ofEntries(
          Map.entry(String.class, "text"),
          Map.entry(Boolean.class, "true or false"),
          Map.entry(Byte.class, whole(Byte.MIN_VALUE, Byte.MAX_VALUE)),
          Map.entry(Short.class, whole(Short.MIN_VALUE, Short.MAX_VALUE)),
          Map.entry(Integer.class, whole(Integer.MIN_VALUE, Integer.MAX_VALUE)),
          Map.entry(Long.class, whole(Long.MIN_VALUE, Long.MAX_VALUE)),
          Map.entry(BigInteger.class, "a whole number"),
          Map.entry(BigDecimal.class, "a decimal number such as 12.30"),
          Map.entry(Double.class, "a number"),
          Map.entry(Float.class, "a number"),
          Map.entry(Instant.class, "an instant in RFC 3339 UTC, such as 2026-01-31T09:30:00Z"),
          Map.entry(LocalDate.class, "a date such as 2026-01-31"),
          Map.entry(LocalTime.class, "a time of day such as 09:30"),
          Map.entry(YearMonth.class, "a month such as 2026-01"),
          Map.entry(Year.class, "a year such as 2026"),
          Map.entry(Duration.class, "a duration in ISO 8601, such as PT15M"),
          Map.entry(ZoneId.class, "a time zone such as Europe/London"),
          Map.entry(CurrencyUnit.class, "a currency of ISO 4217, such as EUR"),
          Map.entry(Money.class, "money such as {\"amount\":\"12.30\",\"currency\":\"EUR\"}"),
          Map.entry(URI.class, "an address such as https://example.org/path"));

  private ExpectedForm() {}

  /** One sentence that begins with "Give". */
  static String of(@Nullable Class<?> type) {
    if (type == null || type == Object.class) {
      return "Give a value of another form.";
    }
    Class<?> boxed = ClassUtils.resolvePrimitiveIfNecessary(type);
    String value = VALUES.get(boxed);
    if (value != null) {
      return "Give " + value + ".";
    }
    if (boxed.isEnum()) {
      return "Give one of: " + words(boxed) + ".";
    }
    if (boxed.isArray() || Collection.class.isAssignableFrom(boxed)) {
      return "Give a list.";
    }
    return JsonNode.class.isAssignableFrom(boxed)
        ? "Give a JSON value."
        : "Give an object with the fields that the document of this operation names.";
  }

  private static String words(Class<?> enumeration) {
    return Arrays.stream(enumeration.getEnumConstants())
        .map(constant -> ((Enum<?>) constant).name().toLowerCase(Locale.ROOT))
        .collect(Collectors.joining(", "));
  }

  private static String whole(long least, long most) {
    return "a whole number from " + least + " to " + most;
  }
}
