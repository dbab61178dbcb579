package pep.platform.json;

import com.fasterxml.jackson.annotation.Nulls;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import tools.jackson.databind.AnnotationIntrospector;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.type.LogicalType;

/**
 * Reads what callers send, more strictly than what services tell each other: a value has the type
 * and the range that the document of the API says, and lists and maps hold no nulls.
 *
 * @param objects for JSON: numbers are numbers, texts are texts
 * @param rows for CSV, where everything is a text
 */
public record RequestJson(JsonMapper objects, JsonMapper rows) {

  /**
   * @param bounded reads values whose bounds are not of this package
   */
  public static RequestJson from(JsonMapper general, JacksonModule... bounded) {
    JsonMapper.Builder objects =
        strict(general, bounded).disable(MapperFeature.ALLOW_COERCION_OF_SCALARS);
    JsonMapper.Builder rows =
        strict(general, bounded)
            .enable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
            .addModule(measuresInRows());
    return new RequestJson(objects.build(), rows.build());
  }

  private static JsonMapper.Builder strict(JsonMapper general, JacksonModule... bounded) {
    return general
        .rebuild()
        .addModules(bounded)
        .addModule(values())
        .changeDefaultNullHandling(nulls -> nulls.withContentNulls(Nulls.FAIL))
        .disable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
        .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
        .enable(EnumFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
        .annotationIntrospector(
            AnnotationIntrospector.pair(
                new LowerCaseNames(), general.deserializationConfig().getAnnotationIntrospector()))
        .withCoercionConfig(
            LogicalType.Textual,
            texts ->
                texts
                    .setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
                    .setCoercion(CoercionInputShape.Float, CoercionAction.Fail)
                    .setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail));
  }

  private static SimpleModule values() {
    return new SimpleModule("values of requests")
        .addDeserializer(
            BigDecimal.class, TextReader.ofNumber(BigDecimal.class, PlainNumbers::decimal))
        .addDeserializer(Long.class, TextReader.ofNumber(Long.class, PlainNumbers::whole))
        .addDeserializer(Long.TYPE, TextReader.ofNumber(Long.TYPE, PlainNumbers::whole))
        .addDeserializer(Integer.class, TextReader.ofNumber(Integer.class, PlainNumbers::small))
        .addDeserializer(Integer.TYPE, TextReader.ofNumber(Integer.TYPE, PlainNumbers::small))
        .addDeserializer(Double.class, TextReader.ofNumber(Double.class, PlainNumbers::finite))
        .addDeserializer(Double.TYPE, TextReader.ofNumber(Double.TYPE, PlainNumbers::finite))
        .addDeserializer(Instant.class, TextReader.ofText(Instant.class, Dates::instant))
        .addDeserializer(LocalDate.class, TextReader.ofText(LocalDate.class, Dates::day))
        .addDeserializer(YearMonth.class, TextReader.ofText(YearMonth.class, Dates::month));
  }

  private static SimpleModule measuresInRows() {
    return new SimpleModule("measures in rows")
        .addDeserializer(Double.class, TextReader.ofNumber(Double.class, PlainNumbers::measure));
  }
}
