package pep.performance.diagnosis.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import pep.performance.diagnosis.expectation.ChannelModel;
import pep.performance.diagnosis.member.Cause;
import pep.performance.diagnosis.member.Member;
import pep.performance.diagnosis.member.Metric;
import pep.performance.diagnosis.member.PastYear;

/** Partners that do not open what they are offered, in channels where others do. */
class OfferAwarenessTest {

  private static final Instant AT = Instant.parse("2026-06-01T12:00:00Z");
  private static final int CHANNELS = 20;
  private static final int PARTNERS = 80;

  /** Every tenth partner opens none, or hardly any, and sells a quarter. */
  @Test
  void findsThatOffersAreNotKnown() {
    int planted = 0;
    int found = 0;
    int behind = 0;
    for (int seed = 0; seed < CHANNELS; seed++) {
      Random random = new Random(seed);
      List<Member> members = new ArrayList<>();
      for (Member each : new PlantedChannel(new Random(seed), PARTNERS, 0).members()) {
        boolean unaware = members.size() % 10 == 0;
        double opened = unaware ? 0.1 * random.nextDouble() : 0.5 + 0.5 * random.nextDouble();
        members.add(with(each, unaware ? 4 : 1, opened));
      }
      ChannelModel model = ChannelModel.of(members);
      for (int i = 0; i < members.size(); i += 10) {
        Diagnosis diagnosis = diagnose(model, members.get(i));
        planted++;
        behind += diagnosis.verdict() == Verdict.BEHIND ? 1 : 0;
        found +=
            diagnosis.causes().stream()
                    .limit(2)
                    .anyMatch(each -> each.cause() == Cause.OFFER_AWARENESS)
                ? 1
                : 0;
      }
    }
    assertThat((double) found / planted).as("among the first two").isGreaterThan(0.85);
    assertThat((double) behind / planted).as("called behind").isGreaterThan(0.6);
  }

  /** They sell as the others do. */
  @Test
  void callsFewBehindWhereNotOpeningCostsNothing() {
    int behind = 0;
    for (int seed = 0; seed < CHANNELS; seed++) {
      Random random = new Random(seed);
      List<Member> members = new ArrayList<>();
      for (Member each : new PlantedChannel(new Random(seed), PARTNERS, 0).members()) {
        members.add(with(each, 1, members.size() % 10 == 0 ? 0 : random.nextDouble()));
      }
      ChannelModel model = ChannelModel.of(members);
      for (Member each : members) {
        behind += diagnose(model, each).verdict() == Verdict.BEHIND ? 1 : 0;
      }
    }
    assertThat(behind / (double) (CHANNELS * PARTNERS)).isLessThan(0.05);
  }

  /** Too few are told of any to be compared by it. */
  @Test
  void saysTheSameWhereAlmostNobodyWasToldOfOffers() {
    List<Member> untold = new PlantedChannel(new Random(5), PARTNERS, 0.2).members();
    List<Member> told = new ArrayList<>();
    for (Member each : untold) {
      told.add(told.size() < ChannelModel.SMALLEST_COHORT - 1 ? with(each, 1, 0) : each);
    }
    ChannelModel before = ChannelModel.of(untold);
    ChannelModel after = ChannelModel.of(told);
    for (int i = 0; i < untold.size(); i++) {
      assertThat(diagnose(after, told.get(i))).isEqualTo(diagnose(before, untold.get(i)));
    }
  }

  private static Member with(Member member, int less, double opened) {
    Map<Metric, Double> metrics = new EnumMap<>(Metric.class);
    metrics.putAll(member.metrics());
    metrics.put(Metric.OFFERS_OPENED, opened);
    List<Long> months = member.sales().netMinor().stream().map(each -> each / less).toList();
    PastYear year = new PastYear(months, member.sales().monthsAtWork());
    return new Member(member.partnerId(), member.profile(), 400L, true, year, metrics);
  }

  private static Diagnosis diagnose(ChannelModel model, Member member) {
    return DiagnosisPolicy.diagnose(model.inputs(AT, "EUR", member));
  }
}
