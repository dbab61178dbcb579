package pep.performance.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import pep.performance.Seeded;

class DiagnosisPolicyTest {

  private static final Instant AT = Instant.parse("2026-06-01T12:00:00Z");

  @Test
  void findsTheCauseThatWasPlanted() {
    Seeded.runs(
        60,
        random -> {
          List<CohortMember> peers = peers(random, 120, Metric.TRAININGS_COMPLETED);
          CohortMember behind = member("prt_x", 1, Metric.TRAININGS_COMPLETED, 0, random);
          peers.add(behind);
          Diagnosis diagnosis = diagnose(behind, Cohort.of("all partners", peers));
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
          Diagnosis diagnosis = diagnose(partner, Cohort.of("all", peers));
          List<CohortMember> shuffled = new ArrayList<>(peers);
          Collections.shuffle(shuffled, random);
          assertThat(diagnose(partner, Cohort.of("all", shuffled))).isEqualTo(diagnosis);
        });
  }

  @Test
  void admitsThatASmallSampleTellsNothing() {
    List<CohortMember> peers = peers(new Random(1), 7, Metric.PRODUCT_LINES);
    CohortMember behind = member("prt_x", 1, Metric.PRODUCT_LINES, 0, new Random(2));
    Diagnosis diagnosis = diagnose(behind, Cohort.of("tier gold", peers));
    assertThat(diagnosis.verdict()).isEqualTo(Verdict.INCONCLUSIVE);
    assertThat(diagnosis.confidence()).isEqualTo(Confidence.NONE);
    assertThat(diagnosis.reason()).contains("7 partners");
  }

  @Test
  void admitsThatANewPartnerHasNotHadItsTime() {
    List<CohortMember> peers = peers(new Random(1), 50, Metric.PRODUCT_LINES);
    CohortMember young = new CohortMember("prt_x", 1, 2, Map.of(Metric.PRODUCT_LINES, 0.0));
    assertThat(diagnose(young, Cohort.of("all", peers)).verdict()).isEqualTo(Verdict.INCONCLUSIVE);
  }

  @Test
  void admitsThatNothingKnownExplainsIt() {
    List<CohortMember> peers = peers(new Random(3), 50, Metric.PRODUCT_LINES);
    CohortMember behind = new CohortMember("prt_x", 1, 20, Map.of(Metric.PRODUCT_LINES, 99.0));
    Diagnosis diagnosis = diagnose(behind, Cohort.of("all", peers));
    assertThat(diagnosis.verdict()).isEqualTo(Verdict.INCONCLUSIVE);
    assertThat(diagnosis.examined()).isNotEmpty();
  }

  @Test
  void findsNothingToExplainInAPartnerAboveTheMedian() {
    List<CohortMember> peers = peers(new Random(4), 50, Metric.PRODUCT_LINES);
    CohortMember ahead =
        member("prt_x", Long.MAX_VALUE / 4, Metric.PRODUCT_LINES, 9, new Random(5));
    Diagnosis diagnosis = diagnose(ahead, Cohort.of("all", peers));
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
      Diagnosis diagnosis = diagnose(behind, Cohort.of("all", noise));
      blamed += diagnosis.verdict() == Verdict.BEHIND ? 1 : 0;
    }
    assertThat(blamed).isLessThan(300 / 15);
  }

  @Test
  void ranksCausesAsComparingThePartnerWithEachPeerDoes() {
    Seeded.runs(
        150,
        random -> {
          List<CohortMember> members = new ArrayList<>();
          int size = random.nextInt(8, 60);
          for (int i = 0; i < size; i++) {
            members.add(anyone(random, i));
          }
          CohortMember partner = members.get(random.nextInt(size));
          Diagnosis diagnosis = diagnose(partner, Cohort.of("all", members));
          Map<Cause, Double> expected = SlowDiagnosis.weights(partner, members);
          long more =
              members.stream().filter(m -> m.revenueMinor() > partner.revenueMinor()).count();
          long less =
              members.stream().filter(m -> m.revenueMinor() < partner.revenueMinor()).count();
          if (diagnosis.verdict() == Verdict.BEHIND) {
            assertThat(more).isGreaterThan(less);
            assertThat(diagnosis.causes())
                .extracting(RankedCause::cause)
                .containsExactlyInAnyOrderElementsOf(expected.keySet());
            double before = Double.MAX_VALUE;
            for (RankedCause cause : diagnosis.causes()) {
              double weight = expected.getOrDefault(cause.cause(), 0.0);
              assertThat(cause.weight().doubleValue()).isCloseTo(weight, within(0.0001));
              assertThat(weight).isLessThan(before + 0.0001);
              before = weight;
            }
          } else if (diagnosis.verdict() == Verdict.INCONCLUSIVE) {
            assertThat(expected).isEmpty();
          }
        });
  }

  private static CohortMember anyone(Random random, int i) {
    double skill = random.nextDouble();
    Map<Metric, Double> metrics = new EnumMap<>(Metric.class);
    for (Metric metric : Metric.values()) {
      if (random.nextInt(6) > 0) {
        double driven = random.nextBoolean() ? skill : random.nextDouble();
        metrics.put(metric, metric.sign() * Math.floor(driven * 7));
      }
    }
    long revenue = (long) (skill * 1_000_000) + random.nextInt(200_000);
    return new CohortMember("prt_" + i, revenue, 20, metrics);
  }

  private static Diagnosis diagnose(CohortMember partner, Cohort cohort) {
    return DiagnosisPolicy.diagnose(cohort.inputs(AT, partner));
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
