package pep.territory.outlet.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import pep.platform.problem.InvalidInput;
import pep.platform.security.Allowed;
import pep.platform.tenancy.Caller;
import pep.territory.outlet.Site;
import pep.territory.outlet.Siting;
import pep.territory.outlet.Violation;

/** Which open outlets stand too close to each other now, whatever they were placed as. */
@RestController
class ViolationController {

  private static final char BETWEEN = '\n';

  private final Siting siting;

  ViolationController(Siting siting) {
    this.siting = siting;
  }

  /**
   * A page of violations.
   *
   * @param total how many there are in all
   */
  record ViolationPage(List<ViolationResponse> items, int total, @Nullable String next) {}

  /**
   * Two outlets that stand too close.
   *
   * @param distanceMetres to the millimetre
   * @param requiredMetres the larger of their protected radii
   */
  record ViolationResponse(
      ViolationSite one, ViolationSite other, double distanceMetres, double requiredMetres) {}

  record ViolationSite(String outletId, String code, double latitude, double longitude) {}

  /**
   * Lists the pairs of outlets that stand too close. In the order of the two codes. A partner sees
   * those that an outlet of its own is part of.
   */
  @GetMapping("/api/outlets/violations")
  @Allowed("territories:read")
  ViolationPage violations(
      Caller caller,
      @RequestParam(required = false) @Nullable String brand,
      @RequestParam(defaultValue = "100") @Min(1) @Max(1000) int limit,
      @RequestParam(required = false) @Nullable String cursor) {
    List<Violation> all =
        siting.violations(caller.tenant(), brand).stream()
            .filter(violation -> concerns(caller, violation))
            .toList();
    String after = cursor == null ? "" : decoded(cursor);
    List<Violation> rest = all.stream().filter(v -> key(v).compareTo(after) > 0).toList();
    List<Violation> shown = rest.stream().limit(limit).toList();
    String next = rest.size() > limit ? encoded(key(shown.getLast())) : null;
    return new ViolationPage(
        shown.stream().map(ViolationController::response).toList(), all.size(), next);
  }

  private static boolean concerns(Caller caller, Violation violation) {
    return caller.mayReadPartner(violation.one().partnerId())
        || caller.mayReadPartner(violation.other().partnerId());
  }

  private static ViolationResponse response(Violation violation) {
    return new ViolationResponse(
        standing(violation.one()),
        standing(violation.other()),
        violation.metres(),
        violation.required());
  }

  private static ViolationSite standing(Site site) {
    return new ViolationSite(
        site.outletId(), site.code(), site.point().latitude(), site.point().longitude());
  }

  private static String key(Violation violation) {
    return violation.one().code() + BETWEEN + violation.other().code();
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
