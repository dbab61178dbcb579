package pep.performance.diagnosis;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Why a partner falls behind its cohort, as far as the data tell.
 *
 * @param rulesVersion of the method
 * @param cohort what the partner was compared with, in words
 * @param members how many partners that are, this one counted
 * @param revenuePercentile share of the cohort that sells less, ties by half, four places; null
 *     where there is no cohort
 * @param causes ranked, the most likely first; none unless the verdict is behind
 * @param examined what each metric said, whether it counted or not
 * @param reason of the verdict, in a sentence
 * @param nextBestAction null unless the verdict is behind
 */
public record Diagnosis(
    int rulesVersion,
    Verdict verdict,
    Confidence confidence,
    String cohort,
    int members,
    @Nullable BigDecimal revenuePercentile,
    List<RankedCause> causes,
    List<Evidence> examined,
    String reason,
    @Nullable String nextBestAction) {

  public Diagnosis {
    causes = List.copyOf(causes);
    examined = List.copyOf(examined);
  }
}
