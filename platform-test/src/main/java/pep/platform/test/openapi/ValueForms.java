package pep.platform.test.openapi;

import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.core.util.Json;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.customizers.OpenApiCustomizer;
import pep.platform.json.Dates;
import pep.platform.json.PlainNumbers;
import pep.platform.validation.Countries;
import pep.platform.validation.Currencies;

/** The values that have a form of their own on the wire, each described once. */
@SuppressWarnings("rawtypes")
final class ValueForms implements ModelConverter, OpenApiCustomizer {

  static final String COUNTRY = "CountryCode";
  static final String CURRENCY = "CurrencyCode";
  static final String SUBDIVISION = "SubdivisionCode";
  static final String REGION = "RegionCode";

  private static final String MONEY = "Money";
  private static final String REF = "#/components/schemas/";

  static Schema reference(String name) {
    return new Schema().$ref(REF + name);
  }

  @Override
  public @Nullable Schema resolve(
      AnnotatedType type, ModelConverterContext context, Iterator<ModelConverter> chain) {
    Class<?> raw = Json.mapper().constructType(type.getType()).getRawClass();
    if (raw == Money.class) {
      return reference(MONEY);
    }
    if (raw == YearMonth.class) {
      return new StringSchema().pattern(Constraints.whole(Dates.ANY_MONTH)).example("2026-01");
    }
    if (raw.isEnum()) {
      StringSchema words = new StringSchema();
      Arrays.stream(raw.getEnumConstants())
          .map(constant -> ((Enum<?>) constant).name().toLowerCase(Locale.ROOT))
          .forEach(words::addEnumItem);
      return words;
    }
    return chain.hasNext() ? chain.next().resolve(type, context, chain) : null;
  }

  /** Adds those that the document refers to. */
  @Override
  public void customise(OpenAPI document) {
    String text = Json.pretty(document);
    Map<String, Schema> forms = forms();
    boolean money = text.contains(REF + MONEY + "\"");
    forms.forEach(
        (name, form) -> {
          if (text.contains(REF + name + "\"") || money && name.equals(CURRENCY)) {
            document.getComponents().addSchemas(name, form);
          }
        });
  }

  private static Map<String, Schema> forms() {
    Map<String, Schema> forms = new TreeMap<>();
    forms.put(COUNTRY, words("a country, by ISO 3166-1", Countries.ALL));
    forms.put(CURRENCY, words("a currency, by ISO 4217", Currencies.ALL));
    forms.put(
        SUBDIVISION,
        new StringSchema()
            .pattern(Countries.SUBDIVISION)
            .description("a part of a country, by ISO 3166-2")
            .example("US-TX"));
    forms.put(
        REGION,
        new Schema<>()
            .description("a country or a part of one")
            .addAnyOfItem(reference(COUNTRY))
            .addAnyOfItem(reference(SUBDIVISION)));
    forms.put(
        MONEY,
        new ObjectSchema()
            .description("an amount, with at most as many decimals as its currency has")
            .addProperty(
                "amount",
                new StringSchema()
                    .pattern(
                        "^-?[0-9]{1,%d}(?:\\.[0-9]{1,4})?$".formatted(PlainNumbers.INTEGER_DIGITS))
                    .example("12.30"))
            .addProperty("currency", reference(CURRENCY))
            .required(List.of("amount", "currency")));
    return forms;
  }

  private static Schema words(String description, Iterable<String> all) {
    StringSchema words = new StringSchema();
    words.setDescription(description);
    all.forEach(words::addEnumItem);
    return words;
  }
}
