package pep.platform.test.openapi;

import io.swagger.v3.oas.models.media.Schema;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.math.BigDecimal;
import java.util.List;
import pep.platform.validation.Code;
import pep.platform.validation.Coordinates;
import pep.platform.validation.Country;
import pep.platform.validation.CurrencyCode;
import pep.platform.validation.Name;
import pep.platform.validation.OneOf;
import pep.platform.validation.PathWords;
import pep.platform.validation.ProductLine;
import pep.platform.validation.Subdivision;
import pep.platform.validation.Text;
import pep.platform.validation.TextForms;
import pep.platform.validation.TimeZoneName;

/**
 * Says in a schema what constraints say in Java: of a value, of the elements of a list, of the keys
 * and values of a map. A constraint that it has no words for stops the derivation.
 */
@SuppressWarnings({"rawtypes", "unchecked"})
final class Constraints {

  private static final String NOT_BLANK = "[^\\u0000-\\u0020]";
  private static final String ZONE = "^[A-Za-z][A-Za-z0-9_+/-]*$";

  private Constraints() {}

  /** The schema itself, or one that takes its place. */
  static Schema said(AnnotatedType type, Schema schema) {
    Schema constrained = saidOf(type, schema);
    if (type instanceof AnnotatedParameterizedType generic && constrained.get$ref() == null) {
      AnnotatedType[] inner = generic.getAnnotatedActualTypeArguments();
      if (constrained.getItems() != null) {
        constrained.setUniqueItems(null);
        constrained.setItems(said(inner[0], constrained.getItems()));
      } else if (inner.length == 2
          && constrained.getAdditionalProperties() instanceof Schema values) {
        constrained.setAdditionalProperties(said(inner[1], values));
        Schema keys = saidOf(inner[0], new Schema());
        if (!keys.equals(new Schema())) {
          constrained.setPropertyNames(keys);
        }
      }
    }
    return constrained;
  }

  private static Schema saidOf(AnnotatedElement constrained, Schema schema) {
    Schema said = schema;
    for (Annotation each : constrained.getAnnotations()) {
      said = said(each, said);
    }
    return said;
  }

  private static Schema said(Annotation constraint, Schema schema) {
    return switch (constraint) {
      case Country country -> ValueForms.reference(ValueForms.COUNTRY);
      case CurrencyCode currency -> ValueForms.reference(ValueForms.CURRENCY);
      case Subdivision part ->
          ValueForms.reference(part.orCountry() ? ValueForms.REGION : ValueForms.SUBDIVISION);
      default -> {
        if (schema.get$ref() == null) {
          say(constraint, schema);
        }
        yield schema;
      }
    };
  }

  private static void say(Annotation constraint, Schema schema) {
    switch (constraint) {
      case Code code -> {
        text(schema, TextForms.CODE, 1, TextForms.CODE_MAX);
        Schema words = new Schema();
        words.setEnum(List.copyOf(PathWords.ALL));
        schema.setNot(words);
      }
      case ProductLine line -> text(schema, TextForms.PRODUCT_LINE, 1, TextForms.CODE_MAX);
      case Name name -> text(schema, TextForms.NAME, 1, name.max());
      case Text text ->
          text(
              schema,
              text.blank() ? TextForms.TEXT : TextForms.FILLED_TEXT,
              text.blank() ? 0 : 1,
              text.max());
      case Coordinates coordinates -> GeometryForms.describe(schema);
      case OneOf words -> schema.setEnum(List.of(words.value()));
      case TimeZoneName zone -> schema.pattern(ZONE).description("of the IANA database");
      case Pattern pattern -> schema.setPattern(whole(pattern.regexp()));
      case Email email -> schema.setFormat("email");
      case NotBlank filled -> {
        atLeastOne(schema);
        if (schema.getPattern() == null) {
          schema.setPattern(NOT_BLANK);
        }
      }
      case NotEmpty filled -> atLeastOne(schema);
      case Size size -> size(size, schema);
      case Digits digits -> digits(digits, schema);
      case Min min -> atLeast(BigDecimal.valueOf(min.value()), true, schema);
      case Max max -> atMost(BigDecimal.valueOf(max.value()), true, schema);
      case DecimalMin min -> atLeast(new BigDecimal(min.value()), min.inclusive(), schema);
      case DecimalMax max -> atMost(new BigDecimal(max.value()), max.inclusive(), schema);
      case Positive positive -> atLeast(BigDecimal.ZERO, false, schema);
      case PositiveOrZero positive -> atLeast(BigDecimal.ZERO, true, schema);
      case NotNull present -> {}
      case Annotation other when isConstraint(other) ->
          throw new IllegalStateException("no words for " + other);
      default -> {}
    }
  }

  private static boolean isConstraint(Annotation other) {
    return other.annotationType().isAnnotationPresent(jakarta.validation.Constraint.class);
  }

  private static void text(Schema schema, String pattern, int min, int max) {
    schema.setPattern(pattern);
    schema.setMinLength(min);
    schema.setMaxLength(max);
  }

  /** Validation matches the whole text, a schema any part of it. */
  static String whole(String pattern) {
    return pattern.startsWith("^") ? pattern : "^(?:" + pattern + ")$";
  }

  private static void atLeastOne(Schema schema) {
    if (Schemas.is(schema, "array")) {
      schema.setMinItems(1);
    } else if (Schemas.is(schema, "object")) {
      schema.setMinProperties(1);
    } else if (schema.getMinLength() == null || schema.getMinLength() == 0) {
      schema.setMinLength(1);
    }
  }

  private static void size(Size size, Schema schema) {
    Integer min = size.min() == 0 ? null : size.min();
    Integer max = size.max() == Integer.MAX_VALUE ? null : size.max();
    if (Schemas.is(schema, "array")) {
      schema.setMinItems(min == null ? schema.getMinItems() : min);
      schema.setMaxItems(max);
    } else if (Schemas.is(schema, "object")) {
      schema.setMinProperties(min == null ? schema.getMinProperties() : min);
      schema.setMaxProperties(max);
    } else {
      schema.setMinLength(min == null ? schema.getMinLength() : min);
      schema.setMaxLength(max);
    }
  }

  /** Bounds that are powers of ten, since readers of a document round what is just below one. */
  private static void digits(Digits digits, Schema schema) {
    BigDecimal bound = BigDecimal.TEN.pow(digits.integer());
    schema.setMultipleOf(BigDecimal.ONE.movePointLeft(digits.fraction()));
    boolean narrower =
        schema.getExclusiveMaximumValue() != null
            || (schema.getMaximum() != null && schema.getMaximum().compareTo(bound) < 0);
    if (!narrower) {
      atMost(bound, false, schema);
    }
    if (schema.getMinimum() == null && schema.getExclusiveMinimumValue() == null) {
      atLeast(bound.negate(), false, schema);
    }
  }

  private static void atLeast(BigDecimal least, boolean inclusive, Schema schema) {
    schema.setMinimum(inclusive ? least : null);
    schema.setExclusiveMinimum(null);
    schema.setExclusiveMinimumValue(inclusive ? null : least);
  }

  private static void atMost(BigDecimal most, boolean inclusive, Schema schema) {
    schema.setMaximum(inclusive ? most : null);
    schema.setExclusiveMaximum(null);
    schema.setExclusiveMaximumValue(inclusive ? null : most);
  }
}
