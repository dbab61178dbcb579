package pep.territory.placement.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import pep.platform.http.InvalidInput;
import pep.territory.placement.GrantKind;
import pep.territory.placement.GrantPeriod;
import pep.territory.placement.Placement.Application;

/**
 * A grant that is asked for.
 *
 * @param territory id or code
 * @param partner id or code
 * @param limit how many partners, of a limited grant only
 * @param from the first day, in the vendor's time zone
 * @param until the first day after; none for a grant without an end
 */
record GrantRequestBody(
    @NotBlank String territory,
    @NotBlank String partner,
    @NotBlank @Size(max = 60) String productLine,
    @NotNull GrantKind kind,
    @Min(1) @Max(10_000) @Nullable Integer limit,
    @NotNull LocalDate from,
    @Nullable LocalDate until) {

  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 9999;

  Application application() {
    if ((kind == GrantKind.LIMITED) != (limit != null)) {
      throw InvalidInput.of(
          "limit",
          limit == null ? "missing" : "not-allowed",
          "Give a limit with kind limited, and only with it.");
    }
    requireYear("from", from);
    if (until != null) {
      requireYear("until", until);
    }
    if (until != null && !until.isAfter(from)) {
      throw InvalidInput.of(
          "until", "turned-round", "Give a day after from: the first on which it is over.");
    }
    return new Application(
        territory,
        partner,
        productLine,
        kind,
        limit == null ? 0 : limit,
        new GrantPeriod(from, until));
  }

  /** Years of four digits, which every calendar and store on the way can hold. */
  private static void requireYear(String field, LocalDate day) {
    if (day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR) {
      throw InvalidInput.of(field, "out-of-range", "Give a day from 1900 to 9999.");
    }
  }
}
