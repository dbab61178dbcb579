package pep.territory.demand;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.stream.Stream;
import pep.platform.aggregate.Aggregate;
import pep.platform.aggregate.AggregateKind;
import pep.platform.tenancy.Tenant;
import pep.territory.area.Place;
import pep.territory.area.RegionCode;

/** How much demand there is in a postal code, by a measure of the vendor's own. */
public class Demand extends Aggregate {

  public static final String ID_PREFIX = "dem";

  /** Stands for the demand that is of no single line. */
  public static final String ALL_LINES = "*";

  static final AggregateKind<Demand> KIND =
      AggregateKind.of(Demand.class, "demand", "demand")
          .searchedBy(demand -> Stream.of(demand.postalCode, demand.productLine, demand.country));

  private String country;
  private String postalCode;
  private String productLine;
  private BigDecimal measure;

  @SuppressWarnings("NullAway.Init")
  private Demand() {}

  /**
   * @param postalCode in its canonical form
   * @param productLine code of a line, or {@value #ALL_LINES}
   */
  Demand(
      Tenant tenant,
      String id,
      String country,
      String postalCode,
      String productLine,
      BigDecimal measure,
      Instant now) {
    super(tenant, id, now);
    this.country = country;
    this.postalCode = postalCode;
    this.productLine = productLine;
    this.measure = measure;
  }

  void measure(BigDecimal newMeasure) {
    if (measure.compareTo(newMeasure) != 0) {
      this.measure = newMeasure;
    }
  }

  public String country() {
    return country;
  }

  public String postalCode() {
    return postalCode;
  }

  public String productLine() {
    return productLine;
  }

  public BigDecimal measure() {
    return measure;
  }

  /** What is known of where it is. */
  public Place place() {
    return new Place(null, new RegionCode(country), postalCode);
  }
}
