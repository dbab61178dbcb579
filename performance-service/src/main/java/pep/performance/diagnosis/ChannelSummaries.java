package pep.performance.diagnosis;

import com.mongodb.client.model.Accumulators;
import com.mongodb.client.model.Aggregates;
import com.mongodb.client.model.BsonField;
import com.mongodb.client.model.Filters;
import java.time.Instant;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import org.bson.Document;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.springframework.stereotype.Service;
import pep.performance.diagnosis.ChannelSummary.OfCause;
import pep.performance.diagnosis.ChannelSummary.OfVerdict;
import pep.performance.diagnosis.member.Cause;
import pep.performance.diagnosis.verdict.Verdict;
import pep.performance.roster.Roster;
import pep.platform.records.Fields;
import pep.platform.records.RecordCollections;
import pep.platform.records.TenantRecords;
import pep.platform.tenancy.Tenant;

/** Counts a vendor's diagnoses by what they come to. */
@Service
public class ChannelSummaries {

  private static final String VERDICT = Fields.of(Facets::verdict);
  private static final String FIRST_CAUSE = Fields.of(Facets::firstCause);
  private static final BsonField OLDEST =
      Accumulators.min("oldest", "$" + Fields.of(Facets::madeAt));
  private static final BsonField LOSS =
      Accumulators.sum("loss", "$" + Fields.of(Facets::lossPerYearMinor));

  private final TenantRecords<DiagnosisStore.Row> diagnoses;
  private final Roster roster;

  ChannelSummaries(RecordCollections collections, Roster roster) {
    this.diagnoses = collections.of(DiagnosisStore.KIND);
    this.roster = roster;
  }

  public ChannelSummary of(Tenant tenant) {
    CurrencyUnit currency = roster.vendor(tenant).currency();
    List<Document> verdicts = counted(tenant, VERDICT, OLDEST);
    return new ChannelSummary(
        verdicts.stream()
            .map(each -> each.getDate("oldest"))
            .map(Date::toInstant)
            .min(Comparator.<Instant>naturalOrder())
            .orElse(null),
        verdicts.stream().mapToLong(each -> each.getLong("partners")).sum(),
        verdicts.stream()
            .map(
                each ->
                    new OfVerdict(Verdict.valueOf(each.getString("_id")), each.getLong("partners")))
            .sorted(
                Comparator.comparingLong(OfVerdict::partners)
                    .reversed()
                    .thenComparing(OfVerdict::verdict))
            .toList(),
        counted(tenant, FIRST_CAUSE, LOSS).stream()
            .map(
                each ->
                    new OfCause(
                        Cause.valueOf(each.getString("_id")),
                        each.getLong("partners"),
                        Money.ofMinor(currency, each.getLong("loss"))))
            .sorted(
                Comparator.comparing(OfCause::lossPerYear).reversed().thenComparing(OfCause::cause))
            .toList());
  }

  private List<Document> counted(Tenant tenant, String by, BsonField besides) {
    return diagnoses
        .documents()
        .aggregate(
            tenant,
            List.of(
                Aggregates.match(Filters.exists(by)),
                Aggregates.group("$" + by, Accumulators.sum("partners", 1L), besides)));
  }
}
