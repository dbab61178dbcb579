package pep.territory.placement.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pep.platform.problem.FieldError;
import pep.platform.problem.InvalidInput;
import pep.platform.productline.ProductLines;
import pep.platform.validation.Code;
import pep.platform.validation.ProductLine;
import pep.territory.placement.GrantKind;
import pep.territory.placement.GrantPeriod;
import pep.territory.placement.Placement.Application;

/**
 * A grant that is asked for.
 *
 * @param territory id or code
 * @param partner id or code
 * @param productLine {@code *} for every line
 * @param limit how many partners, of a limited grant only
 * @param from the first day, in the vendor's time zone
 * @param carveOuts ids or codes of territories in which an exclusive grant is not
 * @param quota what its holder is to sell, of an exclusive grant only
 * @param until the first day after; none for a grant without an end
 */
record GrantRequestBody(
    @NotNull @Code String territory,
    @NotNull @Code String partner,
    @NotNull @ProductLine String productLine,
    @NotNull GrantKind kind,
    @Min(1) @Max(10_000) @Nullable Integer limit,
    @NotNull LocalDate from,
    @Nullable LocalDate until,
    @Size(max = 50) @Nullable List<@Code String> carveOuts,
    @Valid @Nullable GrantQuotaRequest quota) {

  /**
   * @throws InvalidInput naming each field that contradicts another or is out of range
   */
  Application application() {
    List<FieldError> errors = new ArrayList<>();
    if ((kind == GrantKind.LIMITED) != (limit != null)) {
      errors.add(
          new FieldError(
              "limit", "limit-and-kind", "Give a limit with kind limited, and only with it."));
    }
    if (until != null && !until.isAfter(from)) {
      errors.add(
          new FieldError(
              "until", "turned-round", "Give a day after from: the first on which it is over."));
    }
    if (carveOuts != null && !carveOuts.isEmpty() && kind != GrantKind.EXCLUSIVE) {
      errors.add(
          new FieldError(
              "carveOuts", "carve-outs-and-kind", "Give them with kind exclusive only."));
    }
    if (quota != null && kind != GrantKind.EXCLUSIVE) {
      errors.add(new FieldError("quota", "quota-and-kind", "Give one with kind exclusive only."));
    }
    if (quota != null && ProductLines.isEvery(productLine)) {
      errors.add(
          new FieldError("quota", "quota-and-all-lines", "Give one with one product line only."));
    }
    if (quota != null) {
      errors.addAll(quota.errors("quota."));
    }
    if (!errors.isEmpty()) {
      throw new InvalidInput(errors);
    }
    return new Application(
        territory,
        partner,
        productLine,
        kind,
        limit == null ? 0 : limit,
        new GrantPeriod(from, until),
        carveOuts == null ? List.of() : carveOuts);
  }
}
