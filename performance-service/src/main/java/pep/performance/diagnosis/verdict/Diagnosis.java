package pep.performance.diagnosis.verdict;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.util.List;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import pep.performance.diagnosis.member.Step;
import pep.platform.reason.Reason;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * How a partner does beside what is expected of partners like it, and why, as far as the data tell.
 *
 * @param rulesVersion of the method
 * @param cohort what the partner was compared with, in words
 * @param members how many partners that are, this one counted where it could be compared
 * @param revenuePercentile share of them that does less well beside what is expected of it, ties by
 *     half, four places; null where it could not be compared
 * @param soldPerMonth in a month of the mean while at work; null where it never sold
 * @param expectedPerMonth of a partner like it that nothing holds back; null where not compared
 * @param causes ranked, the most likely first
 * @param examined what each metric said, whether it counted or not
 * @param why the reason of the verdict
 * @param daysActive since it was activated, of one that has not sold; null where that is not known
 * @param missingStep the first that it has not taken towards a first sale; null of one that sold
 * @param next what is best done; null where there is nothing to do
 */
@JsonIgnoreProperties(
    value = {"reason", "nextBestAction"},
    allowGetters = true)
public record Diagnosis(
    int rulesVersion,
    Verdict verdict,
    Confidence confidence,
    String cohort,
    int members,
    @Nullable BigDecimal revenuePercentile,
    @Nullable Money soldPerMonth,
    @Nullable Money expectedPerMonth,
    List<RankedCause> causes,
    List<Evidence> examined,
    Reason why,
    @Nullable Long daysActive,
    @Nullable Step missingStep,
    @Nullable Reason next) {
  public Diagnosis {
    causes = List.copyOf(causes);
    examined = List.copyOf(examined);
  }

  /**
   * The diagnosis as it was stored; one of before there were codes has its sentences for reasons.
   */
  public static Diagnosis read(JsonMapper mapper, String stored) {
    JsonNode json = Reason.complete(Reason.read(mapper, stored), "reason", "why");
    return mapper.treeToValue(Reason.complete(json, "nextBestAction", "next"), Diagnosis.class);
  }

  /** The reason of the verdict in one sentence. */
  @JsonProperty
  public String reason() {
    return why.text();
  }

  /** What is best done, in one sentence; null where there is nothing to do. */
  @JsonProperty
  public @Nullable String nextBestAction() {
    return next == null ? null : next.text();
  }
}
