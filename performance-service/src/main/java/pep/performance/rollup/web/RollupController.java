package pep.performance.rollup.web;

import com.mongodb.client.model.Filters;
import jakarta.servlet.http.HttpServletRequest;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.joda.money.CurrencyUnit;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import pep.performance.rollup.Dimension;
import pep.performance.rollup.Rollups;
import pep.performance.roster.Roster;
import pep.platform.listing.ListingRules;
import pep.platform.listing.Page;
import pep.platform.problem.InvalidInput;
import pep.platform.security.Allowed;
import pep.platform.tenancy.Caller;

/** Sales by partner, product, territory, product line and month. */
@RestController
@RequestMapping("/api/rollups")
class RollupController {

  private static final ListingRules LIST =
      ListingRules.sortedBy("month", "id")
          .sort("revenue", "r")
          .sort("returns", "x")
          .filter("dimension", value -> Filters.eq("dimension", dimension(value).wireName()))
          .filter("key")
          .filter("month", value -> Filters.eq("month", month("month", value)))
          .filter("from", value -> Filters.gte("month", month("from", value)))
          .filter("until", value -> Filters.lte("month", month("until", value)));

  private final Rollups rollups;
  private final Roster roster;

  RollupController(Rollups rollups, Roster roster) {
    this.rollups = rollups;
    this.roster = roster;
  }

  @GetMapping
  @Allowed("performance:read")
  Page<RollupResponse> list(Caller caller, HttpServletRequest request) {
    checkRange(request);
    CurrencyUnit currency = roster.vendor(caller.tenant()).currency();
    return rollups
        .page(caller.tenant(), visibleTo(caller), LIST.read(request))
        .map(each -> RollupResponse.of(each, currency));
  }

  /** A partner sees its own sales only. */
  private static Bson visibleTo(Caller caller) {
    String partnerId = caller.partnerId();
    return partnerId == null
        ? new Document()
        : Filters.and(
            Filters.eq("dimension", Dimension.PARTNER.wireName()), Filters.eq("key", partnerId));
  }

  private static void checkRange(HttpServletRequest request) {
    String from = request.getParameter("from");
    String until = request.getParameter("until");
    if (from != null && until != null && month("from", from).compareTo(month("until", until)) > 0) {
      throw InvalidInput.of("until", "range-turned-round", "Give a month that is not before from.");
    }
  }

  private static Dimension dimension(String name) {
    Dimension dimension = Dimension.named(name);
    if (dimension == null) {
      String known =
          Arrays.stream(Dimension.values())
              .map(Dimension::wireName)
              .collect(Collectors.joining(", "));
      throw InvalidInput.of("dimension", "unknown-dimension", "Use one of " + known + ".");
    }
    return dimension;
  }

  private static String month(String name, String value) {
    try {
      return YearMonth.parse(value).toString();
    } catch (DateTimeParseException notMonth) {
      throw InvalidInput.of(name, "bad-month", "Give a month such as 2026-01.");
    }
  }
}
