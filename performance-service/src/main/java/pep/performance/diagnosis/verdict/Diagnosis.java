package pep.performance.diagnosis.verdict;

import java.math.BigDecimal;
import java.util.List;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import pep.performance.diagnosis.member.Step;

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
 * @param reason of the verdict, in a sentence
 * @param daysActive since it was activated, of one that has not sold; null where that is not known
 * @param missingStep the first that it has not taken towards a first sale; null of one that sold
 * @param nextBestAction null where there is nothing to do
 */
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
    String reason,
    @Nullable Long daysActive,
    @Nullable Step missingStep,
    @Nullable String nextBestAction) {
  public Diagnosis {
    causes = List.copyOf(causes);
    examined = List.copyOf(examined);
  }
}
