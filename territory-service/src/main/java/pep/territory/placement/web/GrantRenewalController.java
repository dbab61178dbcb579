package pep.territory.placement.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import pep.platform.aggregate.Creation;
import pep.platform.http.Created;
import pep.platform.security.Allowed;
import pep.platform.tenancy.Cause;
import pep.platform.tenancy.Staff;
import pep.platform.validation.CrossChecked;
import pep.platform.validation.Text;
import pep.platform.validation.WrongFields;
import pep.territory.placement.Grant;
import pep.territory.placement.GrantKind;
import pep.territory.placement.GrantRenewal;

/** Lets grants go on. */
@RestController
class GrantRenewalController {

  private final GrantRenewal renewal;

  GrantRenewalController(GrantRenewal renewal) {
    this.renewal = renewal;
  }

  /**
   * On what terms a grant goes on.
   *
   * @param from the first day of these terms, in the vendor's time zone; left out, the day on which
   *     it ends
   * @param until the first day after; none for no end
   * @param kind left out, the kind that it has
   * @param limit how many partners, of a kind limited that is given only
   */
  record GrantRenewalRequest(
      @Nullable LocalDate from,
      @Nullable LocalDate until,
      @Nullable GrantKind kind,
      @Min(1) @Max(10_000) @Nullable Integer limit,
      @NotNull @Text(max = 500) String reason)
      implements CrossChecked {

    @Override
    public void check(WrongFields wrong) {
      if ((kind == GrantKind.LIMITED) != (limit != null)) {
        wrong.add("limit", "limit-and-kind", "Give a limit with kind limited, and only with it.");
      }
    }

    GrantRenewal.Terms terms() {
      return new GrantRenewal.Terms(from, until, kind, limit == null ? 0 : limit);
    }
  }

  /**
   * Renews a grant, or changes its terms: it ends, and its partner gets one for the days that
   * follow, which the answer shows. No day lies between.
   */
  @PostMapping("/api/grants/{id}/renew")
  @Allowed("territories:write")
  Created<GrantResponse> renew(
      Staff staff,
      Creation creation,
      @PathVariable String id,
      @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
      @Valid @RequestBody GrantRenewalRequest request) {
    Cause cause = Cause.of(staff, request.reason());
    Grant grant = renewal.renew(staff.tenant(), id, ifMatch, request.terms(), creation, cause);
    return Created.of("/api/grants", grant, GrantResponse.of(grant, staff));
  }
}
