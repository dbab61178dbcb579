package pep.platform.export;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import org.apache.parquet.io.api.Binary;
import org.apache.parquet.io.api.RecordConsumer;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.PrimitiveType;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;
import org.apache.parquet.schema.Types;
import org.springframework.util.ClassUtils;
import tools.jackson.databind.JsonNode;

/**
 * A column as a Parquet file has it: with a type of its own, so that whoever reads it adds and
 * compares without being told how. What has several values is JSON.
 */
record ParquetColumn(Column column, Kind kind) {

  /** Digits after the point of a decimal number; what has more is rounded half up. */
  static final int SCALE = 10;

  private static final int DECIMAL_BYTES = 16;
  private static final int PRECISION = 38;

  /** What the values of a column are. */
  enum Kind {
    TEXT,
    TRUTH,
    WHOLE,
    DECIMAL,
    FLOATING,
    DAY,
    INSTANT;

    static Kind of(Class<?> named) {
      Class<?> type = ClassUtils.resolvePrimitiveIfNecessary(named);
      if (type == Boolean.class) {
        return TRUTH;
      } else if (type == Long.class || type == Integer.class || type == Short.class) {
        return WHOLE;
      } else if (type == Double.class || type == Float.class) {
        return FLOATING;
      } else if (type == BigDecimal.class) {
        return DECIMAL;
      } else if (type == LocalDate.class) {
        return DAY;
      }
      return type == Instant.class ? INSTANT : TEXT;
    }
  }

  static ParquetColumn of(Column column) {
    return new ParquetColumn(column, Kind.of(column.type()));
  }

  /** The fields that lead to its values, with underscores between them: a full stop means more. */
  String name() {
    return column.name().replace('.', '_');
  }

  PrimitiveType type() {
    return switch (kind) {
      case TEXT ->
          Types.optional(PrimitiveTypeName.BINARY)
              .as(LogicalTypeAnnotation.stringType())
              .named(name());
      case TRUTH -> Types.optional(PrimitiveTypeName.BOOLEAN).named(name());
      case WHOLE -> Types.optional(PrimitiveTypeName.INT64).named(name());
      case FLOATING -> Types.optional(PrimitiveTypeName.DOUBLE).named(name());
      case DECIMAL ->
          Types.optional(PrimitiveTypeName.FIXED_LEN_BYTE_ARRAY)
              .length(DECIMAL_BYTES)
              .as(LogicalTypeAnnotation.decimalType(SCALE, PRECISION))
              .named(name());
      case DAY ->
          Types.optional(PrimitiveTypeName.INT32)
              .as(LogicalTypeAnnotation.dateType())
              .named(name());
      case INSTANT ->
          Types.optional(PrimitiveTypeName.INT64)
              .as(LogicalTypeAnnotation.timestampType(true, LogicalTypeAnnotation.TimeUnit.MICROS))
              .named(name());
    };
  }

  /** Writes what stands in it of an item; nothing where there is nothing. */
  void write(int position, JsonNode item, RecordConsumer row) {
    JsonNode value = column.value(item);
    if (value.isMissingNode() || value.isNull()) {
      return;
    }
    row.startField(name(), position);
    switch (kind) {
      case TEXT ->
          row.addBinary(
              Binary.fromString(value.isValueNode() ? value.asString() : value.toString()));
      case TRUTH -> row.addBoolean(value.asBoolean());
      case WHOLE -> row.addLong(value.asLong());
      case FLOATING -> row.addDouble(value.asDouble());
      case DECIMAL -> row.addBinary(decimal(new BigDecimal(value.asString())));
      case DAY -> row.addInteger((int) LocalDate.parse(value.asString()).toEpochDay());
      case INSTANT ->
          row.addLong(ChronoUnit.MICROS.between(Instant.EPOCH, Instant.parse(value.asString())));
    }
    row.endField(name(), position);
  }

  private static Binary decimal(BigDecimal value) {
    byte[] digits = value.setScale(SCALE, RoundingMode.HALF_UP).unscaledValue().toByteArray();
    byte[] bytes = new byte[DECIMAL_BYTES];
    Arrays.fill(bytes, (byte) (value.signum() < 0 ? -1 : 0));
    System.arraycopy(digits, 0, bytes, DECIMAL_BYTES - digits.length, digits.length);
    return Binary.fromConstantByteArray(bytes);
  }
}
