package pep.territory.brand;

import java.time.Instant;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import pep.platform.aggregate.Aggregate;
import pep.platform.aggregate.AggregateKind;
import pep.platform.tenancy.Tenant;

/** A brand of a vendor: its code, its name, and how else it is spelt. */
public class Brand extends Aggregate {

  public static final String ID_PREFIX = "bra";

  static final AggregateKind<Brand> KIND =
      AggregateKind.of(Brand.class, "brand", "brands")
          .searchedBy(
              brand -> Stream.concat(Stream.of(brand.code, brand.name), brand.spellings.stream()));

  private String code;
  private String name;
  private List<String> spellings;
  private List<String> keys;
  private boolean retired;

  @SuppressWarnings("NullAway.Init")
  private Brand() {}

  Brand(Tenant tenant, String id, String code, String name, List<String> spellings, Instant now) {
    super(tenant, id, now);
    this.code = code;
    describe(name, spellings);
  }

  /**
   * Gives it another name, and other spellings beside its code and name.
   *
   * @throws BrandIsRetired if it is out of use
   */
  final void describe(String newName, List<String> newSpellings) {
    if (retired) {
      throw new BrandIsRetired(code);
    }
    this.name = newName;
    this.spellings = List.copyOf(newSpellings);
    TreeSet<String> all = new TreeSet<>();
    Stream.concat(Stream.of(code, name), spellings.stream()).map(BrandKey::of).forEach(all::add);
    this.keys = List.copyOf(all);
  }

  /** Takes it out of use: its spellings are free, each a text of its own again. */
  void retire() {
    this.retired = true;
    this.keys = List.of();
  }

  public String code() {
    return code;
  }

  public String name() {
    return name;
  }

  /** How else it is spelt, as the vendor wrote it. */
  public List<String> spellings() {
    return spellings;
  }

  public boolean isRetired() {
    return retired;
  }

  /** What its spellings are found by, its code's and name's among them. */
  List<String> keys() {
    return keys;
  }
}
