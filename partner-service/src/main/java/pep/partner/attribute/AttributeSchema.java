package pep.partner.attribute;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import pep.platform.aggregate.Aggregate;
import pep.platform.aggregate.AggregateKind;
import pep.platform.problem.FieldError;
import pep.platform.problem.InvalidInput;
import pep.platform.tenancy.Tenant;

/**
 * All attribute definitions of one vendor; one document, so that a rule sees one version. What was
 * removed stays known, as partners may keep values of it.
 */
public class AttributeSchema extends Aggregate {

  static final AggregateKind<AttributeSchema> KIND =
      AggregateKind.of(AttributeSchema.class, "attribute schema", "attribute_schemas");

  private List<AttributeDefinition> definitions;
  private @Nullable List<AttributeDefinition> removed;

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
   * Adds a definition or changes its name, its codes and whether it is required. One that was
   * removed comes back.
   *
   * @throws AttributeTypeChanged if it exists with another type, or did: stored values would not
   *     fit
   */
  void define(AttributeDefinition definition) {
    checkType(definition);
    removed = without(definition.code(), removed());
    definitions = with(definition, definitions);
  }

  /**
   * @throws AttributeTypeChanged if it exists with another type, or did
   */
  void checkType(AttributeDefinition definition) {
    for (AttributeDefinition existing : known()) {
      if (existing.code().equals(definition.code()) && existing.type() != definition.type()) {
        throw new AttributeTypeChanged(existing);
      }
    }
  }

  /** Partners keep the values that they have; nobody gives new ones. */
  void remove(AttributeDefinition definition) {
    definitions = without(definition.code(), definitions);
    removed = with(definition, removed());
  }

  private static List<AttributeDefinition> with(
      AttributeDefinition definition, List<AttributeDefinition> some) {
    List<AttributeDefinition> all = without(definition.code(), some);
    all.add(definition);
    all.sort(Comparator.comparing(AttributeDefinition::code));
    return all;
  }

  private static List<AttributeDefinition> without(String code, List<AttributeDefinition> some) {
    return new ArrayList<>(some.stream().filter(each -> !each.code().equals(code)).toList());
  }

  public List<AttributeDefinition> definitions() {
    return List.copyOf(definitions);
  }

  public Optional<AttributeDefinition> find(String code) {
    return definitions.stream().filter(each -> each.code().equals(code)).findFirst();
  }

  /** All that partners may have values of: those that were removed too. */
  public List<AttributeDefinition> known() {
    List<AttributeDefinition> all = new ArrayList<>(definitions);
    all.addAll(removed());
    return all;
  }

  private List<AttributeDefinition> removed() {
    return removed == null ? List.of() : removed;
  }

  /**
   * Values in their stored form, whoever has none of what is required.
   *
   * @throws InvalidInput naming every attribute that is not defined or does not fit
   */
  public Map<String, Object> read(Map<String, ?> values) {
    List<FieldError> errors = new ArrayList<>();
    Map<String, Object> read = read(values, Map.of(), errors);
    refuse(errors);
    return read;
  }

  /**
   * The attributes that a partner is to have, in their stored form. A value that it holds may stay,
   * whatever the definitions say today; what is required is asked for once any of them changes.
   *
   * @param held what it has now; null for a partner that is not there yet
   * @throws InvalidInput naming every attribute that is not defined, does not fit or is missing
   */
  public Map<String, Object> read(Map<String, ?> values, @Nullable Map<String, Object> held) {
    List<FieldError> errors = new ArrayList<>();
    Map<String, Object> read = read(values, held == null ? Map.of() : held, errors);
    if (!read.equals(held)) {
      for (AttributeDefinition each : definitions) {
        if (each.demanded() && !AttributeDefinition.given(values.get(each.code()))) {
          errors.add(
              new FieldError(
                  "attributes." + each.code(),
                  "attribute-required",
                  "The vendor asks it of every partner. " + AttributeValues.cure(each)));
        }
      }
    }
    refuse(errors);
    return read;
  }

  private Map<String, Object> read(
      Map<String, ?> values, Map<String, Object> held, List<FieldError> errors) {
    Map<String, Object> read = new TreeMap<>();
    values.forEach(
        (code, value) -> {
          Object stored = held.get(code);
          if (stored == null || !AttributeValues.same(value, stored)) {
            stored = read(code, value, errors);
          }
          if (stored != null) {
            read.put(code, stored);
          }
        });
    return read;
  }

  private @Nullable Object read(String code, Object value, List<FieldError> errors) {
    AttributeDefinition definition = find(code).orElse(null);
    Object stored = definition == null ? null : definition.read(value);
    if (definition == null) {
      errors.add(new FieldError("attributes." + code, "unknown-attribute", names()));
    } else if (stored == null) {
      errors.add(
          new FieldError("attributes." + code, "wrong-type", AttributeValues.cure(definition)));
    }
    return stored;
  }

  private static void refuse(List<FieldError> errors) {
    if (!errors.isEmpty()) {
      throw new InvalidInput(errors);
    }
  }

  private String names() {
    return definitions.isEmpty()
        ? "Define it first with PUT /api/attributes/{code}."
        : "The vendor's attributes are: "
            + String.join(", ", definitions.stream().map(AttributeDefinition::code).toList())
            + ".";
  }
}
