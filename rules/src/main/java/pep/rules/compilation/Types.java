package pep.rules.compilation;

import com.google.common.collect.ImmutableCollection;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.cel.common.types.CelType;
import dev.cel.common.types.CelTypeProvider;
import dev.cel.common.types.ListType;
import dev.cel.common.types.SimpleType;
import dev.cel.common.types.StructType;
import java.util.Optional;
import pep.rules.evaluation.Facts;
import pep.rules.vocabulary.Kind;
import pep.rules.vocabulary.Variable;
import pep.rules.vocabulary.Vocabulary;

/** CEL's types for the kinds of a vocabulary; each name of records has a type of its own. */
final class Types implements CelTypeProvider {

  private final ImmutableMap<String, StructType> records;

  Types(Vocabulary vocabulary) {
    ImmutableMap.Builder<String, StructType> all = ImmutableMap.builder();
    for (Variable variable : vocabulary.variables()) {
      if (variable.kind() == Kind.RECORDS) {
        all.put(variable.name(), record(variable));
      }
    }
    records = all.buildOrThrow();
  }

  private static StructType record(Variable variable) {
    ImmutableMap.Builder<String, CelType> all = ImmutableMap.builder();
    for (Variable field : variable.fields()) {
      all.put(field.name(), of(field));
      all.put(Facts.KNOWN + field.name(), SimpleType.BOOL);
    }
    ImmutableMap<String, CelType> fields = all.buildOrThrow();
    return StructType.create(
        variable.name(), fields.keySet(), field -> Optional.ofNullable(fields.get(field)));
  }

  static CelType of(Variable variable) {
    return switch (variable.kind()) {
      case TEXT -> SimpleType.STRING;
      case NUMBER -> SimpleType.DOUBLE;
      case WHOLE -> SimpleType.INT;
      case FLAG -> SimpleType.BOOL;
      case TEXTS -> ListType.create(SimpleType.STRING);
      case DAY, INSTANT -> SimpleType.TIMESTAMP;
      case RECORDS -> ListType.create(record(variable));
    };
  }

  @Override
  public ImmutableCollection<CelType> types() {
    return ImmutableList.copyOf(records.values());
  }

  @Override
  public Optional<CelType> findType(String typeName) {
    return Optional.ofNullable(records.get(typeName));
  }

  /** A type as messages of the checker spell it, in words. */
  static String words(String type) {
    return switch (type.strip()) {
      case "string" -> Kind.TEXT.words();
      case "double" -> Kind.NUMBER.words();
      case "int", "uint" -> Kind.WHOLE.words();
      case "bool" -> Kind.FLAG.words();
      case "list(string)" -> Kind.TEXTS.words();
      case "google.protobuf.Timestamp", "timestamp" -> "a day or an instant";
      case "google.protobuf.Duration", "duration" -> "a duration";
      case String list when list.startsWith("list(") -> "a list";
      case String map when map.startsWith("map(") -> "a map";
      default -> "a record";
    };
  }
}
