package pep.territory.outlet.web;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import pep.platform.listing.Batches;
import pep.platform.listing.Listed;
import pep.platform.problem.InvalidInput;
import pep.platform.security.Allowed;
import pep.platform.tenancy.Reach;
import pep.platform.tenancy.Tenant;
import pep.territory.outlet.Outlet;
import pep.territory.outlet.OutletAddress;
import pep.territory.outlet.OutletWaiver;
import pep.territory.outlet.SeenViolation;
import pep.territory.outlet.Site;
import pep.territory.outlet.ViolationSearch;

/** Which open outlets stand too close to each other now, whatever they were placed as. */
@RestController
class ViolationController {

  /** How many are described with one query. */
  private static final int BATCH = 500;

  private static final char BETWEEN = '\n';

  private final ViolationSearch search;

  ViolationController(ViolationSearch search) {
    this.search = search;
  }

  /**
   * A page of violations.
   *
   * @param total how many there are in all
   */
  record ViolationPage(
      List<ViolationResponse> items,
      int total,
      @Nullable String next,
      @JsonIgnore Batches<ViolationResponse> all)
      implements Listed<ViolationResponse> {}

  /**
   * Two outlets that stand too close.
   *
   * @param other absent for those of others, which a partner is not told of, all in one
   * @param distanceMetres to the millimetre; of others' the nearest one's, rounded up to a tenth of
   *     what is required, or absent unless the vendor lets partners know
   * @param requiredMetres the larger of their protected radii
   * @param waivedUntil the first day on which no waiver lets them stand so; absent of a pair that
   *     none does
   */
  record ViolationResponse(
      ViolationSite one,
      @Nullable ViolationSite other,
      @Nullable Double distanceMetres,
      double requiredMetres,
      @Nullable LocalDate waivedUntil) {}

  record ViolationSite(
      String outletId,
      String code,
      String name,
      String brand,
      String partnerId,
      String partnerCode,
      OutletAddress address,
      double latitude,
      double longitude) {

    static ViolationSite of(Outlet outlet) {
      return new ViolationSite(
          outlet.id(),
          outlet.code(),
          outlet.name(),
          outlet.brand(),
          outlet.partnerId(),
          outlet.partnerCode(),
          outlet.address(),
          outlet.point().latitude(),
          outlet.point().longitude());
    }
  }

  /**
   * Lists the pairs of outlets that stand too close. In the order of the two codes. A partner sees
   * those that an outlet of its own is part of.
   */
  @GetMapping("/api/outlets/violations")
  @Allowed("territories:read")
  ViolationPage violations(
      Reach reach,
      @RequestParam(required = false) @Nullable String brand,
      @RequestParam(defaultValue = "100") @Min(1) @Max(1000) int limit,
      @RequestParam(required = false) @Nullable String cursor) {
    List<SeenViolation> all = search.violations(reach, brand);
    String after = cursor == null ? "" : decoded(cursor);
    List<SeenViolation> rest = all.stream().filter(v -> key(v).compareTo(after) > 0).toList();
    List<SeenViolation> shown = rest.stream().limit(limit).toList();
    String next = rest.size() > limit ? encoded(key(shown.getLast())) : null;
    return new ViolationPage(
        responses(reach.tenant(), shown),
        all.size(),
        next,
        batch -> {
          for (int i = 0; i < rest.size(); i += BATCH) {
            List<SeenViolation> some = rest.subList(i, Math.min(rest.size(), i + BATCH));
            batch.accept(responses(reach.tenant(), some));
          }
        });
  }

  private List<ViolationResponse> responses(Tenant tenant, List<SeenViolation> violations) {
    Map<String, Outlet> outlets = search.outlets(tenant, violations);
    return violations.stream().flatMap(each -> response(each, outlets)).toList();
  }

  /** None where one of them went while it was looked for. */
  private static Stream<ViolationResponse> response(
      SeenViolation violation, Map<String, Outlet> outlets) {
    Site otherSite = violation.other();
    Outlet one = outlets.get(violation.one().outletId());
    Outlet other = otherSite == null ? null : outlets.get(otherSite.outletId());
    if (one == null || (otherSite != null && other == null)) {
      return Stream.empty();
    }
    return Stream.of(
        new ViolationResponse(
            ViolationSite.of(one),
            other == null ? null : ViolationSite.of(other),
            violation.metres(),
            violation.required(),
            other == null ? null : OutletWaiver.until(one, other).orElse(null)));
  }

  private static String key(SeenViolation violation) {
    return violation.one().code() + BETWEEN + violation.otherCode();
  }

  private static String encoded(String key) {
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(key.getBytes(StandardCharsets.UTF_8));
  }

  private static String decoded(String cursor) {
    try {
      return new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      throw InvalidInput.of("cursor", "bad-cursor", "Use the next value of a page, unchanged.");
    }
  }
}
