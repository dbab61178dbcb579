package pep.territory.whatif.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pep.platform.validation.Code;
import pep.platform.validation.ProductLine;
import pep.platform.validation.WrongFields;
import pep.territory.placement.GrantKind;
import pep.territory.placement.GrantPeriod;
import pep.territory.placement.Placement.Application;

/**
 * A grant that might be issued.
 *
 * @param territory id or code
 * @param partner id or code
 * @param productLine {@code *} for every line
 * @param limit how many partners, of a limited grant only
 * @param from the first day, in the vendor's time zone
 * @param until the first day after; none for a grant without an end
 * @param carveOuts ids or codes of territories in which an exclusive grant is not
 */
record WhatIfGrant(
    @NotNull @Code String territory,
    @NotNull @Code String partner,
    @NotNull @ProductLine String productLine,
    @NotNull GrantKind kind,
    @Min(1) @Max(10_000) @Nullable Integer limit,
    @NotNull LocalDate from,
    @Nullable LocalDate until,
    @Size(max = 50) @Nullable List<@Code String> carveOuts) {

  void check(WrongFields wrong) {
    if (kind != null && (kind == GrantKind.LIMITED) != (limit != null)) {
      wrong.add(
          "grant.limit", "limit-and-kind", "Give a limit with kind limited, and only with it.");
    }
    if (until != null && from != null && !until.isAfter(from)) {
      wrong.add(
          "grant.until", "turned-round", "Give a day after from: the first on which it is over.");
    }
    if (carveOuts != null && !carveOuts.isEmpty() && kind != GrantKind.EXCLUSIVE) {
      wrong.add("grant.carveOuts", "carve-outs-and-kind", "Give them with kind exclusive only.");
    }
  }

  Application application() {
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
