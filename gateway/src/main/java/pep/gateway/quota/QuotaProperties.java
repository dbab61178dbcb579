package pep.gateway.quota;

import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Min;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * The quotas of this gateway, under {@code pep.gateway.quotas}. Each instance counts by itself: of
 * two behind one address each grants the whole of them.
 *
 * @param client of one user or API client at one vendor
 * @param vendor of all callers of one vendor together
 * @param address of all requests from one address that come without a good token
 * @param cost what requests weigh
 */
@Validated
@ConfigurationProperties("pep.gateway.quotas")
record QuotaProperties(
    @Valid @DefaultValue Client client,
    @Valid @DefaultValue Vendor vendor,
    @Valid @DefaultValue Address address,
    @Valid @DefaultValue Cost cost) {

  /**
   * @param units that may be spent at once
   * @param perSecond units that come back each second
   */
  record Client(
      @Min(1) @DefaultValue("20000") long units, @Min(1) @DefaultValue("1000") long perSecond) {}

  /** As of a client. */
  record Vendor(
      @Min(1) @DefaultValue("50000") long units, @Min(1) @DefaultValue("2500") long perSecond) {}

  /** As of a client. */
  record Address(
      @Min(1) @DefaultValue("6000") long units, @Min(1) @DefaultValue("300") long perSecond) {}

  /**
   * What requests weigh, in units.
   *
   * @param read of one thing or one page
   * @param write of one thing
   * @param dear of what looks at much to answer
   * @param bulk of a file, whatever its length
   * @param dearSegments path segments that make a request a dear one
   */
  record Cost(
      @Min(0) @DefaultValue("1") int read,
      @Min(0) @DefaultValue("2") int write,
      @Min(0) @DefaultValue("10") int dear,
      @Min(0) @DefaultValue("50") int bulk,
      @DefaultValue({"preview", "dry-run", "lint", "reach", "rebuild", "replay", "match"})
          List<String> dearSegments) {

    Limits.Weights published() {
      return new Limits.Weights(read, write, dear, bulk, List.copyOf(dearSegments));
    }

    int dearest() {
      return Math.max(Math.max(read, write), Math.max(dear, bulk));
    }
  }

  @AssertTrue(message = "each quota must have the units of the dearest request")
  boolean isEnoughForEachRequest() {
    return Math.min(client.units(), Math.min(vendor.units(), address.units())) >= cost.dearest();
  }
}
