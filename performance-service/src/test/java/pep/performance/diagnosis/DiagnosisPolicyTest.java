package pep.performance.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import pep.performance.Seeded;

class DiagnosisPolicyTest {

  @Test
  void findsTheCauseThatWasPlanted() {
    Seeded.runs(
        60,
        random -> {
          List<CohortMember> peers = peers(random, 120, Metric.TRAININGS_COMPLETED);
          CohortMember behind = member("prt_x", 1, Metric.TRAININGS_COMPLETED, 0, random);
          peers.add(behind);
          Diagnosis diagnosis = DiagnosisPolicy.diagnose(behind, Cohort.of("all partners", peers));
          assertThat(diagnosis.verdict()).isEqualTo(Verdict.BEHIND);
          assertThat(diagnosis.causes().getFirst().cause()).isEqualTo(Cause.ENABLEMENT);
          assertThat(diagnosis.confidence()).isIn(Confidence.MEDIUM, Confidence.HIGH);
          assertThat(diagnosis.nextBestAction()).isEqualTo(Cause.ENABLEMENT.action());
        });
  }

  @Test
  void givesTheSameWhateverTheOrderOfThePeers() {
    Seeded.runs(
        30,
        random -> {
          List<CohortMember> peers = peers(random, 40, Metric.PRODUCT_LINES);
          CohortMember partner = peers.get(random.nextInt(peers.size()));
          Diagnosis diagnosis = DiagnosisPolicy.diagnose(partner, Cohort.of("all", peers));
          List<CohortMember> shuffled = new ArrayList<>(peers);
          Collections.shuffle(shuffled, random);
          assertThat(DiagnosisPolicy.diagnose(partner, Cohort.of("all", shuffled)))
              .isEqualTo(diagnosis);
        });
  }

  @Test
  void admitsThatASmallSampleTellsNothing() {
    List<CohortMember> peers = peers(new Random(1), 7, Metric.PRODUCT_LINES);
    CohortMember behind = member("prt_x", 1, Metric.PRODUCT_LINES, 0, new Random(2));
    Diagnosis diagnosis = DiagnosisPolicy.diagnose(behind, Cohort.of("tier gold", peers));
    assertThat(diagnosis.verdict()).isEqualTo(Verdict.INCONCLUSIVE);
    assertThat(diagnosis.confidence()).isEqualTo(Confidence.NONE);
    assertThat(diagnosis.reason()).contains("7 partners");
  }

  @Test
  void admitsThatANewPartnerHasNotHadItsTime() {
    List<CohortMember> peers = peers(new Random(1), 50, Metric.PRODUCT_LINES);
    CohortMember young = new CohortMember("prt_x", 1, 2, Map.of(Metric.PRODUCT_LINES, 0.0));
    assertThat(DiagnosisPolicy.diagnose(young, Cohort.of("all", peers)).verdict())
        .isEqualTo(Verdict.INCONCLUSIVE);
  }

  @Test
  void admitsThatNothingKnownExplainsIt() {
    List<CohortMember> peers = peers(new Random(3), 50, Metric.PRODUCT_LINES);
    CohortMember behind = new CohortMember("prt_x", 1, 20, Map.of(Metric.PRODUCT_LINES, 99.0));
    Diagnosis diagnosis = DiagnosisPolicy.diagnose(behind, Cohort.of("all", peers));
    assertThat(diagnosis.verdict()).isEqualTo(Verdict.INCONCLUSIVE);
    assertThat(diagnosis.examined()).isNotEmpty();
  }

  @Test
  void findsNothingToExplainInAPartnerAboveTheMedian() {
    List<CohortMember> peers = peers(new Random(4), 50, Metric.PRODUCT_LINES);
    CohortMember ahead =
        member("prt_x", Long.MAX_VALUE / 4, Metric.PRODUCT_LINES, 9, new Random(5));
    Diagnosis diagnosis = DiagnosisPolicy.diagnose(ahead, Cohort.of("all", peers));
    assertThat(diagnosis.verdict()).isEqualTo(Verdict.SUCCEEDING);
    assertThat(diagnosis.nextBestAction()).isNull();
  }

  @Test
  void seldomBlamesWhatIsMereNoise() {
    Random random = new Random(20260601);
    int blamed = 0;
    for (int run = 0; run < 300; run++) {
      List<CohortMember> peers = peers(random, 60, Metric.PRODUCT_LINES);
      List<CohortMember> noise = new ArrayList<>();
      for (CohortMember peer : peers) {
        noise.add(
            new CohortMember(
                peer.partnerId(),
                peer.revenueMinor(),
                20,
                Map.of(Metric.RIVALS, random.nextDouble())));
      }
      CohortMember behind = new CohortMember("prt_x", 0, 20, Map.of(Metric.RIVALS, 1.0));
      Diagnosis diagnosis = DiagnosisPolicy.diagnose(behind, Cohort.of("all", noise));
      blamed += diagnosis.verdict() == Verdict.BEHIND ? 1 : 0;
    }
    assertThat(blamed).isLessThan(300 / 15);
  }

  private static List<CohortMember> peers(Random random, int size, Metric driver) {
    List<CohortMember> peers = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      double driven = 1 + random.nextInt(9) + random.nextDouble() / 4;
      long revenue = (long) (driven * 100_000 + random.nextInt(120_000));
      peers.add(member("prt_" + i, revenue, driver, driven, random));
    }
    return peers;
  }

  private static CohortMember member(
      String id, long revenue, Metric driver, double driven, Random random) {
    Map<Metric, Double> metrics = new EnumMap<>(Metric.class);
    metrics.put(Metric.RIVALS, (double) random.nextInt(6));
    metrics.put(driver, driven);
    return new CohortMember(id, revenue, 20, metrics);
  }
}
