package pep.performance.merit;

import com.mongodb.client.model.Accumulators;
import com.mongodb.client.model.Aggregates;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import pep.performance.merit.MeritSummary.OfTier;
import pep.performance.roster.Roster;
import pep.platform.records.Fields;
import pep.platform.tenancy.Tenant;

/** Sums a vendor's merits up by tier. */
@Service
public class MeritSummaries {

  private static final int PLACES = 6;
  private static final String CONTRIBUTION = Fields.of(Merit::contribution);
  private static final String REBATES = Fields.of(Merit::rebates);

  private static final Bson BY_TIER =
      Aggregates.group(
          "$" + Fields.of(Merit::tier),
          Accumulators.sum("partners", 1L),
          Accumulators.sum("contribution", "$" + CONTRIBUTION),
          Accumulators.sum("rebates", "$" + REBATES),
          Accumulators.sum("exclusive", "$" + Fields.of(Merit::exclusiveGrants)),
          Accumulators.sum("trainings", "$" + Fields.of(Merit::trainings)),
          Accumulators.sum("more", those(MeritStanding.MORE, 1L)),
          Accumulators.sum("moreBy", those(MeritStanding.MORE, "$difference")),
          Accumulators.sum("less", those(MeritStanding.LESS, 1L)),
          Accumulators.sum("lessBy", those(MeritStanding.LESS, "$difference")),
          Accumulators.min("oldest", "$" + Fields.of(Merit::asOf)));

  private final MeritStore store;
  private final Roster roster;

  MeritSummaries(MeritStore store, Roster roster) {
    this.store = store;
    this.roster = roster;
  }

  public MeritSummary of(Tenant tenant) {
    CurrencyUnit currency = roster.vendor(tenant).currency();
    List<Document> found = store.collection().aggregate(tenant, List.of(BY_TIER));
    long contribution = found.stream().mapToLong(each -> number(each, "contribution")).sum();
    long rebates = found.stream().mapToLong(each -> number(each, "rebates")).sum();
    return new MeritSummary(
        found.stream()
            .map(each -> each.getDate("oldest"))
            .map(Date::toInstant)
            .min(Comparator.<Instant>naturalOrder())
            .orElse(null),
        Money.ofMinor(currency, contribution),
        Money.ofMinor(currency, rebates),
        found.stream()
            .map(each -> tier(each, currency, contribution, rebates))
            .sorted(
                Comparator.comparing(
                    OfTier::tier, Comparator.nullsLast(Comparator.<String>naturalOrder())))
            .toList(),
        MeritSummary.NOT_COUNTED);
  }

  private static OfTier tier(Document of, CurrencyUnit currency, long contribution, long rebates) {
    long own = number(of, "contribution");
    long paid = number(of, "rebates");
    return new OfTier(
        of.getString("_id"),
        number(of, "partners"),
        Money.ofMinor(currency, own),
        ratio(own, contribution),
        Money.ofMinor(currency, paid),
        ratio(paid, rebates),
        ratio(paid, own),
        number(of, "exclusive"),
        number(of, "trainings"),
        number(of, "more"),
        Money.ofMinor(currency, number(of, "moreBy")),
        number(of, "less"),
        Money.ofMinor(currency, -number(of, "lessBy")));
  }

  private static Document those(MeritStanding standing, Object value) {
    return new Document(
        "$cond",
        List.of(
            new Document("$eq", List.of("$" + Fields.of(Merit::standing), standing.name())),
            value,
            0L));
  }

  private static long number(Document of, String name) {
    return of.get(name) instanceof Number number ? number.longValue() : 0;
  }

  private static @Nullable BigDecimal ratio(long part, long whole) {
    return whole <= 0
        ? null
        : BigDecimal.valueOf(part).divide(BigDecimal.valueOf(whole), PLACES, RoundingMode.HALF_UP);
  }
}
