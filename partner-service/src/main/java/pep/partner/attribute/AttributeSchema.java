package pep.partner.attribute;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import pep.platform.aggregate.Aggregate;
import pep.platform.aggregate.AggregateKind;
import pep.platform.problem.FieldError;
import pep.platform.problem.InvalidInput;
import pep.platform.tenancy.Tenant;

/** All attribute definitions of one vendor; one document, so that a rule sees one version. */
public class AttributeSchema extends Aggregate {

  static final AggregateKind<AttributeSchema> KIND =
      AggregateKind.of(AttributeSchema.class, "attribute schema", "attribute_schemas");

  private List<AttributeDefinition> definitions;

  @SuppressWarnings("NullAway.Init")
  private AttributeSchema() {}

  private AttributeSchema(Tenant tenant, Instant now) {
    super(tenant, idOf(tenant), now);
    this.definitions = new ArrayList<>();
  }

  static AttributeSchema empty(Tenant tenant, Instant now) {
    return new AttributeSchema(tenant, now);
  }

  static String idOf(Tenant tenant) {
    return "ats_" + tenant.vendorId();
  }

  /**
   * Adds a definition or changes its name and codes.
   *
   * @throws AttributeTypeChanged if it exists with another type: stored values would not fit
   */
  void define(AttributeDefinition definition) {
    for (AttributeDefinition existing : definitions) {
      if (existing.code().equals(definition.code()) && existing.type() != definition.type()) {
        throw new AttributeTypeChanged(existing);
      }
    }
    definitions.removeIf(existing -> existing.code().equals(definition.code()));
    definitions.add(definition);
    definitions.sort(Comparator.comparing(AttributeDefinition::code));
  }

  public List<AttributeDefinition> definitions() {
    return List.copyOf(definitions);
  }

  /**
   * Values in their stored form.
   *
   * @throws InvalidInput naming every attribute that is not defined or does not fit
   */
  public Map<String, Object> read(Map<String, ?> values) {
    Map<String, Object> read = new TreeMap<>();
    List<FieldError> errors = new ArrayList<>();
    values.forEach(
        (code, value) -> {
          String field = "attributes." + code;
          AttributeDefinition definition =
              definitions.stream().filter(d -> d.code().equals(code)).findFirst().orElse(null);
          Object stored = definition == null ? null : definition.read(value);
          if (definition == null) {
            errors.add(new FieldError(field, "unknown-attribute", known()));
          } else if (stored == null) {
            errors.add(new FieldError(field, "wrong-type", definition.cure()));
          } else {
            read.put(code, stored);
          }
        });
    if (!errors.isEmpty()) {
      throw new InvalidInput(errors);
    }
    return read;
  }

  private String known() {
    return definitions.isEmpty()
        ? "Define it first with PUT /api/attributes/{code}."
        : "The vendor's attributes are: "
            + String.join(", ", definitions.stream().map(AttributeDefinition::code).toList())
            + ".";
  }
}
