package pep.partner.attribute;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import pep.platform.aggregate.Aggregate;
import pep.platform.aggregate.AggregateKind;
import pep.platform.http.ETags;
import pep.platform.problem.InvalidInput;
import pep.platform.problem.PreconditionFailed;
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
   * Adds a definition or changes its name, its codes, whether it is required and who reads it. One
   * that was removed comes back. Who reads it stays where the definition does not say it.
   *
   * @throws AttributeTypeChanged if it exists with another type, or did: stored values would not
   *     fit
   */
  void define(AttributeDefinition definition) {
    checkType(definition);
    AttributeDefinition stored = settled(definition).asOf(version() + 1);
    removed = without(stored.code(), removed());
    definitions = with(stored, definitions);
  }

  /** A definition with all that it leaves to what was said before. */
  AttributeDefinition settled(AttributeDefinition definition) {
    return known().stream()
        .filter(each -> each.code().equals(definition.code()))
        .findFirst()
        .map(before -> definition.over(before))
        .orElse(definition);
  }

  /**
   * @param ifMatch the version of the attribute that was seen; 0 for none
   * @throws PreconditionFailed telling what is now, if it is another one
   */
  void check(@Nullable String ifMatch, String code) {
    AttributeDefinition now = find(code).orElse(null);
    ETags.check(ifMatch, now == null ? 0 : now.seenAs(), now);
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
   * As {@link AttributeReading#read(Map)}, of the vendor's own people.
   *
   * @throws InvalidInput naming every attribute that is not defined or does not fit
   */
  public Map<String, Object> read(Map<String, ?> values) {
    return new AttributeReading(definitions()).read(values);
  }

  /**
   * As {@link AttributeReading#read(Map, Map)}, of the vendor's own people.
   *
   * @param held what the partner has now; null for one that is not there yet
   * @throws InvalidInput naming every attribute that is not defined, does not fit or is missing
   */
  public Map<String, Object> read(Map<String, ?> values, @Nullable Map<String, Object> held) {
    return new AttributeReading(definitions()).read(values, held);
  }

  /** The attributes that there are for partners, and for whoever applies to become one. */
  public AttributeReading asPartnersKnowIt() {
    return new AttributeReading(
        definitions.stream().filter(each -> !each.keptFromPartners()).toList());
  }

  /** The codes of those that partners may not read, also of such as were removed. */
  public SortedSet<String> keptFromPartners() {
    return known().stream()
        .filter(AttributeDefinition::keptFromPartners)
        .map(AttributeDefinition::code)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /**
   * The attributes that a partner gives itself. What is kept from it stays as it is.
   *
   * @param held what it has now
   * @throws InvalidInput naming every attribute that it does not know, that does not fit or is
   *     missing
   */
  public Map<String, Object> readOfPartner(Map<String, ?> values, Map<String, Object> held) {
    Map<String, Object> own = new TreeMap<>(held);
    own.keySet().removeAll(keptFromPartners());
    Map<String, Object> all = new TreeMap<>(held);
    all.keySet().removeAll(own.keySet());
    all.putAll(asPartnersKnowIt().read(values, own));
    return all;
  }
}
