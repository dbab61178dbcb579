package pep.territory.demand.web;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import pep.platform.listing.Batches;
import pep.platform.listing.Listed;
import pep.platform.security.Allowed;
import pep.platform.tenancy.Staff;
import pep.platform.validation.OneOf;
import pep.territory.demand.WhiteArea;
import pep.territory.demand.WhiteSpaceSearch;
import pep.territory.demand.WhiteSpaceSearch.Elsewhere;
import pep.territory.demand.WhiteSpaceSearch.Found;
import pep.territory.demand.WhiteSpaceSearch.Grouping;
import pep.territory.demand.WhiteSpaceSearch.Question;
import pep.territory.demand.WhiteSpaceSearch.ServedBy;

/** Where demand is and nobody serves it, for the vendor. */
@RestController
class WhiteSpaceController {

  private final WhiteSpaceSearch search;

  WhiteSpaceController(WhiteSpaceSearch search) {
    this.search = search;
  }

  /**
   * White space.
   *
   * @param items the areas with the most demand that nobody serves, the most first
   * @param total how many areas there are
   * @param elsewhere demand in countries in which the vendor has neither a territory nor an outlet
   * @param notComparable codes of territories that are drawn: whether a postal code lies in those
   *     parts is not known
   * @param lines that demand was entered for; {@code *} for all together
   */
  record WhiteSpaceResponse(
      List<WhiteArea> items,
      int total,
      List<Elsewhere> elsewhere,
      List<String> notComparable,
      List<String> lines,
      @JsonIgnore Batches<WhiteArea> all)
      implements Listed<WhiteArea> {}

  /**
   * Ranks areas by demand that nobody serves. Served is a postal code in which an outlet stands, or
   * that a partner's grant surely covers. Of a line that demand was entered for, or of all lines
   * together.
   */
  @GetMapping("/api/white-space")
  @Allowed("territories:read")
  WhiteSpaceResponse find(
      Staff staff,
      @RequestParam(defaultValue = "subdivision")
          @OneOf({"country", "subdivision", "territory", "code"})
          String by,
      @RequestParam(defaultValue = "either") @OneOf({"either", "outlets", "grants"})
          String servedBy,
      @RequestParam(required = false) @Nullable String productLine,
      @RequestParam(required = false) @Nullable String brand,
      @RequestParam(defaultValue = "100") @Min(1) @Max(1000) int limit) {
    Question question =
        new Question(
            Grouping.valueOf(by.toUpperCase(Locale.ROOT)),
            ServedBy.valueOf(servedBy.toUpperCase(Locale.ROOT)),
            productLine,
            brand);
    Found found = search.find(staff.tenant(), question);
    return new WhiteSpaceResponse(
        found.areas().stream().limit(limit).toList(),
        found.areas().size(),
        found.elsewhere(),
        found.notComparable(),
        found.lines(),
        batch -> batch.accept(found.areas()));
  }
}
